import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { awayInWords, daysBetween, longDay } from './days.ts';
import { useSpeech } from './speech-context.tsx';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    height: '20px',
    paddingInline: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    borderRadius: tokens.borderRadiusCircular,
  },
  late: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  soon: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
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
      <span className={mergeClasses(styles.badge, styles.late)} title={words.addin.due.late(longDay(due, language))}>
        {words.addin.due.lateShort}
      </span>
    );
  if (today === undefined) return undefined;
  const away = awayInWords(today, due, language);
  if (daysBetween(today, due) > nearDays) return <span className={styles.far}>{away}</span>;
  return <span className={mergeClasses(styles.badge, styles.soon)}>{away}</span>;
};
