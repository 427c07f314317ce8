import type { Account } from './tenant.ts';

/** The tenant's identifier; fixed, so that a configuration written once stays true. */
export const tenantId = '7c1f0e52-6b0a-4d3c-9e55-2f8a61d4b900';

/** The tenant's verified domain. */
export const domain = 'exemple.example';

/** SharePoint's host name in every address that Graph emits. */
export const sharePointHost = 'exemple.sharepoint.com';

function member(key: string, n: number, name: string, locale: string): Account {
  return { key, oid: accountOid(n), name, upn: `${key}@${domain}`, userType: 'member', locale };
}

function accountOid(n: number): string {
  return `a0000000-0000-4000-8000-00000000000${n}`;
}

/** The people of the tenant. Placeholders, with object ids that never change. */
export const accounts: readonly Account[] = [
  member('staff1', 1, 'Membre du personnel 1', 'fr-CA'),
  member('staff2', 2, 'Membre du personnel 2', 'en-CA'),
  member('officer', 3, 'Responsable', 'fr-CA'),
  member('deputy', 4, 'Suppléante', 'fr-CA'),
  member('manager', 5, 'Gestionnaire', 'fr-CA'),
  {
    key: 'guest',
    oid: accountOid(6),
    name: 'Invité',
    // Entra's form for a person of another organisation.
    upn: `invite_ailleurs.example#EXT#@${domain}`,
    userType: 'guest',
    locale: 'en-CA',
  },
  member('direction', 7, 'Direction', 'fr-CA'),
];
