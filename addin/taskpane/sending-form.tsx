import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { means } from '../../src/registers/means.ts';
import type { Api } from '../ui/api.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { faultInWords, Gaps } from './gaps.tsx';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';
import { useKept } from './use-kept.ts';
import { useAsk } from './use-press.ts';

interface SendingFormProps {
  readonly api: Api;
  readonly reference: string;
  readonly digest: string;
  readonly onDone: () => void;
}

/** The day and the means by which a letter left: an answer counts from them, never from the draft. */
export const SendingForm = ({ api, reference, digest, onDone }: SendingFormProps): ReactElement => {
  const speech = useSpeech();
  const { letterWork } = usePaneWords();
  const layout = useLayout();
  const kept = useKept(`sending|${reference}|${digest}`, { day: '', means: 'email' });
  const { value } = kept;
  const press = useAsk(api);
  const refused = press.trouble?.kind === 'refused' ? press.trouble : undefined;
  const faults = Object.values(refused?.faults ?? {}).map((fault) => faultInWords(speech, fault));
  const send = (): void =>
    void press.ask('recordSending', { reference, digest, ...value }, () => {
      kept.forget();
      onDone();
    });
  return (
    <div className={layout.stack}>
      <p className={layout.note}>{letterWork.sendingIntro}</p>
      <Field label={letterWork.day} {...(faults.length > 0 ? { validationMessage: faults.join(' ') } : {})}>
        <Input type="date" value={value.day} onChange={(_, next) => kept.keep({ ...value, day: next.value })} />
      </Field>
      <Field label={letterWork.means} className={layout.field}>
        <Select value={value.means} onChange={(_, next) => kept.keep({ ...value, means: next.value })}>
          {means.map((one) => (
            <option key={one} value={one}>
              {named(speech.words.registers.incidents.choices.means, one)}
            </option>
          ))}
        </Select>
      </Field>
      <Gaps gaps={refused?.gaps ?? []} />
      {press.trouble ? <TroubleNotice trouble={press.trouble} notFound="noRecord" /> : undefined}
      <Button className={layout.start} appearance="primary" disabledFocusable={press.busy} onClick={send}>
        {letterWork.sendingTitle}
      </Button>
    </div>
  );
};
