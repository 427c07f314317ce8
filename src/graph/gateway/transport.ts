import { AuthenticationHandler, type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import { graphOrigin } from './links.ts';

/** Gives the bearer token; `forget` drops one that Graph refused. */
export interface TokenSource {
  (): Promise<string>;
  readonly forget?: () => void;
}

/** No token could be had: nothing was sent. The client keeps of an error only its name. */
export class NoToken extends Error {
  override readonly name = 'NoToken';
}

const authentication = (token: TokenSource): AuthenticationHandler =>
  new AuthenticationHandler({
    getAccessToken: async () => {
      try {
        return await token();
      } catch (cause) {
        throw new NoToken('No token', { cause });
      }
    },
  });

/**
 * The last middleware: sends a request for Graph to the configured origin, once, and follows nothing. The client only
 * ever sees Graph's own https address, for it strips the token from any other.
 */
const lastMiddleware = (origin: string): Middleware => ({
  execute: async (context: Context) => {
    const asked = String(context.request);
    if (!asked.startsWith(`${graphOrigin}/`)) throw new TypeError('Only Graph is asked');
    const options = context.options as RequestInit;
    context.response = await fetch(`${origin}${asked.slice(graphOrigin.length)}`, { ...options, redirect: 'manual' });
  },
});

/** Our own chain: no retry, redirect or telemetry of the stock one. */
export const chain = (origin: string, token: TokenSource): Middleware[] => [
  authentication(token),
  lastMiddleware(origin),
];
