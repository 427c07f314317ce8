import type { Receipt } from '../ports/kept.ts';
import { registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { viewOf } from './about-message.ts';
import { acceptCommand } from './accept.ts';
import { fileMail } from './add-mail.ts';
import { isOfficer } from './asker.ts';
import { settleMail } from './decided-mail.ts';
import { holdEvidence } from './evidence.ts';
import { confirmedReceipt, mailCommand } from './mail-command.ts';
import { matters as allMatters, isMatter, type Matter, registerOfMatter } from './mail-matters.ts';
import { openedBy, openedByMail, openersOf } from './mail-records.ts';
import { relatedTo, sameMessage } from './mail-related.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome, type Refusal } from './outcome.ts';
import { type ReadMail, readMail } from './read-mail.ts';
import { readTicket } from './ticket.ts';
import { mintUndo } from './undo-ticket.ts';
import type { MessageView } from './views/message-view.ts';

/** What the press of "register and tag" leaves: the message with its records, and its tags. */
export interface Registered {
  /** Of the first matter. */
  readonly receipt: Receipt;
  /** Of each matter that was asked for, in the order of the registers. */
  readonly receipts: readonly Receipt[];
  readonly view: MessageView;
  /** Takes back what this press opened; absent when it opened nothing. */
  readonly undo?: string;
}

export interface Registering {
  readonly ticket: string;
  /** One matter; or several. */
  readonly type?: string | undefined;
  readonly matters?: readonly string[] | undefined;
  /** The day of receipt as the officer confirmed it, `YYYY-MM-DD`; the mail's own when absent. */
  readonly receivedOn?: string | undefined;
  /** A new record also where the same person has an open one of the same kind in this exchange. */
  readonly anew?: boolean | undefined;
}

/**
 * Registers a message as what it holds, each matter a record with the same receipt, linked with the others, and tags it.
 * The server reads the message itself: what the page says of it is its ticket alone. A matter that has its record already
 * — by a colleague at the same moment, a copy in another folder, an earlier mail of the same exchange that it answers or
 * passes on — gives that record (DESIGN §3).
 */
export const registerMessage = async (
  office: Office,
  asker: Asker,
  asked: Registering,
): Promise<Outcome<Registered>> => {
  if (!isOfficer(asker)) return { refused: 'notFound' };
  const opened = readTicket(office, asked.ticket, asker.oid);
  if ('refused' in opened) return opened;
  const { about = '', id: opener, seen = 0 } = opened.ticket;
  const mail = await readMail(office, { internetMessageId: about, opener });
  if (isRefusal(mail)) return mail;
  const before = openedByMail(office, mail);
  // Somebody was faster: what they opened is shown, and nothing is opened beside it unseen.
  const isLate = before.length > seen;
  if (!isLate && opened.expired) return { refused: 'expired' };
  const receipts = isLate
    ? before.map(({ view }) => receiptOf(office, view.reference))
    : await registerAll(office, asker, mail, asked);
  if (isRefusal(receipts)) return receipts;
  const made = receipts.filter(({ reference }) => !before.some(({ view }) => view.reference === reference));
  return registered(office, asker, mail, receipts, isLate ? [] : made);
};

const registered = async (
  office: Office,
  asker: Asker,
  mail: ReadMail,
  receipts: readonly Receipt[],
  made: readonly Receipt[],
): Promise<Outcome<Registered>> => {
  const [receipt] = receipts;
  if (!receipt) return { refused: 'fields' };
  const tagged = await settleMail(office, mail);
  const references = made.map(({ reference }) => reference);
  const undo = mintUndo(office, asker, { what: 'registered', mail, references });
  return { receipt, receipts, view: viewOf(office, asker, tagged), ...(made.length > 0 ? { undo } : {}) };
};

/** The matters asked for, in an order of their own, so that two officers who ask for the same come to the same. */
const mattersIn = ({ type, matters = [] }: Registering): readonly Matter[] | undefined => {
  const asked = type === undefined ? matters : [type, ...matters];
  return asked.length > 0 && asked.every(isMatter) ? allMatters.filter((one) => asked.includes(one)) : undefined;
};

const registerAll = async (
  office: Office,
  asker: Asker,
  mail: ReadMail,
  asked: Registering,
): Promise<readonly Receipt[] | Refusal> => {
  const wanted = mattersIn(asked);
  if (!wanted) return { refused: 'fields', faults: { type: { fault: 'notInList' } } };
  const receivedOn = confirmedReceipt(mail, asked.receivedOn);
  if (receivedOn === undefined) return { refused: 'fields', faults: { receivedOn: { fault: 'notADay' } } };
  const receipts: Receipt[] = [];
  for (const matter of wanted) {
    const going = asked.anew ? undefined : goingOn(office, mail, matter);
    const receipt = going
      ? await fileMail(office, asker, mail, going)
      : registerOne(office, asker, mail, matter, receivedOn);
    // What was opened before stands, and is shown when the press is repeated.
    if (isRefusal(receipt)) return receipt;
    receipts.push(receipt);
  }
  linkAll(office, asker, mail);
  return receipts;
};

/**
 * A record of the same person and kind in the exchange that the mail belongs to: never the same matter twice. It must be
 * open, unless it is of the very message that this mail passes on.
 */
const goingOn = (office: Office, mail: ReadMail, matter: Matter): Reference | undefined => {
  const register = registerOfMatter(matter);
  const isSame = (type: string): boolean => register !== 'requests' || type === matter;
  const own = openedByMail(office, mail);
  const same = sameMessage(office, mail);
  return relatedTo(office, mail).find(
    (one) =>
      one.because === 'answers' &&
      (same.includes(one.reference) || !registerOf(one.register).closed.includes(one.stage)) &&
      one.register === register &&
      isSame(one.type) &&
      !own.some(({ view }) => view.reference === one.reference),
  )?.reference;
};

/** Accepts a matter as a new record, and keeps the message at hand as its evidence; the record that it has, if it has one. */
const registerOne = (
  office: Office,
  asker: Asker,
  mail: ReadMail,
  matter: Matter,
  receivedOn: string,
): Receipt | Refusal => {
  const standing = openedByMail(office, mail).find((one) => one.matter === matter);
  if (standing) return receiptOf(office, standing.view.reference);
  const id = openersOf(office, mail, matter).find((one) => openedBy(office, one) === undefined);
  if (id === undefined) return { refused: 'wrongStage' };
  const receipt = acceptCommand(office, mailCommand(office, asker, mail, { id, matter, receivedOn }));
  if (!isRefusal(receipt)) holdEvidence(office, receipt.id, mail.mime);
  return receipt;
};

/** The receipt of a record that stands. */
const receiptOf = (office: Office, reference: Reference): Receipt => {
  const id = office.kept.promisedTo(reference);
  const kept = id === undefined ? undefined : office.kept.find(id);
  const first = office.index.get(reference)?.ledger[0];
  const register = kept?.register ?? office.index.get(reference)?.register ?? 'requests';
  const acceptedAt = kept?.acceptedAt ?? first?.at ?? '';
  return { id: id ?? first?.id ?? '', verb: kept?.verb ?? first?.verb ?? '', reference, register, acceptedAt };
};

/** Links the records of one message with each other, both ways; the same link again adds nothing. */
const linkAll = (office: Office, { oid, role, name, language }: Asker, mail: ReadMail): void => {
  const references = openedByMail(office, mail).map(({ view }) => view.reference);
  for (const reference of references) {
    const related = references.filter((one) => one !== reference).join(' ');
    if (related === '') continue;
    const id = office.sha256(`${reference}|linkRecords|${related}`);
    if (office.kept.find(id)) continue;
    const command = { id, verb: 'linkRecords', actor: { oid, role, name }, receivedAt: office.now(), reference };
    acceptCommand(office, { ...command, input: { related }, language });
  }
};
