import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSpeech } from '../ui/speech-context.tsx';
import type { ColumnKey, Sort, SortKey } from './filters.ts';
import { useLinesStyles } from './lines-style.ts';

interface HeadProps {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

const keys: readonly ColumnKey[] = ['reference', 'register', 'kind', 'stage', 'acceptedOn', 'due'];

/** The office knows two orders, however many records there are; the other columns are filters. */
const isSorted = (key: ColumnKey): key is SortKey => key === 'acceptedOn' || key === 'due';

type Styles = ReturnType<typeof useLinesStyles>;

/** What a narrow screen leaves out first. */
export const widthOf = (key: ColumnKey, styles: Styles): string | undefined =>
  key === 'acceptedOn' || key === 'register'
    ? styles.wide
    : key === 'stage' || key === 'kind'
      ? styles.wider
      : undefined;

/** The names of the columns; two of them are ways to sort. */
export const Head = ({ sort, onSort }: HeadProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  const styles = useLinesStyles();
  return (
    <thead>
      <tr className={styles.row}>
        {keys.map((key) => (
          <th
            key={key}
            scope="col"
            className={mergeClasses(styles.cell, styles.head, widthOf(key, styles))}
            {...(sort.by === key ? { 'aria-sort': sort.direction } : {})}
          >
            {isSorted(key) ? <SortButton by={key} sort={sort} onSort={onSort} /> : tab.columns[key]}
          </th>
        ))}
      </tr>
    </thead>
  );
};

interface SortButtonProps extends HeadProps {
  readonly by: SortKey;
}

const SortButton = ({ by, sort, onSort }: SortButtonProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  const styles = useLinesStyles();
  const isOn = sort.by === by;
  const direction = isOn && sort.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <button type="button" className={styles.sort} onClick={() => onSort({ by, direction })}>
      {tab.columns[by]}
      {isOn ? (
        <svg viewBox="0 0 10 10" className={styles.arrow} aria-hidden="true">
          <path
            d={sort.direction === 'ascending' ? 'M1 7 5 2l4 5' : 'M1 3l4 5 4-5'}
            fill="none"
            stroke="currentColor"
          />
        </svg>
      ) : undefined}
    </button>
  );
};
