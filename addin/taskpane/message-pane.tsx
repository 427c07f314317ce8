import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { MessageView } from '../../src/use-cases/views/message-view.ts';
import { momentInWords } from '../ui/days.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Categories } from './categories.tsx';
import type { MessageProps } from './message-props.ts';
import { Records } from './records.tsx';
import { RegisterForm } from './register-form.tsx';
import { Seems } from './seems.tsx';

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

/** One message: what it seems to be, the dates it would have, and the records that it has. */
export const MessagePane = (props: MessageProps): ReactElement => {
  const { message, api } = props;
  const { language, words } = useSpeech();
  const { addin } = words;
  const styles = useStyles();
  const { internetMessageId } = message;
  const { asked, again, take } = useAsked<MessageView>(api, 'about-message', { internetMessageId });
  const view = asked.state === 'answered' && 'ok' in asked.answer ? asked.answer.ok : undefined;
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.subject} title={message.subject}>
          {message.subject || addin.unnamed}
        </h1>
        {view ? (
          <p className={styles.meta}>
            <time dateTime={view.receivedAt}>{addin.pane.received(momentInWords(view.receivedAt, language))}</time>
            {' · '}
            {addin.pane.writtenIn[view.language]}
          </p>
        ) : undefined}
      </header>
      {asked.state === 'asking' ? <Waiting what={addin.loading} /> : undefined}
      {asked.state === 'answered' && 'trouble' in asked.answer ? (
        <TroubleNotice trouble={asked.answer.trouble} notFound="notYours" onRetry={again} />
      ) : undefined}
      {view ? <Reading {...props} view={view} take={take} again={again} /> : undefined}
    </>
  );
};

interface ReadingProps extends MessageProps {
  readonly view: MessageView;
  readonly take: (view: MessageView) => void;
  readonly again: () => void;
}

/** Before it is recorded: what it seems to be. Afterwards: its records, and the rest for whoever asks. */
const Reading = ({ view, take, again, ...props }: ReadingProps): ReactElement => {
  const [fresh, setFresh] = useState<string>();
  const onRegistered = (next: MessageView, reference: string): void => {
    setFresh(reference);
    take(next);
  };
  const form = <RegisterForm {...props} view={view} onRegistered={onRegistered} />;
  if (view.records.length > 0)
    return (
      <>
        <Records {...props} records={view.records} fresh={fresh} onStale={again} />
        <Categories names={view.categories} />
        <Seems suggestions={view.suggestions} folded />
      </>
    );
  return (
    <>
      <Seems suggestions={view.suggestions} />
      {form}
      {view.categories.length > 0 ? <Categories names={view.categories} /> : undefined}
    </>
  );
};
