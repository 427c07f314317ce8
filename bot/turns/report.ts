import type { Receipt } from '../../src/ports/kept.ts';
import { accept } from '../../src/use-cases/accept.ts';
import { type Accepted, isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
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
const sameTicket: readonly Refusal['refused'][] = ['fields', 'diskFull', 'gaps', 'changed', 'actTooLong'];

/** The ticket that a form is given back with: the one it came with, while that is still good for it. */
export const ticketAfter = (refusal: Refusal, entered: Entered, fresh: string): string =>
  sameTicket.includes(refusal.refused) && typeof entered.ticket === 'string' ? entered.ticket : fresh;

/** What is said above a form that comes back. */
export const messageFor = ({ speech }: Visit, refusal: Refusal): string =>
  refusal.refused === 'fields' ? speech.words.bot.refusal.check : speech.words.registers.refusals[refusal.refused];

/** The receipt; when SharePoint does not have the record yet, the card is updated once it has. */
export const receiptFor = async (visit: Visit, receipt: Receipt, cardId: string | undefined): Promise<Card> => {
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

/** A form that is handed in: how it is accepted, and how it comes back with everything typed. */
interface HandedIn {
  readonly cardId: string | undefined;
  readonly accept: () => Accepted;
  /** `said` takes the place of the refusal's own words. */
  readonly again: (refusal: Refusal, said?: string) => Card;
  /** What is shown once it is accepted; the receipt where nothing is said. */
  readonly shown?: (receipt: Receipt) => Promise<Card>;
}

/**
 * A form is handed in: its receipt, or the form again. After a fault of ours it comes back with the same ticket, so
 * that sending again is safe.
 */
export const handIn = async (visit: Visit, { cardId, accept: take, again, shown }: HandedIn): Promise<Card> => {
  const { office, speech } = visit;
  try {
    const accepted = take();
    if (isRefusal(accepted)) return again(accepted);
    return await (shown ? shown(accepted) : receiptFor(visit, accepted, cardId));
  } catch (fault) {
    const correlation = office.randomness(8);
    logFault(office.log, 'bot report', fault, correlation);
    return again({ refused: 'diskFull' }, `${speech.words.bot.fault.formBody} ${correlation}`);
  }
};

/** A report is handed in: the same card becomes its receipt, or the form comes back with everything typed. */
export const submitReport = (visit: Visit, entered: Entered, cardId: string | undefined): Promise<Card> => {
  const { office, asker, speech } = visit;
  const columns = verbOf('reportIncident')?.input ?? {};
  return handIn(visit, {
    cardId,
    accept: () => accept(office, asker, { ticket: entered.ticket, input: readEntered(columns, entered) }),
    again: (refusal, said) => {
      const view = reportForm(office, asker);
      const ticket = ticketAfter(refusal, entered, view.ticket);
      const before = { entered, faults: refusal.faults ?? {}, message: said ?? messageFor(visit, refusal) };
      return reportFormCard(speech, { ...view, ticket }, before);
    },
  });
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
