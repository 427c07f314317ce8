import { accounts } from '../accounts.ts';
import type { RunningTenant } from '../running-tenant.ts';
import type { Site } from '../tenant.ts';
import { isRefused } from './answer.ts';
import type { Stores } from './call.ts';
import { nowText } from './call.ts';
import { builtInColumns, type Column, readColumn } from './columns.ts';
import { systemIdentity } from './identities.ts';
import type { List } from './list-store.ts';
import { firstPersonId } from './values.ts';

/** Gives each site what SharePoint makes with it: the library Documents and the hidden list of people. */
export function seedSites(tenant: RunningTenant, stores: Stores): void {
  for (const site of tenant.sites) {
    if (stores.lists.ofSite(site.path).length > 0) continue;
    addList(tenant, stores, site, 'Shared Documents', 'Documents', 'documentLibrary', builtInColumns());
    const columns = [...builtInColumns(), ...['Name', 'EMail'].map(textColumn)];
    const people = addList(tenant, stores, site, 'users', 'User Information List', 'userInformation', columns);
    addPeople(tenant, stores, people);
  }
}

function textColumn(name: string): Column {
  const column = readColumn({ name, text: {} }, []);
  if (isRefused(column)) throw new Error('A seeded column is not accepted');
  return column;
}

function addList(
  tenant: RunningTenant,
  stores: Stores,
  site: Site,
  name: string,
  displayName: string,
  template: List['template'],
  columns: readonly Column[],
): List {
  const at = nowText({ tenant });
  const stamps = { createdAt: at, createdBy: systemIdentity, modifiedAt: at, modifiedBy: systemIdentity };
  const hidden = template === 'userInformation';
  return stores.lists.add({
    site: site.path,
    name,
    displayName,
    description: '',
    template,
    hidden,
    columns,
    ...stamps,
  });
}

/** People get the ids that `LookupId` columns hold; the ids before theirs belong to the system. */
function addPeople(tenant: RunningTenant, stores: Stores, list: List): void {
  const stamp = { at: nowText({ tenant }), by: systemIdentity };
  const system = Array.from({ length: firstPersonId - 1 }, () => ({ Title: 'System Account' }));
  const people = accounts.map(({ name, upn }) => ({ Title: name, Name: `i:0#.f|membership|${upn}`, EMail: upn }));
  for (const fields of [...system, ...people]) stores.items.add(list, fields, stamp);
}
