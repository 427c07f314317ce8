import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import type { MessageView } from '../../src/use-cases/views/message-view.ts';
import { mailboxInMemory } from '../use-cases/mailbox-in-memory.ts';
import { tenantInMemory } from '../use-cases/tenant-in-memory.ts';

import { type Person, type ServedOffice, serveOffice } from './served-office.ts';

/** A served office with a privacy mailbox and case files in memory. */
export interface MailOffice extends ServedOffice {
  readonly mailbox: ReturnType<typeof mailboxInMemory>;
  readonly tenant: ReturnType<typeof tenantInMemory>;
  /** Lets a request for access arrive; gives its internetMessageId. */
  arrive(name: string, receivedAt: string): string;
  /** What the pane of a person shows for a message. Throws where it shows nothing. */
  about(person: Person, internetMessageId: string): Promise<MessageView>;
  /** Registers a message as its first choice; gives the reference. Throws where it is refused. */
  register(person: Person, internetMessageId: string): Promise<string>;
  /** Carries everything that waits to the case files. */
  perform(): Promise<void>;
}

const eml = (name: string): string => `From: Personne A <a@ailleurs.example>
To: privacy@exemple.example
Date: Mon, 16 Nov 2026 09:30:00 -0500
Message-ID: <${name}@ailleurs.example>
Subject: Acces ${name}
Content-Type: text/plain; charset=utf-8

Je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.
`;

export const serveMailOffice = async (): Promise<MailOffice> => {
  const served = await serveOffice();
  const mailbox = mailboxInMemory();
  const tenant = tenantInMemory();
  const { office } = served.held;
  Object.assign(office, { mailbox: mailbox.port, caseFiles: tenant.port });
  const asked = async <T>(person: Person, verb: string, body: unknown): Promise<T> => {
    const answer = await served.ask(person, verb, body);
    if (!answer.ok) throw new Error(`${verb}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const about: MailOffice['about'] = (person, internetMessageId) =>
    asked(person, 'about-message', { internetMessageId });
  return {
    ...served,
    mailbox,
    tenant,
    arrive: (name, receivedAt) => {
      mailbox.arrive(name, eml(name), receivedAt);
      return `<${name}@ailleurs.example>`;
    },
    about,
    register: async (person, internetMessageId) => {
      const [choice] = (await about(person, internetMessageId)).choices;
      const body = { ticket: choice?.ticket, type: choice?.type };
      const said = await asked<{ receipt: { reference: string } }>(person, 'register-message', body);
      return said.receipt.reference;
    },
    perform: async () => {
      const left = await performWaiting(office);
      if (left > 0) throw new Error(`${left} records wait`);
    },
  };
};
