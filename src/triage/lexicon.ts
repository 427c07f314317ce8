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

/** States by their number; a state that no other leads to is 0, for nothing leads to the root. */
interface States {
  table: Int32Array;
  count: number;
  readonly parents: number[];
  readonly words: Map<number, WordKey>;
  readonly beginnings: Map<number, WordKey>;
}

const roomAtFirst = 16_384;

/** An empty lexicon. */
export const lexicon = (): Lexicon => {
  const states: States = {
    table: new Int32Array(roomAtFirst * letters),
    count: 1,
    parents: [-1],
    words: new Map(),
    beginnings: new Map(),
  };
  const known = new Map<string, WordKey>();
  const symbol = (word: string): WordKey => {
    const given = known.get(word);
    if (given !== undefined) return given;
    const made = known.size;
    known.set(word, made);
    const open = word.endsWith('*');
    const at = stateOf(states, open ? word.slice(0, -1) : word);
    (open ? states.beginnings : states.words).set(at, made);
    return made;
  };
  return { symbol, tree: () => finished(states) };
};

/** Where a word ends in the tree; its way is made where it is new. */
const stateOf = (states: States, word: string): number => {
  let at = 0;
  const plain = word.normalize('NFC');
  for (let place = 0; place < plain.length; place += 1) {
    const letter = fold(plain.charCodeAt(place));
    if (letter < 0) throw new Error(`“${word}” is no word of a pattern`);
    at = follow(states, at, letter);
  }
  return at;
};

const follow = (states: States, at: number, letter: number): number => {
  const there = states.table[at * letters + letter] ?? 0;
  if (there > 0) return there;
  const made = states.count;
  states.count += 1;
  if (states.count * letters > states.table.length) {
    const wider = new Int32Array(states.table.length * 2);
    wider.set(states.table);
    states.table = wider;
  }
  states.table[at * letters + letter] = made;
  states.parents.push(at);
  return made;
};

/** States are made after their parents, so that one pass hands the beginnings down. */
const finished = ({ table, count, parents, words, beginnings }: States): Tree => {
  const none: readonly WordKey[] = [];
  const begun: (readonly WordKey[])[] = [];
  const whole: (readonly WordKey[])[] = [];
  for (let at = 0; at < count; at += 1) {
    const above = begun[parents[at] ?? -1] ?? none;
    const beginning = beginnings.get(at);
    const here = beginning === undefined ? above : [...above, beginning];
    const word = words.get(at);
    begun.push(here);
    whole.push(word === undefined ? here : [...here, word]);
  }
  return {
    step: (state, letter) => (state < 0 || letter < 0 ? -1 : (table[state * letters + letter] ?? 0) || -1),
    whole: (state) => whole[state] ?? none,
    begun: (state) => begun[state] ?? none,
  };
};
