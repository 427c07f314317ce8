import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { saveFile } from '../ui/save-file.ts';
import { fileOf, type KeptPassword, passwordNoted } from './kept-passwords.ts';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';
import type { HandingWords } from './words/handing-topics.ts';

interface OnceProps {
  readonly kept: KeptPassword;
  readonly words: HandingWords;
  readonly onNoted?: () => void;
}

/** The password of a closed file: it stands here until the officer says that it is noted, and then nowhere. */
export const PasswordOnce = ({ kept, words, onNoted }: OnceProps): ReactElement => {
  const { handing } = usePaneWords().outlook;
  const layout = useLayout();
  const file = fileOf(kept);
  const noted = (): void => {
    passwordNoted(kept);
    onNoted?.();
  };
  return (
    <div className={layout.stack}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }} role="status">
          <strong>{words.madeTitle}</strong>
          <br />
          {handing.saved(kept.fileName)}
        </MessageBarBody>
      </MessageBar>
      <div className={layout.tight}>
        <span>{words.password}</span>
        <code className={layout.code}>{kept.password}</code>
        <p className={layout.strong} style={{ margin: 0 }}>
          {handing.once}
        </p>
        <p className={layout.note}>{words.otherWay}</p>
      </div>
      <div className={layout.row}>
        <Button appearance="primary" onClick={noted}>
          {handing.understood}
        </Button>
        {file ? <Button onClick={() => saveFile(file)}>{handing.again}</Button> : undefined}
      </div>
    </div>
  );
};
