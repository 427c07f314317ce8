import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSpeech } from '../ui/speech-context.tsx';
import { numberWord } from './in-words.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'break-word',
    '@media (max-width: 480px)': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
  },
  name: { minWidth: '8em', '@media (max-width: 480px)': { minWidth: '5em' } },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    verticalAlign: 'bottom',
    whiteSpace: 'normal',
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  bar: { width: '34%', minWidth: '48px', '@media (max-width: 480px)': { minWidth: '24px', width: '24%' } },
  drawing: { display: 'block', width: '100%', height: '12px' },
  fill: { fill: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

interface CountTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
  /** Draws each row’s first count as a bar beside it. */
  readonly drawn?: boolean;
}

/** Counts in a table: the first head is that of the names. */
export const CountTable = ({ label, heads, rows, drawn = false }: CountTableProps): ReactElement => {
  const { language } = useSpeech();
  const styles = useStyles();
  const most = Math.max(1, ...rows.map(({ counts }) => counts[0] ?? 0));
  return (
    // What is wider than the page scrolls by itself, also from the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached without a mouse
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th
                key={head}
                scope="col"
                className={mergeClasses(styles.cell, place > 0 ? styles.number : styles.name, styles.head)}
              >
                {head}
              </th>
            ))}
            {drawn ? <td className={mergeClasses(styles.cell, styles.bar)} aria-hidden="true" /> : undefined}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
              </th>
              {counts.map((count, place) => (
                <td key={heads[place + 1]} className={mergeClasses(styles.cell, styles.number)}>
                  {numberWord(count, language)}
                </td>
              ))}
              {drawn ? <Bar part={(counts[0] ?? 0) / most} /> : undefined}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Bar = ({ part }: { readonly part: number }): ReactElement => {
  const styles = useStyles();
  return (
    <td className={mergeClasses(styles.cell, styles.bar)} aria-hidden="true">
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" className={styles.drawing} aria-hidden="true">
        <rect className={styles.fill} x={0} y={0} width={100 * part} height={12} />
      </svg>
    </td>
  );
};
