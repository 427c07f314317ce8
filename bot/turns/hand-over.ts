import { handOver } from '../../src/use-cases/hand-over.ts';
import { handingOf } from '../../src/use-cases/handing.ts';
import { isRefusal, type Outcome } from '../../src/use-cases/outcome.ts';
import type { HandOverView } from '../../src/use-cases/views/copies-view.ts';
import type { Entered } from '../cards/entered.ts';
import { handedCard, makingCard } from '../cards/handed.ts';
import { handOverForm, mostPassages } from '../cards/handing-forms.ts';
import type { Answer } from '../host/heard.ts';
import { inTime, notYet } from '../host/in-time.ts';
import type { Visit } from './desk.ts';
import { problemsIn, textAt, withheldIn } from './handing.ts';
import { makingKey, offerFile } from './handing-files.ts';
import { refused } from './reading.ts';

/** Milliseconds that the window is kept waiting for the file: Teams gives up after five seconds. */
const patienceMs = 2_500;

interface MadeFile {
  readonly made: Outcome<HandOverView>;
  readonly problem?: string | undefined;
}

const wantedIn = (visit: Visit, entered: Entered) => {
  const view = handingOf(visit.office, visit.asker, textAt(entered, 'reference'));
  const chosen = new Set(textAt(entered, 'files').split(','));
  const files = isRefusal(view) ? [] : view.files.filter(({ digest }) => chosen.has(digest)).map(({ name }) => name);
  return {
    reference: textAt(entered, 'reference'),
    letter: textAt(entered, 'letter'),
    files,
    withheld: withheldIn(entered, mostPassages),
    means: textAt(entered, 'means'),
  };
};

const make = async (visit: Visit, entered: Entered): Promise<MadeFile> => {
  const { office, asker, desk } = visit;
  const wanted = wantedIn(visit, entered);
  const made = await handOver(office, asker, wanted);
  if (isRefusal(made)) return { made };
  desk.carryInBackground(wanted.reference);
  return { made, problem: await offerFile(visit, wanted.reference, made) };
};

/** The form again, with everything typed. It asks under a new ticket: what was refused is made anew. */
const formAgain = (visit: Visit, entered: Entered, refusal: Parameters<typeof problemsIn>[2]): Answer => {
  const view = handingOf(visit.office, visit.asker, textAt(entered, 'reference'));
  if (isRefusal(view)) return { card: refused(visit, view) };
  return { card: handOverForm(visit.speech, view, problemsIn(visit, entered, refusal)) };
};

/**
 * A closed file is made for a person. Its password is in the answer of the dialog and nowhere else: the answer says so,
 * so that it is never sent afterwards. The same form again finds what was made, and makes no second file.
 */
export const takeHandOver = async (visit: Visit, entered: Entered): Promise<Answer> => {
  const { desk, speech } = visit;
  const reference = textAt(entered, 'reference');
  const key = makingKey(visit, entered);
  if (key === undefined) return formAgain(visit, entered, { refused: 'expired' });
  const making = desk.shelf.once<MadeFile>(`handOver ${key}`, () => make(visit, entered));
  const within = await inTime(making, patienceMs);
  if (within === notYet) return { card: makingCard(speech, reference, textAt(entered, 'ticket')) };
  const { made, problem } = within;
  if (isRefusal(made)) return formAgain(visit, entered, made);
  const { fileName, digest, password } = made;
  const shown = { reference, fileName, digest, password, ...(problem === undefined ? {} : { problem }) };
  return { card: handedCard(speech, shown), fleeting: true };
};
