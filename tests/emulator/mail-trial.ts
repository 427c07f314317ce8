import type { EmulatorConfig } from '../../src/emulator/config.ts';
import { type Body, type Reply, runtimeApp, setup, startTrial, strangerApp, type TenantOnTrial } from './on-trial.ts';

export const shared = 'privacy@exemple.example';

export const mailSetup: EmulatorConfig['setup'] = {
  ...setup,
  mailboxes: [
    {
      address: shared,
      title: 'Vie privée',
      members: { officer: 'full', deputy: 'full' },
      grants: { [runtimeApp]: 'send', [strangerApp]: 'read' },
    },
  ],
};

export interface MailOnTrial extends TenantOnTrial {
  /** Asks about the shared mailbox as the application that was granted it. */
  mail(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Lets a message arrive; its immutable id. */
  arrive(eml: string, more?: Readonly<Record<string, unknown>>): Promise<string>;
}

/** A tenant with a shared mailbox, of which an application and two people have the use. */
export async function startMailTrial(change: Partial<EmulatorConfig> = {}): Promise<MailOnTrial> {
  const trial = await startTrial({ setup: mailSetup, ...change });
  return Object.assign(Object.create(trial) as TenantOnTrial, {
    async mail(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
      const token = await trial.appToken(runtimeApp);
      return trial.ask(method, `/users/${shared}${path}`, { token, headers, ...(body === undefined ? {} : { body }) });
    },
    async arrive(eml: string, more: Readonly<Record<string, unknown>> = {}) {
      const reply = await trial.control('POST', 'mail', { mailbox: shared, eml, ...more });
      if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
      return String(reply.body.id);
    },
  });
}

/** A plain message; `more` are further heading lines. */
export function plainEml(subject: string, text: string, id: string, more: readonly string[] = []): string {
  const head = [
    'From: "Personne A" <a@ailleurs.example>',
    `To: ${shared}`,
    `Subject: ${subject}`,
    'Date: Mon, 16 Nov 2026 09:30:00 -0500',
    `Message-ID: <${id}@ailleurs.example>`,
    'Content-Type: text/plain; charset=utf-8',
    ...more,
  ];
  return `${head.join('\r\n')}\r\n\r\n${text}\r\n`;
}

export const steady = { prefer: 'IdType="ImmutableId"' };

/** The path below the mailbox of a link that Graph emitted. */
export function below(link: unknown): string {
  return String(link).replace(`https://graph.microsoft.com/v1.0/users/${encodeURIComponent(shared)}`, '');
}

export const subjects = (reply: Reply): readonly string[] => reply.body.value.map(({ subject }: Body) => subject);
