import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindTags, mailboxLanguage, mailCategories, stateTags } from '../../src/registers/mail-categories.ts';
import type { GraphReading } from './graph-reading.ts';
import { type MessageFound, messageBytes, readEvidence, readMailbox } from './mail-reading.ts';
import type { StartedOffice } from './office.ts';
import {
  foreignCategory,
  isReference,
  type Played,
  type PlayedMail,
  type PlayedMessage,
  unreadableBecause,
} from './play-mails.ts';
import { type RegisterFound, readRegister, requests, surplus } from './register-check.ts';

/** Something that is not as it must be: whose, and what. */
export interface Miss {
  readonly name: string;
  readonly what: string;
}

/** What a run of mails came to. */
export interface MailReport {
  readonly played: Played;
  /** Mails that the mailbox gives back byte for byte. */
  readonly sameBytes: number;
  /** Mails that bear the id of an earlier one: to Outlook and to the office they are its copies. */
  readonly sameId: readonly Miss[];
  readonly unreadable: readonly Miss[];
  /** Messages of which the office could say what they are. */
  readonly answered: number;
  readonly registered: number;
  readonly records: number;
  readonly rows: number;
  /** Registered messages with one reference for every press, one case file and one row. */
  readonly once: number;
  readonly duplicates: number;
  /** Records whose folder holds the message as it came in, with the digest that the ledger cites. */
  readonly evidence: number;
  readonly tagged: number;
  /** Messages that the background has marked for the officer. */
  readonly toTriage: number;
  readonly foreign: number;
  readonly foreignKept: number;
  readonly faults: readonly string[];
  readonly misses: readonly Miss[];
  readonly verify: { readonly code: number | null; readonly output: string };
}

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const ours = mailCategories(mailboxLanguage).map(({ name }) => name);
const registeredTags = [kindTags.request[mailboxLanguage], stateTags.registered[mailboxLanguage]];

interface Found {
  readonly mailbox: readonly MessageFound[];
  readonly register: RegisterFound;
  readonly evidence: ReadonlyMap<string, Buffer>;
}

const referenceOf = ({ presses }: PlayedMessage): string | undefined => presses.find(isReference);

/** Why a registered message is not exactly one record; undefined when it is. */
const notOnce =
  ({ register }: Found) =>
  (message: PlayedMessage): string | undefined => {
    const reference = referenceOf(message);
    if (!reference || new Set(message.presses).size !== 1) return `presses gave ${message.presses.join(' / ')}`;
    const files = register.caseFiles.filter((file) => file.reference === reference).length;
    const rows = register.rows.filter((row) => row.reference === reference).length;
    return files === 1 && rows === 1 ? undefined : `${reference}: ${files} case files, ${rows} rows`;
  };

/** Why the evidence is not the message; of several with one id it is the one that came first. */
const notEvidence = ({ mailbox, register, evidence }: Found, mails: readonly PlayedMail[]) => {
  const bytesOf = new Map(mails.map(({ id, mail }) => [id, mail.bytes]));
  return (message: PlayedMessage): string | undefined => {
    const reference = referenceOf(message) ?? '';
    const first = mailbox.find(({ internetMessageId }) => internetMessageId === message.internetMessageId);
    const bytes = bytesOf.get(first?.id ?? '');
    const kept = evidence.get(reference);
    if (!bytes || !kept?.equals(bytes))
      return `${reference}: the evidence is ${kept ? 'not the message' : 'not there'}`;
    const digest = register.caseFiles.find((file) => file.reference === reference)?.evidenceDigest;
    return digest === sha256(bytes) ? undefined : `${reference}: the ledger cites another digest`;
  };
};

/** Why the tags are not right: a registered message bears exactly ours for that, another never says that it is one. */
const wronglyTagged =
  (registered: ReadonlySet<string>) =>
  ({ internetMessageId, categories }: MessageFound): string | undefined => {
    const standing = categories.filter((name) => ours.includes(name)).toSorted();
    const isRight = registered.has(internetMessageId)
      ? standing.join() === registeredTags.toSorted().join()
      : !standing.includes(stateTags.registered[mailboxLanguage]);
    return isRight ? undefined : `tagged ${standing.join(', ') || 'with nothing'}`;
  };

const settleMs = 45_000;
const lookAgainMs = 500;

/** The mailbox once every tag is right, or the time is up: the background puts right what two wrote at once. */
const settledMailbox = async (
  graph: GraphReading,
  mails: readonly PlayedMail[],
  registered: ReadonlySet<string>,
): Promise<readonly MessageFound[]> => {
  const own = new Set(mails.map(({ id }) => id));
  for (const until = performance.now() + settleMs; ; await new Promise((go) => setTimeout(go, lookAgainMs))) {
    const mailbox = (await readMailbox(graph)).filter(({ id }) => own.has(id));
    if (performance.now() > until || !mailbox.some(wronglyTagged(registered))) return mailbox;
  }
};

