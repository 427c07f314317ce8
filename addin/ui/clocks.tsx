import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ClocksView, StepView } from '../../src/use-cases/views/message-view.ts';
import { citationOf } from './cite.ts';
import { longDay, shortDay, weekdayOf } from './days.ts';
import { Disclosure } from './disclosure.tsx';
import { DueBadge } from './due-badge.tsx';
import { useSpeech } from './speech-context.tsx';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  tile: {
    display: 'grid',
    alignContent: 'start',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  late: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0, display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXXS },
  day: {
    display: 'block',
    // As large as two of them fit side by side in the narrowest pane.
    fontSize: 'clamp(16px, 5vw, 20px)',
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  work: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  steps: { margin: 0, paddingInlineStart: '20px', display: 'grid', rowGap: tokens.spacingVerticalXS },
  step: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  cite: { color: tokens.colorNeutralForeground2, fontStyle: 'normal', whiteSpace: 'nowrap' },
});

interface TileProps {
  readonly label: string;
  readonly day: string;
  readonly clocks: ClocksView;
  /** The step that gave the day: its provision stands under it. */
  readonly from: StepView | undefined;
}

const Tile = ({ label, day, clocks, from }: TileProps): ReactElement => {
  const { language, words } = useSpeech();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.tile, clocks.late && styles.late)}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        <time dateTime={day} className={styles.day}>
          {shortDay(day, language)}
        </time>
        <span className={styles.small}>{weekdayOf(day, language)}</span>
        <DueBadge due={day} today={clocks.today} late={isLate(clocks, day)} />
        {from?.provision ? <span className={styles.small}>{citationOf(words, from.provision)}</span> : undefined}
      </dd>
    </div>
  );
};

/** Each date is late by itself; where the day is not known, both are as the office says. */
const isLate = ({ late, today }: ClocksView, day: string): boolean =>
  today === undefined ? late : late && day < today;

const stepOf = (clocks: ClocksView, key: string): StepView | undefined => clocks.steps.find(({ step }) => step === key);

/** Both dates of a record, the working day to aim for, and how they came about. */
export const Clocks = ({ clocks }: { readonly clocks: ClocksView }): ReactElement => {
  const { language, words } = useSpeech();
  const { addin } = words;
  const styles = useStyles();
  const { policyDue, statutoryDue, workBy } = clocks;
  return (
    <div>
      <dl className={styles.pair}>
        {policyDue === undefined ? undefined : (
          <Tile label={addin.clocks.policy} day={policyDue} clocks={clocks} from={stepOf(clocks, 'policyDays')} />
        )}
        {statutoryDue === undefined ? undefined : (
          <Tile
            label={addin.clocks.statute}
            day={statutoryDue}
            clocks={clocks}
            from={stepOf(clocks, 'statutoryDays')}
          />
        )}
      </dl>
      {statutoryDue === undefined ? <p className={styles.work}>{addin.clocks.none}</p> : undefined}
      {workBy === undefined ? undefined : (
        <p className={styles.work}>
          {addin.clocks.workBy(`${weekdayOf(workBy, language)} ${longDay(workBy, language)}`)}
        </p>
      )}
      <Disclosure title={addin.clocks.how}>
        <ol className={styles.steps}>
          {clocks.steps.map((step) => (
            <Step key={`${step.step} ${step.day ?? ''}`} step={step} />
          ))}
        </ol>
      </Disclosure>
    </div>
  );
};

const Step = ({ step: { step, day, count, provision } }: { readonly step: StepView }): ReactElement => {
  const { language, words } = useSpeech();
  const styles = useStyles();
  const say = Object.hasOwn(words.law.clockSteps, step)
    ? words.law.clockSteps[step as keyof typeof words.law.clockSteps]
    : undefined;
  const said = say?.(day === undefined ? '' : longDay(day, language), count === undefined ? '' : String(count)) ?? step;
  return (
    <li className={styles.step}>
      {said}
      {provision ? (
        <>
          {' '}
          <cite className={styles.cite}>{citationOf(words, provision)}</cite>
        </>
      ) : undefined}
    </li>
  );
};
