import { Badge } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { mailCalled, mailNotes } from '../../src/locales/say-mail.ts';
import type { IntakeEntryView } from '../../src/use-cases/views/intake-view.ts';
import type { RecordLineView } from '../../src/use-cases/views/views.ts';
import { shortDay } from '../ui/days.ts';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { choiceWord } from '../ui/values.ts';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';

interface LineProps {
  readonly title: string;
  readonly rest: readonly string[];
  readonly badge?: ReactNode;
  readonly onOpen: () => void;
}

/** One line that opens what it names. */
const Line = ({ title, rest, badge, onOpen }: LineProps): ReactElement => {
  const layout = useLayout();
  return (
    <li>
      <button type="button" className={layout.pressable} onClick={onOpen}>
        <span className={layout.between}>
          <span className={layout.strong}>{title}</span>
          {badge}
        </span>
        <span className={layout.note}>{rest.filter((one) => one !== '').join(' · ')}</span>
      </button>
    </li>
  );
};

const Late = (): ReactElement => (
  <Badge appearance="tint" color="danger" style={{ whiteSpace: 'nowrap', flexShrink: 0 }}>
    {useSpeech().words.addin.due.lateShort}
  </Badge>
);

const Promptly = (): ReactElement => (
  <Badge appearance="tint" color="warning" style={{ whiteSpace: 'nowrap', flexShrink: 0 }}>
    {usePaneWords().outlook.worklist.promptly}
  </Badge>
);

/** A mail that waits to be sorted: what it seems to be and by when, and not a word of it. */
export const IntakeLine = ({
  entry,
  onOpen,
}: {
  readonly entry: IntakeEntryView;
  readonly onOpen: () => void;
}): ReactElement => {
  const { language, words } = useSpeech();
  const { outlook } = usePaneWords();
  const { worklist } = outlook;
  const { promptly, late, receivedOn, due } = entry;
  return (
    <Line
      title={mailCalled(words, outlook, entry)}
      rest={[
        worklist.received(shortDay(receivedOn, language)),
        promptly ? '' : worklist.due(shortDay(due, language)),
        ...mailNotes(outlook, entry),
      ]}
      badge={promptly ? <Promptly /> : late ? <Late /> : undefined}
      onOpen={onOpen}
    />
  );
};

/** A record with something to do on it. */
export const RecordLine = ({
  line,
  onOpen,
}: {
  readonly line: RecordLineView;
  readonly onOpen: () => void;
}): ReactElement => {
  const speech = useSpeech();
  const { language, words } = speech;
  const { worklist } = usePaneWords().outlook;
  const { reference, register, stage, what, due, late, replyFound } = line;
  return (
    <Line
      title={[
        words.registers.one[register],
        ...(what ? [choiceWord(speech, register, what.column, what.choice)] : []),
      ].join(' · ')}
      rest={[
        reference,
        named(words.registers[register].stages, stage),
        due === undefined ? '' : worklist.due(shortDay(due, language)),
        replyFound ? worklist.replyFound : '',
      ]}
      badge={late ? <Late /> : undefined}
      onOpen={onOpen}
    />
  );
};
