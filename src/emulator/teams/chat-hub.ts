import type { Tenant } from '../tenant.ts';
import { type DeliveryLog, deliveryLog } from './delivery-log.ts';
import { type MessageStore, messageStore } from './message-store.ts';
import { type Refreshes, refreshes } from './refreshes.ts';
import { type Switches, switches } from './switches.ts';

/** What open pages are told. A message is named, not carried: each person may see it differently. */
export type ChatEvent =
  | { readonly kind: 'message'; readonly chat: string; readonly id: string }
  | { readonly kind: 'typing'; readonly chat: string }
  /** The app came to this chat or went, or was blocked there. */
  | { readonly kind: 'place'; readonly chat: string };

/** What the connector and the chat client share: messages, switches, and word of what changed. */
export interface ChatHub {
  readonly messages: MessageStore;
  readonly switches: Switches;
  readonly deliveries: DeliveryLog;
  readonly refreshes: Refreshes;
  tell(event: ChatEvent): void;
  /** Listens until the returned function is called. */
  listen(listener: (event: ChatEvent) => void): () => void;
}

const hubs = new WeakMap<Tenant, ChatHub>();

const openHub = (tenant: Tenant): ChatHub => {
  const listeners = new Set<(event: ChatEvent) => void>();
  return {
    messages: messageStore(tenant),
    switches: switches(tenant),
    deliveries: deliveryLog(),
    refreshes: refreshes(tenant),
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** The hub of this tenant; the same one for every part of the emulator that asks. */
export const chatHub = (tenant: Tenant): ChatHub => {
  const known = hubs.get(tenant);
  if (known !== undefined) return known;
  const opened = openHub(tenant);
  hubs.set(tenant, opened);
  return opened;
};
