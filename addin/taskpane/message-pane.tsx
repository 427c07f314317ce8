import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { MessageView } from '../../src/use-cases/views/message-view.ts';
import { momentInWords } from '../ui/days.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Candidates } from './candidates.tsx';
import { useLayout } from './layout.ts';
import type { MessageProps } from './message-props.ts';
import { Misdirected } from './misdirected.tsx';
import type { OpenMessage, Outlook } from './outlook.ts';
import { usePaneWords } from './pane-words.ts';
import { Reading } from './reading.tsx';
import { Sender } from './sender.tsx';
import { StaffPlace } from './staff-place.tsx';
import { useSent } from './use-sent.ts';

const useStyles = makeStyles({
  head: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  subject: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  meta: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What says which message is meant: two may bear one id. */
const asks = ({ internetMessageId, key, fromAddress, subject }: OpenMessage, chosen: string | undefined): object => {
  const known = chosen ?? key;
  if (known !== undefined) return { internetMessageId, key: known };
  return { internetMessageId, subject, ...(fromAddress ? { fromAddress } : {}) };
};

/** One message: what it seems to be, the dates it would have, and the records that it has. */
export const MessagePane = (props: MessageProps): ReactElement => {
  const { message, api } = props;
  const { addin } = useSpeech().words;
  const [key, setKey] = useState<string>();
  const { asked, again, take } = useAsked<MessageView>(api, 'about-message', asks(message, key));
  const view = asked.state === 'answered' && 'ok' in asked.answer ? asked.answer.ok : undefined;
  const trouble = asked.state === 'answered' && 'trouble' in asked.answer ? asked.answer.trouble : undefined;
  const sent = useSent(props);
  const isOnlySent = sent !== undefined && trouble?.kind === 'notFound';
  return (
    <>
      <Head {...props} view={view} />
      {asked.state === 'asking' ? <Waiting what={addin.loading} /> : undefined}
      {trouble && !isOnlySent ? <TroubleNotice trouble={trouble} notFound="notYours" onRetry={again} /> : undefined}
      {trouble?.kind === 'notFound' && !sent ? <StaffPlace {...props} /> : undefined}
      {view?.candidates && !message.key && !key ? (
        <Candidates candidates={view.candidates} onChoose={setKey} />
      ) : undefined}
      {view ? <Doubts view={view} message={message} /> : undefined}
      {view ? <Reading {...props} key={view.key} view={view} take={take} again={again} /> : undefined}
      {sent && (view || isOnlySent) ? <Misdirected {...props} sent={sent} /> : undefined}
    </>
  );
};

const Head = ({ message, outlook, view }: MessageProps & { readonly view: MessageView | undefined }): ReactElement => {
  const { language, words } = useSpeech();
  const { addin } = words;
  const styles = useStyles();
  const subject = message.subject || view?.subject;
  return (
    <header className={styles.head}>
      <h1 className={styles.subject} title={subject}>
        {subject || (view || message.key === undefined ? addin.unnamed : '')}
      </h1>
      {view ? (
        <p className={styles.meta}>
          <time dateTime={view.receivedAt}>{addin.pane.received(momentInWords(view.receivedAt, language))}</time>
          {' · '}
          {addin.pane.writtenIn[view.language]}
        </p>
      ) : undefined}
      {view ? <Sender sender={view.sender} /> : undefined}
      {view && message.key !== undefined ? <ReadIt outlook={outlook} copyId={view.copyId} /> : undefined}
    </header>
  );
};

/** The way from the worklist to the message itself: an officer decides on what they have read. */
const ReadIt = ({ outlook, copyId }: { readonly outlook: Outlook; readonly copyId: string }): ReactElement => {
  const { worklist } = usePaneWords().outlook;
  const layout = useLayout();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Button className={layout.start} size="small" onClick={() => setFailed(!outlook.showDraft(copyId))}>
        {worklist.openInOutlook}
      </Button>
      {failed ? <p className={layout.note}>{worklist.notOpened}</p> : undefined}
    </>
  );
};

/** What Greffe cannot do with this message, and why. */
const Doubts = ({
  view,
  message,
}: {
  readonly view: MessageView;
  readonly message: OpenMessage;
}): ReactElement | undefined => {
  const { cannot } = usePaneWords().outlook;
  const because = message.isLocked ? 'protected' : view.unreadBecause;
  const said = [
    ...(because === undefined ? [] : [cannot.unread[because]]),
    ...(view.automatic ? [cannot.automatic] : []),
  ];
  if (said.length === 0) return undefined;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody style={{ whiteSpace: 'normal' }}>{said.join(' ')}</MessageBarBody>
    </MessageBar>
  );
};
