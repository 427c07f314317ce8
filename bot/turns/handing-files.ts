import { handCaseFile } from '../../src/use-cases/hand-case-file.ts';
import { isRefusal, type Outcome } from '../../src/use-cases/outcome.ts';
import { readTicket } from '../../src/use-cases/ticket.ts';
import type { CaseFileCopyView, FileView } from '../../src/use-cases/views/copies-view.ts';
import type { Entered } from '../cards/entered.ts';
import { offerAnsweredCard } from '../cards/handed.ts';
import type { HandingSaid } from '../cards/handing.ts';
import { gapsInWords, named } from '../cards/words.ts';
import type { Answer, Heard, Line } from '../host/heard.ts';
import type { Outgoing } from '../host/outgoing.ts';
import type { Visit } from './desk.ts';
import { messageFor } from './report.ts';

const textAt = (entered: Entered, key: string): string => {
  const value = entered[key];
  return typeof value === 'string' ? value : '';
};

/** What names one making of a file; undefined for a ticket that is not this person's, for another record, or expired. */
export const makingKey = ({ office, asker }: Visit, entered: Entered): string | undefined => {
  const opened = readTicket(office, entered.ticket, asker.oid);
  if ('refused' in opened || opened.expired) return undefined;
  const { id, verb, reference } = opened.ticket;
  return verb === 'handing' && reference === entered.reference ? id : undefined;
};

/** Offers a file that was made in the conversation of the turn; why not, where that cannot be. */
export const offerFile = async (
  { desk, asker, speech, offer, office }: Visit,
  reference: string,
  { fileName, content }: FileView,
): Promise<string | undefined> => {
  const { handing } = speech.words.work;
  const bytes = new Uint8Array(Buffer.from(content, 'base64'));
  const key = office.randomness(16);
  if (!desk.shelf.put(key, { oid: asker.oid, reference, name: fileName, content: bytes })) return handing.tooLarge;
  const carried = { file: key, reference };
  const file = { name: fileName, about: handing.about(reference), bytes: bytes.byteLength, carried };
  if ((await offer(file)) === 'sent') return undefined;
  desk.shelf.take(key, asker.oid);
  return handing.notOffered;
};

const copySaid = ({ speech }: Visit, copy: CaseFileCopyView, problem: string | undefined): HandingSaid => {
  const { handing } = speech.words.work;
  const { part } = speech.words.copies.file;
  const missing = copy.missing.map((one) => named(part, one)).join(', ');
  const more = [
    ...(missing === '' ? [] : [handing.missing(missing)]),
    ...(copy.changed.length === 0 ? [] : [handing.changed(copy.changed.join(', '))]),
    ...(copy.gone.length === 0 ? [] : [handing.gone(copy.gone.join(', '))]),
  ];
  return problem === undefined ? { done: handing.copyOffered(copy.fileName), more } : { problem, more };
};

interface Copied {
  readonly copy: Outcome<CaseFileCopyView>;
  readonly problem?: string | undefined;
}

/** The whole case file is closed into a zip and offered; the same press again makes no second one. */
export const copyCaseFile = async (visit: Visit, entered: Entered): Promise<HandingSaid> => {
  const { office, asker, desk, speech } = visit;
  const reference = textAt(entered, 'reference');
  const key = makingKey(visit, entered);
  if (key === undefined) return { problem: speech.words.registers.refusals.expired };
  const { copy, problem } = await desk.shelf.once(`copy ${key}`, async (): Promise<Copied> => {
    const made = await handCaseFile(office, asker, reference);
    if (isRefusal(made)) return { copy: made };
    desk.carryInBackground(reference);
    return { copy: made, problem: await offerFile(visit, reference, made) };
  });
  if (isRefusal(copy)) return { problem: messageFor(visit, copy), more: gapsInWords(speech, copy.gaps ?? []) };
  return copySaid(visit, copy, problem);
};

type Consent = Extract<Heard, { kind: 'consent' }>;

/** The conversation in which a file was offered. */
interface Beneath {
  readonly outgoing: () => Outgoing;
  readonly line: Line;
}

/** A person takes a file that was offered, or does not: it goes to their OneDrive, and the offer says what became of it. */
export const takeConsent = async (visit: Visit, heard: Consent, { outgoing, line }: Beneath): Promise<Answer> => {
  const { desk, asker, speech } = visit;
  const { entered, upload, cardId } = heard;
  const file = desk.shelf.take(textAt(entered, 'file'), asker.oid);
  const put = file && upload && (await desk.upload(upload.address, file.content));
  const what = upload === undefined ? 'declined' : file === undefined ? 'lost' : put === 'kept' ? 'received' : 'failed';
  const card = offerAnsweredCard(speech, file?.reference ?? textAt(entered, 'reference'), what);
  await outgoing().send(line.address, card, cardId);
  if (what === 'received' && upload) await outgoing().show(line.address, upload);
  return undefined;
};
