/** What a character is to the reader of words: one of 36 letters and digits, nothing at all, or the end of a word. */
export const letters = 36;
/** A mark that stands on a letter, or a character without width: it neither adds to a word nor ends it. */
export const noLetter = -1;
/** Blank, punctuation and everything else between words. */
export const noWord = -2;
/** A letter of another script: part of a word that no phrase contains. */
export const otherLetter = -3;

/** Two letters written as one: *sœur*, *Cœur*. */
export const oe = -4;

const plain = 'abcdefghijklmnopqrstuvwxyz0123456789';
const base = (code: number): string => String.fromCharCode(code).normalize('NFKD').charAt(0).toLowerCase();

const isMark = (code: number): boolean =>
  code === 0xad || (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0xfeff;
const isBidi = (code: number): boolean => (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069);

const foldOne = (code: number): number => {
  if (isMark(code) || isBidi(code)) return noLetter;
  if (code === 0x152 || code === 0x153) return oe;
  const at = plain.indexOf(base(code));
  if (at >= 0) return at;
  return /\p{L}/u.test(String.fromCharCode(code)) ? otherLetter : noWord;
};

/** Every character of the basic plane folded once, when the room is loaded: looking one up costs nothing. */
const table: Int8Array = Int8Array.from({ length: 0x2100 }, (_, code) => foldOne(code));

/**
 * Folds one UTF-16 unit: accents, case and hidden marks make no difference, so that *Accès*, *ACCES* and a decomposed
 * *accès* are one word while every place in the text stays where it was.
 */
export const fold = (code: number): number => {
  if (code < table.length) return table[code] ?? noWord;
  if (code >= 0xff10 && code <= 0xff5a) return foldOne(code);
  return code >= 0x2e80 || code === 0xfeff ? foldBeyond(code) : noWord;
};

const foldBeyond = (code: number): number => (code === 0xfeff ? noLetter : code < 0xe000 ? otherLetter : noWord);
