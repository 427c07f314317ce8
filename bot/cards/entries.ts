import { verbOf } from '../../src/use-cases/verbs/index.ts';
import type { EntryFormView } from '../../src/use-cases/views/entry-form-view.ts';
import { attention, card, caution, dialog, heading, press, say, small, submit } from './build.ts';
import type { Card, Execute, OpenDialog } from './elements.ts';
import { type Asking, ask } from './inputs.ts';
import { asked, isLong } from './next-acts.ts';
import type { TypedBefore } from './report-form.ts';
import { row } from './row.ts';
import { named, type Speech } from './words.ts';

/** A longer form opens as a dialog; a short one takes the place of the card. */
const opening = (title: string, entry: string): Execute | OpenDialog =>
  isLong(verbOf(entry)?.input ?? {}) ? dialog(title, 'entryForm', { entry }) : press(title, 'entryForm', { entry });

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
        const { register = 'incidents', input = {} } = verbOf(verb) ?? {};
        const rest = [asked(speech, register, input)];
        return row({ strong: title, rest }, opening(title, verb));
      }),
    ],
    [press(bot.buttons.worklist, 'worklist'), press(bot.buttons.menu, 'menu')],
  );
};

/** What a member of staff may pass on or report beside an incident, one line each. */
export const passOnCard = (speech: Speech, verbs: readonly string[]): Card => {
  const { staff, registers, bot } = speech.words;
  const { title, intro, hints } = staff.passOn;
  const rows = verbs.map((verb) => {
    const strong = named(registers.verbs, verb);
    return row({ strong, rest: [named(hints, verb)] }, opening(strong, verb));
  });
  return card(
    speech.language,
    title,
    [heading(title), say(intro), ...rows],
    [press(bot.buttons.report, 'report'), press(bot.buttons.menu, 'menu')],
  );
};

/** Questions as a member of staff is asked them; the register's own titles where there are none. */
const questionsOf = ({ words }: Speech, verb: string): Readonly<Record<string, string>> => {
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = words.staff.passOn.labels;
  return Object.hasOwn(labels, verb) ? (labels[verb] ?? {}) : {};
};

/** The form by which a record is entered, made from the columns of its verb. */
export const entryFormCard = (
  speech: Speech,
  view: EntryFormView,
  before: TypedBefore & { readonly gaps?: readonly string[] } = { entered: {}, faults: {} },
): Card => {
  const { registers, entries, staff, bot } = speech.words;
  const title = named(registers.verbs, view.verb);
  const questions = questionsOf(speech, view.verb);
  const asksStaff = view.register === 'minors' ? staff.passOn.minorIntro : staff.passOn.formIntro;
  const intro = Object.keys(questions).length > 0 ? asksStaff : entries.formIntro;
  const asking: Asking = {
    speech,
    register: view.register,
    today: view.today,
    systems: Object.fromEntries(view.systems.map(({ key, title: name }) => [key, name])),
    entered: before.entered,
    faults: before.faults,
    labels: questions,
  };
  const body = [
    heading(title),
    ...(before.message ? [attention(before.message)] : []),
    ...(before.note ? [small(before.note)] : []),
    ...(before.gaps ?? []).map((gap) => small(gap)),
    say(intro),
    caution(bot.report.noSecrets),
    ...Object.keys(view.columns).flatMap((key) => ask(asking, view.columns, key)),
  ];
  return card(speech.language, title, body, [
    submit(bot.buttons.save, view.verb, { ticket: view.ticket }),
    press(bot.buttons.menu, 'menu'),
  ]);
};
