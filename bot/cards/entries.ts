import type { EntryFormView } from '../../src/use-cases/views/entry-form-view.ts';
import { attention, card, caution, emphasised, heading, press, say, small, submit } from './build.ts';
import type { Card } from './elements.ts';
import { type Asking, ask } from './inputs.ts';
import type { TypedBefore } from './report-form.ts';
import { row } from './row.ts';
import { named, type Speech } from './words.ts';

/** What the officer may enter by hand, one line each. */
export const entriesCard = (speech: Speech, verbs: readonly string[]): Card => {
  const { entries, registers, bot } = speech.words;
  return card(
    speech.language,
    entries.title,
    [
      heading(entries.title),
      say(entries.intro),
      ...verbs.map((verb) => {
        const title = named(registers.verbs, verb);
        return row({ strong: title, rest: [entries.hint] }, press(title, 'entryForm', { entry: verb }));
      }),
    ],
    [press(bot.buttons.worklist, 'worklist'), press(bot.buttons.menu, 'menu')],
  );
};

/** The form by which a record is entered, made from the columns of its verb. */
export const entryFormCard = (
  speech: Speech,
  view: EntryFormView,
  before: TypedBefore & { readonly gaps?: readonly string[] } = { entered: {}, faults: {} },
): Card => {
  const { registers, entries, bot } = speech.words;
  const title = named(registers.verbs, view.verb);
  const asking: Asking = {
    speech,
    register: view.register,
    today: view.today,
    systems: Object.fromEntries(view.systems.map(({ key, title: name }) => [key, name])),
    entered: before.entered,
    faults: before.faults,
    labels: {},
  };
  const body = [
    heading(title),
    ...(before.message ? [attention(before.message)] : []),
    ...(before.gaps ?? []).map((gap) => small(gap)),
    say(entries.formIntro),
    caution(bot.report.noSecrets),
    ...Object.keys(view.columns).flatMap((key) => ask(asking, view.columns, key)),
  ];
  return card(speech.language, title, body, [
    submit(bot.buttons.save, view.verb, { ticket: view.ticket }),
    press(bot.buttons.menu, 'menu'),
  ]);
};

/** What somebody who cannot open the record is told once it is kept. */
export const enteredCard = (speech: Speech, reference: string): Card => {
  const { entries, bot } = speech.words;
  return card(
    speech.language,
    entries.kept,
    [heading(entries.kept), emphasised(reference), say(entries.keptNext)],
    [press(bot.buttons.menu, 'menu')],
  );
};
