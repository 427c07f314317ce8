import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { HandOverView } from '../../src/use-cases/views/copies-view.ts';
import { saveFile } from '../ui/save-file.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import type { HandingProps } from './handing-props.ts';
import { keepPassword, usePasswordsOf } from './kept-passwords.ts';
import { useLayout } from './layout.ts';
import { PasswordOnce } from './password-once.tsx';

/** A closed file for a person: the form, then the file in the downloads and its password, shown until it is noted. */
export const HandOver = (props: HandingProps): ReactElement => {
  const { view, words } = props;
  const { registers } = useSpeech().words;
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  const [kept] = usePasswordsOf(view.reference);
  const take = (answer: HandOverView): void => {
    setOpen(false);
    keepPassword(view.reference, answer);
    saveFile(answer);
  };
  if (kept) return <PasswordOnce kept={kept} words={words} onNoted={props.onDone} />;
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
