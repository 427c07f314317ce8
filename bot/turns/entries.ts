import { accept } from '../../src/use-cases/accept.ts';
import { isOfficer } from '../../src/use-cases/asker.ts';
import { entriesFor, entryForm } from '../../src/use-cases/entry-form.ts';
import { isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
import { entryVerbs } from '../../src/use-cases/verbs/index.ts';
import type { EntryFormView } from '../../src/use-cases/views/entry-form-view.ts';
import type { Card } from '../cards/elements.ts';
import { type Entered, readEntered } from '../cards/entered.ts';
import { entriesCard, entryFormCard, passOnCard } from '../cards/entries.ts';
import { gapsInWords } from '../cards/words.ts';
import type { Visit } from './desk.ts';
import { refused, showCaseFile, showMenu } from './reading.ts';
import { handIn, messageFor, receiptFor, ticketAfter } from './report.ts';

const entryNamed = (name: unknown) => entryVerbs.find(({ verb }) => verb === name);

/** Whether a verb of a card enters a record by hand. */
export const isEntry = (name: string): boolean => entryNamed(name) !== undefined;

/** What this person may enter by hand; for staff, what they pass on or report beside an incident. */
export const showEntries = (visit: Visit): Card => {
  const verbs = entriesFor(visit.asker);
  return isOfficer(visit.asker) ? entriesCard(visit.speech, verbs) : passOnCard(visit.speech, verbs);
};

/** Most of what is passed on came in today. */
const known = ({ columns, today }: EntryFormView): Entered => ('receivedOn' in columns ? { receivedOn: today } : {});

export const showEntryForm = (visit: Visit, { entry }: Entered): Card => {
  if (typeof entry !== 'string' || !isEntry(entry)) return showMenu(visit);
  const view = entryForm(visit.office, visit.asker, entry);
  if (isRefusal(view)) return refused(visit, view);
  return entryFormCard(visit.speech, view, { entered: known(view), faults: {} });
};

/** The form as it was left, with why it came back. */
const formAgain = (visit: Visit, verb: string, entered: Entered, refusal: Refusal, message: string): Card => {
  const view = entryForm(visit.office, visit.asker, verb);
  if (isRefusal(view)) return refused(visit, view, { entered });
  const ticket = ticketAfter(refusal, entered, view.ticket);
  const gaps = gapsInWords(visit.speech, refusal.gaps ?? []);
  return entryFormCard(visit.speech, { ...view, ticket }, { entered, faults: refusal.faults ?? {}, message, gaps });
};

/** What became of a form that was handed in, and whether it is on file. */
export interface Entering {
  readonly card: Card;
  readonly kept: boolean;
}

/** A record is entered: its case file for those who may open it, its receipt for anybody else; or the form again. */
export const enter = async (
  visit: Visit,
  verb: string,
  entered: Entered,
  cardId: string | undefined,
): Promise<Entering> => {
  const { office, asker, speech, desk } = visit;
  const columns = entryNamed(verb)?.input ?? {};
  let kept = false;
  const card = await handIn(visit, {
    cardId,
    accept: () => accept(office, asker, { ticket: entered.ticket, input: readEntered(columns, entered) }),
    again: (refusal, said) => formAgain(visit, verb, entered, refusal, said ?? messageFor(visit, refusal)),
    shown: async (receipt) => {
      kept = true;
      if (!isOfficer(asker)) return receiptFor(visit, receipt, cardId);
      await desk.carry(receipt.reference);
      const now = office.kept.find(receipt.id)?.reference ?? receipt.reference;
      return showCaseFile(visit, now, speech.words.bot.officerForm.saved);
    },
  });
  return { card, kept };
};
