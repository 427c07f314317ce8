import type { ReactElement } from 'react';
import { aboutColumns } from '../../src/registers/about.ts';
import { registerOf } from '../../src/registers/index.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { Choice } from './choice.tsx';
import { kindWord } from './column-word.ts';
import type { RegisterKey } from './filters.ts';

interface KindChoiceProps {
  readonly register: RegisterKey;
  readonly kind: string;
  readonly onChoose: (kind: string) => void;
}

/** What the records of a register may be about; nothing where it has no such column. */
export const KindChoice = ({ register, kind, onChoose }: KindChoiceProps): ReactElement | undefined => {
  const speech = useSpeech();
  const { tab } = speech.words.addin;
  const column = registerOf(register).columns[aboutColumns[register] ?? ''];
  if (column?.kind !== 'choice') return undefined;
  return (
    <Choice label={tab.kind} value={kind} onChoose={onChoose}>
      <option value="">{tab.allKinds}</option>
      {column.choices.map((one) => (
        <option key={one} value={one}>
          {kindWord(speech, register, one)}
        </option>
      ))}
    </Choice>
  );
};
