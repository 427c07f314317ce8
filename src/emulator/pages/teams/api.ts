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

export interface Directory {
  readonly tenantId: string;
  readonly bot: { readonly name: string } | null;
  readonly tab: Tab | null;
  readonly accounts: readonly Account[];
}

export interface Chat {
  readonly id: string;
  readonly kind: 'personal' | 'groupChat';
  readonly title?: string;
  readonly members: readonly string[];
}

export interface Attachment {
  readonly contentType?: string;
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

/** What the page asks of the emulator; a request that fails throws. */
export interface Api {
  directory(): Promise<Directory>;
  chats(): Promise<readonly Chat[]>;
  messages(chat: string, after: number): Promise<readonly Message[]>;
  send(said: { chat: string; text: string; value?: unknown; replyTo?: string }): Promise<Sent>;
  /** A token for the tab; undefined when Teams refuses it. */
  tabToken(): Promise<string | undefined>;
  /** Which answer the tab gets, turned first where one is given. */
  tabTokens(turn?: TabToken): Promise<TabToken>;
  act(pressed: { messageId: string; verb: string; id?: string; data: object }): Promise<Taken>;
  /** Calls `heard` for each new or changed message, `typing` while the bot writes, `back` after each reconnection. */
  listen(on: { heard(message: Message): void; typing(chat: string): void; back(): void }): void;
}

const posted = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const asked = async <Answer>(path: string, body?: object): Promise<Answer> => {
  const response = await fetch(`/teams/api/${path}`, body === undefined ? {} : posted(body));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Answer;
};

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
      const response = await fetch('/teams/api/tab-token', posted({ as }));
      return response.ok ? ((await response.json()) as { token: string }).token : undefined;
    },
    tabTokens: async (turn) => {
      const switches = await asked<{ tabToken: TabToken }>('switches', turn && { tabToken: turn });
      return switches.tabToken;
    },
    act: (pressed) => asked<Taken>('actions', { as, locale, ...pressed }),
    listen: (on) => {
      const source = new EventSource(`/teams/api/events?as=${who}`);
      source.addEventListener('open', () => on.back());
      source.addEventListener('message', (event) => on.heard(JSON.parse(event.data) as Message));
      source.addEventListener('typing', (event) => on.typing((JSON.parse(event.data) as { chat: string }).chat));
    },
  };
};
