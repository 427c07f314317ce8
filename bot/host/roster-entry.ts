import type { Member } from './heard.ts';

/** What a roster's entry says, under whichever name it gives the object id. */
export const memberOf = (found: object): Member => {
  const text = (key: string): string | undefined => {
    const value: unknown = (found as Readonly<Record<string, unknown>>)[key];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    oid: text('aadObjectId') ?? text('objectId'),
    tenantId: text('tenantId'),
    role: text('userRole'),
    name: text('name'),
    email: text('email') ?? text('userPrincipalName'),
  };
};
