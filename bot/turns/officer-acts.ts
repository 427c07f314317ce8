import type { Columns } from '../../src/registers/column.ts';
import { accept } from '../../src/use-cases/accept.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
import { correctVerbs } from '../../src/use-cases/verbs/correct.ts';
import { askedOf, officerVerbs, verbOf } from '../../src/use-cases/verbs/index.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import { press } from '../cards/build.ts';
import type { Card } from '../cards/elements.ts';
import { type Entered, readEntered, writeEntered } from '../cards/entered.ts';
import { seenOf } from '../cards/next-acts.ts';
import { type OfficerAct, officerFormCard } from '../cards/officer-form.ts';
import { actLine } from '../cards/timeline.ts';
import { logFault } from '../host/faults.ts';
import type { Visit } from './desk.ts';
import { refused, showCaseFile } from './reading.ts';
import { messageFor, ticketAfter } from './report.ts';
import { putAwayEnded } from './shown-details.ts';

const textAt = (entered: Entered, key: string): string => {
  const value = entered[key];
  return typeof value === 'string' ? value : '';
};

/** Number of the last act that a card showed; undefined on a card that does not say. */
const seenIn = (entered: Entered): number | undefined => {
  const seen = textAt(entered, 'seen');
  return /^\d{1,9}$/.test(seen) ? Number(seen) : undefined;
};

/** Whether a card shows something that is no longer so. */
export const isStale = (view: CaseFileView, entered: Entered): boolean => {
  const seen = seenIn(entered);
  return seen !== undefined && String(seen) !== seenOf(view);
};

const isCorrection = (name: string): boolean => correctVerbs.some(({ verb }) => verb === name);

/** Whether a verb of a card is an act of the officer on a case file. */
export const isOfficerAct = (name: string): boolean =>
  officerVerbs.some(({ verb }) => verb === name) || isCorrection(name);

/** What the form of an act asks for: for a correction one column, which must be answered, and the reason. */
const columnsOf = (name: string, entered: Entered, values?: CaseFileView['values']): Columns => {
  const input = verbOf(name)?.input ?? {};
  if (!isCorrection(name)) return values ? askedOf(name, values) : input;
  const chosen = Object.entries(input).filter(([key]) => key === 'why' || key === entered.column);
  return Object.fromEntries(chosen.map(([key, column]) => [key, { ...column, required: true }]));
};

const actOf = (view: CaseFileView, name: string, entered: Entered): OfficerAct | undefined => {
  const standing = { columns: columnsOf(name, entered, view.values), seen: seenOf(view) };
  const { correct } = view;
  if (correct?.verb === name) return { verb: name, ticket: correct.ticket, gaps: [], ...standing };
  const next = view.next.find(({ verb }) => verb === name);
  return next && { ...next, ...standing };
};

/** The form for the act that was chosen on the case file, with what is known already in its inputs. */
export const showActForm = (visit: Visit, entered: Entered): Card => {
  const reference = textAt(entered, 'reference');
  const view = openCaseFile(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, view);
  const { work, registers } = visit.speech.words;
  if (isStale(view, entered)) return showCaseFile(visit, reference, work.stale.shown);
  const act = actOf(view, textAt(entered, 'next'), entered);
  if (!act) return showCaseFile(visit, reference, registers.refusals.wrongStage);
  return officerFormCard(visit.speech, view, act, {
    entered: { ...writeEntered(act.columns, { ...view.proposed, ...view.values }), column: entered.column },
    faults: {},
  });
};

/** What others did since the card was shown, for whoever was writing. */
const meanwhile = (visit: Visit, view: CaseFileView, entered: Entered) => {
  const seen = seenIn(entered) ?? Number.POSITIVE_INFINITY;
  return view.timeline.filter(({ n }) => n > seen).map((entry) => actLine(visit.speech, entry));
};

/** The form of an act again, with everything typed; or, when the stage has moved on, what was typed to read. */
const formAgain = (visit: Visit, verb: string, entered: Entered, refusal: Refusal, message: string): Card => {
  const reference = textAt(entered, 'reference');
  const view = openCaseFile(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, view, { entered });
  const act = actOf(view, verb, entered);
  const back = press(visit.speech.words.bot.buttons.openCaseFile, 'openCaseFile', { reference });
  if (!act) return refused(visit, refusal, { entered, back });
  const again = { ...act, ticket: ticketAfter(refusal, entered, act.ticket), gaps: refusal.gaps ?? act.gaps };
  const since = refusal.refused === 'changed' ? meanwhile(visit, view, entered) : [];
  return officerFormCard(visit.speech, view, again, { entered, faults: refusal.faults ?? {}, message, since });
};

/** What became of an act that was handed in: it is on file, or the card that says why not. */
export type Acted = { readonly reference: string } | { readonly card: Card };

/** An officer's act is handed in. After a fault of ours the form comes back, and sending it again is safe. */
export const handAct = async (visit: Visit, verb: string, entered: Entered): Promise<Acted> => {
  const columns = columnsOf(verb, entered);
  const { office, asker, speech } = visit;
  const seen = seenIn(entered);
  try {
    const answer = {
      ticket: entered.ticket,
      input: readEntered(columns, entered),
      ...(seen === undefined ? {} : { seen }),
    };
    const accepted = accept(office, asker, answer);
    if (isRefusal(accepted)) {
      const message = accepted.refused === 'changed' ? speech.words.work.stale.kept : messageFor(visit, accepted);
      return { card: formAgain(visit, verb, entered, accepted, message) };
    }
    await visit.desk.carry(accepted.reference);
    // An act that closes the record ends its tasks.
    await putAwayEnded(office, visit.send, accepted.reference);
    return { reference: accepted.reference };
  } catch (fault) {
    const correlation = office.randomness(8);
    logFault(office.log, 'bot act', fault, correlation);
    const message = `${speech.words.bot.fault.formBody} ${correlation}`;
    return { card: formAgain(visit, verb, entered, { refused: 'diskFull' }, message) };
  }
};

/** An officer's act is handed in: the case file as it then stands, or the form with why not. */
export const submitAct = async (visit: Visit, verb: string, entered: Entered): Promise<Card> => {
  const acted = await handAct(visit, verb, entered);
  if ('card' in acted) return acted.card;
  return showCaseFile(visit, acted.reference, visit.speech.words.bot.officerForm.saved);
};
