import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { myReports } from './my-reports.ts';
import { myTasks } from './my-tasks.ts';
import type { Asker, Office } from './office.ts';
import type { Accepted, Outcome } from './outcome.ts';
import { ownRecord } from './own-record.ts';
import { safeName } from './safe-name.ts';
import { mintMailTicket, readTicket } from './ticket.ts';
import { withFile } from './verbs/reporter.ts';
import type { FileOfferView } from './views/file-offer-view.ts';

/** A file that was sent to the channel and is not kept yet: its name, and where the channel fetches it. */
export interface OfferedFile {
  readonly name: string;
  readonly address: string;
}

/** A file as it was fetched. */
export interface FetchedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Incidents of a stage that are offered for a list. */
const mostLists = 4;

/** Bytes that one file may have; a larger one is brought to the officer in another way. */
export const largestFile = 10 * 1024 * 1024;

/** Incidents whose persons are to be notified: a spreadsheet may be their list (s. 3.5 para. 2). */
const listsFor = (office: Office, asker: Asker): Pick<FileOfferView, 'lists'> => {
  if (!isOfficer(asker)) return {};
  const stages = ['seriousRisk', 'notifying'];
  const found = stages.flatMap((stage) => office.index.page({ register: 'incidents', stage, size: mostLists }));
  return { lists: found.map(({ reference }) => reference) };
};

/** Asks to which of the person's own open reports files shall go. Nothing is fetched or kept before the answer. */
export const offerFiles = (office: Office, asker: Asker, files: readonly OfferedFile[]): FileOfferView => ({
  ticket: mintMailTicket(office, {
    id: office.randomness(16),
    verb: 'addFile',
    oid: asker.oid,
    about: JSON.stringify(files),
  }),
  names: files.map(({ name }) => safeName(name)),
  reports: myReports(office, asker).reports.filter(({ progress }) => progress !== 'closed'),
  tasks: myTasks(office, asker).tasks.filter(({ task }) => task !== 'readFile'),
  ...(files.some(({ name }) => /\.xlsx$/i.test(name)) ? listsFor(office, asker) : {}),
});

/** What a file ticket names. Refuses one that is not ours, was made for somebody else, or has expired. */
export const offeredFiles = (office: Office, asker: Asker, ticket: unknown): Outcome<readonly OfferedFile[]> => {
  const opened = readTicket(office, ticket, asker.oid);
  if ('refused' in opened) return opened;
  const { verb, about } = opened.ticket;
  if (verb !== 'addFile' || about === undefined) return { refused: 'forged' };
  return opened.expired ? { refused: 'expired' } : JSON.parse(about);
};

/**
 * Keeps a file as evidence in the folder of the person's own report, then notes it by name and digest. The file is
 * written first, so that no act cites what is not there; the same file twice is one act.
 */
export const addFile = async (
  office: Office,
  asker: Asker,
  reference: Reference,
  file: FetchedFile,
): Promise<Accepted> => {
  const record = ownRecord(office, asker, reference);
  if (!record) return { refused: 'notFound' };
  if (file.content.byteLength > largestFile) return { refused: 'fileTooLarge' };
  const digest = office.sha256(file.content);
  const name = `${digest.slice(0, 8)}-${safeName(file.name)}`;
  const command = {
    id: office.sha256(`${reference}|addFile|${asker.oid}|${name}|${digest}`),
    verb: 'addFile',
    actor: { oid: asker.oid, role: asker.role, name: asker.name },
    receivedAt: office.now(),
    reference,
    input: { file: name, digest },
    language: asker.language,
  };
  if (office.kept.find(command.id)) return acceptCommand(office, command);
  // Asked before the file is written: nothing lies in the folder that no act cites.
  if (withFile(record.state, name, digest) === undefined) return { refused: 'filesFull' };
  const kept = await office.caseFiles.putEvidence(reference, name, file.content);
  return kept.kind === 'kept' ? acceptCommand(office, command) : { refused: 'notNow' };
};
