import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

/** How long a request may take to come in, in milliseconds: a slow sender holds no connection. */
const requestTimeoutMs = 30_000;
const largestHeaders = 16 * 1024;
/** A connection waits longer for its next request than proxies and browsers do, so that they never write to a closed one. */
const keepAliveTimeoutMs = 65_000;

/** A listening server: its port, and how to close it. */
export interface Listening {
  readonly port: number;
  /** Takes no new connection, lets what runs end for at most `limitMs`, then closes what is left. */
  close(limitMs: number): Promise<void>;
}

/** A key and its certificate, PEM, for a listener that speaks https by itself. */
export interface Tls {
  readonly key: string;
  readonly cert: string;
}

/** Listens with an app, over https where there is a certificate. Rejects when the port is taken or forbidden. */
export const serve = (app: Express, host: string, port: number, tls?: Tls): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const limits = {
      requestTimeout: requestTimeoutMs,
      maxHeaderSize: largestHeaders,
      keepAliveTimeout: keepAliveTimeoutMs,
    };
    const server = tls ? createSecureServer({ ...limits, ...tls }, app) : createServer(limits, app);
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
