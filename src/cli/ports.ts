import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

const loopback = '127.0.0.1';

/** Takes a port of this machine and gives it back at once; `undefined` when it is taken. 0 finds a free one. */
export const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, loopback, () => {
      const found = (server.address() as AddressInfo).port;
      server.close(() => resolve(found));
    });
  });
