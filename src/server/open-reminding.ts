import { setImmediate } from 'node:timers/promises';
import { tabLink } from '../../bot/cards/tab-link.ts';
import { reminderMailText } from '../documents/reminder-mail.ts';
import type { GraphGateway } from '../graph/gateway.ts';
import { mailSender } from '../graph/mailbox/send-mail.ts';
import { graphReminders } from '../graph/reminders.ts';
import type { Log } from '../ports/log.ts';
import type { ReminderMail } from '../ports/reminder-mail.ts';
import type { Reminding } from '../use-cases/background/remind.ts';
import { intakeWaiting } from '../use-cases/intake.ts';
import type { Config } from './config.ts';

const openMail = (gateway: GraphGateway, mailbox: string, appId: string, log: Log): ReminderMail => {
  const send = mailSender(gateway, mailbox, log);
  return {
    send: (address, message, language) => {
      const { subject, text } = reminderMailText(message, language, (reference) => tabLink(appId, reference));
      return send(address, subject, text);
    },
  };
};

/** What reminding needs: the list in the office site, the mail for whom Teams does not reach, and the digest's hour. */
export const openReminding = (
  { officeSite, registersSite, mailbox, digestHour, app }: Config,
  gateway: GraphGateway,
  log: Log,
): Reminding => ({
  reminders: graphReminders({ gateway, sites: { officeSite, registersSite }, log }),
  digestHour,
  intake: intakeWaiting,
  breathe: () => setImmediate(),
  ...(mailbox === undefined ? {} : { mail: openMail(gateway, mailbox, app.appId, log) }),
});