const named = ({ name }: PlayedMessage): string => name;

const missesOf = <T>(
  list: readonly T[],
  name: (one: T) => string,
  wrong: (one: T) => string | undefined,
): readonly Miss[] =>
  list.flatMap((one) => {
    const what = wrong(one);
    return what === undefined ? [] : [{ name: name(one), what }];
  });

/** Faults that the office logged: a mail may be refused in words, and none may make anything fail. */
const loggedFaults = (data: string): readonly string[] =>
  readFileSync(join(data, 'log', 'greffe.log'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"event":"fault"'));

const changedBytes = async (graph: GraphReading, mails: readonly PlayedMail[]): Promise<readonly Miss[]> => {
  const misses: Miss[] = [];
  for (const { mail, id } of mails)
    if (!(await messageBytes(graph, id)).equals(mail.bytes))
      misses.push({ name: mail.name, what: 'the mailbox gives other bytes' });
  return misses;
};

const unreadableIn = async (mails: readonly PlayedMail[]): Promise<readonly Miss[]> => {
  const misses: Miss[] = [];
  for (const { mail } of mails) {
    const what = await unreadableBecause(mail);
    if (what !== undefined) misses.push({ name: mail.name, what });
  }
  return misses;
};

/** Mails whose id an earlier one bears. */
const copiesOf = (mailbox: readonly MessageFound[], name: (id: string) => string): readonly Miss[] => {
  const first = new Map<string, string>();
  return mailbox.flatMap(({ id, internetMessageId }) => {
    const before = first.get(internetMessageId);
    if (before === undefined) first.set(internetMessageId, id);
    return before === undefined ? [] : [{ name: name(id), what: `bears the id of ${name(before)}` }];
  });
};

/** Reads everything back through Graph, with nothing of the office in between, and says what is not as it must be. */
export const checkMails = async (office: StartedOffice, played: Played): Promise<MailReport> => {
  const graph = await office.asApplication();
  const { mails, messages } = played;
  const registered = messages.filter(({ presses }) => presses.length > 0);
  const ids = new Set(registered.map(({ internetMessageId }) => internetMessageId));
  const mailbox = await settledMailbox(graph, mails, ids);
  const found: Found = { mailbox, register: await readRegister(graph, requests), evidence: await readEvidence(graph) };
  const nameOf = (id: string): string => mails.find((one) => one.id === id)?.mail.name ?? id;
  const bytes = await changedBytes(graph, mails);
  const silent = missesOf(messages, named, ({ because }) => because);
  const several = missesOf(registered, named, notOnce(found));
  const evidence = missesOf(registered, named, notEvidence(found, mails));
  const tags = missesOf(mailbox, ({ id }) => nameOf(id), wronglyTagged(ids));
  const bearing = mails.filter(({ foreign }) => foreign !== undefined);
  const categories = new Map(mailbox.map((one) => [one.id, one.categories]));
  const lost = bearing.filter(({ id }) => !categories.get(id)?.includes(foreignCategory));
  const { caseFiles, rows } = found.register;
  return {
    played,
    sameBytes: mails.length - bytes.length,
    sameId: copiesOf(mailbox, nameOf),
    unreadable: await unreadableIn(mails),
    answered: messages.length - silent.length,
    registered: registered.length,
    records: caseFiles.length,
    rows: rows.length,
    once: registered.length - several.length,
    duplicates:
      surplus(caseFiles.map(({ reference }) => reference)) + surplus(caseFiles.map(({ commandId }) => commandId)),
    evidence: registered.length - evidence.length,
    tagged: mailbox.length - tags.length,
    toTriage: mailbox.filter(({ categories: borne }) => borne.includes(stateTags.toTriage[mailboxLanguage])).length,
    foreign: bearing.length,
    foreignKept: bearing.length - lost.length,
    faults: loggedFaults(office.data),
    misses: [
      ...bytes,
      ...silent,
      ...several,
      ...evidence,
      ...tags,
      ...lost.map(({ mail }) => ({ name: mail.name, what: 'lost its foreign category' })),
    ],
    verify: await office.command('verify', '--json'),
  };
};

/** Whether every mail is there, every registered one is exactly one record, and every ledger holds. */
export const isWholeMail = (report: MailReport): boolean =>
  report.misses.length === 0 &&
  report.faults.length === 0 &&
  report.played.messages.length + report.sameId.length === report.played.mails.length &&
  report.records === report.registered &&
  report.rows === report.registered &&
  report.duplicates === 0 &&
  report.verify.code === 0;
