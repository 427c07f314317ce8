import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { aboutColumns } from '../../src/registers/about.ts';
import { registerOf } from '../../src/registers/index.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { kindWord } from './column-word.ts';
import type { RegisterKey } from './filters.ts';

const useStyles = makeStyles({
  field: { flex: '1 1 124px', maxWidth: '220px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

interface KindChoiceProps {
  readonly register: RegisterKey;
  readonly kind: string;
  readonly onChoose: (kind: string) => void;
}

/** What the records of a register may be about; nothing where it has no such column. */
export const KindChoice = ({ register, kind, onChoose }: KindChoiceProps): ReactElement | undefined => {
  const speech = useSpeech();
  const { tab } = speech.words.addin;
  const styles = useStyles();
  const column = registerOf(register).columns[aboutColumns[register] ?? ''];
  if (column?.kind !== 'choice') return undefined;
  return (
    <Field label={tab.kind} className={styles.field}>
      <Select className={styles.select} value={kind} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{tab.allKinds}</option>
        {column.choices.map((one) => (
          <option key={one} value={one}>
            {kindWord(speech, register, one)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
