import { asked } from './request.ts';

export interface Account {
  readonly key: string;
  readonly oid: string;
  readonly name: string;
  readonly upn: string;
  readonly userType: 'member' | 'guest';
  readonly locale: string;
}

export interface Tab {
  readonly url: string;
  readonly name: Readonly<Record<'fr' | 'en', string>>;
  readonly appId: string;
}

/** What Teams answers the tab's wish for a token: it can be turned, to see what the tab makes of it. */
export const tabTokens = ['given', 'refused', 'expired'] as const;
export type TabToken = (typeof tabTokens)[number];

type InLanguages = Readonly<Record<'fr' | 'en', string>>;

/** A command of the app's extension, with where Teams offers it. */
export interface Command {
  readonly id: string;
  readonly type: 'action' | 'query';
  readonly places: readonly ('compose' | 'commandBox' | 'message')[];
  readonly initialRun: boolean;
  readonly title: InLanguages;
  readonly parameters: readonly { readonly name: string; readonly title: InLanguages }[];
}

export interface Directory {
  readonly tenantId: string;
  readonly bot: { readonly name: string } | null;
  readonly tab: Tab | null;
  readonly commands: readonly Command[];
  readonly takesFiles: boolean;
  readonly accounts: readonly Account[];
}

export interface Chat {
  readonly id: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  readonly title?: string;
  readonly team?: { readonly name: string };
  readonly members: readonly string[];
  readonly installed: boolean;
  readonly blocked: boolean;
}

export interface Attachment {
  readonly contentType?: string;
  readonly name?: string;
  readonly content?: unknown;
}

export interface Message {
  readonly id: string;
  readonly rev: number;
  readonly chat: string;
  readonly from: string;
  readonly at: string;
  readonly text: string;
  readonly textFormat: string;
  readonly attachments: readonly Attachment[];
  readonly suggested: readonly { readonly title?: string; readonly value?: unknown }[];
  readonly thread?: string;
  readonly entities: readonly unknown[];
  readonly status?: number;
  readonly edited: boolean;
  readonly deleted: boolean;
}

export interface Taken {
  readonly status: number;
  readonly body?: { readonly statusCode?: number; readonly type?: string; readonly value?: unknown };
  readonly message?: Message;
}

export interface Sent {
  readonly activityId: string;
  readonly status: number | null;
}

/** What is sent into a chat; `value` and `replyTo` make it the answer of a card. */
export interface Written {
  readonly chat: string;
  readonly text: string;
  readonly value?: unknown;
  readonly replyTo?: string;
  readonly thread?: string | undefined;
  readonly files?: readonly string[];
  readonly attachments?: readonly unknown[];
}

/** What the page asks of the emulator; a request that fails throws. */
export interface Api {
  directory(): Promise<Directory>;
  chats(): Promise<readonly Chat[]>;
  messages(chat: string, after: number): Promise<readonly Message[]>;
  send(said: Written): Promise<Sent>;
  /** A token for the tab; undefined when Teams refuses it. */
  tabToken(): Promise<string | undefined>;
  /** Which answer the tab gets, turned first where one is given. */
  tabTokens(turn?: TabToken): Promise<TabToken>;
  act(pressed: { messageId: string; verb: string; id?: string; data: object }): Promise<Taken>;
  /** The cards of a chat that ask to be refreshed are, as often as Teams does it. */
  look(chat: string): Promise<unknown>;
  /** Installs or removes the app in a chat, or blocks it in one's own. */
  place(change: { chat: string; installed?: boolean; blocked?: boolean }): Promise<unknown>;
  /**
   * Calls `heard` for each new or changed message, `typing` while the bot writes, `placed` when the app came or went,
   * `back` after each reconnection.
   */
  listen(on: { heard(message: Message): void; typing(chat: string): void; placed(): void; back(): void }): void;
}

/** The emulator's addresses, as this account and in this language. */
export const chatApi = (as: string, locale: string): Api => {
  const who = encodeURIComponent(as);
  return {
    directory: () => asked<Directory>('accounts'),
    chats: async () => (await asked<{ chats: readonly Chat[] }>(`chats?as=${who}`)).chats,
    messages: async (chat, after) => {
      const path = `messages?as=${who}&chat=${encodeURIComponent(chat)}&after=${after}`;
      return (await asked<{ messages: readonly Message[] }>(path)).messages;
    },
    send: (said) => asked<Sent>('messages', { as, locale, ...said }),
    tabToken: async () => {
      const given = await asked<{ token: string }>('tab-token', { as }).catch(() => undefined);
      return given?.token;
    },
    tabTokens: async (turn) => {
      const switches = await asked<{ tabToken: TabToken }>('switches', turn && { tabToken: turn });
      return switches.tabToken;
    },
    act: (pressed) => asked<Taken>('actions', { as, locale, ...pressed }),
    look: (chat) => asked('refresh', { as, locale, chat }),
    place: (change) => asked('place', { as, locale, ...change }),
    listen: (on) => {
      const source = new EventSource(`/teams/api/events?as=${who}`);
      source.addEventListener('open', () => on.back());
      source.addEventListener('place', () => on.placed());
      source.addEventListener('message', (event) => on.heard(JSON.parse(event.data) as Message));
      source.addEventListener('typing', (event) => on.typing((JSON.parse(event.data) as { chat: string }).chat));
    },
  };
};
