import { formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { messageReportForm, reportMessage } from '../../src/use-cases/report-message.ts';
import { verbOf } from '../../src/use-cases/verbs/index.ts';
import type { Card } from '../cards/elements.ts';
import { type Entered, readEntered } from '../cards/entered.ts';
import { reportFormCard } from '../cards/report-form.ts';
import type { MessageHeard } from '../host/heard.ts';
import type { Visit } from './desk.ts';
import { showForm } from './reading.ts';
import { handIn, messageFor, ticketAfter } from './report.ts';

const columns = verbOf('reportIncident')?.input ?? {};

/** What is known of the report already: the day of the message, and that it speaks for itself. */
const prefilled = ({ speech }: Visit, { sentAt }: MessageHeard): Entered => ({
  told: speech.words.staff.message.seeMessage,
  ...(sentAt === undefined ? {} : { occurred_kind: 'day', occurred_day: formatDay(montrealDay(sentAt)) }),
});

/** The form of a report from a message, which it shows; without a message it is the form as anywhere. */
export const showMessageForm = (visit: Visit, message: MessageHeard | undefined): Card => {
  if (!message) return showForm(visit);
  const view = messageReportForm(visit.office, visit.asker, { id: message.id, text: message.whole });
  return reportFormCard(visit.speech, view, { entered: prefilled(visit, message), faults: {}, quoted: message.text });
};

/** The report is handed in: its receipt; or the form, with everything typed and the message. */
export const submitMessageReport = (visit: Visit, entered: Entered, message: MessageHeard): Promise<Card> => {
  const { office, asker, speech } = visit;
  const quoted = { id: message.id, text: message.whole };
  return handIn(visit, {
    cardId: undefined,
    accept: () => {
      const answer = { ticket: entered.ticket, input: readEntered(columns, entered) };
      return reportMessage(office, asker, answer, quoted);
    },
    again: (refusal, said) => {
      const view = messageReportForm(office, asker, quoted);
      const ticket = ticketAfter(refusal, entered, view.ticket);
      const before = { entered, faults: refusal.faults ?? {}, message: said ?? messageFor(visit, refusal) };
      return reportFormCard(speech, { ...view, ticket }, { ...before, quoted: message.text });
    },
  });
};

/** Whether what a dialog hands in is the report of its message. */
export const isMessageReport = ({ verb }: Entered): boolean => verb === 'reportFromMessage';

export const isHandedIn = (entered: Entered): boolean => typeof entered.verb === 'string' && entered.verb !== '';
