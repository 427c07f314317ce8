import { accept } from '../../src/use-cases/accept.ts';
import { isOfficer } from '../../src/use-cases/asker.ts';
import { entryForm } from '../../src/use-cases/entry-form.ts';
import { isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
import { entryVerbs } from '../../src/use-cases/verbs/index.ts';
import type { Card } from '../cards/elements.ts';
import { type Entered, readEntered } from '../cards/entered.ts';
import { enteredCard, entriesCard, entryFormCard } from '../cards/entries.ts';
import { gapsInWords } from '../cards/words.ts';
import { logFault } from '../host/faults.ts';
import type { Visit } from './desk.ts';
import { refused, showCaseFile, showMenu } from './reading.ts';
import { messageFor, ticketAfter } from './report.ts';

const entryNamed = (name: unknown) => entryVerbs.find(({ verb }) => verb === name);

/** Whether a verb of a card enters a record by hand. */
export const isEntry = (name: string): boolean => entryNamed(name) !== undefined;

/** What may be entered by hand; for staff there is one thing, and its form comes at once. */
export const showEntries = (visit: Visit): Card => {
  const allowed = entryVerbs.filter(({ who }) => who === 'anybody' || isOfficer(visit.asker)).map(({ verb }) => verb);
  const [only] = allowed;
  if (allowed.length === 1 && only !== undefined) return showEntryForm(visit, { entry: only });
  return entriesCard(visit.speech, allowed);
};

export const showEntryForm = (visit: Visit, { entry }: Entered): Card => {
  if (typeof entry !== 'string' || !isEntry(entry)) return showMenu(visit);
  const view = entryForm(visit.office, visit.asker, entry);
  return isRefusal(view) ? refused(visit, view) : entryFormCard(visit.speech, view);
};

/** The form as it was left, with why it came back. */
const formAgain = (visit: Visit, verb: string, entered: Entered, refusal: Refusal, message: string): Card => {
  const view = entryForm(visit.office, visit.asker, verb);
  if (isRefusal(view)) return refused(visit, view, { entered });
  const ticket = ticketAfter(refusal, entered, view.ticket);
  const gaps = gapsInWords(visit.speech, refusal.gaps ?? []);
  return entryFormCard(visit.speech, { ...view, ticket }, { entered, faults: refusal.faults ?? {}, message, gaps });
};

/** A record is entered: its case file for those who may open it, its reference for anybody else. */
export const submitEntry = async (visit: Visit, verb: string, entered: Entered): Promise<Card> => {
  const { office, asker, speech } = visit;
  const columns = entryNamed(verb)?.input ?? {};
  try {
    const accepted = accept(office, asker, { ticket: entered.ticket, input: readEntered(columns, entered) });
    if (isRefusal(accepted)) return formAgain(visit, verb, entered, accepted, messageFor(visit, accepted));
    await visit.desk.carry(accepted.reference);
    const reference = office.kept.find(accepted.id)?.reference ?? accepted.reference;
    return isOfficer(asker)
      ? showCaseFile(visit, reference, speech.words.bot.officerForm.saved)
      : enteredCard(speech, reference);
  } catch (fault) {
    const correlation = office.randomness(8);
    logFault(office.log, 'bot entry', fault, correlation);
    return formAgain(
      visit,
      verb,
      entered,
      { refused: 'diskFull' },
      `${speech.words.bot.fault.formBody} ${correlation}`,
    );
  }
};
