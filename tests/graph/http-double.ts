import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type GatewayOptions, type GraphGateway, graphGateway } from '../../src/graph/gateway.ts';
import type { LogEvent } from '../../src/ports/log.ts';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Door {
  readonly origin: string;
  readonly seen: Seen[];
  readonly events: LogEvent[];
  /** What the next requests get, in turn; the last for all that follow. */
  answers: readonly ((response: ServerResponse, seen: Seen) => void)[];
  gateway(change?: Partial<GatewayOptions>): GraphGateway;
  close(): Promise<void>;
}

export const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

export const graphError = (status: number, code: string, message = '', headers = {}) =>
  json(status, { error: { code, message } }, headers);

/** A real HTTP server that stands where Graph would, and a gateway to it. */
export const openDoor = async (): Promise<Door> => {
  const seen: Seen[] = [];
  const events: LogEvent[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(pieces),
      };
      const answer = door.answers[Math.min(seen.length, door.answers.length - 1)];
      seen.push(one);
      answer?.(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const door: Door = {
    origin,
    seen,
    events,
    answers: [json(200, {})],
    gateway: (change = {}) =>
      graphGateway({
        origin,
        token: async () => 'token-of-the-tests',
        timeoutMs: 3_000,
        userAgent: 'NONISV|Greffe|Greffe/0.1',
        log: (event) => void events.push(event),
        now: () => '2026-11-22T15:00:00.000Z',
        ...change,
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return door;
};
