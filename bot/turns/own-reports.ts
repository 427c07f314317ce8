import { accept } from '../../src/use-cases/accept.ts';
import { isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
import { receiptOf } from '../../src/use-cases/receipt.ts';
import { verbOf } from '../../src/use-cases/verbs/index.ts';
import type { ReceiptView } from '../../src/use-cases/views/views.ts';
import { addInformationCard } from '../cards/add-information.ts';
import { press } from '../cards/build.ts';
import type { Card } from '../cards/elements.ts';
import { type Entered, readEntered } from '../cards/entered.ts';
import { mistakeCard } from '../cards/mistake.ts';
import type { TypedBefore } from '../cards/report-form.ts';
import type { Visit } from './desk.ts';
import { refused, showReceipt } from './reading.ts';
import { messageFor, receiptFor, ticketAfter } from './report.ts';

const columns = verbOf('addInformation')?.input ?? {};
const longest = columns.added?.kind === 'text' ? columns.added.max : 0;

const referenceIn = ({ reference }: Entered): string => (typeof reference === 'string' ? reference : '');

const back = ({ speech }: Visit, reference: string) => press(speech.words.staff.own.back, 'showReceipt', { reference });

const formFor = (visit: Visit, view: ReceiptView, ticket: string, before?: TypedBefore): Card =>
  addInformationCard(visit.speech, view, ticket, longest, before);

/** The form by which a person adds to their own report; a closed one is shown as it stands. */
export const showAddForm = (visit: Visit, entered: Entered): Card => {
  const reference = referenceIn(entered);
  const view = receiptOf(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, view);
  return view.addTicket ? formFor(visit, view, view.addTicket) : showReceipt(visit, reference);
};

const addFormAgain = (visit: Visit, refusal: Refusal, entered: Entered): Card => {
  const reference = referenceIn(entered);
  const view = receiptOf(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, refusal, { entered });
  if (!view.addTicket) return refused(visit, refusal, { entered, back: back(visit, reference) });
  const before = { entered, faults: refusal.faults ?? {}, message: messageFor(visit, refusal) };
  return formFor(visit, view, ticketAfter(refusal, entered, view.addTicket), before);
};

/** Information is added: the receipt shows it; or the form comes back with what was typed. */
export const submitAddition = async (visit: Visit, entered: Entered, cardId: string | undefined): Promise<Card> => {
  const answer = { ticket: entered.ticket, input: readEntered(columns, entered) };
  const accepted = accept(visit.office, visit.asker, answer);
  return isRefusal(accepted) ? addFormAgain(visit, accepted, entered) : receiptFor(visit, accepted, cardId);
};

/** Asks once more; after ten minutes the receipt shows that it is too late. */
export const showMistakeForm = (visit: Visit, entered: Entered): Card => {
  const reference = referenceIn(entered);
  const view = receiptOf(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, view);
  return view.mistakeTicket ? mistakeCard(visit.speech, reference, view.mistakeTicket) : showReceipt(visit, reference);
};

/** The report is marked as a mistake and stays. */
export const submitMistake = async (visit: Visit, entered: Entered, cardId: string | undefined): Promise<Card> => {
  const accepted = accept(visit.office, visit.asker, { ticket: entered.ticket, input: {} });
  if (!isRefusal(accepted)) return receiptFor(visit, accepted, cardId);
  const because = accepted.refused === 'expired' ? visit.speech.words.staff.own.mistakeUntil : undefined;
  const rest = { back: back(visit, referenceIn(entered)), ...(because ? { message: because } : {}) };
  return refused(visit, accepted, rest);
};
