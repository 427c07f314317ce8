/** A word, or a beginning of words, that an expression names. */
export type Key = string;

/** In an expression: some words between. */
export const gap = '..';

/** Every word that we know, by how it is looked up. */
export interface Keys {
  /** The keys of an expression as it is written: `two words`, `beginning*`. */
  readonly sequence: (text: string) => readonly Key[];
  /** What a word is; undefined when nobody knows it. */
  readonly of: (word: string) => readonly Key[] | undefined;
  /** Keys that begin with a letter. */
  readonly from: (letter: string) => readonly Key[];
}

/** An empty list of words. */
export const readKeys = (): Keys => {
  const known = new Set<Key>();
  const byLetter = new Map<string, Key[]>();
  let longest = 0;
  const add = (key: Key): void => {
    if (key === gap || known.has(key)) return;
    known.add(key);
    longest = Math.max(longest, key.length);
    const letter = key.charAt(0);
    const there = byLetter.get(letter);
    if (there === undefined) byLetter.set(letter, [key]);
    else there.push(key);
  };
  return {
    sequence: (text) => {
      const sequence = text.split(' ').filter((word) => word !== '' && word !== '*');
      for (const key of sequence) add(key);
      return sequence;
    },
    of: (word) => {
      const found = known.has(word) ? [word] : [];
      for (let length = Math.min(word.length, longest); length > 1; length -= 1) {
        const begun = `${word.slice(0, length)}*`;
        if (known.has(begun)) found.push(begun);
      }
      return found.length > 0 ? found : undefined;
    },
    from: (letter) => byLetter.get(letter) ?? [],
  };
};

const shortest = 6;
const mostLetters = 24;

/** How many slips of the hand a word may hold: none in a short one. */
const slips = (length: number): number => (length < shortest ? 0 : length < 10 ? 1 : 2);

/** The words that somebody may have meant who wrote one that nobody knows; none when none is near. */
export const nearest = (keys: Keys, word: string): readonly Key[] => {
  const most = word.length > mostLetters ? 0 : slips(word.length);
  let best: Key[] = [];
  let least = most;
  if (most > 0)
    for (const key of new Set([...keys.from(word.charAt(0)), ...keys.from(word.charAt(1))])) {
      const open = key.endsWith('*');
      const wanted = open ? key.slice(0, -1) : key;
      if (wanted.length < shortest || wanted.length > word.length + most) continue;
      if (!open && wanted.length < word.length - most) continue;
      if (most > 1 && (open || wanted.slice(0, 2) !== word.slice(0, 2)) && distance(word, wanted, open, 1) > 1)
        continue;
      const away = distance(word, wanted, open, least);
      if (away > least) continue;
      if (away < least) best = [];
      least = away;
      best.push(key);
    }
  return best;
};

/** Letters changed, missing, added or swapped between a word and another, or the beginning of the word when `open`. */
const distance = (word: string, wanted: string, open: boolean, most: number): number => {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let row = 1; row <= wanted.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= word.length; at += 1) {
      const same = wanted[row - 1] === word[at - 1];
      const swapped = row > 1 && at > 1 && wanted[row - 1] === word[at - 2] && wanted[row - 2] === word[at - 1];
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return open ? Math.min(...last.slice(Math.max(0, wanted.length - most))) : (last[word.length] ?? most + 1);
};
