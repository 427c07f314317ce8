import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isReference } from '../../src/registers/reference.ts';
import { Empty } from '../ui/empty.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { columnWord } from './column-word.ts';
import { Due } from './due.tsx';
import { type ColumnKey, type Filters, type Line, noFilters, type Sort, type SortKey } from './filters.ts';
import type { RegistersRead } from './use-registers.ts';

const useStyles = makeStyles({
  table: { tableLayout: 'auto' },
  scroll: { overflowX: 'auto' },
  cell: { verticalAlign: 'middle', height: '36px', paddingBlock: tokens.spacingVerticalXXS },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  wide: { '@media (max-width: 720px)': { display: 'none' } },
  under: {
    display: 'none',
    whiteSpace: 'normal',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 540px)': { display: 'block' },
  },
  wider: { '@media (max-width: 540px)': { display: 'none' } },
});

interface LinesProps {
  readonly registers: RegistersRead;
  readonly today: string;
  readonly filters: Filters;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onShow: (reference: string) => void;
}

/** Records of the registers in a table that sorts by its days; on a narrow screen what matters most stays. */
export const Lines = ({ registers, today, filters, sort, onSort, onShow }: LinesProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  const styles = useStyles();
  const { lines, isReading, hasMore, more } = registers;
  if (lines.length === 0 && !isReading) return <NoLines filters={filters} onShow={onShow} />;
  return (
    <div>
      <div className={styles.scroll}>
        <Table aria-label={tab.table} sortable size="small" className={styles.table}>
          <Head sort={sort} onSort={onSort} />
          <TableBody>
            {lines.map((line) => (
              <Row key={line.reference} line={line} today={today} onShow={onShow} />
            ))}
          </TableBody>
        </Table>
      </div>
      <p className={styles.foot} role="status">
        {isReading ? <Waiting what={tab.loadingList} /> : tab.shown(lines.length)}
        {hasMore && !isReading ? (
          <Button size="small" onClick={more}>
            {tab.more}
          </Button>
        ) : undefined}
      </p>
    </div>
  );
};

const keys: readonly ColumnKey[] = ['reference', 'register', 'kind', 'stage', 'acceptedOn', 'due'];

/** The office knows two orders, however many records there are; the other columns are filters. */
const isSorted = (key: ColumnKey): key is SortKey => key === 'acceptedOn' || key === 'due';

type Styles = ReturnType<typeof useStyles>;

/** What a narrow screen leaves out first. */
const widthOf = (key: ColumnKey, styles: Styles): string | undefined =>
  key === 'acceptedOn' || key === 'register'
    ? styles.wide
    : key === 'stage' || key === 'kind'
      ? styles.wider
      : undefined;

const Head = ({ sort, onSort }: Pick<LinesProps, 'sort' | 'onSort'>): ReactElement => {
  const { tab } = useSpeech().words.addin;
  const styles = useStyles();
  const turned = sort.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <TableHeader>
      <TableRow>
        {keys.map((key) => (
          <TableHeaderCell
            key={key}
            className={widthOf(key, styles) ?? ''}
            {...(sort.by === key ? { sortDirection: sort.direction } : {})}
            {...(isSorted(key)
              ? { onClick: () => onSort({ by: key, direction: sort.by === key ? turned : 'ascending' }) }
              : { sortable: false })}
          >
            {tab.columns[key]}
          </TableHeaderCell>
        ))}
      </TableRow>
    </TableHeader>
  );
};

interface RowProps {
  readonly line: Line;
  readonly today: string;
  readonly onShow: (reference: string) => void;
}

const Row = ({ line, today, onShow }: RowProps): ReactElement => {
  const speech = useSpeech();
  const { tab } = speech.words.addin;
  const styles = useStyles();
  const { reference } = line;
  const cell = (key: ColumnKey, ...more: readonly string[]): string =>
    mergeClasses(styles.cell, widthOf(key, styles), ...more);
  return (
    <TableRow>
      <TableCell className={cell('reference', styles.number)}>
        <Link as="button" aria-label={tab.openRecord(reference)} onClick={() => onShow(reference)}>
          {reference}
        </Link>
        <span className={styles.under}>{columnWord(speech, 'kind', line)}</span>
      </TableCell>
      {(['register', 'kind', 'stage'] as const).map((key) => (
        <TableCell key={key} className={cell(key)}>
          {columnWord(speech, key, line)}
        </TableCell>
      ))}
      <TableCell className={cell('acceptedOn', styles.number)}>{columnWord(speech, 'acceptedOn', line)}</TableCell>
      <TableCell className={cell('due')}>
        <Due line={line} today={today} />
      </TableCell>
    </TableRow>
  );
};

const NoLines = ({ filters, onShow }: Pick<LinesProps, 'filters' | 'onShow'>): ReactElement => {
  const { tab } = useSpeech().words.addin;
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(noFilters);
  const reference = filters.reference.trim().toUpperCase();
  return (
    <div>
      <Empty title={isFiltered ? tab.noneFound : tab.noneOpen} />
      {isReference(reference) ? (
        <Button onClick={() => onShow(reference)}>{tab.openRecord(reference)}</Button>
      ) : undefined}
    </div>
  );
};
