import type { Log } from '../../ports/log.ts';
import type { PushOutcome } from '../../ports/messenger.ts';
import type { GraphGateway } from '../gateway.ts';
import { mailboxPath } from './mail-gateway.ts';

/** Sends a mail of plain text to one address. */
export type SendMail = (to: string, subject: string, text: string) => Promise<PushOutcome>;

/**
 * Sends from the privacy mailbox, once; a copy stays among its sent messages. Graph answers before the mail has left, so
 * *sent* means handed over. What is refused for good (no permission, no such mailbox or address) is not reached.
 */
export const mailSender =
  (gateway: GraphGateway, address: string, log: Log): SendMail =>
  async (to, subject, text) => {
    const message = {
      subject,
      body: { contentType: 'text', content: text },
      toRecipients: [{ emailAddress: { address: to } }],
    };
    const answer = await gateway.write('POST', `${mailboxPath(address)}/sendMail`, { message, saveToSentItems: true });
    switch (answer.kind) {
      case 'ok':
        return 'sent';
      case 'throttled':
        return { laterMs: answer.afterMs };
      case 'unknown':
        return 'unknown';
      case 'refused':
        log({ event: 'fault', where: 'graph/mailbox/send', kind: answer.code, correlation: String(answer.status) });
        return 'notReached';
      default:
        return answer satisfies never;
    }
  };
