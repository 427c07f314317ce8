import { formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import type { Language } from '../../src/ports/kept.ts';
import { lettersFor } from '../../src/use-cases/letters-for.ts';
import { isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
import { prepareLetter } from '../../src/use-cases/prepare-letter.ts';
import { recordSending } from '../../src/use-cases/record-sending.ts';
import type { LettersView } from '../../src/use-cases/views/letters-view.ts';
import type { Card } from '../cards/elements.ts';
import type { Entered } from '../cards/entered.ts';
import { letterFormCard, letterPreparedCard, sendingFormCard } from '../cards/letter-forms.ts';
import { lettersCard } from '../cards/letters.ts';
import { gapsInWords } from '../cards/words.ts';
import type { Visit } from './desk.ts';
import { refused, showCaseFile } from './reading.ts';
import { messageFor } from './report.ts';

const textAt = (entered: Entered, key: string): string => {
  const value = entered[key];
  return typeof value === 'string' ? value : '';
};

/** The letters of a record, for whoever may open its case file. */
export const showLetters = (visit: Visit, entered: Entered): Card => {
  const reference = textAt(entered, 'reference');
  const view = lettersFor(visit.office, visit.asker, reference);
  return isRefusal(view) ? refused(visit, view) : lettersCard(visit.speech, reference, view);
};

const offerIn = (view: LettersView, name: string) => view.offered.find((offer) => offer.name === name);

/** The form of a letter; one that is no longer offered shows the letters as they are now. */
export const showLetterForm = (visit: Visit, entered: Entered): Card => {
  const reference = textAt(entered, 'reference');
  const view = lettersFor(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, view);
  const offer = offerIn(view, textAt(entered, 'letter'));
  return offer ? letterFormCard(visit.speech, reference, offer) : lettersCard(visit.speech, reference, view);
};

const extrasIn = (entered: Entered): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(entered).flatMap(([id, value]) =>
      id.startsWith('blank_') && typeof value === 'string' && value.trim() !== '' ? [[id.slice(6), value.trim()]] : [],
    ),
  );

const formAgain = (visit: Visit, entered: Entered, refusal: Refusal): Card => {
  const reference = textAt(entered, 'reference');
  const view = lettersFor(visit.office, visit.asker, reference);
  const offer = isRefusal(view) ? undefined : offerIn(view, textAt(entered, 'letter'));
  if (!offer) return refused(visit, refusal, { entered });
  const missing = refusal.gaps ?? offer.missing;
  return letterFormCard(
    visit.speech,
    reference,
    { ...offer, missing },
    { entered, message: messageFor(visit, refusal) },
  );
};

/** A letter is prepared: a draft or a file, never sent from here; or the form with everything that is missing. */
export const submitLetter = async (visit: Visit, entered: Entered): Promise<Card> => {
  const { office, asker, speech, desk } = visit;
  const reference = textAt(entered, 'reference');
  const given = textAt(entered, 'language');
  const language: Language | undefined = given === 'fr' || given === 'en' ? given : undefined;
  const wanted = { reference, letter: textAt(entered, 'letter'), language, extras: extrasIn(entered) };
  const prepared = await prepareLetter(office, asker, wanted);
  if (isRefusal(prepared)) return formAgain(visit, entered, prepared);
  desk.carryInBackground(reference);
  return letterPreparedCard(speech, reference, prepared);
};

const sendingOf = (visit: Visit, entered: Entered) => ({
  reference: textAt(entered, 'reference'),
  digest: textAt(entered, 'digest'),
  letter: textAt(entered, 'letter'),
  today: formatDay(montrealDay(visit.office.now())),
});

/** Asks when and how a letter left. */
export const showSendingForm = (visit: Visit, entered: Entered): Card => {
  const about = sendingOf(visit, entered);
  const view = lettersFor(visit.office, visit.asker, about.reference);
  if (isRefusal(view)) return refused(visit, view);
  const line = view.produced.find(({ letterDigest }) => letterDigest === about.digest);
  return line && line.letterSentOn === undefined
    ? sendingFormCard(visit.speech, about)
    : lettersCard(visit.speech, about.reference, view);
};

/** The sending goes on file, by the acts that the law makes depend on it; or the form with what these still lack. */
export const submitSending = async (visit: Visit, entered: Entered): Promise<Card> => {
  const { office, asker, speech, desk } = visit;
  const about = sendingOf(visit, entered);
  const { reference, digest } = about;
  const sending = { reference, digest, day: textAt(entered, 'day'), means: textAt(entered, 'means') };
  const accepted = await recordSending(office, asker, sending);
  if (isRefusal(accepted)) {
    if (accepted.refused === 'notFound') return refused(visit, accepted);
    const more = gapsInWords(speech, accepted.gaps ?? []);
    return sendingFormCard(speech, about, { entered, message: messageFor(visit, accepted), more });
  }
  await desk.carry(reference);
  return showCaseFile(visit, reference, speech.words.work.letters.sent);
};
