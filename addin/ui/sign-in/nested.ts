import type { IPublicClientApplication } from '@azure/msal-browser';
import type { PageSettings } from '../settings.ts';
import type { SignIn, TokenOutcome } from './sign-in.ts';

/** Fetches the sign-in library. */
const loadLibrary = () => import('./msal.ts');

/** What a host gives its frames to sign in with; some say that they can and give none (msal-js issue 7280). */
const hasBridge = (): boolean => Reflect.get(globalThis, 'nestedAppAuthBridge') !== undefined;

/**
 * Signs in through Outlook itself (nested app authentication): no window, no password, no token kept on a disk. The
 * library comes with the first token that is asked for, and never where the host cannot sign in: without a host it would
 * open a window of its own, which no host lets through. `supported` is what Outlook says of `NestedAppAuth` 1.1.
 */
export const nestedSignIn = (settings: PageSettings, supported: boolean): SignIn => {
  let opening: Promise<IPublicClientApplication> | undefined;
  return {
    token: async (fresh) => {
      if (!supported || !hasBridge()) return { refused: 'noSignIn' };
      opening ??= open(settings);
      const app = await opening.catch(() => undefined);
      // It did not arrive: the next question fetches it anew.
      if (app === undefined) opening = undefined;
      return app === undefined ? { refused: 'unreachable' } : ask(app, settings.scope, fresh);
    },
  };
};

const open = async ({ clientId, authority }: PageSettings): Promise<IPublicClientApplication> => {
  const { createNestablePublicClientApplication } = await loadLibrary();
  return createNestablePublicClientApplication({
    auth: { clientId, authority },
    cache: { cacheLocation: 'memoryStorage' },
  });
};

const ask = async (app: IPublicClientApplication, scope: string, fresh: boolean): Promise<TokenOutcome> => {
  const request = { scopes: [scope], forceRefresh: fresh };
  try {
    return { token: (await app.acquireTokenSilent(request)).accessToken };
  } catch (fault) {
    return refusedFor(fault) ?? loudly(app, scope);
  }
};

/** The host may have to ask the person something; it opens that window itself. */
const loudly = async (app: IPublicClientApplication, scope: string): Promise<TokenOutcome> => {
  try {
    return { token: (await app.acquireTokenPopup({ scopes: [scope] })).accessToken };
  } catch (fault) {
    return refusedFor(fault) ?? { refused: 'signedOut' };
  }
};

/** Codes of the library for a network that is down, and for a host that gives no tokens at all. */
const codes: Readonly<Record<string, 'unreachable' | 'noSignIn'>> = {
  no_network_connectivity: 'unreachable',
  network_error: 'unreachable',
  nested_app_auth_bridge_disabled: 'noSignIn',
};

/** What asking the person would not mend. */
const refusedFor = (fault: unknown): TokenOutcome | undefined => {
  const code = typeof fault === 'object' && fault !== null && 'errorCode' in fault ? String(fault.errorCode) : '';
  const refused = Object.hasOwn(codes, code) ? codes[code] : undefined;
  return refused === undefined ? undefined : { refused };
};
