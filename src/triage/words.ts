import { fold, letters, oe } from './fold.ts';
import type { Tokens } from './tokens.ts';

/** Words are told apart by their beginnings: by so many letters, which every ending shares, and again by so many. */
const short = 5;
const long = 8;
const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';
const number = '0';

/** A word, under the name that the tables of leanings know it by. */
export interface NamedWord {
  readonly name: string;
  /** Words, the last not included. */
  readonly from: number;
  readonly to: number;
}

/** One word without accents and case; a number is only a number, for which one it is says nothing. */
const plainly = (text: string, from: number, to: number): string => {
  let word = '';
  let isNumber = true;
  for (let at = from; at < to; at += 1) {
    const sign = fold(text.charCodeAt(at));
    if (sign === oe) word += 'oe';
    else if (sign >= 0 && sign < letters) word += signs.charAt(sign);
    if (sign >= 0 ? sign < 26 : sign === oe) isNumber = false;
  }
  return isNumber && word !== '' ? number : word;
};

/**
 * The words of a text that count, in its order, each under its names: its beginning, with `^` before it in a subject;
 * and a longer beginning where it is longer.
 */
export const wordsOf = (
  text: string,
  { count, starts, ends }: Tokens,
  counts: (token: number) => boolean,
  inSubject: boolean,
): readonly NamedWord[] => {
  const found: NamedWord[] = [];
  for (let at = 0; at < count; at += 1) {
    const word = counts(at) ? plainly(text, starts[at] ?? 0, ends[at] ?? 0) : '';
    const name = word.slice(0, short);
    if (name !== '') {
      found.push({ name, from: at, to: at + 1 });
      if (inSubject) found.push({ name: `^${name}`, from: at, to: at + 1 });
      if (word.length > short) found.push({ name: `${word.slice(0, long)}.`, from: at, to: at + 1 });
    }
  }
  return found;
};
