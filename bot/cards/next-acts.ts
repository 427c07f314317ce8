import { listed } from '../../src/locales/listed.ts';
import type { Column, Columns } from '../../src/registers/column.ts';
import { type RegisterKey, registerOf } from '../../src/registers/index.ts';
import { askedOf, verbOf } from '../../src/use-cases/verbs/index.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import { actionSet, dialog, press, say, subheading, toggle } from './build.ts';
import type { Container, Element, Execute, OpenDialog } from './elements.ts';
import { row } from './row.ts';
import { shown } from './text.ts';
import { gapsInWords, named, registerWords, type Speech } from './words.ts';

/** Acts that stand open on the card, in the order of the work; the others wait behind a button. */
const mostOpen = 6;
const othersId = 'otherActs';
/** Characters that the line of an act says of what it asks or lacks; its form says all of it. */
const longestOpen = 400;
const longestFolded = 60;
/** Columns that the line of an act names. */
const mostNamed = 3;
/** Inputs beyond which a form is a dialog. */
const mostInline = 4;
/** Registers on whose records letters are written. */
const written: readonly string[] = ['incidents', 'requests', 'complaints', 'minors', 'destructions', 'policyVersions'];

const inputsOf = ({ kind }: Column): number => (kind === 'when' ? 4 : kind === 'count' ? 2 : 1);

/** Whether a form of these columns is too long for the conversation, so that it opens as a dialog. */
export const isLong = (columns: Columns): boolean =>
  Object.values(columns).reduce((sum, column) => sum + inputsOf(column), 0) > mostInline;

/** Number of the last act that a view shows: what a card carries, so that a change since then shows. */
export const seenOf = ({ timeline }: Pick<CaseFileView, 'timeline'>): string => String(timeline.at(-1)?.n ?? 0);

type Next = CaseFileView['next'][number];

const opening = (
  speech: Speech,
  view: CaseFileView,
  verb: string,
  columns: Columns,
): { readonly title: string; readonly action: Execute | OpenDialog } => {
  const title = named(speech.words.registers.verbs, verb);
  const carried = { reference: view.reference, next: verb, seen: seenOf(view) };
  const action = isLong(columns) ? dialog(title, 'caseFileForm', carried) : press(title, 'caseFileForm', carried);
  return { title, action };
};

/** What a form asks for, by the titles of its first columns; of an act that asks nothing, that it can be done. */
export const asked = (speech: Speech, register: RegisterKey, columns: Columns): string => {
  const titles = registerWords(speech, register).columns;
  const keys = Object.keys(columns).filter((key) => key !== 'why');
  const titled = keys.slice(0, mostNamed).map((key) => named(titles, key));
  if (titled.length === 0) return speech.words.work.acts.ready;
  return keys.length > mostNamed ? `${listed(titled)}…` : listed(titled);
};

/** One act: what it is called, and what stands in its way, or that nothing does. */
const actRow = (speech: Speech, view: CaseFileView, { verb, gaps }: Next, longest: number): Container => {
  const { acts } = speech.words.work;
  const { title, action } = opening(speech, view, verb, verbOf(verb)?.input ?? {});
  const columns = askedOf(verb, view.values);
  // What only counts the items says nothing by itself.
  const sentences = gapsInWords(speech, gaps).filter((sentence) => !sentence.trimEnd().endsWith(':'));
  const [first] = sentences;
  const said = (text: string): string => shown(text, longest);
  if (first === undefined) return row({ strong: title, rest: [said(asked(speech, view.register, columns))] }, action);
  // An act that asks for something may still be given it; one that asks for nothing waits for other acts.
  const asks = Object.keys(columns).some((key) => key !== 'why');
  const told = acts.provide(first, sentences.length - 1);
  return row({ strong: title, ...(asks ? {} : { flag: acts.lacks(gaps.length) }), rest: [said(told)] }, action);
};

const beside = (speech: Speech, view: CaseFileView): readonly Container[] => {
  const { acts } = speech.words.work;
  const { reference, register, correct } = view;
  const letters = row(
    { strong: acts.letters, rest: [acts.lettersHint] },
    press(acts.letters, 'letters', { reference }),
  );
  const { handing } = speech.words.work;
  const leaving = row(
    { strong: handing.title, rest: [handing.rowHint] },
    press(handing.title, 'handing', { reference }),
  );
  const title = correct && named(speech.words.registers.verbs, correct.verb);
  return [
    ...(written.includes(register) ? [letters] : []),
    leaving,
    ...(title
      ? [
          row(
            { strong: title, rest: [acts.correctHint] },
            press(title, 'correctForm', { reference, seen: seenOf(view) }),
          ),
        ]
      : []),
  ];
};

/** What may be done next, one line each: only what the stage allows, with what is still missing and why. */
export const nextActs = (speech: Speech, view: CaseFileView): readonly Element[] => {
  const { bot, work } = speech.words;
  if (view.destroying) return [say(bot.caseFile.destroying)];
  if (view.readOnly) return [];
  const isClosed = registerOf(view.register).closed.includes(view.stage);
  const rows = view.next.map((next, place) =>
    actRow(speech, view, next, place < mostOpen ? longestOpen : longestFolded),
  );
  const others = rows.slice(mostOpen);
  const hidden: Container = { type: 'Container', id: othersId, isVisible: false, items: others };
  return [
    subheading(bot.caseFile.next),
    ...(isClosed ? [say(bot.caseFile.nothingNext)] : []),
    ...rows.slice(0, mostOpen),
    ...(others.length > 0 ? [actionSet(toggle(work.acts.others(others.length), othersId)), hidden] : []),
    ...beside(speech, view),
  ];
};
