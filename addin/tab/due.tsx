import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { registerOf } from '../../src/registers/index.ts';
import { shortDay } from '../ui/days.ts';
import { DueBadge } from '../ui/due-badge.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import type { Line } from './filters.ts';

const useStyles = makeStyles({
  due: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    '@media (max-width: 900px)': { flexWrap: 'wrap' },
  },
  day: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground2 },
});

interface DueProps {
  readonly line: Line;
  readonly today: string | undefined;
}

/** When something is owed on a record, and how far off that is. */
export const Due = ({ line: { register, stage, due, late }, today }: DueProps): ReactElement => {
  const { language, words } = useSpeech();
  const styles = useStyles();
  const isClosed = registerOf(register).closed.includes(stage);
  if (due === undefined || isClosed)
    return <span className={styles.none}>{isClosed ? words.addin.due.closed : words.addin.due.none}</span>;
  return (
    <span className={styles.due}>
      <time dateTime={due} className={styles.day}>
        {shortDay(due, language)}
      </time>
      <DueBadge due={due} today={today} late={late} />
    </span>
  );
};
