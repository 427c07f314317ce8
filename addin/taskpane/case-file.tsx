import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import { registerOf } from '../../src/registers/index.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import { Clocks } from '../ui/clocks.tsx';
import { Duties } from '../ui/duties.tsx';
import { TroubleNotice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Acknowledge } from './acknowledge.tsx';
import type { MessageProps } from './message-props.ts';

const useStyles = makeStyles({
  file: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A closed request is acknowledged no more; of the others it can be done again, each time with its own draft. */
const isOpenRequest = ({ register, stage }: CaseFileView): boolean =>
  register === 'requests' && !registerOf(register).closed.includes(stage);

/** How often a record that waits for SharePoint is looked at again, in milliseconds, and how many times. */
const everyMs = 2500;
const mostLooks = 24;

/** Looks again while a record waits for SharePoint: a read costs no call to Graph. */
const useWatch = (isWaiting: boolean, look: () => void): void => {
  useEffect(() => {
    if (!isWaiting) return;
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      if (looks <= mostLooks) look();
    }, everyMs);
    return () => clearInterval(timer);
  }, [isWaiting, look]);
};

interface CaseFileProps extends MessageProps {
  readonly reference: string;
  readonly onStale: () => void;
}

/** A case file beside its message: dates, what is owed, what happened, and what may be done next. */
export const CaseFile = ({ reference, onStale, ...props }: CaseFileProps): ReactElement => {
  const { pane, clocks, loading } = useSpeech().words.addin;
  const styles = useStyles();
  const { asked, again } = useAsked<CaseFileView>(props.api, 'open-case-file', { reference });
  useWatch(asked.state === 'answered' && 'ok' in asked.answer && asked.answer.ok.waiting, again);
  if (asked.state === 'asking') return <Waiting what={loading} />;
  if ('trouble' in asked.answer)
    return <TroubleNotice trouble={asked.answer.trouble} notFound="noRecord" onRetry={again} />;
  const view = asked.answer.ok;
  const onDone = (): void => {
    again();
    onStale();
  };
  return (
    <div className={styles.file}>
      {view.waiting ? <p className={styles.note}>{pane.waiting}</p> : undefined}
      {view.clocks ? (
        <Section title={clocks.heading} level={3}>
          <Clocks clocks={view.clocks} />
        </Section>
      ) : undefined}
      {isOpenRequest(view) ? <Acknowledge {...props} view={view} onDone={onDone} /> : undefined}
      <Section title={pane.duties} level={3}>
        <Duties duties={view.duties} today={view.clocks?.today} />
      </Section>
      <Section title={pane.timeline} level={3}>
        <Timeline entries={view.timeline} />
      </Section>
    </div>
  );
};
