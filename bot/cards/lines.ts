import { named, type Speech } from './words.ts';

/** What the columns of one line hold, each in words; a column that is empty is absent. */
export type Said = Readonly<Record<string, string>>;

type SayLine = (speech: Speech, said: Said) => string;

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const joined = (speech: Speech, head: string | undefined, rest: readonly (string | undefined)[]): string => {
  const told = rest.filter((part) => part !== undefined && part !== '').join(' · ');
  if (head === undefined) return told;
  return told === '' ? head : `${speech.words.bot.caseFile.label(head)} ${told}`;
};

const letter: SayLine = (speech, { letterName, letterFile, letterPreparedOn, letterSentOn, letterMeans, ...more }) => {
  const { letters } = speech.words.work;
  const sent = letterSentOn && letters.sentOn(letterSentOn, lowered(letterMeans ?? ''));
  const prepared = letterPreparedOn && letters.preparedOn(letterPreparedOn);
  return joined(speech, letterName, [sent ?? prepared, more.letterSentFile ?? letterFile]);
};

const search: SayLine = (speech, said) => {
  const { lines } = speech.words.work;
  const { searchSystem, searchResult, searchedBy, searchedOn, searchAskedOf, searchBy, searchCopyAt } = said;
  const done = searchResult && lines.found(lowered(searchResult), searchedBy, searchedOn);
  const owed = lines.toSearch(searchAskedOf, searchBy);
  const copy = searchCopyAt && lines.copy(searchCopyAt);
  return joined(speech, searchSystem, [done ?? owed, copy, said.searchMinutes, said.searchNote]);
};

const handOver: SayLine = (speech, said) => {
  const { handing } = speech.words.work;
  const { handedFile, handedOn = '', handedMeans = '', passwordSentOn, passwordMeans = '' } = said;
  const password = passwordSentOn && handing.passwordSentOn(passwordSentOn, lowered(passwordMeans));
  return joined(speech, handedFile, [
    handing.handedOn(handedOn, lowered(handedMeans)),
    password ?? handing.passwordOwed,
  ]);
};

const proof: SayLine = (speech, { proofDestroyedOn, proofMethod = '', proofMailboxOn }) => {
  const { handing } = speech.words.work;
  return joined(speech, undefined, [
    proofDestroyedOn && handing.destroyedOn(proofDestroyedOn, lowered(proofMethod)),
    proofMailboxOn && handing.leftOn(proofMailboxOn),
  ]);
};

/** How one line of a column is told; of any other, each of its columns by its title. */
const sayings: Readonly<Record<string, SayLine>> = {
  letters: letter,
  searchLines: search,
  handOvers: handOver,
  proofs: proof,
};

/** One line beneath a record, as a person reads it; `titles` are those of its columns. */
export const sayLine = (speech: Speech, key: string, said: Said, titles: object): string => {
  const saying = Object.hasOwn(sayings, key) ? sayings[key] : undefined;
  if (saying) return saying(speech, said);
  const { label } = speech.words.bot.caseFile;
  return Object.entries(said)
    .map(([column, text]) => `${label(named(titles, column))} ${text}`)
    .join(' · ');
};
