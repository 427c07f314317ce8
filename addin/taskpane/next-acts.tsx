import { Button, Field, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import type { Api } from '../ui/api.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { ActForm } from './act-form.tsx';
import { gapsInWords } from './gaps.tsx';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';

interface NextActsProps {
  readonly api: Api;
  readonly view: CaseFileView;
  readonly onDone: () => void;
}

/** Acts that stand open; the others are for whoever asks. */
const mostOpen = 6;

/** Which act is being done. */
interface Acting {
  readonly verb: string;
  readonly column?: string;
}

/** What may be done next to a record, the same acts as in Teams: each with what is missing and why. */
export const NextActs = ({ api, view, onDone }: NextActsProps): ReactElement => {
  const { record } = usePaneWords().outlook;
  const layout = useLayout();
  const [acting, setActing] = useState<Acting>();
  const [isSaved, setSaved] = useState(false);
  const close = (): void => setActing(undefined);
  const begin = (next: Acting): void => {
    setSaved(false);
    setActing(next);
  };
  const saved = (): void => {
    close();
    setSaved(true);
    onDone();
  };
  if (acting)
    return (
      <ActForm api={api} reference={view.reference} {...acting} onSaved={saved} onClose={close} onStale={onDone} />
    );
  const acts = view.next.map((next) => <Act key={next.verb} next={next} onOpen={() => begin({ verb: next.verb })} />);
  return (
    <Section title={record.next} level={3}>
      {isSaved ? (
        <p className={layout.strong} role="status" style={{ margin: 0 }}>
          {record.saved}
        </p>
      ) : undefined}
      {acts.length === 0 ? <p className={layout.note}>{record.nothing}</p> : undefined}
      <ul className={layout.list}>{acts.slice(0, mostOpen)}</ul>
      {acts.length > mostOpen ? (
        <Disclosure title={record.others(acts.length - mostOpen)}>
          <ul className={layout.list}>{acts.slice(mostOpen)}</ul>
        </Disclosure>
      ) : undefined}
      {view.correct && view.correct.columns.length > 0 ? (
        <Disclosure title={record.correct}>
          <Correct view={view} correct={view.correct} onOpen={begin} />
        </Disclosure>
      ) : undefined}
    </Section>
  );
};

interface ActProps {
  readonly next: CaseFileView['next'][number];
  readonly onOpen: () => void;
}

const Act = ({ next: { verb, gaps }, onOpen }: ActProps): ReactElement => {
  const speech = useSpeech();
  const { record } = usePaneWords().outlook;
  const layout = useLayout();
  const [first] = gapsInWords(speech, gaps);
  return (
    <li>
      <button type="button" className={layout.pressable} onClick={onOpen}>
        <span className={layout.strong}>{named(speech.words.registers.verbs, verb)}</span>
        {first === undefined ? undefined : (
          <span className={layout.note}>{gaps.length > 1 ? record.missingCount(gaps.length) : first}</span>
        )}
      </button>
    </li>
  );
};

interface CorrectProps {
  readonly view: CaseFileView;
  readonly correct: NonNullable<CaseFileView['correct']>;
  readonly onOpen: (acting: Acting) => void;
}

/** What stands in the record is corrected column by column, with a reason. */
const Correct = ({ view, correct, onOpen }: CorrectProps): ReactElement => {
  const { registers } = useSpeech().words;
  const { record, inputs } = usePaneWords().outlook;
  const layout = useLayout();
  const [column, setColumn] = useState('');
  return (
    <div className={layout.tight}>
      <Field label={record.correctWhat} className={layout.field}>
        <Select className={layout.select} value={column} onChange={(_, { value }) => setColumn(value)}>
          <option value="">{inputs.choose}</option>
          {correct.columns.map((key) => (
            <option key={key} value={key}>
              {named(registers[view.register].columns, key)}
            </option>
          ))}
        </Select>
      </Field>
      {column === '' ? undefined : (
        <Button className={layout.start} onClick={() => onOpen({ verb: correct.verb, column })}>
          {record.correctOpen}
        </Button>
      )}
    </div>
  );
};
