import type { RunningTenant } from '../running-tenant.ts';
import type { Stores } from './call.ts';
import { createDriveStore } from './drive-store.ts';
import { createItemStore } from './item-store.ts';
import { createListStore } from './list-store.ts';
import { seedSites } from './seeds.ts';
import { createUploadStore } from './upload-store.ts';
import { createVersionStore } from './version-store.ts';

/** The stores of Graph's data, with what SharePoint puts into every new site. */
export function createStores(tenant: RunningTenant): Stores {
  const { db } = tenant;
  const stores = {
    lists: createListStore(db),
    items: createItemStore(db),
    versions: createVersionStore(db),
    drives: createDriveStore(db),
    uploads: createUploadStore(db),
  };
  seedSites(tenant, stores);
  return stores;
}
