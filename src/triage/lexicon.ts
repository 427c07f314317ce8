import { fold, letters } from './fold.ts';

/** A word or a beginning of words (`effac*`) that a pattern names. */
export type WordKey = number;

/** The words that all patterns name, as one tree of letters: a word of a mail is walked once, whatever the patterns. */
export interface Lexicon {
  /** The symbol of a word, or of a beginning written with its star; made when it is new. Only while patterns are read. */
  readonly symbol: (word: string) => WordKey;
  /** Ends the making, and gives the tree to walk. */
  readonly tree: () => Tree;
}

/** The finished tree: states are numbers, 0 the root; -1 is no state. */
export interface Tree {
  readonly step: (state: number, letter: number) => number;
  /** What a word that ends at this state is: itself, and the beginnings on its way. */
  readonly whole: (state: number) => readonly WordKey[];
  /** What a word that went on past this state is: the beginnings alone. */
  readonly begun: (state: number) => readonly WordKey[];
}

interface State {
  readonly next: Map<number, number>;
  readonly parent: number;
  word?: WordKey;
  beginning?: WordKey;
}

/** An empty lexicon. */
export const lexicon = (): Lexicon => {
  const states: State[] = [{ next: new Map(), parent: -1 }];
  const known = new Map<string, WordKey>();

  const stateAt = (at: number): State => {
    const state = states[at];
    if (state === undefined) throw new Error(`no such state: ${at}`);
    return state;
  };
  const follow = (at: number, letter: number): number => {
    const { next } = stateAt(at);
    const there = next.get(letter) ?? states.push({ next: new Map(), parent: at }) - 1;
    next.set(letter, there);
    return there;
  };
  const symbol = (word: string): WordKey => {
    const given = known.get(word);
    if (given !== undefined) return given;
    const made = known.size;
    known.set(word, made);
    const open = word.endsWith('*');
    let at = 0;
    for (const letter of foldedLetters(open ? word.slice(0, -1) : word)) at = follow(at, letter);
    if (open) stateAt(at).beginning = made;
    else stateAt(at).word = made;
    return made;
  };
  return { symbol, tree: () => finished(states) };
};

const foldedLetters = (word: string): readonly number[] =>
  Array.from(word.normalize('NFC'), (character) => {
    const letter = fold(character.charCodeAt(0));
    if (letter < 0) throw new Error(`“${word}” is no word of a pattern`);
    return letter;
  });

/** States are made after their parents, so that one pass hands the beginnings down. */
const finished = (states: readonly State[]): Tree => {
  const table = new Int32Array(states.length * letters).fill(-1);
  const begun: (readonly WordKey[])[] = [];
  const whole: (readonly WordKey[])[] = [];
  for (const [at, { next, parent, beginning, word }] of states.entries()) {
    for (const [letter, there] of next) table[at * letters + letter] = there;
    const above = begun[parent] ?? [];
    const here = beginning === undefined ? above : [...above, beginning];
    begun.push(here);
    whole.push(word === undefined ? here : [...here, word]);
  }
  const none: readonly WordKey[] = [];
  return {
    step: (state, letter) => (state < 0 || letter < 0 ? -1 : (table[state * letters + letter] ?? -1)),
    whole: (state) => whole[state] ?? none,
    begun: (state) => begun[state] ?? none,
  };
};
