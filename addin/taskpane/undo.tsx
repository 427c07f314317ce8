import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { MessageView } from '../../src/use-cases/views/message-view.ts';
import type { Trouble } from '../ui/api.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import type { MessageProps } from './message-props.ts';
import { usePaneWords } from './pane-words.ts';
import type { Done } from './pressed.ts';

interface UndoProps extends MessageProps {
  readonly done: Done;
  readonly onUndone: (view: MessageView) => void;
  readonly onClose: () => void;
}

/** What was done, with the way back. */
export const UndoBar = ({ api, done: { said, undo }, onUndone, onClose }: UndoProps): ReactElement => {
  const { done } = usePaneWords().outlook;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const takeBack = async (): Promise<void> => {
    if (busy || undo === undefined) return;
    setBusy(true);
    setTrouble(undefined);
    const answer = await api.ask<{ readonly view: MessageView }>('undo-mail', { ticket: undo, why: done.undoWhy });
    setBusy(false);
    if ('ok' in answer) onUndone(answer.ok.view);
    else setTrouble(answer.trouble);
  };
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }} role="status">
          {said}
        </MessageBarBody>
        <MessageBarActions>
          {undo === undefined ? (
            <Button size="small" onClick={onClose}>
              {done.close}
            </Button>
          ) : (
            <Button size="small" disabledFocusable={busy} onClick={() => void takeBack()}>
              {busy ? done.undoing : done.undo}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
      {trouble ? <TroubleNotice trouble={trouble} notFound="notYours" onRetry={() => void takeBack()} /> : undefined}
    </>
  );
};
