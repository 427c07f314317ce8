import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isReference } from '../../src/registers/reference.ts';
import { Empty } from '../ui/empty.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { columnWord } from './column-word.ts';
import { Due } from './due.tsx';
import { type ColumnKey, type Filters, type Line, noFilters, type Sort } from './filters.ts';
import { Head, widthOf } from './lines-head.tsx';
import { useLinesStyles } from './lines-style.ts';
import type { RegistersRead } from './use-registers.ts';

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
  const styles = useLinesStyles();
  const { lines, isReading, hasMore, more } = registers;
  if (lines.length === 0 && !isReading) return <NoLines filters={filters} onShow={onShow} />;
  return (
    <div>
      <div className={styles.scroll}>
        <table aria-label={tab.table} className={styles.table}>
          <Head sort={sort} onSort={onSort} />
          <tbody>
            {lines.map((line) => (
              <Row key={line.reference} line={line} today={today} onShow={onShow} />
            ))}
          </tbody>
        </table>
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

interface RowProps {
  readonly line: Line;
  readonly today: string;
  readonly onShow: (reference: string) => void;
}

const Row = ({ line, today, onShow }: RowProps): ReactElement => {
  const speech = useSpeech();
  const { tab } = speech.words.addin;
  const styles = useLinesStyles();
  const { reference } = line;
  const cell = (key: ColumnKey, ...more: readonly string[]): string =>
    mergeClasses(styles.cell, widthOf(key, styles), ...more);
  return (
    <tr className={styles.row}>
      <td className={cell('reference', styles.number)}>
        <button
          type="button"
          className={styles.open}
          aria-label={tab.openRecord(reference)}
          onClick={() => onShow(reference)}
        >
          {reference}
        </button>
        <span className={styles.under}>{columnWord(speech, 'kind', line)}</span>
      </td>
      {(['register', 'kind', 'stage'] as const).map((key) => (
        <td key={key} className={cell(key)}>
          {columnWord(speech, key, line)}
        </td>
      ))}
      <td className={cell('acceptedOn', styles.number)}>{columnWord(speech, 'acceptedOn', line)}</td>
      <td className={cell('due')}>
        <Due line={line} today={today} />
      </td>
    </tr>
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
