import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { usePasswordsLeft } from '../taskpane/kept-passwords.ts';
import type { Api } from '../ui/api.ts';
import { longDay } from '../ui/days.ts';
import { Notice, TroubleNotice } from '../ui/notice.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { Figures } from './figures.tsx';
import { FilterBar } from './filter-bar.tsx';
import { type Filters, firstSort, noFilters, type Sort } from './filters.ts';
import { Lines } from './lines.tsx';
import type { Place } from './link.ts';
import { useRegisters } from './use-registers.ts';
import { type View, Views } from './views.tsx';

/** Charts and the page to print come with the first look at them. */
const Trends = lazy(async () => ({ default: (await import('./trends.tsx')).Trends }));

/** What leads the focus into a panel and back weighs more than the table: it comes with the first panel. */
const RecordPanel = lazy(async () => ({ default: (await import('./record-panel.tsx')).RecordPanel }));

/** Whoever hands nothing over never fetches it. */
const StillUnnoted = lazy(async () => ({ default: (await import('./still-unnoted.tsx')).StillUnnoted }));

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    alignContent: 'start',
    maxWidth: '1240px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXL} clamp(${tokens.spacingHorizontalL}, 3vw, ${tokens.spacingHorizontalXXXL})`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
});

interface TabProps {
  readonly api: Api;
  /** Where a deep link leads. */
  readonly place: Place;
}

/** Which record is beside the table, and whether any was: a panel that closes is still there for a moment. */
const useShown = (first: string | undefined) => {
  const [shown, setShown] = useState(first);
  const [hasShown, setHasShown] = useState(first !== undefined);
  const show = (reference: string): void => {
    setHasShown(true);
    setShown(reference);
  };
  return { shown, hasShown, show, close: () => setShown(undefined) };
};

/** What is asked for; what is due or late is read by due day, for no other order has it together. */
const useWanted = (first: Partial<Filters>) => {
  const [filters, setFilters] = useState<Filters>({ ...noFilters, ...first });
  const [sort, setSort] = useState<Sort>(firstSort);
  return {
    filters,
    sort,
    change: (some: Partial<Filters>): void => {
      setFilters({ ...filters, ...some });
      if (some.due !== undefined && some.due !== 'any') setSort(firstSort);
    },
    order: (wanted: Sort): void => {
      setSort(wanted);
      if (wanted.by !== 'due') setFilters({ ...filters, due: 'any' });
    },
  };
};

/** The registers for managers: what is open, due and late; no identity, no words of anybody. */
export const Tab = ({ api, place: link }: TabProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  const styles = useStyles();
  const { filters, sort, change, order } = useWanted(link.to === 'list' ? link.filters : {});
  const { shown, hasShown, show, close } = useShown(link.to === 'record' ? link.reference : undefined);
  const registers = useRegisters(api, filters, sort);
  const { view, trouble } = registers;
  const [place, setPlace] = useState<View>('records');
  return (
    <main className={styles.page}>
      <Head today={view?.today} />
      {trouble ? <TroubleNotice trouble={trouble} notFound="notManager" onRetry={registers.refresh} /> : undefined}
      {link.to === 'nothing' ? <Notice kind="noRecord" because={tab.badLink} /> : undefined}
      {view?.notReached ? <Notice kind="notReached" /> : undefined}
      {view ? <Views shown={place} onShow={setPlace} /> : undefined}
      {view && place === 'records' ? (
        <>
          <Figures view={view} filters={filters} onChange={change} />
          <FilterBar
            filters={filters}
            onChange={change}
            onClear={() => change(noFilters)}
            onRefresh={registers.refresh}
          />
          <Lines registers={registers} today={view.today} filters={filters} sort={sort} onSort={order} onShow={show} />
        </>
      ) : undefined}
      {view && place === 'trends' ? (
        <Suspense fallback={<Waiting what={tab.trends.loading} />}>
          <Trends api={api} />
        </Suspense>
      ) : undefined}
      <p className="print-hint">{tab.trends.sheet.useButton}</p>
      {!view && registers.isReading ? <Waiting what={tab.loadingList} /> : undefined}
      <Suspense>
        {hasShown ? <RecordPanel api={api} reference={shown} today={view?.today} onClose={close} /> : undefined}
      </Suspense>
    </main>
  );
};

/** What the tab is, and below it the passwords that nobody has noted yet. */
const Head = ({ today }: { readonly today: string | undefined }): ReactElement => {
  const { language, words } = useSpeech();
  const { tab } = words.addin;
  const styles = useStyles();
  const isUnnoted = usePasswordsLeft().length > 0;
  return (
    <>
      <header>
        <h1 className={styles.title}>{tab.title}</h1>
        <p className={styles.lead}>
          {tab.lead}
          {today ? ` ${tab.asOf(longDay(today, language))}.` : ''}
        </p>
      </header>
      <Suspense>{isUnnoted ? <StillUnnoted /> : undefined}</Suspense>
    </>
  );
};
