import { accept } from '../../src/use-cases/accept.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
import { officerVerbs, verbOf } from '../../src/use-cases/verbs/index.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import { press } from '../cards/build.ts';
import type { Card } from '../cards/elements.ts';
import { type Entered, readEntered, writeEntered } from '../cards/entered.ts';
import { type OfficerAct, officerFormCard } from '../cards/officer-form.ts';
import { logFault } from '../host/faults.ts';
import type { Visit } from './desk.ts';
import { refused, showCaseFile } from './reading.ts';
import { messageFor, ticketAfter } from './report.ts';

const textAt = (entered: Entered, key: string): string => {
  const value = entered[key];
  return typeof value === 'string' ? value : '';
};

/** Whether a verb of a card is an act of the officer on a case file. */
export const isOfficerAct = (name: string): boolean => officerVerbs.some(({ verb }) => verb === name);

const actOf = (view: CaseFileView, name: string): OfficerAct | undefined => {
  const next = view.next.find(({ verb }) => verb === name);
  return next ? { ...next, columns: verbOf(name)?.input ?? {} } : undefined;
};

/** The form for the act that was chosen on the case file, with what is known already in its inputs. */
export const showActForm = (visit: Visit, entered: Entered): Card => {
  const reference = textAt(entered, 'reference');
  const view = openCaseFile(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, view);
  const act = actOf(view, textAt(entered, 'next'));
  if (!act) return showCaseFile(visit, reference, visit.speech.words.registers.refusals.wrongStage);
  return officerFormCard(visit.speech, view, act, { entered: writeEntered(act.columns, view.values), faults: {} });
};

/** The form of an act again, with everything typed; or, when the stage has moved on, what was typed to read. */
const formAgain = (visit: Visit, verb: string, entered: Entered, refusal: Refusal, message: string): Card => {
  const reference = textAt(entered, 'reference');
  const view = openCaseFile(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, view, { entered });
  const act = actOf(view, verb);
  const back = press(visit.speech.words.bot.buttons.openCaseFile, 'openCaseFile', { reference });
  if (!act) return refused(visit, refusal, { entered, back });
  const again = { ...act, ticket: ticketAfter(refusal, entered, act.ticket), gaps: refusal.gaps ?? act.gaps };
  return officerFormCard(visit.speech, view, again, { entered, faults: refusal.faults ?? {}, message });
};

/** An officer's act is handed in: the case file as it then stands, or the form with why not. */
export const submitAct = async (visit: Visit, verb: string, entered: Entered): Promise<Card> => {
  const columns = verbOf(verb)?.input ?? {};
  const { office, asker, speech } = visit;
  try {
    const accepted = accept(office, asker, { ticket: entered.ticket, input: readEntered(columns, entered) });
    if (isRefusal(accepted)) return formAgain(visit, verb, entered, accepted, messageFor(visit, accepted));
    await visit.desk.carry(accepted.reference);
    return showCaseFile(visit, accepted.reference, speech.words.bot.officerForm.saved);
  } catch (fault) {
    const correlation = office.randomness(8);
    logFault(office.log, 'bot act', fault, correlation);
    return formAgain(
      visit,
      verb,
      entered,
      { refused: 'diskFull' },
      `${speech.words.bot.fault.formBody} ${correlation}`,
    );
  }
};
