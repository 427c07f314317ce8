import { listedKeys, type RegisterKey } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { mailCommandId } from './mail-identity.ts';
import type { Office } from './office.ts';
import { present } from './present.ts';
import type { ReadMail } from './read-mail.ts';
import { stageOf } from './stage.ts';
import type { MessageView } from './views/message-view.ts';

/** The id of the command that registers this mail in a register: the same for every copy of it. */
export const commandIdOf = (office: Office, { copies, message }: ReadMail, register: RegisterKey): string => {
  const { internetMessageId, fromAddress } = copies[0];
  return mailCommandId(office, { internetMessageId, fromAddress, date: message.date, text: message.text }, register);
};

/** The record that this mail opened in a register, wherever it is known: inbox or index. */
export const recordOfMail = (office: Office, mail: ReadMail, register: RegisterKey): Reference | undefined => {
  const id = commandIdOf(office, mail, register);
  return office.kept.find(id)?.reference ?? office.index.openedWith(id);
};

/** Every record that exists for a mail, as the pane lists them. */
export const recordsOfMail = (office: Office, mail: ReadMail): MessageView['records'] =>
  listedKeys.flatMap((register) => {
    const reference = recordOfMail(office, mail, register);
    const record = reference && present(office, reference);
    if (!record) return [];
    const { type } = record.state;
    const stage = stageOf(record);
    return [
      {
        reference,
        register,
        type: typeof type === 'string' ? type : register,
        stage,
        waiting: record.waitingFrom !== undefined,
      },
    ];
  });
