import type { Account } from '../tenant.ts';

/** Who speaks to Graph: an application on its own, or a person through one. */
export type Caller =
  | { readonly kind: 'app'; readonly appId: string; readonly name: string; readonly roles: readonly string[] }
  | { readonly kind: 'user'; readonly account: Account; readonly appId: string; readonly scopes: readonly string[] };
