import { becauses } from '../../src/law/unknown.ts';
import type { Column, Columns } from '../../src/registers/column.ts';
import type { RegisterKey } from '../../src/registers/index.ts';
import type { FieldFaults } from '../../src/registers/validate.ts';
import { attention } from './build.ts';
import type { Element, InputChoiceSet } from './elements.ts';
import type { Entered } from './entered.ts';
import type { SystemNames } from './values.ts';
import { choiceWord, faultInWords, named, registerWords, type Speech } from './words.ts';

/** What the inputs of a form are made from. */
export interface Asking {
  readonly speech: Speech;
  readonly register: RegisterKey;
  /** Today in Montréal: no later day can be picked. */
  readonly today?: string;
  readonly systems: SystemNames;
  /** What stands in the inputs: typed before, or known already. */
  readonly entered: Entered;
  readonly faults: FieldFaults;
  /** Label of each column; its title in the register where there is none. */
  readonly labels: Readonly<Record<string, string>>;
}

const given = (asking: Asking, id: string): { readonly value?: string } => {
  const value = asking.entered[id];
  return typeof value === 'string' && value !== '' ? { value } : {};
};

const choiceSet = (
  asking: Asking,
  id: string,
  label: string,
  choices: InputChoiceSet['choices'],
  look: { readonly style: 'compact' | 'expanded'; readonly many?: true } = { style: 'compact' },
): InputChoiceSet => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  choices,
  isMultiSelect: look.many === true,
  style: look.style,
  wrap: true,
  ...(look.style === 'compact' ? { placeholder: asking.speech.words.bot.inputs.choose } : {}),
  ...given(asking, id),
});

const date = (asking: Asking, id: string, label: string, ahead = false): Element => ({
  type: 'Input.Date',
  id,
  label,
  // Without a word of ours the renderer sends nothing and says nothing when a later day is picked.
  ...(asking.today && !ahead ? { max: asking.today, errorMessage: asking.speech.words.registers.faults.inFuture } : {}),
  ...given(asking, id),
});

const because = (asking: Asking, id: string, label: string): Element =>
  choiceSet(
    asking,
    id,
    label,
    becauses.map((value) => ({ title: named(asking.speech.words.registers.becauses, value), value })),
  );

const whenInputs = (asking: Asking, key: string, label: string): readonly Element[] => {
  const { inputs } = asking.speech.words.bot;
  const kinds = [
    { title: inputs.whenDay, value: 'day' },
    { title: inputs.whenPeriod, value: 'period' },
    { title: inputs.whenUnknown, value: 'unknown' },
  ];
  return [
    choiceSet(asking, `${key}_kind`, label, kinds),
    date(asking, `${key}_day`, inputs.day),
    date(asking, `${key}_to`, inputs.to),
    because(asking, `${key}_because`, inputs.becauseWhen),
  ];
};

const countInputs = (asking: Asking, key: string, label: string): readonly Element[] => {
  const { inputs } = asking.speech.words.bot;
  const typed = Number(asking.entered[`${key}_about`] || Number.NaN);
  // No `min`: the renderer measures an empty field by it too, finds it wanting, and sends nothing without a word.
  return [
    {
      type: 'Input.Number',
      id: `${key}_about`,
      label,
      placeholder: inputs.about,
      ...(Number.isFinite(typed) ? { value: typed } : {}),
    },
    because(asking, `${key}_because`, inputs.becauseCount),
  ];
};

const yesOrNo = ({ words }: Speech): InputChoiceSet['choices'] => [
  { title: words.registers.yes, value: 'true' },
  { title: words.registers.no, value: 'false' },
];

/** One column as the inputs of a form: a mapper of each kind of column, and nowhere else. */
const inputsFor = (asking: Asking, key: string, column: Column, label: string): readonly Element[] => {
  const { speech, register } = asking;
  const titled = (choices: readonly string[]) =>
    choices.map((value) => ({ title: choiceWord(speech, register, key, value), value }));
  switch (column.kind) {
    case 'text':
      return [
        {
          type: 'Input.Text',
          id: key,
          label,
          isMultiline: column.lines === 'many',
          maxLength: column.max,
          ...given(asking, key),
        },
      ];
    case 'choice':
      return [choiceSet(asking, key, label, titled(column.choices), { style: 'expanded' })];
    case 'choices':
      return [choiceSet(asking, key, label, titled(column.choices), { style: 'expanded', many: true })];
    case 'day':
      return [date(asking, key, label, column.ahead)];
    case 'when':
      return whenInputs(asking, key, label);
    case 'count':
      return countInputs(asking, key, label);
    case 'flag':
      // What must be answered is a question with two answers: a switch that nobody touched has answered nothing.
      if (column.required) return [choiceSet(asking, key, label, yesOrNo(speech), { style: 'expanded' })];
      return [{ type: 'Input.Toggle', id: key, label, title: speech.words.bot.inputs.yes, ...given(asking, key) }];
    case 'listed': {
      const choices = Object.entries(asking.systems).map(([value, title]) => ({
        title: title[speech.language],
        value,
      }));
      return [choiceSet(asking, key, label, choices)];
    }
    case 'lines':
      // An act adds to them line by line; no form asks for them as a whole.
      return [];
    default:
      return column satisfies never;
  }
};

/** Everything a column asks: what was wrong with the last answer, above the inputs, and the inputs as they were left. */
export const ask = (asking: Asking, columns: Columns, key: string): readonly Element[] => {
  const column = columns[key];
  if (!column) return [];
  const { speech, register, faults } = asking;
  const titles = registerWords(speech, register).columns;
  const label = asking.labels[key] ?? named(titles, key);
  const fault = faults[key];
  const inputs = inputsFor(asking, key, column, label);
  return fault ? [attention(`${label} — ${faultInWords(speech, fault)}`), ...inputs] : inputs;
};
