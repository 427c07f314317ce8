import { notePersons, type PersonsNoted } from '../../src/use-cases/note-persons.ts';
import { isRefusal, type Outcome, type Refusal } from '../../src/use-cases/outcome.ts';
import { personsLetters } from '../../src/use-cases/persons-letters.ts';
import { personsFile, personsView, takePersons } from '../../src/use-cases/persons-list.ts';
import type { FileView } from '../../src/use-cases/views/copies-view.ts';
import type { Card } from '../cards/elements.ts';
import type { Entered } from '../cards/entered.ts';
import { linesInWords, type PersonsSaid, personsCard } from '../cards/persons.ts';
import { faultInWords, gapsInWords } from '../cards/words.ts';
import type { Visit } from './desk.ts';
import { offerFile } from './handing-files.ts';
import { refused } from './reading.ts';
import { messageFor } from './report.ts';

const textAt = (entered: Entered, key: string): string => {
  const value = entered[key];
  return typeof value === 'string' ? value.trim() : '';
};

/** How far the notices to the persons have come, for whoever may open the case file. */
const show = (visit: Visit, reference: string, said: PersonsSaid = {}): Card => {
  const view = personsView(visit.office, visit.asker, reference);
  return isRefusal(view) ? refused(visit, view) : personsCard(visit.speech, view, said);
};

const problemOf = (visit: Visit, refusal: Refusal, entered: Entered = {}): PersonsSaid => {
  const { speech } = visit;
  const faults = Object.values(refusal.faults ?? {}).map((fault) => faultInWords(speech, fault));
  return {
    problem: messageFor(visit, refusal),
    more: [...faults, ...gapsInWords(speech, refusal.gaps ?? [])],
    entered,
  };
};

/** A spreadsheet that was sent to the bot becomes the list, whole or not at all. */
export const keepPersons = async (visit: Visit, reference: string, content: Uint8Array): Promise<Card> => {
  const { office, asker, speech, desk } = visit;
  const taken = await takePersons(office, asker, { reference, content });
  if (isRefusal(taken)) return show(visit, reference, problemOf(visit, taken));
  if ('lines' in taken) {
    const problem = speech.words.registers.gaps['persons.lines'];
    return show(visit, reference, { problem, more: linesInWords(speech, taken.lines) });
  }
  await desk.carry(reference);
  return show(visit, reference, { done: speech.words.persons.taken(String(taken.list?.listed ?? 0)) });
};

/** Makes a file and offers it in the conversation. */
const offering =
  (make: (visit: Visit, reference: string) => Promise<Outcome<FileView>>) =>
  async (visit: Visit, entered: Entered): Promise<Card> => {
    const reference = textAt(entered, 'reference');
    const file = await make(visit, reference);
    if (isRefusal(file)) return show(visit, reference, problemOf(visit, file));
    visit.desk.carryInBackground(reference);
    const problem = await offerFile(visit, reference, file);
    const done = visit.speech.words.work.handing.offered(file.fileName);
    return show(visit, reference, problem === undefined ? { done } : { problem });
  };

const submitNoted = async (visit: Visit, entered: Entered): Promise<Card> => {
  const { office, asker, speech, desk } = visit;
  const reference = textAt(entered, 'reference');
  const numbers = textAt(entered, 'numbers');
  const noted: PersonsNoted =
    textAt(entered, 'what') === 'returned'
      ? { reference, numbers, what: 'returned' }
      : { reference, numbers, what: 'sent', day: textAt(entered, 'day'), means: textAt(entered, 'means') };
  const outcome = await notePersons(office, asker, noted);
  if (isRefusal(outcome)) return show(visit, reference, problemOf(visit, outcome, entered));
  await desk.carry(reference);
  return show(visit, reference, { done: speech.words.persons.noted });
};

/** The list of persons to notify, as its button shows it. */
export const personsShowing: Readonly<Record<string, (visit: Visit, entered: Entered) => Card>> = {
  persons: (visit, entered) => show(visit, textAt(entered, 'reference')),
};

/** What is done with it. */
export const personsHanding: Readonly<Record<string, (visit: Visit, entered: Entered) => Promise<Card>>> = {
  personsTemplate: offering(({ office, asker }, reference) => personsFile(office, asker, { reference, empty: true })),
  personsList: offering(({ office, asker }, reference) => personsFile(office, asker, { reference })),
  personsLetters: offering(({ office, asker }, reference) => personsLetters(office, asker, { reference })),
  notePersons: submitNoted,
};
