import { Button, Field, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { MessageView } from '../../src/use-cases/views/message-view.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { useLayout } from './layout.ts';
import type { MessageProps } from './message-props.ts';
import { usePaneWords } from './pane-words.ts';
import type { Pressed } from './pressed.ts';
import { usePress } from './use-press.ts';

interface Decided {
  readonly view: MessageView;
  readonly undo: string;
}

interface OtherwiseProps extends MessageProps {
  readonly view: MessageView;
  readonly onDone: Pressed;
}

/** A suggestion put right in one press, or the message called nothing of ours. */
export const Otherwise = (props: OtherwiseProps): ReactElement => {
  const { view, onDone } = props;
  const { other, done } = usePaneWords().outlook;
  const layout = useLayout();
  const press = usePress(props);
  const { internetMessageId, key } = view;
  const correct = (label: string): void =>
    void press.ask<Decided>('correct-suggestion', { internetMessageId, key, labels: [label] }, (answer) =>
      onDone({ said: done.corrected, view: answer.view, undo: answer.undo }),
    );
  const notPrivacy = (): void =>
    void press.ask<Decided>('not-privacy', { internetMessageId, key }, (answer) =>
      onDone({ said: done.notPrivacy, view: answer.view, undo: answer.undo }),
    );
  return (
    <Section title={other.title}>
      <Correct busy={press.busy} onCorrect={correct} />
      {view.state === 'notPrivacy' ? undefined : (
        <>
          <Button className={layout.start} disabledFocusable={press.busy} onClick={notPrivacy}>
            {other.notPrivacy}
          </Button>
          <p className={layout.note}>{other.notPrivacyNote}</p>
        </>
      )}
      {press.trouble ? <TroubleNotice trouble={press.trouble} notFound="notYours" /> : undefined}
    </Section>
  );
};

interface CorrectProps {
  readonly busy: boolean;
  readonly onCorrect: (label: string) => void;
}

const Correct = ({ busy, onCorrect }: CorrectProps): ReactElement => {
  const { messageTypes } = useSpeech().words.addin;
  const { other } = usePaneWords().outlook;
  const layout = useLayout();
  const [label, setLabel] = useState('');
  const { other: _, ...labels } = messageTypes;
  return (
    <div className={layout.tight}>
      <Field label={other.correct} className={layout.field}>
        <Select className={layout.select} value={label} onChange={(_event, { value }) => setLabel(value)}>
          <option value="">{other.correctHint}</option>
          {Object.entries(labels).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </Select>
      </Field>
      {label === '' ? undefined : (
        <Button className={layout.start} disabledFocusable={busy} onClick={() => onCorrect(label)}>
          {other.change}
        </Button>
      )}
    </div>
  );
};
