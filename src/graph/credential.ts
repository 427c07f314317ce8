import { performance } from 'node:perf_hooks';
import type { TokenCredential } from '@azure/identity';
import type { TokenSource } from './gateway/transport.ts';
import { parseJson, textAt } from './json.ts';

/** How an application proves itself to Entra. */
export type CredentialChoice =
  | { readonly kind: 'secret'; readonly tenantId: string; readonly appId: string; readonly secret: string }
  /** Path of a PEM file with certificate and key. */
  | { readonly kind: 'certificate'; readonly tenantId: string; readonly appId: string; readonly path: string }
  /** The identity that the host itself has in Azure; with an id when it is a user-assigned one. */
  | { readonly kind: 'managedIdentity'; readonly clientId?: string }
  /** A stand-in for Entra on this machine: `origin` is `http://127.0.0.1:PORT`. */
  | {
      readonly kind: 'local';
      readonly origin: string;
      readonly tenantId: string;
      readonly appId: string;
      readonly secret: string;
    };

export const graphScope = 'https://graph.microsoft.com/.default';

/** Tokens expire in the machine's time: libraries stamp them with it, so the port `now` may not serve here. */
const machineMs = (): number => performance.timeOrigin + performance.now();

/** Time-out of one request for a token on this machine, in milliseconds. */
const localTimeout = 10_000;

/**
 * The credential of a choice. @azure/identity is loaded only when the cloud is meant: it is large, and it refuses
 * plain http.
 */
export const credentialFor = async (choice: CredentialChoice): Promise<TokenCredential> => {
  if (choice.kind === 'local') return localCredential(choice);
  const identity = await import('@azure/identity');
  switch (choice.kind) {
    case 'secret':
      return new identity.ClientSecretCredential(choice.tenantId, choice.appId, choice.secret);
    case 'certificate':
      return new identity.ClientCertificateCredential(choice.tenantId, choice.appId, choice.path);
    case 'managedIdentity':
      return new identity.ManagedIdentityCredential(choice.clientId === undefined ? {} : { clientId: choice.clientId });
    default:
      return choice satisfies never;
  }
};

/** Asks a stand-in for Entra by the same protocol (client credentials). Throws when it gives no token. */
const localCredential = ({
  origin,
  tenantId,
  appId,
  secret,
}: Extract<CredentialChoice, { kind: 'local' }>): TokenCredential => ({
  getToken: async (scopes) => {
    const scope = typeof scopes === 'string' ? scopes : scopes.join(' ');
    const form = { grant_type: 'client_credentials', client_id: appId, client_secret: secret, scope };
    const response = await fetch(`${origin}/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'error',
      signal: AbortSignal.timeout(localTimeout),
    });
    const answer: unknown = parseJson(await response.text());
    const token = textAt(answer, 'access_token');
    const lifetime =
      typeof answer === 'object' && answer !== null && 'expires_in' in answer ? Number(answer.expires_in) : Number.NaN;
    if (!response.ok || token === undefined || !Number.isFinite(lifetime))
      throw new Error(`No token: ${response.status}`);
    return { token, expiresOnTimestamp: machineMs() + lifetime * 1000 };
  },
});

/** A token is renewed this long before it expires, in milliseconds. */
const renewBefore = 5 * 60_000;

/**
 * Tokens of a credential, kept until five minutes before they expire; one request for a new one at a time. Throws what
 * the credential throws. Expiry is read on the machine's own time, never on a moved day.
 */
export const tokenSource = (credential: () => Promise<TokenCredential>, scope = graphScope): TokenSource => {
  let opened: Promise<TokenCredential> | undefined;
  let kept: { readonly token: string; readonly until: number } | undefined;
  let asked: Promise<string> | undefined;
  const renew = async (): Promise<string> => {
    opened ??= credential().catch((fault: unknown) => {
      opened = undefined;
      throw fault;
    });
    const access = await (await opened).getToken(scope);
    if (access === null) throw new Error('The credential gave no token');
    kept = { token: access.token, until: access.expiresOnTimestamp - renewBefore };
    return access.token;
  };
  const source = async (): Promise<string> => {
    if (kept !== undefined && machineMs() < kept.until) return kept.token;
    asked ??= renew().finally(() => {
      asked = undefined;
    });
    return asked;
  };
  return Object.assign(source, {
    forget: () => {
      kept = undefined;
    },
  });
};
