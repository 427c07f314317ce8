/** The standard fonts of a PDF know these characters beyond Latin-1, and no other. */
const foreign = /[^\n\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;
const foreignRun = new RegExp(`${foreign.source}+`, 'gu');

const pairs = (from: string, to: string): readonly (readonly [string, string])[] => {
  const sounds = to.split(' ');
  return [...from].map((letter, place) => [letter, sounds[place] ?? '']);
};

/** Syllabics of one consonant, in the order e, i, ii, u, uu, a, aa, alone; as Inuktitut is written in Latin letters. */
const syllabics = (from: string, consonant: string): readonly (readonly [string, string])[] =>
  pairs(from, ['ai', 'i', 'ii', 'u', 'uu', 'a', 'aa', ''].map((vowel) => consonant + vowel).join(' '));

/** Letters that have no bare one below their marks: how each alphabet is commonly written in Latin letters. */
const latin: ReadonlyMap<string, string> = new Map([
  ...pairs('łđħŧŋıĸəſɓɗƙ', 'l d h t ng i k e s b d k'),
  ...pairs('абвгдежзийклмнопрстуфхц', 'a b v g d e zh z i i k l m n o p r s t u f kh ts'),
  ...pairs('чшщыэюяіїєґўђјљњћџѕ', 'ch sh shch y e iu ia i i ie g u d j lj nj c dz dz'),
  ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
  ['ъ', ''],
  ['ь', ''],
  ...syllabics('ᐁᐃᐄᐅᐆᐊᐋ', ''),
  ...syllabics('ᐯᐱᐲᐳᐴᐸᐹᑉ', 'p'),
  ...syllabics('ᑌᑎᑏᑐᑑᑕᑖᑦ', 't'),
  ...syllabics('ᑫᑭᑮᑯᑰᑲᑳᒃ', 'k'),
  ...syllabics('ᒉᒋᒌᒍᒎᒐᒑᒡ', 'g'),
  ...syllabics('ᒣᒥᒦᒧᒨᒪᒫᒻ', 'm'),
  ...syllabics('ᓀᓂᓃᓄᓅᓇᓈᓐ', 'n'),
  ...syllabics('ᓭᓯᓰᓱᓲᓴᓵᔅ', 's'),
  ...syllabics('ᓓᓕᓖᓗᓘᓚᓛᓪ', 'l'),
  ...syllabics('ᔦᔨᔩᔪᔫᔭᔮᔾ', 'j'),
  ...syllabics('ᕓᕕᕖᕗᕘᕙᕚᕝ', 'v'),
  ...syllabics('ᕂᕆᕇᕈᕉᕋᕌᕐ', 'r'),
  ...syllabics('ᙯᕿᖀᖁᖂᖃᖄᖅ', 'q'),
  ...syllabics('ᙰᖏᖐᖑᖒᖓᖔᖕ', 'ng'),
  ...pairs('ᖠᖡᖢᖣᖤᖥᖦ', 'li lii lu luu la laa l'),
  ...pairs('ᙱᙲᙳᙴᙵᙶᖖ', 'nngi nngii nngu nnguu nnga nngaa nng'),
  ['ᕼ', 'h'],
]);

/** Signs that have a common equal: nobody is misled by it. */
const equals: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u202f': '\u00a0',
  '\u2009': ' ',
  '\u2011': '-',
  '\u2212': '-',
  ʼ: '’',
  '→': '->',
  '≤': '<=',
  '≥': '>=',
};

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** A letter as Latin letters; undefined where there is no common way to write it so. */
const latinOf = (letter: string): string | undefined => {
  if (!foreign.test(letter)) return letter;
  const bare = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (bare !== '' && !foreign.test(bare)) return bare;
  const small = letter.toLowerCase();
  const said = latin.get(small) ?? latin.get(bare.toLowerCase());
  if (said === undefined) return /\p{M}/u.test(letter) ? '' : undefined;
  return isCapital(letter) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
};

const codes = (signs: string): string =>
  `[${[...signs].map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}]`;

/** A word with the mark that says it is not written like this; one that no Latin letters say is left to its codes. */
const wordInLatin = (word: string): string => {
  if (!foreign.test(word)) return word;
  const letters = [...word].map((letter) => latinOf(letter) ?? letter).join('');
  return foreign.test(letters) ? letters : `${letters}*`;
};

/**
 * A text as the standard fonts of a PDF can show it, since no other font comes with the product. A word that they cannot
 * show is written in Latin letters and marked *; a sign that has none stands as its Unicode number, never as another sign.
 * `marked`: whether anything reads otherwise than it is written, so that the page can say so.
 */
export const inLatin = (text: string): { readonly text: string; readonly marked: boolean } => {
  const clean = text
    .normalize('NFC')
    .replaceAll(/[\t\u202f\u2009\u2011\u2212ʼ→≤≥]/gu, (sign) => equals[sign] ?? sign)
    .replaceAll(/\p{Cf}/gu, '');
  if (!foreign.test(clean)) return { text: clean, marked: false };
  const words = clean.replaceAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu, wordInLatin);
  return { text: words.replaceAll(foreignRun, codes), marked: true };
};
