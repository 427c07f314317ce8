import type { LetterLine } from '../../src/registers/letter-columns.ts';
import type { LettersView } from '../../src/use-cases/views/letters-view.ts';
import { card, emphasised, heading, press, say, subheading } from './build.ts';
import type { Card, Element } from './elements.ts';
import { row } from './row.ts';
import { citation, dayInWords, named, type Speech } from './words.ts';

const most = 12;
const mostProduced = 8;
/** Provisions that a line cites. */
const mostCited = 2;

const letterName = ({ words }: Speech, name: string): string => named(words.letters.names, name);

const offerRow = (speech: Speech, reference: string, offer: LettersView['offered'][number]): Element => {
  const { letters } = speech.words.work;
  const title = letterName(speech, offer.name);
  const cited = offer.provisions.slice(0, mostCited).map((id) => citation(speech, id));
  const state = offer.missing.length > 0 ? letters.lacks(offer.missing.length) : letters.ready;
  const rest = [state, ...(offer.becomesPublic ? [letters.public] : []), ...cited];
  return row({ strong: title, rest }, press(letters.open(title), 'letterForm', { reference, letter: offer.name }));
};

/** What the file that left has that the one produced had not. */
const asSent = ({ words }: Speech, { letterSentDigest, letterSentLacks }: LetterLine): readonly string[] => {
  const { letters } = words.work;
  const lacks = letterSentLacks?.split(' ').length ?? 0;
  if (letterSentDigest === undefined) return [];
  return [lacks > 0 ? letters.sentLacking(lacks) : letters.edited];
};

const producedRow = (speech: Speech, reference: string, line: LetterLine): Element => {
  const { letters } = speech.words.work;
  const { letterName: name = '', letterDigest = '', letterPreparedOn = '', letterSentOn, letterMeans = '' } = line;
  const strong = letterName(speech, name);
  const day = (text: string): string => dayInWords(text, speech.language);
  if (letterSentOn !== undefined) {
    const means = named(speech.words.registers.incidents.choices.means, letterMeans);
    return row({ strong, rest: [letters.sentOn(day(letterSentOn), means), ...asSent(speech, line)] });
  }
  const carried = { reference, digest: letterDigest, letter: name };
  const said = { strong, rest: [letters.preparedOn(day(letterPreparedOn))] };
  return row(said, press(letters.send(strong), 'sendingForm', carried));
};

/** The notice to the persons goes to each of a list (s. 3.5 para. 2). */
const personsRow = ({ words: { persons } }: Speech, reference: string, { offered }: LettersView): readonly Element[] =>
  offered.some(({ name }) => name === 'personsNotice')
    ? [row({ strong: persons.open, rest: [persons.openHint] }, press(persons.open, 'persons', { reference }))]
    : [];

/** The letters of a record: what may leave now with what is missing, and what was prepared or has left. */
export const lettersCard = (speech: Speech, reference: string, view: LettersView): Card => {
  const { work, bot } = speech.words;
  const { letters } = work;
  const produced = view.produced.slice(-mostProduced).toReversed();
  const body: readonly Element[] = [
    heading(letters.title),
    emphasised(reference),
    say(view.offered.length > 0 ? letters.hint : letters.none),
    ...personsRow(speech, reference, view),
    ...view.offered.slice(0, most).map((offer) => offerRow(speech, reference, offer)),
    ...(produced.length > 0 ? [subheading(letters.produced)] : []),
    ...produced.map((line) => producedRow(speech, reference, line)),
  ];
  return card(speech.language, `${letters.title} ${reference}`, body, [
    press(bot.buttons.backToCaseFile, 'openCaseFile', { reference }),
    press(bot.buttons.worklist, 'worklist'),
  ]);
};
