import type { Account, Addin, Api, Mail } from './api.ts';
import type { HostActs } from './host/host-acts.ts';
import type { Notices } from './host/notices.ts';
import { kindOf } from './item-class.ts';
import type { MailDesk } from './mail-desk.ts';

/** What the mail client lends to the add-in. */
export interface Lent {
  readonly api: Api;
  readonly desk: MailDesk;
  readonly account: Account;
  readonly addin: Addin | null;
  readonly notices: Notices;
  readonly open: (id: string | undefined, answered?: Mail) => Promise<void>;
  readonly close: () => void;
}

/** Exchange's id as Graph writes it, which the emulator knows messages by as well. */
const restId = (itemId: string): string => itemId.replaceAll('/', '-').replaceAll('+', '_');

/** What the add-in can make the mail client do. Throws what the emulator refuses. */
export const hostActs = ({ api, desk, account, addin, notices, open, close }: Lent): HostActs => {
  const mailbox = () => {
    const found = desk.mailbox();
    if (found === undefined) throw new Error('No mailbox is open');
    return found;
  };
  const opened: HostActs['opened'] = () => {
    if (addin === null) throw new Error('There is no add-in');
    const mail = desk.read();
    const isShown = mail !== undefined && kindOf(mail) !== 'encrypted';
    return { account, addin, mailbox: mailbox(), mail: isShown ? mail : undefined };
  };
  return {
    api,
    notices,
    opened,
    reply: async (reply) => {
      const answered = desk.read();
      if (answered === undefined) return;
      const draft = await api.reply(mailbox().address, answered.id, reply);
      await open(draft.id, answered);
    },
    write: async (mail) => {
      const draft = await api.write(mailbox().address, mail);
      await open(draft.id);
    },
    show: (itemId) => void open(restId(itemId)).catch(() => undefined),
    close,
  };
};
