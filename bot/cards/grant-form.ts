import type { Gap } from '../../src/registers/register.ts';
import type { GrantFormView } from '../../src/use-cases/views/task-view.ts';
import { attention, card, emphasised, heading, press, say, small, submit } from './build.ts';
import type { Card, Element, InputChoiceSet } from './elements.ts';
import type { TypedBefore } from './report-form.ts';
import { shown } from './text.ts';
import { faultInWords, gapsInWords, named, registerWords, type Speech } from './words.ts';

/** Characters of what is to be done, and of a name or an address. */
const longest = { ask: 300, person: 320 };

type Choices = InputChoiceSet['choices'];

interface Asked {
  readonly id: string;
  readonly label: string;
  readonly choices: Choices;
  readonly look: Partial<Pick<InputChoiceSet, 'style' | 'isMultiSelect'>>;
}

const typedIn = (before: TypedBefore, id: string): { readonly value?: string } => {
  const value = before.entered[id];
  return typeof value === 'string' && value !== '' ? { value } : {};
};

const choose = (speech: Speech, before: TypedBefore, { id, label, choices, look }: Asked): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  choices,
  isMultiSelect: look.isMultiSelect === true,
  style: look.style ?? 'compact',
  wrap: true,
  ...(look.style === 'expanded' ? {} : { placeholder: speech.words.bot.inputs.choose }),
  ...typedIn(before, id),
});

const fault = (speech: Speech, before: TypedBefore, id: string, label: string): readonly Element[] => {
  const found = before.faults[id];
  return found ? [attention(`${label} — ${faultInWords(speech, found)}`)] : [];
};

/** Who, until when, and which system: names are data, and stand in a list that reads no Markdown. */
const whom = (speech: Speech, view: GrantFormView, before: TypedBefore): readonly Element[] => {
  const { grant } = speech.words.tasks;
  const people = view.people.map(({ oid, name }) => ({ title: shown(name, 80), value: oid }));
  return [
    ...(people.length > 0
      ? [choose(speech, before, { id: 'person', label: grant.person, choices: people, look: {} })]
      : [say(grant.nobody)]),
    {
      type: 'Input.Text',
      id: 'otherPerson',
      label: grant.other,
      isMultiline: false,
      maxLength: longest.person,
      ...typedIn(before, 'otherPerson'),
    },
    ...fault(speech, before, 'grantUntil', grant.until),
    { type: 'Input.Date', id: 'grantUntil', label: grant.until, ...typedIn(before, 'grantUntil') },
  ];
};

const what = (speech: Speech, view: GrantFormView, before: TypedBefore): readonly Element[] => {
  const { grant } = speech.words.tasks;
  const systems = Object.entries(view.systems).map(([value, title]) => ({ title: title[speech.language], value }));
  const titles = registerWords(speech, view.register).columns;
  const fields = view.fields.map((value) => ({ title: named(titles, value), value }));
  return [
    choose(speech, before, { id: 'grantSystem', label: grant.system, choices: systems, look: {} }),
    ...fault(speech, before, 'grantAsk', grant.ask),
    {
      type: 'Input.Text',
      id: 'grantAsk',
      label: grant.ask,
      isMultiline: true,
      maxLength: longest.ask,
      ...typedIn(before, 'grantAsk'),
    },
    ...(fields.length > 0
      ? [
          choose(speech, before, {
            id: 'grantFields',
            label: grant.fields,
            choices: fields,
            look: { style: 'expanded', isMultiSelect: true },
          }),
        ]
      : []),
    ...(view.tasks.includes('readFile') ? [small(grant.whole)] : []),
  ];
};

/** The form by which the officer hands one task to one colleague until a day. */
export const grantFormCard = (
  speech: Speech,
  view: GrantFormView,
  before: TypedBefore & { readonly gaps?: readonly Gap[] } = { entered: {}, faults: {} },
): Card => {
  const { grant, kinds, given } = speech.words.tasks;
  const { reference } = view;
  const tasks = view.tasks.map((value) => ({ title: kinds[value], value }));
  const body: readonly Element[] = [
    heading(grant.title),
    emphasised(reference),
    ...(before.message ? [attention(before.message)] : []),
    ...gapsInWords(speech, before.gaps ?? []).map((line) => say(line)),
    say(grant.intro),
    ...fault(speech, before, 'grantTask', grant.kind),
    choose(speech, before, { id: 'grantTask', label: grant.kind, choices: tasks, look: { style: 'expanded' } }),
    ...whom(speech, view, before),
    ...what(speech, view, before),
  ];
  return card(speech.language, `${grant.title} ${reference}`, body, [
    submit(grant.send, 'grantTask', { ticket: view.ticket, reference }),
    press(given.back, 'openCaseFile', { reference }),
  ]);
};
