import type { MessageView } from '../../src/use-cases/views/message-view.ts';
import type { StartedOffice } from './office.ts';

/** What the API answered: its status, and the body if it is a success. */
export type Said<T> =
  | { readonly ok: T; readonly status: number }
  | { readonly status: number; readonly because: string };

/** What the press of "register" gives. */
export interface RegisteredSaid {
  readonly receipt: { readonly reference: string };
  readonly view: MessageView;
}

/** One person with a page open: whatever they do reaches the office as `POST /api/<verb>` with their token. */
export interface PagesPerson {
  readonly key: string;
  about(internetMessageId: string): Promise<Said<MessageView>>;
  register(ticket: string, type: string): Promise<Said<RegisteredSaid>>;
  /** Whether everything accepted on a record is in SharePoint; asks nothing of Graph. */
  isSaved(reference: string): Promise<boolean>;
}

/** Longer than a page waits: what takes this long hangs. */
const hangsAfterMs = 30_000;

const asker =
  (home: string, token: string) =>
  async <T>(verb: string, body: object): Promise<Said<T>> => {
    const answer = await fetch(`${home}api/${verb}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(hangsAfterMs),
    }).catch((fault: unknown) => (fault instanceof Error ? fault.name : 'unknown'));
    if (typeof answer === 'string') return { status: 0, because: answer };
    const text = await answer.text();
    return answer.ok
      ? { status: answer.status, ok: JSON.parse(text) as T }
      : { status: answer.status, because: text.slice(0, 300) };
  };

/** A person of the running office, by the key of their account. */
export const pagesPerson = async (office: StartedOffice, key: string): Promise<PagesPerson> => {
  const ask = asker(office.addresses.home, await office.tenant.token(key, office.appId));
  return {
    key,
    about: (internetMessageId) => ask('about-message', { internetMessageId }),
    register: (ticket, type) => ask('register-message', { ticket, type }),
    isSaved: async (reference) => {
      const said = await ask<{ readonly waiting: boolean }>('open-case-file', { reference });
      return 'ok' in said && !said.ok.waiting;
    },
  };
};
