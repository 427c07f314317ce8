import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

/** How long a request may take to come in, in milliseconds: a slow sender holds no connection. */
const requestTimeoutMs = 30_000;
const largestHeaders = 16 * 1024;

/** A listening server: its port, and how to close it. */
export interface Listening {
  readonly port: number;
  /** Takes no new connection, lets what runs end for at most `limitMs`, then closes what is left. */
  close(limitMs: number): Promise<void>;
}

/** Listens with an app. Rejects when the port is taken or forbidden. */
export const serve = (app: Express, host: string, port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createServer({ requestTimeout: requestTimeoutMs, maxHeaderSize: largestHeaders }, app);
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({ port: (server.address() as AddressInfo).port, close: (limitMs) => closing(server, limitMs) });
    });
  });

const closing = (server: Server, limitMs: number): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), limitMs).unref();
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
