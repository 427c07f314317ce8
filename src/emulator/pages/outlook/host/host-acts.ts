import type { Api, NewMail, NewReply } from '../api.ts';
import type { Opened } from './initial-item.ts';
import type { Notices } from './notices.ts';
import type { Outcome } from './outcome.ts';
import type { Params } from './params.ts';

/** What the add-in can make the mail client do. */
export interface HostActs {
  readonly api: Api;
  readonly notices: Notices;
  readonly opened: () => Opened;
  readonly reply: (reply: NewReply) => Promise<void>;
  readonly write: (mail: NewMail) => Promise<void>;
  /** Opens a message by Exchange's id. */
  readonly show: (itemId: string) => void;
  readonly close: () => void;
}

export type Method = (acts: HostActs, params: Params) => Outcome | object | Promise<Outcome | object>;
