import type { LetterOffer } from '../ports/letters.ts';
import { letterKinds, letterNames } from './letters/index.ts';
import type { LetterFacts } from './letters/kind.ts';
import { asksOf, draftLetter, serves } from './produce-letter.ts';

/**
 * The letters that may leave for a record as it stands, in the order of the work, each with what is still missing. A
 * letter that is of no use at this point is not named.
 */
export const lettersFor = (facts: LetterFacts): readonly LetterOffer[] =>
  letterNames
    .filter((name) => serves(name, facts) && letterKinds[name].when?.(facts) !== false)
    .map((name) => {
      const { provisions, to, public: isPublic = false } = letterKinds[name];
      return {
        name,
        provisions,
        missing: draftLetter(name, facts).gaps,
        asks: asksOf(name, facts),
        answersMail: to === 'requester' || to === 'complainant',
        becomesPublic: isPublic,
      };
    });
