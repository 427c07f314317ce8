import { accountById, type Chat, userId } from '../teams/chats.ts';
import type { JsonObject } from '../teams/json.ts';
import type { Account, Tenant } from '../tenant.ts';

/** A member as Teams' roster gives it; `userRole` is the only place where a bot learns that somebody is a guest. */
export const rosterMember = (tenant: Tenant, account: Account): JsonObject => {
  const [givenName, ...surname] = account.name.split(' ');
  return {
    id: userId(tenant, account),
    name: account.name,
    givenName,
    surname: surname.join(' '),
    objectId: account.oid,
    aadObjectId: account.oid,
    email: account.upn,
    userPrincipalName: account.upn,
    tenantId: tenant.id,
    userRole: account.userType === 'guest' ? 'guest' : 'user',
  };
};

/** One member of this chat by Teams id or Entra object id; undefined for anybody who is not in it. */
export const memberOf = (tenant: Tenant, chat: Chat, id: string): Account | undefined => {
  const account = accountById(tenant, id);
  return chat.members.find((member) => member.key === account?.key);
};
