import type { Tenant } from '../tenant.ts';
import { type AttachmentStore, createAttachmentStore } from './attachment-store.ts';
import { type CategoryStore, createCategoryStore } from './category-store.ts';
import { createFolderStore, type FolderStore } from './folder-store.ts';
import { createMessageStore, type MessageStore } from './message-store.ts';

/** All that the tenant keeps of mail; Graph, the mail client and the intake share it. */
export interface PostOffice {
  readonly tenant: Tenant;
  readonly folders: FolderStore;
  readonly messages: MessageStore;
  readonly attachments: AttachmentStore;
  readonly categories: CategoryStore;
  /** Tells of each mailbox in which something changed, until the returned function is called. */
  listen(listener: (mailbox: string) => void): () => void;
  /** The tenant's time, as Graph writes instants. */
  at(): string;
}

const offices = new WeakMap<Tenant, PostOffice>();

/** The post office of this tenant; the same one for every part of the emulator that asks. */
export function postOffice(tenant: Tenant): PostOffice {
  const known = offices.get(tenant);
  if (known !== undefined) return known;
  const opened = open(tenant);
  offices.set(tenant, opened);
  return opened;
}

function open(tenant: Tenant): PostOffice {
  const listeners = new Set<(mailbox: string) => void>();
  const changed = (mailbox: string): void => {
    for (const listener of listeners) listener(mailbox);
  };
  return {
    tenant,
    folders: createFolderStore(tenant.db),
    messages: createMessageStore(tenant.db, changed),
    attachments: createAttachmentStore(tenant.db),
    categories: createCategoryStore(tenant.db, changed),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    at: () =>
      tenant
        .now()
        .toISOString()
        .replace(/\.\d{3}Z$/, 'Z'),
  };
}
