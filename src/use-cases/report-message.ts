import { accept, acceptCommand } from './accept.ts';
import type { Asker, Office } from './office.ts';
import type { Accepted } from './outcome.ts';
import { reportForm } from './report-form.ts';
import { mintMailTicket, readTicket } from './ticket.ts';
import { longestQuote } from './verbs/report-from-message.ts';
import type { ReportFormView } from './views/views.ts';

/** A message of a conversation, as the channel that proved it gives it: whole, with who wrote it and when. */
export interface QuotedMessage {
  readonly id: string;
  readonly text: string;
}

const evidenceFile = 'message-teams.txt';

/** The form of a report that is made from a message: its ticket is good for this message alone. */
export const messageReportForm = (office: Office, asker: Asker, message: QuotedMessage): ReportFormView => ({
  ...reportForm(office, asker),
  ticket: mintMailTicket(office, {
    id: office.randomness(16),
    verb: 'reportFromMessage',
    oid: asker.oid,
    about: office.sha256(message.id),
  }),
});

/**
 * Accepts a report that was made from a message. The message comes from the channel, never from what the form sent
 * back; the ticket must be ours, made for this person and for this message. Refuses as `accept` does.
 */
export const reportMessage = (
  office: Office,
  asker: Asker,
  answer: { readonly ticket: unknown; readonly input: Readonly<Record<string, unknown>> },
  message: QuotedMessage,
): Accepted => {
  const opened = readTicket(office, answer.ticket, asker.oid);
  if ('refused' in opened) return opened;
  const { id, verb, about } = opened.ticket;
  if (verb !== 'reportFromMessage') return accept(office, asker, answer);
  if (about !== office.sha256(message.id)) return { refused: 'otherContent' };
  if (opened.expired && !office.kept.find(id)) return { refused: 'expired' };
  const quoted = message.text.slice(0, longestQuote).toWellFormed();
  return acceptCommand(office, {
    id,
    verb,
    actor: { oid: asker.oid, role: asker.role, name: asker.name },
    receivedAt: office.now(),
    input: { ...answer.input, quoted, evidenceFile, evidenceDigest: office.sha256(new TextEncoder().encode(quoted)) },
    language: asker.language,
  });
};
