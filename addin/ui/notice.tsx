import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Trouble } from './api.ts';
import type { PageWords } from './page-words.ts';
import { named } from './speech.ts';
import { useSpeech } from './speech-context.tsx';

export type NoticeKind = keyof PageWords['addin']['troubles'];

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  sign: { width: '20px', height: '20px', color: tokens.colorNeutralForeground3 },
  warned: { color: tokens.colorStatusWarningForeground3 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  code: { display: 'block', fontFamily: tokens.fontFamilyMonospace, userSelect: 'all', overflowWrap: 'anywhere' },
  retry: { marginBlockStart: tokens.spacingVerticalS, justifySelf: 'start' },
});

interface NoticeProps {
  readonly kind: NoticeKind;
  /** Said in place of the body: the office’s own reason. */
  readonly because?: string;
  /** What finds the fault in the log. */
  readonly code?: string;
  readonly onRetry?: (() => void) | undefined;
}

/** What is wrong and what to do, with a button where trying again may help. Fluent’s own bar weighs more than a page. */
export const Notice = ({ kind, because, code, onRetry }: NoticeProps): ReactElement => {
  const { addin } = useSpeech().words;
  const styles = useStyles();
  const { title, body } = addin.troubles[kind];
  const isCalm = calm.has(kind);
  return (
    <div role={isCalm ? 'status' : 'alert'} className={mergeClasses(styles.bar, isCalm ? '' : styles.warning)}>
      <Sign isCalm={isCalm} />
      <div>
        <strong className={styles.title}>{title}</strong>
        <p className={styles.text}>{because ?? body}</p>
        {code === undefined ? undefined : <code className={styles.code}>{code}</code>}
        {onRetry ? (
          <Button size="small" className={styles.retry} onClick={onRetry}>
            {addin.retry}
          </Button>
        ) : undefined}
      </div>
    </div>
  );
};

/** A circle or a triangle, so that colour is not alone in saying it. */
const Sign = ({ isCalm }: { readonly isCalm: boolean }): ReactElement => {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 20 20" className={mergeClasses(styles.sign, isCalm ? '' : styles.warned)} aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
        {isCalm ? <circle cx="10" cy="10" r="7.5" /> : <path d="M10 3 18 16.5H2Z" />}
        {isCalm ? <path d="M10 9.5v4M10 6.5h.01" /> : <path d="M10 8.5v3.5M10 14.4h.01" />}
      </g>
    </svg>
  );
};

/** States of a page, rather than something that went wrong. */
const calm: ReadonlySet<NoticeKind> = new Set([
  'noOutlook',
  'noTeams',
  'notYours',
  'notManager',
  'noRecord',
  'fileNotYours',
]);

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
