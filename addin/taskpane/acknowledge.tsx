import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { requests } from '../../src/registers/requests.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import type { Trouble } from '../ui/api.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import type { MessageProps } from './message-props.ts';
import { isStillOpen } from './still-open.ts';

const useStyles = makeStyles({
  stack: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** A reply draft that waits in the privacy mailbox; nothing was sent. */
interface Drafted {
  readonly draftId: string;
  readonly fileName: string;
}

interface AcknowledgeProps extends MessageProps {
  readonly view: CaseFileView;
  readonly onDone: () => void;
}

/** The acknowledgement of a request: the office prepares a reply draft with the letter, and Outlook opens it. */
export const Acknowledge = ({ view, api, outlook, message, onOther, onDone }: AcknowledgeProps): ReactElement => {
  const { pane } = useSpeech().words.addin;
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [drafted, setDrafted] = useState<Drafted & { readonly isShown: boolean }>();
  const isFirst = view.stage === requests.first;
  const show = (draft: Drafted): void => setDrafted({ ...draft, isShown: outlook.showDraft(draft.draftId) });
  const acknowledge = async (): Promise<void> => {
    if (busy) return;
    if (!isStillOpen(outlook, message)) return onOther();
    setBusy(true);
    setTrouble(undefined);
    const answer = await api.ask<Drafted>('acknowledge', { reference: view.reference });
    setBusy(false);
    if ('trouble' in answer) return setTrouble(answer.trouble);
    show(answer.ok);
    onDone();
  };
  if (drafted)
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody className={styles.text} role="status">
          {drafted.isShown ? pane.acknowledged(drafted.fileName) : pane.acknowledgedUnopened(drafted.fileName)}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => show(drafted)}>
            {pane.openDraft}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  return (
    <div className={styles.stack}>
      {trouble ? <TroubleNotice trouble={trouble} notFound="noRecord" onRetry={() => void acknowledge()} /> : undefined}
      <Button
        appearance={isFirst ? 'primary' : 'secondary'}
        disabledFocusable={busy}
        onClick={() => void acknowledge()}
      >
        {busy ? pane.acknowledging : pane.acknowledge}
      </Button>
    </div>
  );
};
