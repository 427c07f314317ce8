import type { Log } from '../../ports/log.ts';
import type { Answer } from '../gateway/answer.ts';
import type { GraphGateway } from '../gateway.ts';
import { type Place, placeless, refusedWait } from '../places.ts';

/** What the mailbox asks of Graph. */
export type MailGateway = Pick<GraphGateway, 'get' | 'follow' | 'write' | 'bytes'>;

/** What the parts of the mailbox share. */
export interface MailDesk {
  readonly gateway: MailGateway;
  /** The mailbox's path below `/v1.0`. */
  readonly path: string;
  readonly log: Log;
}

export type MailLater = { readonly kind: 'later'; readonly afterMs: number };

/**
 * Ids that survive a move between folders, on every request: an id given out without this is of another kind.
 * Delta pages hold ten messages unless more are preferred.
 */
const preferences = 'IdType="ImmutableId", odata.maxpagesize=200';

/** Exchange lets one application have four requests at a time in one mailbox; one is left to a second instance. */
const atOnce = 3;

/** The path of a mailbox below `/v1.0`. */
export const mailboxPath = (address: string): string => `/users/${encodeURIComponent(address)}`;

/** The way to the mailbox: immutable ids, and no more requests at a time than Exchange takes. */
export const mailGateway = (gateway: GraphGateway): MailGateway => {
  const way = gateway.preferring(preferences);
  const inTurn = turns(atOnce);
  return {
    get: (path, query) => inTurn(() => way.get(path, query)),
    follow: (link) => inTurn(() => way.follow(link)),
    write: (method, path, body, ifMatch) => inTurn(() => way.write(method, path, body, ifMatch)),
    bytes: (path) => inTurn(() => way.bytes(path)),
  };
};

/** Runs so many pieces of work at a time, the others in the order in which they came. */
const turns = (most: number): (<T>(work: () => Promise<T>) => Promise<T>) => {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
};

/** Why a request about mail brought nothing: what was refused for good is the doctor's business, and meanwhile one waits. */
export const mailLater = (desk: MailDesk, where: string, answer: Exclude<Answer, { kind: 'ok' }>): MailLater => {
  const place: Exclude<Place, { kind: 'at' }> = placeless(answer);
  if (place.kind === 'later') return place;
  desk.log({ event: 'fault', where: `graph/mailbox/${where}`, kind: place.code, correlation: String(place.status) });
  return { kind: 'later', afterMs: refusedWait };
};

/** Whether Graph says that there is no such message; a missing mailbox is another matter. */
export const isNoMessage = (answer: Answer): boolean =>
  answer.kind === 'refused' && (answer.code === 'ErrorItemNotFound' || answer.code === 'ErrorInvalidIdMalformed');
