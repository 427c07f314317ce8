import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegistersView } from '../../src/use-cases/views/registers-view.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import type { Filters } from './filters.ts';
import { numberWord } from './in-words.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    maxWidth: '560px',
  },
  figure: {
    display: 'grid',
    justifyItems: 'start',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalS },
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  soon: { color: tokens.colorStatusWarningForeground1 },
  late: { color: tokens.colorStatusDangerForeground1 },
  note: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FiguresProps {
  readonly view: RegistersView;
  readonly filters: Filters;
  readonly onChange: (some: Partial<Filters>) => void;
}

/** Three figures that are filters too: what is open, due within seven days, late. */
export const Figures = ({ view, filters, onChange }: FiguresProps): ReactElement => {
  const { language, words } = useSpeech();
  const { tab } = words.addin;
  const styles = useStyles();
  const figures = [
    { due: 'any', label: tab.open, number: view.open, tone: undefined },
    { due: 'soon', label: tab.dueSoon, number: view.dueSoon, tone: styles.soon },
    { due: 'late', label: tab.late, number: view.late, tone: styles.late },
  ] as const;
  return (
    <div>
      <fieldset className={styles.row} style={{ border: 0, margin: 0, padding: 0 }} aria-label={tab.figures}>
        {figures.map(({ due, label, number, tone }) => (
          <button
            key={due}
            type="button"
            aria-pressed={filters.due === due}
            className={mergeClasses(styles.figure, filters.due === due && styles.pressed)}
            onClick={() => onChange({ due, state: 'open' })}
          >
            <Figure number={number} {...(number > 0 && tone ? { tone } : {})} />
            <span className={styles.label}>{label}</span>
          </button>
        ))}
      </fieldset>
      {view.inForce > 0 ? <p className={styles.note}>{tab.inForce(numberWord(view.inForce, language))}</p> : undefined}
    </div>
  );
};

const Figure = ({ number, tone }: { readonly number: number; readonly tone?: string }): ReactElement => {
  const { language } = useSpeech();
  const format = new Intl.NumberFormat(language === 'fr' ? 'fr-CA' : 'en-CA');
  return <span className={mergeClasses(useStyles().number, tone)}>{format.format(number)}</span>;
};
