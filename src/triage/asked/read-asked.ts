import { type Concept, concepts } from './concepts.ts';
import { expressionReader } from './expression-reader.ts';
import { once } from './once.ts';
import { otherMatters, plainWords } from './plain-words.ts';

/** What was read of a question: the things that it names, and the words that nobody here knows. */
export interface Asked {
  readonly names: ReadonlySet<Concept>;
  /** The same, word by word: a word may stand for one of several things. */
  readonly senses: readonly (readonly Concept[])[];
  /** Words that are neither plain nor ours. */
  readonly strange: readonly string[];
  /** Words that name a matter which is never the policy's. */
  readonly elsewhere: readonly string[];
}

type Meaning = Concept | 'plain' | 'elsewhere';

const isConcept = (meaning: Meaning): meaning is Concept => meaning !== 'plain' && meaning !== 'elsewhere';
const conceptLists = Object.entries(concepts) as readonly (readonly [Concept, string])[];

const reader = once(() =>
  expressionReader<Meaning>([
    ...conceptLists,
    ['elsewhere', otherMatters],
    ['plain', `${plainWords.fr} ${plainWords.en}`.replaceAll(' ', '|')],
  ]),
);

/** Reads a question in either language. */
export const readAsked = (text: string): Asked => {
  const said = reader()(text);
  const senses = said.map(({ meanings }) => meanings.filter(isConcept)).filter((sense) => sense.length > 0);
  return {
    names: new Set(senses.flat()),
    senses,
    strange: said.filter(({ word, meanings }) => meanings.length === 0 && !/^\d+$/.test(word)).map(({ word }) => word),
    elsewhere: said.filter(({ meanings }) => meanings.includes('elsewhere')).map(({ word }) => word),
  };
};
