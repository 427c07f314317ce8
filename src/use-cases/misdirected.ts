import { reportedKinds } from '../company/information-kinds.ts';
import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { incidents } from '../registers/incidents.ts';
import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { letterRecordOf } from './letter-record.ts';
import { openedBy } from './mail-records.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome } from './outcome.ts';
import { present } from './present.ts';
import { stageOf } from './stage.ts';
import { mintMailTicket, mintTicket, readTicket } from './ticket.ts';
import { urgentContact } from './urgent-contact.ts';
import type { DestroyLetterView, MisdirectedReport, MisdirectedView } from './views/misdirected-view.ts';

const verb = 'reportMisdirected';

/** What the sender’s page tells of a sent message: never what it says. */
export interface Misdirecting {
  readonly ticket: string;
  readonly recipients: readonly string[];
  /** ISO 8601. */
  readonly sentAt: string;
  /** Names of attachments. */
  readonly files: readonly string[];
  readonly kinds?: readonly string[] | undefined;
  readonly told?: string | undefined;
}

/**
 * One report a message and sender: the command’s id is made from both. The officers send as one, from the privacy mailbox:
 * whoever of them reports it, it is one report.
 */
const idOf = (office: Office, asker: Asker, messageId: string): string =>
  office.sha256(`misdirected|${isOfficer(asker) ? 'officers' : asker.oid}|${messageId}`);

/**
 * A sent message for whoever sent it, anybody of the house: the ticket by which it is reported as sent to the wrong
 * person, and the report that it has already.
 */
export const misdirected = (office: Office, asker: Asker, messageId: string): Outcome<MisdirectedView> => {
  const id = idOf(office, asker, messageId);
  const reference = openedBy(office, id);
  const report = reference === undefined ? undefined : reportOf(office, asker, reference);
  return {
    ticket: mintMailTicket(office, { id, verb, oid: asker.oid, about: messageId }),
    today: formatDay(montrealDay(office.now())),
    kinds: reportedKinds,
    officer: urgentContact(office),
    ...(report ? { report } : {}),
  };
};

const reportOf = (office: Office, { oid }: Asker, reference: Reference): MisdirectedReport | undefined => {
  const record = present(office, reference);
  if (!record) return undefined;
  const { destructionAskedOn: asked, destructionConfirmedOn: confirmed } = record.state;
  return {
    reference,
    acceptedOn: formatDay(montrealDay(record.openedAt)),
    ...(typeof asked === 'string' ? { askedOn: asked } : {}),
    ...(typeof confirmed === 'string' ? { confirmedOn: confirmed } : {}),
    ...(incidents.closed.some((stage) => stage === stageOf(record))
      ? {}
      : { ticket: mintTicket(office, 'recordDestruction', oid, reference) }),
  };
};

/** Reports a sent message as sent to the wrong person. The same message again gives the same report. */
export const reportMisdirected = (office: Office, asker: Asker, asked: Misdirecting): Outcome<MisdirectedView> => {
  const opened = readTicket(office, asked.ticket, asker.oid);
  if ('refused' in opened) return opened;
  const { id, about = '' } = opened.ticket;
  if (opened.ticket.verb !== verb) return { refused: 'forged' };
  if (openedBy(office, id)) return misdirected(office, asker, about);
  if (opened.expired) return { refused: 'expired' };
  const { oid, role, name, language } = asker;
  const accepted = acceptCommand(office, {
    id,
    verb,
    actor: { oid, role, name },
    receivedAt: office.now(),
    input: inputOf(asked),
    language,
  });
  return isRefusal(accepted) ? accepted : misdirected(office, asker, about);
};

const inputOf = ({ recipients, sentAt, files, kinds, told }: Misdirecting) => ({
  misdirectedTo: recipients.join('\n'),
  ...(Number.isNaN(Date.parse(sentAt))
    ? {}
    : { misdirectedAt: new Date(sentAt).toISOString(), occurred: { day: formatDay(montrealDay(sentAt)) } }),
  ...(files.length > 0 ? { misdirectedFiles: files.join('\n') } : {}),
  ...(kinds && kinds.length > 0 ? { kinds } : {}),
  ...(told ? { told } : {}),
});

const copyOf = ({ mailbox }: Office): Pick<DestroyLetterView, 'copyTo'> => (mailbox ? { copyTo: mailbox.address } : {});

/**
 * The letter that asks to destroy what came by mistake and to confirm it, for whoever reported it and for the officers.
 * Its words alone: they go into a new message. Refuses with what is missing.
 */
export const destroyLetter = async (
  office: Office,
  asker: Asker,
  asked: { readonly reference: Reference; readonly what: string; readonly language?: 'fr' | 'en' | undefined },
): Promise<Outcome<DestroyLetterView>> => {
  const record = present(office, asked.reference);
  if (record?.register !== 'incidents' || !(isOfficer(asker) || record.openedBy === asker.oid))
    return { refused: 'notFound' };
  const { misdirectedTo = '', misdirectedAt = '' } = record.state;
  const day = montrealDay(misdirectedAt === '' ? record.openedAt : String(misdirectedAt));
  const extras = { addressee: String(misdirectedTo), misdirected: asked.what, misdirectedOn: formatDay(day) };
  const from = letterRecordOf(office, record, { language: asked.language, extras });
  const written = await office.letters.produce('destroyMisdirected', from);
  if (written === undefined) return { refused: 'wrongStage' };
  return 'missing' in written
    ? { refused: 'gaps', gaps: written.missing }
    : { text: written.letter.text, to: String(misdirectedTo).split('\n'), ...copyOf(office) };
};
