import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { sayGaps } from '../../src/locales/say-gaps.ts';
import type { Gap } from '../../src/registers/register.ts';
import type { FieldFault } from '../../src/registers/validate.ts';
import { longDay } from '../ui/days.ts';
import type { Speech } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { usePaneWords } from './pane-words.ts';

const useStyles = makeStyles({
  gaps: {
    margin: 0,
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** What must be there first, one sentence a gap, each with its provision. */
export const gapsInWords = ({ words, language }: Speech, gaps: readonly Gap[]): readonly string[] =>
  sayGaps(words, gaps, (day) => longDay(day, language));

/** What is wrong with one answer, and how to mend it. */
export const faultInWords = ({ words, language }: Speech, fault: FieldFault): string => {
  const { faults } = words.registers;
  const number = new Intl.NumberFormat(`${language}-CA`);
  switch (fault.fault) {
    case 'tooLong':
      return faults.tooLong(number.format(fault.length), number.format(fault.max));
    case 'secret':
      return faults.secret[fault.secret];
    default:
      return faults[fault.fault];
  }
};

/** What is missing before something can be done, and why. */
export const Gaps = ({ gaps }: { readonly gaps: readonly Gap[] }): ReactElement | undefined => {
  const speech = useSpeech();
  const { record } = usePaneWords().outlook;
  const styles = useStyles();
  if (gaps.length === 0) return undefined;
  return (
    <div>
      <p className={styles.title}>{record.missing}</p>
      <ul className={styles.gaps}>
        {gapsInWords(speech, gaps).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
};
