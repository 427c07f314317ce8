import type { Receipt } from '../../src/ports/kept.ts';
import { accept } from '../../src/use-cases/accept.ts';
import { isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
import { receiptOf } from '../../src/use-cases/receipt.ts';
import { reportForm } from '../../src/use-cases/report-form.ts';
import { verbOf } from '../../src/use-cases/verbs/index.ts';
import { press } from '../cards/build.ts';
import type { Card } from '../cards/elements.ts';
import { type Entered, readEntered } from '../cards/entered.ts';
import { receiptCard } from '../cards/receipt.ts';
import { reportFormCard } from '../cards/report-form.ts';
import { logFault } from '../host/faults.ts';
import type { Visit } from './desk.ts';
import { refused, showReceipt } from './reading.ts';

/** Refusals after which the same ticket may be sent again; any other needs a fresh one. */
const sameTicket: readonly Refusal['refused'][] = ['fields', 'diskFull', 'gaps'];

/** The ticket that a form is given back with: the one it came with, while that is still good for it. */
export const ticketAfter = (refusal: Refusal, entered: Entered, fresh: string): string =>
  sameTicket.includes(refusal.refused) && typeof entered.ticket === 'string' ? entered.ticket : fresh;

/** What is said above a form that comes back. */
export const messageFor = ({ speech }: Visit, refusal: Refusal): string =>
  refusal.refused === 'fields' ? speech.words.bot.refusal.check : speech.words.registers.refusals[refusal.refused];

/** The form as it was left, with why it came back. */
const formAgain = (visit: Visit, refusal: Refusal, entered: Entered): Card => {
  const view = reportForm(visit.office, visit.asker);
  const ticket = ticketAfter(refusal, entered, view.ticket);
  const before = { entered, faults: refusal.faults ?? {}, message: messageFor(visit, refusal) };
  return reportFormCard(visit.speech, { ...view, ticket }, before);
};

/** The receipt; when SharePoint does not have the record yet, the card is updated once it has. */
const receiptFor = async (visit: Visit, receipt: Receipt, cardId: string | undefined): Promise<Card> => {
  const { desk, office, asker, speech } = visit;
  const { reference } = receipt;
  const carried = await desk.carry(reference);
  // Read again: the reference changes when another command holds the first.
  const now = office.kept.find(receipt.id)?.reference ?? reference;
  if (carried === 'later') {
    const message = { kind: 'receipt', reference: now, ...(cardId ? { activityId: cardId } : {}) } as const;
    if (cardId) office.kept.push({ id: `receipt|${receipt.id}`, to: asker.oid, message });
  }
  const view = receiptOf(office, asker, now);
  return isRefusal(view) ? refused(visit, view) : receiptCard(speech, view);
};

/** A report is handed in: the same card becomes its receipt, or the form comes back with everything typed. */
export const submitReport = async (visit: Visit, entered: Entered, cardId: string | undefined): Promise<Card> => {
  const columns = verbOf('reportIncident')?.input ?? {};
  try {
    const accepted = accept(visit.office, visit.asker, {
      ticket: entered.ticket,
      input: readEntered(columns, entered),
    });
    if (isRefusal(accepted)) return formAgain(visit, accepted, entered);
    return await receiptFor(visit, accepted, cardId);
  } catch (fault) {
    return formAfterFault(visit, entered, fault);
  }
};

/** Something broke while a report was handed in: the same form, the same ticket, so that sending again is safe. */
const formAfterFault = (visit: Visit, entered: Entered, fault: unknown): Card => {
  const { office, asker, speech } = visit;
  const correlation = office.randomness(8);
  logFault(office.log, 'bot report', fault, correlation);
  const view = reportForm(office, asker);
  const ticket = typeof entered.ticket === 'string' ? entered.ticket : view.ticket;
  const message = `${speech.words.bot.fault.formBody} ${correlation}`;
  return reportFormCard(speech, { ...view, ticket }, { entered, faults: {}, message });
};

/** A first measure was taken: noted on the record, and the receipt shows it. */
export const submitMeasure = async (visit: Visit, entered: Entered, cardId: string | undefined): Promise<Card> => {
  const input = { measure: entered.measure };
  const accepted = accept(visit.office, visit.asker, { ticket: entered.ticket, input });
  if (!isRefusal(accepted)) return receiptFor(visit, accepted, cardId);
  const reference = typeof entered.reference === 'string' ? entered.reference : '';
  const view = receiptOf(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, accepted);
  const back = press(visit.speech.words.bot.buttons.showReceipt, 'showReceipt', { reference });
  return accepted.refused === 'otherContent' ? showReceipt(visit, reference) : refused(visit, accepted, { back });
};
