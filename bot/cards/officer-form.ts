import { approvalVerb } from '../../src/ledger/tombstone.ts';
import type { Columns } from '../../src/registers/column.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import { attention, card, caution, emphasised, group, heading, labelled, press, say, submit } from './build.ts';
import type { Card, Element } from './elements.ts';
import { type Asking, ask } from './inputs.ts';
import type { TypedBefore } from './report-form.ts';
import { gapsInWords, named, registerWords, type Speech } from './words.ts';

/** One act that an officer is about to do: its verb, its ticket, and the columns that it asks for. */
export interface OfficerAct {
  readonly verb: string;
  readonly ticket: string;
  readonly columns: Columns;
  readonly gaps: CaseFileView['next'][number]['gaps'];
  /** Number of the last act that the officer was shown. */
  readonly seen: string;
}

/** What a form is given back with. */
interface ActBefore extends TypedBefore {
  /** What others did meanwhile, one line each. */
  readonly since?: readonly Element[];
}

/** Texts that managers read on the register row: the officer is warned while writing them. */
const warnOfRow = (speech: Speech, columns: Columns): readonly Element[] => {
  const read = Object.values(columns).some((column) => column.kind === 'text' && column.on === 'row');
  return read ? [caution(speech.words.bot.officerForm.rowWarning)] : [];
};

/** What is missing first, each with its provision; what others did meanwhile. */
const standing = (speech: Speech, act: OfficerAct, { message, since = [] }: ActBefore): readonly Element[] => {
  const gaps = gapsInWords(speech, act.gaps);
  return [
    ...(message ? [attention(message)] : []),
    ...(since.length > 0 ? [group([labelled(speech.words.work.stale.since, ''), ...since], 'emphasis')] : []),
    ...(gaps.length > 0 && !message ? [attention(speech.words.bot.caseFile.blocked)] : []),
    ...gaps.map((gap) => say(gap, 'Small')),
  ];
};

/** What must be filled in, by its titles; of what may all wait, that it may. */
const introOf = (speech: Speech, { register }: CaseFileView, columns: Columns): string => {
  const { officerForm } = speech.words.bot;
  const titles = registerWords(speech, register).columns;
  const needed = Object.keys(columns).filter((key) => columns[key]?.required);
  if (needed.length === 0) return officerForm.intro;
  const titled = needed.map((key) => (key === 'why' ? officerForm.reason : named(titles, key)));
  const said = officerForm.needed(titled.map((title) => title.charAt(0).toLowerCase() + title.slice(1)).join(', '));
  return needed.length < Object.keys(columns).length ? `${said} ${officerForm.rest}` : said;
};

/** The form of one act on a case file; an act that asks for nothing is a sentence to confirm. */
export const officerFormCard = (speech: Speech, view: CaseFileView, act: OfficerAct, before: ActBefore): Card => {
  const { officerForm, buttons } = speech.words.bot;
  const title = named(speech.words.registers.verbs, act.verb);
  const keys = Object.keys(act.columns);
  const asking: Asking = {
    speech,
    register: view.register,
    systems: view.systems,
    entered: before.entered,
    faults: before.faults,
    labels: { why: officerForm.why },
  };
  const asksForFacts = keys.some((key) => key !== 'why');
  const body: readonly Element[] = [
    heading(title),
    emphasised(view.reference),
    ...standing(speech, act, before),
    say(asksForFacts ? introOf(speech, view, act.columns) : officerForm.nothingToFill),
    ...warnOfRow(speech, act.columns),
    ...(act.verb === approvalVerb ? [caution(speech.words.retention.final)] : []),
    ...keys.flatMap((key) => ask(asking, act.columns, key)),
  ];
  const { reference } = view;
  const column = typeof before.entered.column === 'string' ? { column: before.entered.column } : {};
  return card(speech.language, title, body, [
    submit(asksForFacts ? buttons.save : buttons.confirm, act.verb, {
      ticket: act.ticket,
      reference,
      seen: act.seen,
      ...column,
    }),
    press(buttons.backToCaseFile, 'openCaseFile', { reference }),
  ]);
};
