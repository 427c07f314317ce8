import type { SentMessage } from '../../ports/mailbox.ts';
import { incidents } from '../../registers/incidents.ts';
import type { Reference } from '../../registers/reference.ts';
import { mailName } from '../mail-identity.ts';
import { isPersonOf } from '../mail-related.ts';
import type { Office } from '../office.ts';
import { type Present, present } from '../present.ts';
import { stageOf } from '../stage.ts';

const referenceIn = /\b[A-Z]{3}-\d{4}-[0-9A-HJKMNP-TV-Z]{6}\b/g;
const pageSize = 500;

/** A record that a message left about: it went to the person concerned, or to somebody who had a message by mistake. */
export interface SentTo {
  readonly record: Present;
  readonly as: 'person' | 'misdirected';
}

/** The id under which a record notes a message, so that it is noted once. */
export const noteId = (office: Office, { reference }: Present, { internetMessageId }: SentMessage): string =>
  office.sha256(`${reference}|noteSentMail|${internetMessageId}`);

const unnoted = (office: Office, message: SentMessage, found: readonly SentTo[]): readonly SentTo[] =>
  found.filter(({ record }) => {
    const id = noteId(office, record, message);
    return !office.kept.find(id) && !record.ledger.some((act) => act.id === id);
  });

/** Those who had something of ours by mistake, by address, with the open incidents; read when it is first asked for. */
export type Addressees = () => ReadonlyMap<string, readonly Reference[]>;

const openIncidents = (office: Office): readonly Reference[] => {
  const found: Reference[] = [];
  for (let after: { key: string; reference: Reference } | undefined; ; ) {
    const page = office.index.page({
      register: 'incidents',
      open: true,
      sort: 'newest',
      size: pageSize,
      ...(after && { after }),
    });
    found.push(...page.map(({ reference }) => reference));
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return [...found, ...office.kept.waiting()];
    after = { key: last.acceptedAt, reference: last.reference };
  }
};

/** Whoever had a message by mistake, with the incidents that say so; one reading serves a whole pass. */
export const recordsSentTo = (office: Office): Addressees => {
  let known: ReadonlyMap<string, readonly Reference[]> | undefined;
  return () => {
    if (known) return known;
    const found = new Map<string, readonly Reference[]>();
    for (const reference of new Set(openIncidents(office))) {
      const record = present(office, reference);
      if (!record) continue;
      for (const address of misdirectedTo(record)) found.set(address, [...(found.get(address) ?? []), reference]);
    }
    known = found;
    return found;
  };
};

/** The records that a sent message answers: of its conversation or named, and always of a person it went to. */
const answeredBy = (office: Office, { conversation, subject, to }: SentMessage): readonly Present[] => {
  const inThread = conversation === undefined ? [] : office.kept.mails.named(mailName(office, 'thread', conversation));
  const references = new Set<Reference>([
    ...inThread.flatMap(({ content }) => content?.references ?? []),
    ...(subject.match(referenceIn) ?? []),
  ]);
  return [...references]
    .flatMap((reference) => present(office, reference) ?? [])
    .filter((record) => to.some((address) => isPersonOf(record, address)));
};

const lower = (address: string): string => address.trim().toLowerCase();

const misdirectedTo = ({ state }: Present): readonly string[] =>
  typeof state.misdirectedTo === 'string' ? state.misdirectedTo.split('\n').map(lower) : [];

/** Of these, the open incidents of which an addressee had a message by mistake, and now has this one, which left after it. */
const misdirectedOf = (
  office: Office,
  { to, sentAt }: Pick<SentMessage, 'to' | 'sentAt'>,
  references: Iterable<Reference>,
): readonly Present[] =>
  [...new Set(references)]
    .flatMap((reference) => present(office, reference) ?? [])
    .filter((record) => to.some((address) => misdirectedTo(record).includes(lower(address))))
    .filter((record) => !incidents.closed.some((stage) => stage === stageOf(record)))
    .filter(({ state: { misdirectedAt } }) => typeof misdirectedAt !== 'string' || sentAt > misdirectedAt);

/** The open incidents that a message names, and of which an addressee of it had something by mistake. */
export const misdirectedNamed = (office: Office, message: SentMessage, text: string): readonly SentTo[] =>
  unnoted(
    office,
    message,
    misdirectedOf(office, message, text.match(referenceIn) ?? []).map((record) => ({ record, as: 'misdirected' })),
  );

/** The records that a sent message is about, as far as its addressees say, and that have not noted it yet. */
export const sentTo = (office: Office, message: SentMessage, addressees: Addressees): readonly SentTo[] => {
  const found: readonly SentTo[] = [
    ...answeredBy(office, message).map((record) => ({ record, as: 'person' }) as const),
    ...misdirectedOf(
      office,
      message,
      message.to.flatMap((address) => addressees().get(lower(address)) ?? []),
    ).map((record) => ({ record, as: 'misdirected' }) as const),
  ];
  return unnoted(office, message, found);
};
