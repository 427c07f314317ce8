import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSpeech } from '../ui/speech-context.tsx';
import { monthWord, numberWord } from './in-words.ts';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  caption: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  most: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  drawing: { display: 'block', width: '100%', height: '96px', marginBlockStart: tokens.spacingVerticalXS },
  bar: { fill: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  ground: { stroke: tokens.colorNeutralStrokeAccessible, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const width = 240;
const height = 96;
const gap = 4;

interface MonthChartProps {
  readonly title: string;
  readonly months: readonly string[];
  readonly records: readonly number[];
}

/**
 * One register, month by month, in one colour: what tells registers apart is their place and their name, so that every
 * theme reads alike. The table beside it says the same in numbers.
 */
export const MonthChart = ({ title, months, records }: MonthChartProps): ReactElement => {
  const { language, words } = useSpeech();
  const { trends } = words.addin.tab;
  const styles = useStyles();
  const most = Math.max(1, ...records);
  const step = width / Math.max(1, months.length);
  const peak = records.indexOf(most);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {title}
        <span className={styles.most}>
          {peak < 0 ? trends.none : trends.most(numberWord(most, language), monthWord(months[peak] ?? '', language))}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" className={styles.drawing}>
        {records.map((one, place) => {
          const tall = one === 0 ? 0 : Math.max(2, (one / most) * (height - 4));
          return (
            <rect
              key={months[place]}
              className={styles.bar}
              x={place * step + gap / 2}
              y={height - 1 - tall}
              width={step - gap}
              height={tall}
            />
          );
        })}
        <line className={styles.ground} x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
      </svg>
      <div className={styles.ends} aria-hidden="true">
        <span>{monthWord(months[0] ?? '', language)}</span>
        <span>{monthWord(months.at(-1) ?? '', language)}</span>
      </div>
    </figure>
  );
};
