import type { Caller } from '../identity/callers.ts';
import type { Site, SiteRole } from '../tenant.ts';

/** What a route asks for. Lists and columns are made with `manage`, which a write grant does not give. */
export type Access = 'read' | 'write' | 'manage' | 'fullcontrol';

const rank: Readonly<Record<Access, number>> = { read: 1, write: 2, manage: 3, fullcontrol: 4 };

const permissionRank: Readonly<Record<string, number>> = {
  'Sites.Read.All': rank.read,
  'Sites.ReadWrite.All': rank.write,
  'Sites.Manage.All': rank.manage,
  'Sites.FullControl.All': rank.fullcontrol,
};

/** Whether the caller may do this on the site: an application by consent or grant, a person by membership as well. */
export function mayDo(caller: Caller, site: Site, asked: Access): boolean {
  return rankOn(caller, site) >= rank[asked];
}

function rankOn(caller: Caller, site: Site): number {
  switch (caller.kind) {
    case 'app': {
      const consented = highest(caller.roles);
      const isSelected = caller.roles.includes('Sites.Selected');
      return Math.max(consented, isSelected ? rankOf(site.grants[caller.appId]) : 0);
    }
    case 'user':
      return Math.min(highest(caller.scopes), rankOf(site.members[caller.account.key]));
  }
}

function highest(permissions: readonly string[]): number {
  return Math.max(0, ...permissions.map((name) => permissionRank[name] ?? 0));
}

function rankOf(role: SiteRole | undefined): number {
  return role === undefined ? 0 : rank[role];
}
