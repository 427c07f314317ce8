import { join } from 'node:path';
import { localSecrets } from '../../../src/cli/local-tenant.ts';
import { tryPort } from '../../../src/cli/ports.ts';
import type { Addresses } from '../../../src/cli/running.ts';
import { newFolder, removeFolder, root } from '../folders.ts';
import { within } from '../office.ts';
import { type Part, startPart } from '../process.ts';

/** The office with its sample records, as somebody who tries it has it. */
export interface SampleOffice {
  readonly addresses: Addresses;
  /** Goes on with the same data on another day: what was open in a conversation is still there. */
  onDay(today: string): Promise<SampleOffice>;
  /** Another command of `greffe` on the same data; gives what it printed. */
  command(...line: readonly string[]): Promise<string>;
  /** Lays a card of the bot in a person's conversation, through the connector. */
  lay(key: string, card: object): Promise<void>;
  stop(): Promise<void>;
}

const greffe = join(root, 'src', 'cli', 'greffe.ts');
const readyMs = 60_000;

/** The word of the morning comes at whatever hour this is run. */
const environment = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GREFFE|EMULATOR)_/.test(name))),
  GREFFE_DIGEST_HOUR: '0',
});

/** Four free ports in a row: the office keeps them from one day to the next, for Teams has one address for ever. */
const freePorts = async (): Promise<number> => {
  for (;;) {
    const first = (await tryPort(0)) ?? 0;
    const others = await Promise.all([1, 2, 3].map((offset) => tryPort(first + offset)));
    if (first > 0 && others.every((port) => port !== undefined)) return first;
  }
};

const started = async (data: string, line: readonly string[]) => {
  const part = startPart(greffe, ['start', '--json', '--data', data, ...line], environment());
  return { part, addresses: (await within(readyMs, 'The start', part.ready)) as Addresses };
};

const ended = async (part: Part): Promise<void> => {
  if ((await part.stop(30_000)) !== 0)
    throw new Error(`The office did not end by itself: ${part.output().slice(-1000)}`);
};

const answer = async (response: Response): Promise<Record<string, unknown>> => {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Record<string, unknown>;
};

const connectorToken = async (data: string, { graph, issuer }: Addresses): Promise<string> => {
  const { appId, secret } = localSecrets(data).runtime;
  const tenantId = /\/([0-9a-f-]{36})\//.exec(issuer)?.[1] ?? '';
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: secret,
    scope: 'https://api.botframework.com/.default',
  });
  const token = await answer(await fetch(`${graph}/${tenantId}/oauth2/v2.0/token`, { method: 'POST', body }));
  return String(token.access_token);
};

const layCard = async (data: string, addresses: Addresses, key: string, card: object): Promise<void> => {
  const { chats } = (await answer(await fetch(`${addresses.graph}/teams/api/chats?as=${key}`))) as {
    chats: readonly { readonly id: string }[];
  };
  const chat = encodeURIComponent(chats[0]?.id ?? '');
  await answer(
    await fetch(`${addresses.graph}/connector/v3/conversations/${chat}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await connectorToken(data, addresses)}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      }),
    }),
  );
};

const officeOn = async (data: string, port: number, line: readonly string[] = []): Promise<SampleOffice> => {
  const { part, addresses } = await started(data, ['--port', String(port), ...line]);
  return {
    addresses,
    onDay: async (today) => {
      await ended(part);
      return officeOn(data, port, ['--today', today]);
    },
    command: async (...words) => {
      const other = startPart(greffe, [...words, '--data', data], environment());
      await other.ended;
      return other.output();
    },
    lay: (key, card) => layCard(data, addresses, key, card),
    stop: async () => {
      await ended(part);
      removeFolder(data);
    },
  };
};

/** Starts the office with samples on a folder of its own. */
export const startSampleOffice = async (): Promise<SampleOffice> => {
  const data = newFolder('screens');
  try {
    return await officeOn(data, await freePorts());
  } catch (fault) {
    removeFolder(data);
    throw fault;
  }
};
