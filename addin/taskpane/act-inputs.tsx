import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Column } from '../../src/registers/column.ts';
import type { FieldFault } from '../../src/registers/validate.ts';
import type { ActFormView } from '../../src/use-cases/views/act-form-view.ts';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { choiceWord } from '../ui/values.ts';
import { CountInput, WhenInput } from './compound-inputs.tsx';
import { faultInWords } from './gaps.tsx';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';

interface ColumnProps {
  readonly name: string;
  readonly form: ActFormView;
  readonly value: unknown;
  readonly fault: FieldFault | undefined;
  readonly onChange: (value: unknown) => void;
}

/** One column as the inputs of a form: a mapper of each kind of column, and nowhere else in the pages. */
export const ColumnInput = (props: ColumnProps): ReactElement | undefined => {
  const speech = useSpeech();
  const { record } = usePaneWords().outlook;
  const { name, form, fault } = props;
  const column = form.columns[name];
  if (!column || column.kind === 'lines') return undefined;
  const title = name === 'why' ? record.why : named(speech.words.registers[form.register].columns, name);
  return (
    <Labelled title={title} required={column.required === true} fault={fault} isGroup={groups.includes(column.kind)}>
      <Inputs {...props} column={column} title={title} />
    </Labelled>
  );
};

/** Kinds whose answer takes several inputs: they are a group under one legend. */
const groups: readonly string[] = ['choices', 'when', 'count', 'flag'];

interface LabelledProps {
  readonly title: string;
  readonly required: boolean;
  readonly fault: FieldFault | undefined;
  readonly isGroup: boolean;
  readonly children: ReactElement;
}

const Labelled = ({ title, required, fault, isGroup, children }: LabelledProps): ReactElement => {
  const speech = useSpeech();
  const layout = useLayout();
  const said = fault ? faultInWords(speech, fault) : undefined;
  if (!isGroup)
    return (
      <Field label={title} required={required} className={layout.field} {...(said ? { validationMessage: said } : {})}>
        {children}
      </Field>
    );
  return (
    <fieldset className={layout.quiet}>
      <legend className={layout.legend}>{title}</legend>
      {children}
      {said ? (
        <p className={layout.strong} role="alert" style={{ margin: 0 }}>
          {said}
        </p>
      ) : undefined}
    </fieldset>
  );
};

type Described = ColumnProps & { readonly column: Column; readonly title: string };

const Inputs = ({ column, title, ...props }: Described): ReactElement | undefined => {
  const { form, value, onChange, ...field } = props;
  const text = typeof value === 'string' ? value : '';
  switch (column.kind) {
    case 'text': {
      const given = { ...field, value: text, maxLength: column.max };
      return column.lines === 'many' ? (
        <Textarea {...own(given)} rows={4} resize="vertical" onChange={(_, next) => onChange(next.value)} />
      ) : (
        <Input {...own(given)} onChange={(_, next) => onChange(next.value)} />
      );
    }
    case 'day': {
      const bounds = column.ahead ? {} : { max: form.today };
      return (
        <Input {...own(field)} {...bounds} type="date" value={text} onChange={(_, next) => onChange(next.value)} />
      );
    }
    case 'choice':
      return <Choice {...props} choices={column.choices} />;
    case 'listed':
      return <Choice {...props} choices={Object.keys(form.systems)} />;
    case 'choices':
      return <Choices {...props} choices={column.choices} />;
    case 'flag':
      return <Flag {...props} title={title} />;
    case 'when':
      return <WhenInput value={value} today={form.today} onChange={onChange} />;
    case 'count':
      return <CountInput value={value} onChange={onChange} />;
    case 'lines':
      return undefined;
    default:
      return column satisfies never;
  }
};

/** What the field around an input gives it, without what is ours. */
const own = <P extends object>(given: P & { readonly name?: unknown; readonly fault?: unknown }) => {
  const { name: _, fault: __, ...rest } = given;
  return rest;
};

type ChoiceProps = ColumnProps & { readonly choices: readonly string[] };

const Choice = (props: ChoiceProps): ReactElement => {
  const { name, form, value, choices, onChange, ...field } = props;
  const speech = useSpeech();
  const { inputs } = usePaneWords().outlook;
  const word = (choice: string): string =>
    form.systems[choice]?.[speech.language] ?? choiceWord(speech, form.register, name, choice);
  return (
    <Select
      {...own(field)}
      className={useLayout().select}
      value={typeof value === 'string' ? value : ''}
      onChange={(_event, next) => onChange(next.value)}
    >
      <option value="">{inputs.choose}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {word(choice)}
        </option>
      ))}
    </Select>
  );
};

const Choices = ({ name, form, value, choices, onChange }: ChoiceProps): ReactNode => {
  const speech = useSpeech();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return choices.map((choice) => (
    <Checkbox
      key={choice}
      label={choiceWord(speech, form.register, name, choice)}
      checked={chosen.includes(choice)}
      style={{ display: 'flex' }}
      onChange={(_, { checked }) => onChange(checked ? [...chosen, choice] : chosen.filter((one) => one !== choice))}
    />
  ));
};

const Flag = ({ value, title, onChange }: Pick<Described, 'value' | 'title' | 'onChange'>): ReactElement => {
  const { registers } = useSpeech().words;
  const { inputs } = usePaneWords().outlook;
  return (
    <Select
      aria-label={title}
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={(_, next) => onChange(next.value === '' ? undefined : next.value === 'true')}
    >
      <option value="">{inputs.choose}</option>
      <option value="true">{registers.yes}</option>
      <option value="false">{registers.no}</option>
    </Select>
  );
};
