import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Trouble } from './api.ts';
import type { PageWords } from './page-words.ts';
import { named } from './speech.ts';
import { useSpeech } from './speech-context.tsx';

export type NoticeKind = keyof PageWords['addin']['troubles'];

const useStyles = makeStyles({
  bar: { alignItems: 'flex-start', whiteSpace: 'normal' },
  body: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalXS },
  text: { margin: 0 },
  code: { display: 'block', fontFamily: tokens.fontFamilyMonospace, userSelect: 'all', overflowWrap: 'anywhere' },
});

interface NoticeProps {
  readonly kind: NoticeKind;
  /** Said in place of the body: the office’s own reason. */
  readonly because?: string;
  /** What finds the fault in the log. */
  readonly code?: string;
  readonly onRetry?: (() => void) | undefined;
}

/** What is wrong and what to do, with a button where trying again may help. */
export const Notice = ({ kind, because, code, onRetry }: NoticeProps): ReactElement => {
  const { addin } = useSpeech().words;
  const styles = useStyles();
  const { title, body } = addin.troubles[kind];
  return (
    <MessageBar intent={calm.has(kind) ? 'info' : 'warning'} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <p className={styles.text}>{because ?? body}</p>
        {code === undefined ? undefined : <code className={styles.code}>{code}</code>}
      </MessageBarBody>
      {onRetry ? (
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {addin.retry}
          </Button>
        </MessageBarActions>
      ) : undefined}
    </MessageBar>
  );
};

/** States of a page, rather than something that went wrong. */
const calm: ReadonlySet<NoticeKind> = new Set(['noOutlook', 'noTeams', 'notYours', 'notManager', 'noRecord']);

interface TroubleProps {
  readonly trouble: Trouble;
  /** What *not found* means where it is shown. */
  readonly notFound: NoticeKind;
  readonly onRetry?: (() => void) | undefined;
}

/** Reasons that speak of a form and of what was typed into it: a page has neither, and says to look again instead. */
const ofForms: ReadonlySet<string> = new Set(['expired', 'otherContent', 'notYours', 'forged']);

/** A trouble in words. */
export const TroubleNotice = ({ trouble, notFound, onRetry }: TroubleProps): ReactElement => {
  const { refusals } = useSpeech().words.registers;
  switch (trouble.kind) {
    case 'notFound':
      return <Notice kind={notFound} onRetry={onRetry} />;
    case 'fault':
      return <Notice kind="fault" code={trouble.correlation} onRetry={onRetry} />;
    case 'refused':
      return (
        <Notice
          kind="refused"
          {...(Object.hasOwn(refusals, trouble.because) && !ofForms.has(trouble.because)
            ? { because: named(refusals, trouble.because) }
            : {})}
          onRetry={onRetry}
        />
      );
    case 'noSignIn':
    case 'signedOut':
    case 'unreachable':
    case 'tooSlow':
      return <Notice kind={trouble.kind} onRetry={onRetry} />;
    default:
      return trouble satisfies never;
  }
};
