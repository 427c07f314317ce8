import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { means } from '../../src/registers/means.ts';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';

interface OneOfProps {
  readonly label: string;
  readonly options: readonly (readonly [value: string, word: string])[];
  readonly value: string;
  /** What is wrong with the choice, where something is. */
  readonly said: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Something that must be chosen; nothing is chosen beforehand. */
export const OneOf = ({ label, options, value, said, onChange }: OneOfProps): ReactElement => {
  const { inputs } = usePaneWords().outlook;
  const layout = useLayout();
  return (
    <Field label={label} required className={layout.field} {...(said ? { validationMessage: said } : {})}>
      <Select className={layout.select} value={value} onChange={(_, next) => onChange(next.value)}>
        <option value="">{inputs.choose}</option>
        {options.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
};

interface MeansProps extends Omit<OneOfProps, 'options'> {
  /** A way that is not offered: the one that the file went. */
  readonly but?: string;
}

/** The way something went. */
export const Means = ({ but, ...props }: MeansProps): ReactElement => {
  const { choices } = useSpeech().words.registers.incidents;
  const offered = means.filter((one) => one !== but).map((one) => [one, named(choices.means, one)] as const);
  return <OneOf {...props} options={offered} />;
};
