import { Button, Field, Input, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { means } from '../../src/registers/means.ts';
import type { Api } from '../ui/api.ts';
import { FileChoice } from '../ui/file-choice.tsx';
import { type FileIn, fileIn } from '../ui/file-in.ts';
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

/** The file as it left, when the letter was edited after it was produced. */
const useSentFile = () => {
  const [file, setFile] = useState<FileIn | 'tooLarge'>();
  const choose = (chosen: File | undefined): void => void fileIn(chosen).then(setFile);
  const isThere = file !== undefined && file !== 'tooLarge';
  return { choose, isTooLarge: file === 'tooLarge', sent: isThere ? { sent: file.content } : {} };
};

/** The day and the means by which a letter left: an answer counts from them, never from the draft. */
export const SendingForm = ({ api, reference, digest, onDone }: SendingFormProps): ReactElement => {
  const speech = useSpeech();
  const { letterWork } = usePaneWords();
  const layout = useLayout();
  const kept = useKept(`sending|${reference}|${digest}`, { day: '', means: 'email' });
  const { value } = kept;
  const file = useSentFile();
  const press = useAsk(api);
  const refused = press.trouble?.kind === 'refused' ? press.trouble : undefined;
  const faults = Object.values(refused?.faults ?? {}).map((fault) => faultInWords(speech, fault));
  const gaps = refused?.gaps ?? [];
  const send = (more: object = {}): void =>
    void press.ask('recordSending', { reference, digest, ...value, ...file.sent, ...more }, () => {
      kept.forget();
      onDone();
    });
  return (
    <div className={layout.stack}>
      <p className={layout.note}>{letterWork.sendingIntro}</p>
      <Field label={letterWork.day} {...(faults.length > 0 ? { validationMessage: faults.join(' ') } : {})}>
        <Input type="date" value={value.day} onChange={(_, next) => kept.keep({ ...value, day: next.value })} />
      </Field>
      <MeansField value={value.means} onChoose={(means) => kept.keep({ ...value, means })} />
      <Field
        label={letterWork.sentFile}
        hint={letterWork.sentFileHint}
        {...(file.isTooLarge ? { validationMessage: letterWork.sentFileTooLarge } : {})}
      >
        {(field) => <FileChoice field={field} accept=".docx,.pdf" onChoose={file.choose} />}
      </Field>
      <Gaps gaps={gaps} />
      {press.trouble ? <TroubleNotice trouble={press.trouble} notFound="noRecord" /> : undefined}
      <Button className={layout.start} appearance="primary" disabledFocusable={press.busy} onClick={() => send()}>
        {letterWork.sendingTitle}
      </Button>
      {'sent' in file.sent && gaps.length > 0 ? (
        <AsItIs busy={press.busy} onPress={() => send({ asItIs: true })} />
      ) : undefined}
    </div>
  );
};

interface MeansFieldProps {
  readonly value: string;
  readonly onChoose: (means: string) => void;
}

const MeansField = ({ value, onChoose }: MeansFieldProps): ReactElement => {
  const { words } = useSpeech();
  const { letterWork } = usePaneWords();
  return (
    <Field label={letterWork.means} className={useLayout().field}>
      <Select value={value} onChange={(_, next) => onChoose(next.value)}>
        {means.map((one) => (
          <option key={one} value={one}>
            {named(words.registers.incidents.choices.means, one)}
          </option>
        ))}
      </Select>
    </Field>
  );
};

interface AsItIsProps {
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** For a letter that left without something the law wants in it: a fact is recorded, and nothing is taken as told. */
const AsItIs = ({ busy, onPress }: AsItIsProps): ReactElement => {
  const { letterWork } = usePaneWords();
  const layout = useLayout();
  return (
    <>
      <p className={layout.note}>{letterWork.asItIsNote}</p>
      <Button className={layout.start} disabledFocusable={busy} onClick={onPress}>
        {letterWork.asItIs}
      </Button>
    </>
  );
};
