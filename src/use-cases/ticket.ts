import type { Reference } from '../registers/reference.ts';
import type { Office } from './office.ts';
import type { Refusal } from './outcome.ts';

/** What a card or page carries so that its answer becomes one command: nothing is stored to check it (DESIGN §3). */
export interface Ticket {
  /** The command's id. */
  readonly id: string;
  readonly verb: string;
  /** Object id of the person that the card was made for. */
  readonly oid: string;
  readonly reference?: Reference;
  /** What it is about, when that is a message: its internetMessageId. */
  readonly about?: string;
  /** How many records the message had when the ticket was made: one more means that somebody was faster. */
  readonly seen?: number;
  /** Moment from which it is refused, ISO 8601. */
  readonly until: string;
}

const day = 86_400_000;
/** A form is answered the same week; what stands on a receipt or a case file stays longer. */
const lifetimes = { form: 7 * day, record: 90 * day };

/** Mints a ticket: a fresh command id with actor, verb, record and expiry, signed with the office's own secret. */
export const mintTicket = (office: Office, verb: string, oid: string, reference?: Reference): string =>
  signed(office, { id: office.randomness(16), verb, oid, ...(reference ? { reference } : {}) });

/** Mints a ticket for a message: the command's id is made from the message's own identity. */
export const mintMailTicket = (
  office: Office,
  ticket: Required<Pick<Ticket, 'id' | 'verb' | 'oid' | 'about'>> & Pick<Ticket, 'seen'>,
): string => signed(office, ticket);

/** Mints a ticket for an act on a record that may be done until a moment, ISO 8601, and no later. */
export const mintTicketUntil = (
  office: Office,
  ticket: Required<Pick<Ticket, 'verb' | 'oid' | 'reference'>>,
  until: string,
): string => signed(office, { id: office.randomness(16), ...ticket }, until);

const signed = (office: Office, minted: Omit<Ticket, 'until'>, end?: string): string => {
  const lifetime = minted.reference ? lifetimes.record : lifetimes.form;
  const until = end ?? new Date(Date.parse(office.now()) + lifetime).toISOString();
  const ticket: Ticket = { ...minted, until };
  const text = btoa(ascii(JSON.stringify(ticket)));
  return `${text}.${office.seal(text)}`;
};

/** JSON with nothing beyond ASCII, as `btoa` asks. */
const ascii = (json: string): string =>
  json.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export interface ReadTicket {
  readonly ticket: Ticket;
  readonly expired: boolean;
}

/** Reads a ticket back. Refuses one that we did not sign, and one made for somebody else; says when it has expired. */
export const readTicket = (office: Office, signed: unknown, oid: string): ReadTicket | Refusal => {
  if (typeof signed !== 'string') return { refused: 'forged' };
  const [text = '', mac = ''] = signed.split('.');
  if (!equal(mac, office.seal(text))) return { refused: 'forged' };
  const ticket: Ticket = JSON.parse(atob(text));
  if (ticket.oid !== oid) return { refused: 'notYours' };
  return { ticket, expired: ticket.until <= office.now() };
};

/** Compares without telling by its duration where two texts differ. */
const equal = (given: string, right: string): boolean => {
  let difference = given.length ^ right.length;
  for (let place = 0; place < right.length; place += 1) difference |= given.charCodeAt(place) ^ right.charCodeAt(place);
  return difference === 0;
};
