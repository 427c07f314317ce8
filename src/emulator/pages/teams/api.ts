export interface Account {
  readonly key: string;
  readonly name: string;
  readonly upn: string;
  readonly userType: 'member' | 'guest';
  readonly locale: string;
}

export interface Directory {
  readonly bot: { readonly name: string } | null;
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
  act(pressed: { messageId: string; verb: string; id?: string; data: object }): Promise<Taken>;
  /** Calls `heard` for each new or changed message, `typing` while the bot writes, `back` after each reconnection. */
  listen(on: { heard(message: Message): void; typing(chat: string): void; back(): void }): void;
}

const asked = async <Answer>(path: string, body?: object): Promise<Answer> => {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/teams/api/${path}`, body === undefined ? {} : post);
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
    act: (pressed) => asked<Taken>('actions', { as, locale, ...pressed }),
    listen: (on) => {
      const source = new EventSource(`/teams/api/events?as=${who}`);
      source.addEventListener('open', () => on.back());
      source.addEventListener('message', (event) => on.heard(JSON.parse(event.data) as Message));
      source.addEventListener('typing', (event) => on.typing((JSON.parse(event.data) as { chat: string }).chat));
    },
  };
};
