import type { IPublicClientApplication } from '@azure/msal-browser';
import type { PageSettings } from '../settings.ts';
import type { SignIn, TokenOutcome } from './sign-in.ts';

/** Fetches the sign-in library, once. */
export const loadLibrary = () => import('./msal.ts');

/**
 * Signs in through Outlook itself (nested app authentication): no window, no password, no token kept on a disk. The
 * library comes when it is first needed. `supported` is what Outlook says of `NestedAppAuth` 1.1.
 */
export const nestedSignIn = (settings: PageSettings, supported: boolean): SignIn => {
  const opening = supported ? open(settings) : undefined;
  // Said where a token is asked for; nobody may be waiting yet.
  opening?.catch(() => undefined);
  return {
    token: async (fresh) => (opening ? ask(await opening, settings.scope, fresh) : { refused: 'noSignIn' }),
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
  } catch {
    return loudly(app, scope);
  }
};

/** The host may have to ask the person something; it opens that window itself. */
const loudly = async (app: IPublicClientApplication, scope: string): Promise<TokenOutcome> => {
  try {
    return { token: (await app.acquireTokenPopup({ scopes: [scope] })).accessToken };
  } catch {
    return { refused: 'signedOut' };
  }
};
