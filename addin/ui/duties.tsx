import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DutyView } from '../../src/use-cases/views/duty-view.ts';
import { citationOf } from './cite.ts';
import { longDay } from './days.ts';
import { DueBadge } from './due-badge.tsx';
import { named } from './speech.ts';
import { useSpeech } from './speech-context.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  what: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
  done: { color: tokens.colorNeutralForeground2 },
  when: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface DutiesProps {
  readonly duties: readonly DutyView[];
  readonly today: string | undefined;
}

/** What is owed: what has no day but *promptly* first, then by day, then what is only kept, and what is done. */
export const Duties = ({ duties, today }: DutiesProps): ReactElement => {
  const { pane } = useSpeech().words.addin;
  const styles = useStyles();
  if (duties.length === 0) return <p>{pane.noDuties}</p>;
  const rank = ({ done, by, workBy, notBefore }: DutyView): string =>
    `${done ? 1 : 0} ${by ?? workBy ?? (notBefore ? `kept ${notBefore}` : '')}`;
  return (
    <ul className={styles.list}>
      {duties
        .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
        .map((duty) => (
          <DutyLine key={duty.key} duty={duty} today={today} />
        ))}
    </ul>
  );
};

const DutyLine = ({ duty, today }: { readonly duty: DutyView; readonly today: string | undefined }): ReactElement => {
  const { words } = useSpeech();
  const styles = useStyles();
  const when = useWhen(duty);
  const day = duty.by ?? duty.workBy;
  const sources = duty.provisions.map((id) => citationOf(words, id)).join(' · ');
  return (
    <li className={duty.done ? styles.done : undefined}>
      <div className={styles.what}>
        <span>{named(words.registers.duties, duty.key)}</span>
        {day === undefined || duty.done ? undefined : <DueBadge due={day} today={today} late={duty.late} />}
      </div>
      <span className={styles.when}>{[when, sources].filter((text) => text !== '').join(' · ')}</span>
    </li>
  );
};

const useWhen = ({ by, workBy, hoursSinceAware, since, notBefore, done, late, basis }: DutyView): string => {
  const { language, words } = useSpeech();
  const { dutyWhen, basis: bases } = words.registers;
  const day = (text: string): string => longDay(text, language);
  const promptly = since === 'receipt' ? dutyWhen.promptlySinceReceipt : dutyWhen.promptlySince;
  const parts = [
    done ? dutyWhen.done : undefined,
    !done && late && by === undefined ? dutyWhen.late : undefined,
    hoursSinceAware === undefined ? undefined : promptly(dutyWhen.hours(String(hoursSinceAware))),
    by ? dutyWhen.by(day(by)) : workBy ? dutyWhen.workBy(day(workBy)) : undefined,
    notBefore ? dutyWhen.keptUntil(day(notBefore)) : undefined,
    by || workBy || notBefore || done || hoursSinceAware !== undefined ? undefined : dutyWhen.promptly,
    basis === 'law' ? undefined : bases[basis],
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
};
