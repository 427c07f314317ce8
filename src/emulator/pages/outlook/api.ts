import type { Connection } from './connection.ts';
import type { Category, Directory, Line, Mail, Mailboxes, NewMail, NewReply, Written } from './views.ts';

export type * from './views.ts';

/** Why the emulator refused, in one word; undefined when it did not answer at all. */
export const refusalIn = (fault: unknown): string | undefined =>
  fault instanceof Error && typeof fault.cause === 'string' ? fault.cause : undefined;

/** `asAccount` when a shared mailbox is open as an account of its own. */
export interface MasterChange {
  readonly add?: readonly Category[];
  readonly remove?: readonly string[];
  readonly asAccount?: boolean;
}

/** What the page asks of the emulator. Whatever fails is thrown; `refusalIn` says what was refused. */
export interface Api {
  directory(): Promise<Directory>;
  mailboxes(): Promise<Mailboxes>;
  messages(mailbox: string, where: { readonly folder: string } | { readonly search: string }): Promise<readonly Line[]>;
  message(mailbox: string, id: string): Promise<Mail>;
  /** Addresses of the body, the bytes or an attachment. */
  link(kind: 'body' | 'mime' | 'attachment', mailbox: string, id: string, attachment?: string): string;
  attachment(mailbox: string, id: string, attachment: string): Promise<ArrayBuffer>;
  setState(mailbox: string, id: string, state: { isRead?: boolean; categories?: readonly string[] }): Promise<Line>;
  move(mailbox: string, id: string, folder: string): Promise<unknown>;
  copy(mailbox: string, id: string, folder: string): Promise<unknown>;
  makeFolder(mailbox: string, title: string): Promise<unknown>;
  reply(mailbox: string, id: string, reply: NewReply): Promise<Mail>;
  write(mailbox: string, mail: NewMail): Promise<Mail>;
  save(mailbox: string, id: string, written: Written): Promise<Mail>;
  send(mailbox: string, id: string, written: Written): Promise<unknown>;
  /** Into the inbox, unless a folder is named. */
  arrive(mailbox: string, file: Blob, folder?: string): Promise<Line>;
  setMaster(mailbox: string, change: MasterChange): Promise<unknown>;
  keepProperties(mailbox: string, id: string, value: object): Promise<unknown>;
  keepRoaming(value: object): Promise<unknown>;
  /** Nested app authentication's token and account; thrown when Entra refuses. */
  token(clientId: string, scope: string): Promise<object>;
  /** Calls `changed` with each mailbox in which something changed, and after each reconnection with none. */
  listen(changed: (mailbox: string | undefined) => void): void;
}

const json = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Asks an address below `/outlook/api`; throws what was refused, and `offline` while the page plays without a network. */
const fetching =
  ({ isOffline }: Connection) =>
  async (path: string, request: RequestInit = {}): Promise<Response> => {
    if (isOffline()) throw new Error(path, { cause: 'offline' });
    const response = await fetch(`/outlook/api/${path}`, request);
    if (response.ok) return response;
    const said = (await response.json().catch(() => ({}))) as { error?: { code?: string } };
    throw new Error(path, { cause: said.error?.code ?? String(response.status) });
  };

const listening =
  (as: string, { isOffline, onTurn }: Connection): Api['listen'] =>
  (changed) => {
    const source = new EventSource(`/outlook/api/events?${new URLSearchParams({ as })}`);
    const tell = (mailbox: string | undefined): void => {
      if (!isOffline()) changed(mailbox);
    };
    source.addEventListener('mail', (event: MessageEvent<string>) => {
      tell((JSON.parse(event.data) as { mailbox: string }).mailbox);
    });
    source.addEventListener('open', () => tell(undefined));
    onTurn(() => tell(undefined));
  };

/** The emulator's addresses, as this account. */
export const mailApi = (as: string, connection: Connection): Api => {
  const fetched = fetching(connection);
  const asked = async <Answer>(path: string, request?: RequestInit): Promise<Answer> =>
    (await (await fetched(path, request)).json()) as Answer;
  const query = (fields: Readonly<Record<string, string>>): string => new URLSearchParams({ as, ...fields }).toString();
  const post = <Answer>(path: string, body: object): Promise<Answer> => asked(path, json({ as, ...body }));
  const link: Api['link'] = (kind, mailbox, id, attachment) =>
    `/outlook/api/${kind}?${query({ mailbox, id, ...(attachment === undefined ? {} : { attachment }) })}`;
  return {
    directory: () => asked('accounts'),
    mailboxes: () => asked(`mailboxes?${query({})}`),
    messages: async (mailbox, where) =>
      (await asked<{ messages: readonly Line[] }>(`messages?${query({ mailbox, ...where })}`)).messages,
    message: (mailbox, id) => asked(`message?${query({ mailbox, id })}`),
    link,
    attachment: async (mailbox, id, attachment) =>
      (await fetched(`attachment?${query({ mailbox, id, attachment })}`)).arrayBuffer(),
    setState: (mailbox, id, state) => post('state', { mailbox, id, ...state }),
    move: (mailbox, id, folder) => post('move', { mailbox, id, folder }),
    copy: (mailbox, id, folder) => post('copy', { mailbox, id, folder }),
    makeFolder: (mailbox, title) => post('folder', { mailbox, title }),
    reply: (mailbox, id, reply) => post('reply', { mailbox, id, ...reply }),
    write: (mailbox, mail) => post('new', { mailbox, ...mail }),
    save: (mailbox, id, written) => post('save', { mailbox, id, ...written }),
    send: (mailbox, id, written) => post('send', { mailbox, id, ...written }),
    arrive: (mailbox, file, folder) =>
      asked(`mail?${query({ mailbox, ...(folder === undefined ? {} : { folder }) })}`, {
        method: 'POST',
        headers: { 'content-type': 'message/rfc822' },
        body: file,
      }),
    setMaster: (mailbox, change) => post('master', { mailbox, ...change }),
    keepProperties: (mailbox, id, value) => post('properties', { mailbox, id, value }),
    keepRoaming: (value) => post('roaming', { value }),
    token: (clientId, scope) => post('token', { clientId, scope }),
    listen: listening(as, connection),
  };
};
