import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isWorked } from '../../src/registers/index.ts';
import type { TrendsView } from '../../src/use-cases/views/trends-view.ts';
import type { Api } from '../ui/api.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Breakdowns } from './breakdowns.tsx';
import { kindWord } from './column-word.ts';
import { CountTable } from './count-table.tsx';
import { ExportPart } from './export-part.tsx';
import { monthWord, numberWord } from './in-words.ts';
import { MonthChart } from './month-chart.tsx';
import { MonthPage } from './month-page.tsx';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXL },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  charts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
  },
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(360px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
  },
});

/** What the registers come to over a year, each drawing with its table; and the page of the month, to be printed. */
export const Trends = ({ api }: { readonly api: Api }): ReactElement => {
  const { trends } = useSpeech().words.addin.tab;
  const styles = useStyles();
  const { asked, again } = useAsked<TrendsView>(api, 'trends', {});
  if (asked.state === 'asking') return <Waiting what={trends.loading} />;
  if ('trouble' in asked.answer)
    return <TroubleNotice trouble={asked.answer.trouble} notFound="notManager" onRetry={again} />;
  const view = asked.answer.ok;
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{trends.lead}</p>
      <div className={styles.two}>
        <MonthPage api={api} months={view.months} />
        <ExportPart api={api} today={view.today} />
      </div>
      <Received view={view} />
      <div className={styles.two}>
        <Standing view={view} />
        <Answered view={view} />
        <Kinds view={view} />
      </div>
      {view.breakdowns ? <Breakdowns breakdowns={view.breakdowns} /> : undefined}
    </div>
  );
};

interface PartProps {
  readonly view: TrendsView;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const Received = ({ view: { months, received } }: PartProps): ReactElement => {
  const { language, words } = useSpeech();
  const { trends, registers } = words.addin.tab;
  const styles = useStyles();
  if (received.length === 0)
    return (
      <Section title={trends.received}>
        <p className={styles.lead}>{trends.none}</p>
      </Section>
    );
  return (
    <Section title={trends.received}>
      <div className={styles.two}>
        <div className={styles.charts}>
          {received.map(({ register, records }) => (
            <MonthChart
              key={register}
              title={trends.receivedOf(registers[register], numberWord(sum(records), language))}
              months={months}
              records={records}
            />
          ))}
        </div>
        <CountTable
          label={trends.received}
          heads={[trends.month, ...received.map(({ register }) => registers[register])]}
          rows={months.map((month, place) => ({
            name: monthWord(month, language, 'long'),
            counts: received.map(({ records }) => records[place] ?? 0),
          }))}
        />
      </div>
    </Section>
  );
};

const Standing = ({ view: { standing, intake } }: PartProps): ReactElement => {
  const { language, words } = useSpeech();
  const { tab } = words.addin;
  const { trends } = tab;
  const styles = useStyles();
  return (
    <Section title={trends.now}>
      <CountTable
        label={trends.now}
        heads={[tab.register, tab.open, tab.dueSoon, tab.late]}
        rows={standing
          .filter(({ register }) => isWorked(register))
          .map(({ register, open, soon, late }) => ({ name: tab.registers[register], counts: [open, soon, late] }))}
      />
      <InForce view={standing} />
      {intake ? (
        <p className={styles.lead}>{trends.intake(numberWord(intake.waiting, language), intake.oldestDays)}</p>
      ) : undefined}
    </Section>
  );
};

/** Registers whose records only stand: how many are in force, and what of them is due all the same. */
const InForce = ({ view }: { readonly view: TrendsView['standing'] }): ReactElement | undefined => {
  const { tab } = useSpeech().words.addin;
  const rows = view.filter(({ register, open }) => open > 0 && !isWorked(register));
  return rows.length === 0 ? undefined : (
    <CountTable
      label={tab.trends.standing}
      heads={[tab.register, tab.trends.standing, tab.dueSoon, tab.late]}
      rows={rows.map(({ register, open, soon, late }) => ({
        name: tab.registers[register],
        counts: [open, soon, late],
      }))}
    />
  );
};

const bands = ['to10', 'to20', 'to30', 'over30'] as const;

const Answered = ({ view: { answered } }: PartProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  const { trends } = tab;
  const styles = useStyles();
  const registers = [...new Set(answered.map(({ register }) => register))];
  if (registers.length === 0)
    return (
      <Section title={trends.answered}>
        <p className={styles.lead}>{trends.noAnswers}</p>
      </Section>
    );
  const records = (band: string, register?: string): number =>
    sum(
      answered
        .filter((one) => one.band === band && (register === undefined || one.register === register))
        .map((one) => one.records),
    );
  return (
    <Section title={trends.answered}>
      <CountTable
        drawn
        label={trends.answered}
        heads={[trends.delay, trends.total, ...registers.map((register) => tab.registers[register])]}
        rows={bands.map((band) => ({
          name: trends.bands[band],
          counts: [records(band), ...registers.map((register) => records(band, register))],
        }))}
      />
    </Section>
  );
};

const Kinds = ({ view: { kinds } }: PartProps): ReactElement | undefined => {
  const speech = useSpeech();
  const { tab } = speech.words.addin;
  const { trends } = tab;
  const known = kinds.filter(({ value }) => value !== '');
  if (known.length === 0) return undefined;
  return (
    <Section title={trends.kinds}>
      <CountTable
        drawn
        label={trends.kinds}
        heads={[tab.columns.kind, trends.number]}
        rows={known.map(({ register, value, records }) => ({
          name: `${tab.registers[register]} – ${kindWord(speech, register, value)}`,
          counts: [records],
        }))}
      />
    </Section>
  );
};
