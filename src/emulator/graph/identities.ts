import type { Caller } from '../identity/callers.ts';

/** When and by whom something was written; `by` is an `identitySet` as text. */
export interface Stamp {
  readonly at: string;
  readonly by: string;
}

/** The caller as an `identitySet`, serialised once for storage beside what they wrote. */
export function identityOf(caller: Caller): string {
  switch (caller.kind) {
    case 'app':
      return JSON.stringify({ application: { id: caller.appId, displayName: caller.name } });
    case 'user': {
      const { oid, name, upn } = caller.account;
      return JSON.stringify({ user: { id: oid, displayName: name, email: upn } });
    }
  }
}

/** Who made what the tenant brought along. */
export const systemIdentity = JSON.stringify({ user: { displayName: 'System Account' } });
