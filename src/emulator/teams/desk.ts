import type { BotSetup, Tenant } from '../tenant.ts';
import type { ChatHub } from './chat-hub.ts';
import type { Delivery } from './delivery.ts';

/** The parts of Teams that a person's act goes through. */
export interface Desk {
  readonly tenant: Tenant;
  readonly bot: BotSetup;
  readonly hub: ChatHub;
  readonly way: Delivery;
}
