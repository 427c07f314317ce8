import type { Language } from './kept.ts';
import type { PushOutcome } from './messenger.ts';
import type { ReminderMessage } from './reminders.ts';

/** Where Teams does not reach a person: the same word by mail, from the privacy mailbox. Throws nothing. */
export interface ReminderMail {
  send(address: string, message: ReminderMessage, language: Language): Promise<PushOutcome>;
}
