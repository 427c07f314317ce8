import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { awayInWords, daysBetween, longDay } from './days.ts';
import { useSpeech } from './speech-context.tsx';

const useStyles = makeStyles({
  badge: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  far: {
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Days ahead from which a due date is shown as near. */
const nearDays = 7;

interface DueBadgeProps {
  readonly due: string;
  readonly today: string | undefined;
  readonly late: boolean;
}

/** How far off a due date is: its words say it, the colour only helps. */
export const DueBadge = ({ due, today, late }: DueBadgeProps): ReactElement | undefined => {
  const { language, words } = useSpeech();
  const styles = useStyles();
  if (late)
    return (
      <Badge
        className={styles.badge}
        appearance="tint"
        color="danger"
        title={words.addin.due.late(longDay(due, language))}
      >
        {words.addin.due.lateShort}
      </Badge>
    );
  if (today === undefined) return undefined;
  const away = awayInWords(today, due, language);
  if (daysBetween(today, due) > nearDays) return <span className={styles.far}>{away}</span>;
  return (
    <Badge className={styles.badge} appearance="tint" color="warning">
      {away}
    </Badge>
  );
};
