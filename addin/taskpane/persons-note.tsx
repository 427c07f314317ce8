import { Button, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { means } from '../../src/registers/means.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { faultInWords, Gaps } from './gaps.tsx';
import { useLayout } from './layout.ts';
import type { PersonsPart } from './persons-part.ts';
import { useAsk } from './use-press.ts';

/** What a form of this part holds. */
interface Noted {
  readonly what: 'sent' | 'returned';
  readonly numbers: string;
  readonly day: string;
  readonly means: string;
}

/** That notices left, or came back: all who remain, or some numbers of the list. */
export const PersonsNote = ({ api, view: { reference, today }, words, onDone }: PersonsPart): ReactElement => {
  const speech = useSpeech();
  const layout = useLayout();
  const press = useAsk(api);
  const [noted, setNoted] = useState<Noted>({ what: 'sent', numbers: '', day: today, means: 'email' });
  const refused = press.trouble?.kind === 'refused' ? press.trouble : undefined;
  const faults = Object.values(refused?.faults ?? {}).map((fault) => faultInWords(speech, fault));
  const { what, numbers, day } = noted;
  const note = (): void => {
    const sent = what === 'sent' ? { day, means: noted.means } : {};
    void press.ask('notePersons', { reference, what, ...(numbers.trim() === '' ? {} : { numbers }), ...sent }, onDone);
  };
  return (
    <div className={layout.stack}>
      <Field label={words.what}>
        <RadioGroup
          value={what}
          onChange={(_, { value }) => setNoted({ ...noted, what: value === 'returned' ? 'returned' : 'sent' })}
        >
          <Radio value="sent" label={words.whats.sent} />
          <Radio value="returned" label={words.whats.returned} />
        </RadioGroup>
      </Field>
      <Field label={words.who}>
        <Input
          value={numbers}
          placeholder={words.whoHint}
          onChange={(_, { value }) => setNoted({ ...noted, numbers: value })}
        />
      </Field>
      {what === 'sent' ? <SentOn noted={noted} words={words} onChange={setNoted} /> : undefined}
      {faults.length > 0 ? <p role="alert">{faults.join(' ')}</p> : undefined}
      <Gaps gaps={refused?.gaps ?? []} />
      {press.trouble && !refused ? <TroubleNotice trouble={press.trouble} notFound="noRecord" /> : undefined}
      <Button className={layout.start} appearance="primary" disabledFocusable={press.busy} onClick={note}>
        {words.note}
      </Button>
      <p className={layout.note}>{words.afterwards}</p>
    </div>
  );
};

interface SentOnProps extends Pick<PersonsPart, 'words'> {
  readonly noted: Noted;
  readonly onChange: (noted: Noted) => void;
}

const SentOn = ({ noted, words, onChange }: SentOnProps): ReactElement => {
  const { registers } = useSpeech().words;
  const layout = useLayout();
  return (
    <>
      <Field label={words.day}>
        <Input type="date" value={noted.day} onChange={(_, { value }) => onChange({ ...noted, day: value })} />
      </Field>
      <Field label={words.means} className={layout.field}>
        <Select value={noted.means} onChange={(_, { value }) => onChange({ ...noted, means: value })}>
          {means.map((one) => (
            <option key={one} value={one}>
              {named(registers.incidents.choices.means, one)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
};
