import type { IncomingMessage, Server } from 'node:http';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { BOT, closeServer, listen, TENANT_ID } from './tenant-double.ts';

export type Body = { readonly [name: string]: unknown };
export type Received = Body & { readonly id: string; readonly type: string };

export interface Bot {
  readonly endpoint: string;
  /** Every activity whose token was verified, in the order of arrival. */
  readonly received: Received[];
  /** What the bot does with an activity; the answer is sent with 200 unless it says otherwise. */
  behave(act: (activity: Received) => Promise<{ status?: number; body?: unknown } | undefined>): void;
  close(): Promise<void>;
}

const bodyOf = async (req: IncomingMessage): Promise<Received> => {
  let text = '';
  for await (const chunk of req) text += String(chunk);
  return JSON.parse(text) as Received;
};

/** A bare bot that checks tokens as the real one does and answers as it is told. */
export const runBot = async (emulator: () => string): Promise<Bot> => {
  const received: Received[] = [];
  let act: Parameters<Bot['behave']>[0] = async () => undefined;
  const { server, origin }: { server: Server; origin: string } = await listen((req, res) => {
    const answer = async () => {
      const activity = await bodyOf(req);
      const keys = createRemoteJWKSet(new URL(`${emulator()}/botframework/keys`));
      const token = (req.headers.authorization ?? '').replace('Bearer ', '');
      const checks = { issuer: 'https://api.botframework.com', audience: BOT.appId };
      const { payload } = await jwtVerify(token, keys, checks);
      if (payload.serviceurl !== activity.serviceUrl) throw new Error('another service');
      received.push(activity);
      return act(activity);
    };
    answer().then(
      (given) => {
        res.writeHead(given?.status ?? 200, { 'content-type': 'application/json' });
        res.end(given?.body === undefined ? '' : JSON.stringify(given.body));
      },
      () => res.writeHead(401).end(),
    );
  });
  return {
    endpoint: `${origin}/api/messages`,
    received,
    behave: (next) => {
      act = next;
    },
    close: () => closeServer(server),
  };
};

/** Claims of the token that the bot asks Entra for before it calls the connector. */
export const BOT_CLAIMS = {
  iss: `https://sts.windows.net/${TENANT_ID}/`,
  aud: 'https://api.botframework.com',
  appid: BOT.appId,
};
