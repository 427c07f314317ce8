import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { registerOf } from '../../src/registers/index.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { valueInWords } from '../ui/values.ts';

const useStyles = makeStyles({
  values: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  title: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What every filled column says, as text: a mail or a person may have written it. */
export const OnFile = ({ view: { register, values } }: { readonly view: CaseFileView }): ReactElement => {
  const speech = useSpeech();
  const styles = useStyles();
  const titles = speech.words.registers[register].columns;
  const filled = Object.entries(registerOf(register).columns).flatMap(([key, column]) => {
    const value = values[key];
    const text = value === undefined ? '' : valueInWords(speech, register, key, column, value);
    return text === '' ? [] : [{ key, title: named(titles, key), text }];
  });
  return (
    <dl className={styles.values}>
      {filled.map(({ key, title, text }) => (
        <div key={key}>
          <dt className={styles.title}>{title}</dt>
          <dd className={styles.value}>{text}</dd>
        </div>
      ))}
    </dl>
  );
};
