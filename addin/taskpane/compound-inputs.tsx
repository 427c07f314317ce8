import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

interface BecauseProps {
  readonly value: unknown;
  readonly onChange: (because: string) => void;
}

/** *Unknown, because …* is an answer of its own kind (Reg. s. 7). */
const Because = ({ value, onChange }: BecauseProps): ReactElement => {
  const { registers } = useSpeech().words;
  const { inputs } = usePaneWords().outlook;
  const layout = useLayout();
  return (
    <Field label={inputs.because} className={layout.field}>
      <Select className={layout.select} value={textOf(value)} onChange={(_, next) => onChange(next.value)}>
        <option value="">{inputs.choose}</option>
        {Object.keys(registers.becauses).map((one) => (
          <option key={one} value={one}>
            {named(registers.becauses, one)}
          </option>
        ))}
      </Select>
    </Field>
  );
};

interface WhenProps {
  readonly value: unknown;
  readonly today: string;
  readonly onChange: (value: unknown) => void;
}

const kindOf = (when: Fields): string =>
  'unknown' in when ? 'unknown' : 'day' in when ? 'day' : 'from' in when ? 'period' : '';

const begun: Readonly<Record<string, unknown>> = {
  day: { day: '' },
  period: { from: '', to: '' },
  unknown: { unknown: '' },
};

/** A day, a period, or unknown with the reason. */
export const WhenInput = ({ value, today, onChange }: WhenProps): ReactElement => {
  const { inputs } = usePaneWords().outlook;
  const layout = useLayout();
  const when = fieldsOf(value);
  const kind = kindOf(when);
  const day = (key: 'day' | 'from' | 'to', label: string): ReactElement => (
    <Field label={label} className={layout.field}>
      <Input
        type="date"
        max={today}
        value={textOf(when[key])}
        onChange={(_, next) => onChange({ ...when, [key]: next.value })}
      />
    </Field>
  );
  return (
    <div className={layout.tight}>
      <Select aria-label={inputs.kindOfDay} value={kind} onChange={(_, next) => onChange(begun[next.value])}>
        <option value="">{inputs.choose}</option>
        <option value="day">{inputs.day}</option>
        <option value="period">{inputs.period}</option>
        <option value="unknown">{inputs.unknown}</option>
      </Select>
      {kind === 'day' ? day('day', inputs.day) : undefined}
      {kind === 'period' ? day('from', inputs.from) : undefined}
      {kind === 'period' ? day('to', inputs.to) : undefined}
      {kind === 'unknown' ? <Because value={when.unknown} onChange={(unknown) => onChange({ unknown })} /> : undefined}
    </div>
  );
};

/** About how many, or unknown with the reason. */
export const CountInput = ({ value, onChange }: Omit<WhenProps, 'today'>): ReactElement => {
  const { inputs } = usePaneWords().outlook;
  const layout = useLayout();
  const count = fieldsOf(value);
  const about = (text: string): unknown => (text === '' ? undefined : { about: Number(text) });
  return (
    <div className={layout.tight}>
      <Field label={inputs.about} className={layout.field}>
        <Input type="number" value={textOf(count.about)} onChange={(_, next) => onChange(about(next.value))} />
      </Field>
      {count.about === undefined ? (
        <Because value={count.unknown} onChange={(unknown) => onChange(unknown === '' ? undefined : { unknown })} />
      ) : undefined}
    </div>
  );
};
