import type { Caller } from '../identity/callers.ts';
import type { Account, MailboxRole, Tenant } from '../tenant.ts';

/** A mailbox of the tenant: somebody's own, or a shared one. */
export interface Mailbox {
  readonly address: string;
  readonly title: string;
  /** Whose it is; undefined when it is shared. */
  readonly owner: Account | undefined;
  readonly members: Readonly<Record<string, 'full'>>;
  readonly grants: Readonly<Record<string, MailboxRole>>;
}

/** Every mailbox: guests have none. */
export function mailboxes(tenant: Tenant): readonly Mailbox[] {
  const setupOf = (address: string) =>
    tenant.mailboxes.find((setup) => setup.address.toLowerCase() === address.toLowerCase());
  const own = tenant.accounts
    .filter(({ userType }) => userType === 'member')
    .map((owner) => {
      const { members = {}, grants = {} } = setupOf(owner.upn) ?? {};
      return { address: owner.upn, title: owner.name, owner, members, grants };
    });
  const isOwn = (address: string): boolean => own.some((one) => one.address.toLowerCase() === address.toLowerCase());
  const shared = tenant.mailboxes
    .filter(({ address }) => !isOwn(address))
    .map((setup) => ({ ...setup, owner: undefined }));
  return [...own, ...shared];
}

/** The mailbox with this address, or of the person with this object id. */
export function mailboxWith(tenant: Tenant, named: string): Mailbox | undefined {
  const wanted = named.toLowerCase();
  return mailboxes(tenant).find(({ address, owner }) => address.toLowerCase() === wanted || owner?.oid === wanted);
}

/** The mailboxes that a person may open: their own first. */
export function mailboxesOf(tenant: Tenant, account: Account): readonly Mailbox[] {
  return mailboxes(tenant)
    .filter(({ owner, members }) => owner?.key === account.key || members[account.key] === 'full')
    .sort((a, b) => Number(b.owner?.key === account.key) - Number(a.owner?.key === account.key));
}

const scopes: Readonly<Record<MailboxRole, readonly string[]>> = {
  read: ['Mail.Read', 'Mail.ReadWrite'],
  write: ['Mail.ReadWrite'],
  send: ['Mail.Send'],
};

/** Each role does what those before it do. */
const roles: readonly MailboxRole[] = ['read', 'write', 'send'];

/**
 * Whether the caller may do this in the mailbox. An application may where it was granted, and nowhere else; a person
 * in their own mailbox and in the shared ones of which they are a member.
 */
export function mayUse(caller: Caller, mailbox: Mailbox, asked: MailboxRole): boolean {
  switch (caller.kind) {
    case 'app': {
      const granted = mailbox.grants[caller.appId];
      return granted !== undefined && roles.indexOf(granted) >= roles.indexOf(asked);
    }
    case 'user': {
      const isOwn = mailbox.owner?.key === caller.account.key;
      const isMember = mailbox.members[caller.account.key] === 'full';
      const hasScope = scopes[asked].some((name) => caller.scopes.includes(isOwn ? name : `${name}.Shared`));
      return (isOwn || isMember) && hasScope;
    }
  }
}
