import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { HandOverView } from '../../src/use-cases/views/copies-view.ts';
import { saveFile } from '../ui/save-file.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import type { HandingProps } from './handing-props.ts';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';

/** A closed file for a person: the form, then the file in the downloads and its password, shown once. */
export const HandOver = (props: HandingProps): ReactElement => {
  const { view, words } = props;
  const { registers } = useSpeech().words;
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<HandOverView>();
  const take = (answer: HandOverView): void => {
    setOpen(false);
    setMade(answer);
    saveFile(answer);
  };
  const understood = (): void => {
    setMade(undefined);
    props.onDone();
  };
  if (made) return <Made made={made} words={words} onUnderstood={understood} />;
  if (isOpen) return <HandOverForm {...props} onMade={take} onClose={() => setOpen(false)} />;
  const hasLetter = view.letters.length > 0;
  return (
    <div className={layout.tight}>
      <Button className={layout.start} disabled={!hasLetter} onClick={() => setOpen(true)}>
        {registers.verbs.noteHandOver}
      </Button>
      <p className={layout.note}>{hasLetter ? words.handOverHint : words.needsLetter}</p>
    </div>
  );
};

interface MadeProps {
  readonly made: HandOverView;
  readonly words: HandingProps['words'];
  readonly onUnderstood: () => void;
}

/** The password stands here until the officer says that it is noted; it is kept nowhere, and no reload brings it back. */
const Made = ({ made, words, onUnderstood }: MadeProps): ReactElement => {
  const { handing } = usePaneWords().outlook;
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }} role="status">
          <strong>{words.madeTitle}</strong> {handing.saved(made.fileName)}
        </MessageBarBody>
      </MessageBar>
      <div className={layout.tight}>
        <span>{words.password}</span>
        <code className={layout.code}>{made.password}</code>
        <p className={layout.strong} style={{ margin: 0 }}>
          {words.once}
        </p>
        <p className={layout.note}>{words.otherWay}</p>
      </div>
      <div className={layout.row}>
        <Button appearance="primary" onClick={onUnderstood}>
          {handing.understood}
        </Button>
        <Button onClick={() => saveFile(made)}>{handing.again}</Button>
      </div>
    </div>
  );
};
