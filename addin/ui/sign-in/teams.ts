import { authentication } from '@microsoft/teams-js';
import type { SignIn } from './sign-in.ts';

/** Signs in through Teams, which keeps the token and renews it before it expires. */
export const teamsSignIn = (): SignIn => ({
  token: async () => {
    try {
      return { token: await authentication.getAuthToken() };
    } catch {
      return { refused: 'signedOut' };
    }
  },
});
