import {
  addFile,
  type FetchedFile,
  largestFile,
  type OfferedFile,
  offeredFiles,
  offerFiles,
} from '../../src/use-cases/add-file.ts';
import { addTaskFile } from '../../src/use-cases/add-task-file.ts';
import { addWords } from '../../src/use-cases/add-words.ts';
import { openTask } from '../../src/use-cases/my-tasks.ts';
import { type Accepted, isRefusal, type Outcome, type Refusal } from '../../src/use-cases/outcome.ts';
import { receiptOf } from '../../src/use-cases/receipt.ts';
import type { Card } from '../cards/elements.ts';
import type { Entered } from '../cards/entered.ts';
import { fileOfferCard, personsKey } from '../cards/file-offer.ts';
import { receiptCard } from '../cards/receipt.ts';
import { taskCard } from '../cards/task.ts';
import { faultInWords } from '../cards/words.ts';
import type { Fetched } from '../host/download.ts';
import type { Visit } from './desk.ts';
import { keepPersons } from './persons.ts';
import { refused } from './reading.ts';
import { putAway } from './shown-details.ts';

/** Characters of an address that Teams gives for a file; a longer one would not fit a card. */
const longestAddress = 2_000;
/** Files of one message that are taken. */
const mostFiles = 3;

/** Files were sent: asks where they belong. Nothing is fetched yet. */
export const showFileOffer = (visit: Visit, files: readonly OfferedFile[], words?: string): Card => {
  const readable = files.filter(({ address }) => address.length <= longestAddress);
  if (readable.length === 0) return refused(visit, { refused: 'fileGone' });
  const taken = readable.slice(0, mostFiles);
  const left = files.length - taken.length;
  return fileOfferCard(visit.speech, offerFiles(visit.office, visit.asker, taken), { words, left });
};

const refusals: Readonly<Record<Exclude<Fetched['kind'], 'file'>, Refusal['refused']>> = {
  refused: 'fileGone',
  gone: 'fileGone',
  tooLarge: 'fileTooLarge',
};

/** Keeps one file where it belongs. */
type Keep = (file: FetchedFile) => Promise<Accepted>;

const takeAll = async (
  { desk }: Visit,
  files: readonly OfferedFile[],
  keep: Keep,
): Promise<Outcome<{ readonly kept: number }>> => {
  for (const { name, address } of files) {
    const fetched = await desk.download(address, largestFile);
    if (fetched.kind !== 'file') return { refused: refusals[fetched.kind] };
    const accepted = await keep({ name, content: fetched.content });
    if (isRefusal(accepted)) return accepted;
  }
  return { kept: files.length };
};

interface Place {
  readonly reference: string;
  /** Of the task; absent for a report. */
  readonly key: string | undefined;
}

const placeIn = ({ reference }: Entered): Place => {
  const [first = '', key] = typeof reference === 'string' ? reference.split(' ') : [];
  return { reference: first, key };
};

/** How a file is kept there; refused where the place is not this person’s. */
const keepIn = ({ office, asker }: Visit, { reference, key }: Place): Outcome<Keep> => {
  const open = key === undefined ? receiptOf(office, asker, reference) : openTask(office, asker, reference, key);
  if (isRefusal(open)) return open;
  return key === undefined
    ? (file) => addFile(office, asker, reference, file)
    : (file) => addTaskFile(office, asker, { reference, key }, file);
};

const wordsIn = ({ added }: Entered): string => (typeof added === 'string' ? added.trim() : '');

/** What was written beside the files becomes an addition to the report; a task has a note of its own for that. */
const keepWords = ({ office, asker }: Visit, { reference, key }: Place, entered: Entered): Outcome<object> => {
  const words = wordsIn(entered);
  if (words === '' || key !== undefined) return {};
  return addWords(office, asker, reference, { ticket: String(entered.ticket), words });
};

/** What is wrong with the words is said as their form would say it. */
const problemIn = ({ speech }: Visit, { refused: because, faults }: Refusal): string => {
  const fault = faults?.added;
  return fault === undefined ? speech.words.registers.refusals[because] : faultInWords(speech, fault);
};

/** What is shown once the files are kept: the task, to be answered now, or the receipt. */
const showPlace = (visit: Visit, { reference, key }: Place): Card => {
  const { office, asker, speech } = visit;
  if (key !== undefined) {
    const view = openTask(office, asker, reference, key);
    const done = speech.words.tasks.file.done;
    return isRefusal(view)
      ? refused(visit, view)
      : taskCard(speech, view, { entered: {}, faults: {}, done, bare: true });
  }
  const view = receiptOf(office, asker, reference);
  return isRefusal(view) ? refused(visit, view) : receiptCard(speech, view, speech.words.staff.file.done);
};

/** The first of the files becomes the list of persons to notify. */
const takeList = async (visit: Visit, files: readonly OfferedFile[], reference: string): Promise<Card> => {
  const file = files.find(({ name }) => /\.xlsx$/i.test(name)) ?? files[0];
  const fetched = file && (await visit.desk.download(file.address, largestFile));
  if (fetched?.kind !== 'file') return refused(visit, { refused: refusals[fetched?.kind ?? 'gone'] });
  return keepPersons(visit, reference, fetched.content);
};

/** The person chose the report or the task: the files are fetched and kept there, and its card shows them. */
export const submitFiles = async (visit: Visit, entered: Entered): Promise<Card> => {
  const { desk, office, asker, speech } = visit;
  const files = offeredFiles(office, asker, entered.ticket);
  if (isRefusal(files)) return refused(visit, files);
  const place = placeIn(entered);
  if (place.key === personsKey) return takeList(visit, files, place.reference);
  const keep = keepIn(visit, place);
  const said = isRefusal(keep) ? keep : keepWords(visit, place, entered);
  const taken = isRefusal(keep) || isRefusal(said) ? said : await takeAll(visit, files, keep);
  if (isRefusal(taken)) {
    const message = problemIn(visit, taken);
    return fileOfferCard(speech, offerFiles(office, asker, files), { message, words: wordsIn(entered) });
  }
  await desk.carry(place.reference);
  // The details that were opened before the file came are put away: the answer needs none of them.
  if (place.key !== undefined) await putAway(office, visit.send, { oid: asker.oid, reference: place.reference });
  return showPlace(visit, place);
};
