import { lazy, type ReactElement, Suspense, useEffect } from 'react';
import { registerOf } from '../../src/registers/index.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import { Clocks } from '../ui/clocks.tsx';
import { longDay } from '../ui/days.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Duties } from '../ui/duties.tsx';
import { type NoticeKind, TroubleNotice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Acknowledge } from './acknowledge.tsx';
import { useLayout } from './layout.ts';
import type { MessageProps } from './message-props.ts';
import { usePaneWords } from './pane-words.ts';

/** Forms and letters come when a record is open, not before the pane can be used. */
const NextActs = lazy(async () => ({ default: (await import('./next-acts.tsx')).NextActs }));
const Letters = lazy(async () => ({ default: (await import('./letters.tsx')).Letters }));
const Handing = lazy(async () => ({ default: (await import('./handing.tsx')).Handing }));
const OnFile = lazy(async () => ({ default: (await import('./on-file.tsx')).OnFile }));

/** A closed request is acknowledged no more; of the others it can be done again, each time with its own draft. */
const isOpenRequest = ({ register, stage, readOnly }: CaseFileView): boolean =>
  !readOnly && register === 'requests' && !registerOf(register).closed.includes(stage);

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

export interface CaseFileProps extends MessageProps {
  readonly reference: string;
  /** What *not found* means where it is opened. */
  readonly notFound?: NoticeKind;
  readonly onStale: () => void;
}

/** A case file: dates, what is owed, what may be done next, its letters, and what happened. */
export const CaseFile = ({ reference, notFound = 'noRecord', onStale, ...props }: CaseFileProps): ReactElement => {
  const { loading } = useSpeech().words.addin;
  const { asked, again } = useAsked<CaseFileView>(props.api, 'open-case-file', { reference });
  useWatch(asked.state === 'answered' && 'ok' in asked.answer && asked.answer.ok.waiting, again);
  if (asked.state === 'asking') return <Waiting what={loading} />;
  if ('trouble' in asked.answer)
    return <TroubleNotice trouble={asked.answer.trouble} notFound={notFound} onRetry={again} />;
  const onDone = (): void => {
    again();
    onStale();
  };
  return <Parts {...props} view={asked.answer.ok} onDone={onDone} />;
};

interface PartsProps extends MessageProps {
  readonly view: CaseFileView;
  readonly onDone: () => void;
}

const Parts = ({ view, onDone, ...props }: PartsProps): ReactElement => {
  const { pane, clocks, loading } = useSpeech().words.addin;
  const { record, handing } = usePaneWords().outlook;
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <Standing view={view} />
      {view.clocks ? (
        <Section title={clocks.heading} level={3}>
          <Clocks clocks={view.clocks} />
        </Section>
      ) : undefined}
      {isOpenRequest(view) ? <Acknowledge {...props} view={view} onDone={onDone} /> : undefined}
      <Section title={pane.duties} level={3}>
        <Duties duties={view.duties} today={view.clocks?.today} />
      </Section>
      <Suspense fallback={<Waiting what={loading} />}>
        {view.readOnly ? undefined : <NextActs {...props} view={view} onDone={onDone} />}
        {view.readOnly ? undefined : <Letters {...props} view={view} onDone={onDone} />}
        {view.readOnly ? undefined : (
          <Disclosure title={handing.title} waits>
            <Suspense fallback={<Waiting what={loading} />}>
              <Handing api={props.api} reference={view.reference} onDone={onDone} />
            </Suspense>
          </Disclosure>
        )}
        <Disclosure title={record.file}>
          <OnFile view={view} />
        </Disclosure>
      </Suspense>
      <Section title={pane.timeline} level={3}>
        <Timeline entries={view.timeline} />
      </Section>
    </div>
  );
};

/** What is not as it should be with the record, or is still to come. */
const Standing = ({ view }: { readonly view: CaseFileView }): ReactElement => {
  const { language, words } = useSpeech();
  const { record } = usePaneWords().outlook;
  const layout = useLayout();
  const { destructionAskedOn: asked, destructionConfirmedOn: confirmed } = view.values;
  const isAwaited = typeof asked === 'string' && confirmed === undefined;
  return (
    <>
      {view.waiting ? <p className={layout.note}>{words.addin.pane.waiting}</p> : undefined}
      {isAwaited ? <p className={layout.note}>{record.waitingConfirmation(longDay(asked, language))}</p> : undefined}
    </>
  );
};
