/**
 * How a pattern is written: `word`, `beginning*`, `words?` whose last letter may be missing, `(one|two words|three)`,
 * `(this)?` that may be missing, `..3` up to three words between, `@name` for a named pattern, `@name?` where it may
 * be missing. Apostrophes and hyphens
 * part words, as they do in a mail.
 */
export type Part =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'group'; readonly options: readonly (readonly Part[])[]; readonly optional: boolean };

/** Named patterns, for the things that every language has many words for. */
export type NamedPatterns = Readonly<Record<string, string>>;

export type PartsReader = (text: string) => readonly Part[];

const number = /\d/;
const name = /\w/;
const letter = /[\p{L}\p{N}'’-]/u;

const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a;

/** The characters of a kind that stand at a place; most are plain letters, and looked at no further. */
const at = (kind: RegExp, text: string, place: number): string => {
  let end = place;
  while (end < text.length && ((kind !== number && isLower(text.charCodeAt(end))) || kind.test(text.charAt(end))))
    end += 1;
  return text.slice(place, end);
};

interface Open {
  readonly options: Part[][];
}

/** Reads patterns into their parts, each named one once. Throws where one cannot be read. */
export const partsReader = (named: NamedPatterns): PartsReader => {
  const groups = new Map<string, Part | 'reading'>();
  const groupOf = (called: string): Part => {
    const meant = named[called];
    const there = groups.get(called);
    if (meant === undefined) throw new Error(`no pattern is named @${called}`);
    if (there === 'reading') throw new Error(`a named pattern names itself: @${called}`);
    if (there !== undefined) return there;
    groups.set(called, 'reading');
    const group: Part = { kind: 'group', options: [partsIn(meant, groupOf)], optional: false };
    groups.set(called, group);
    return group;
  };
  return (text) => partsIn(text, groupOf);
};

const partsIn = (text: string, groupOf: (called: string) => Part): readonly Part[] => {
  const outer: Open = { options: [[]] };
  const open: Open[] = [outer];
  const add = (part: Part): void => {
    (open.at(-1) ?? outer).options.at(-1)?.push(part);
  };
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charAt(place);
    if (isBlank(text.charCodeAt(place))) continue;
    if (sign === '(') open.push({ options: [[]] });
    else if (sign === '|') (open.at(-1) ?? outer).options.push([]);
    else if (sign === ')') {
      const closed = open.pop();
      if (closed === undefined || open.length === 0) throw new Error(`a bracket too many: ${text}`);
      const optional = text.charAt(place + 1) === '?';
      if (optional) place += 1;
      add({ kind: 'group', options: closed.options, optional });
    } else {
      const { part, length } = single(text, place, groupOf);
      add(part);
      place += length - 1;
    }
  }
  if (open.length !== 1) throw new Error(`a bracket is not closed: ${text}`);
  return outer.options.length === 1 ? (outer.options[0] ?? []) : [{ kind: 'group', ...outer, optional: false }];
};

/** A word, a gap or a named pattern. */
const single = (
  text: string,
  place: number,
  groupOf: (called: string) => Part,
): { readonly part: Part; readonly length: number } => {
  if (text.startsWith('..', place)) {
    const most = at(number, text, place + 2);
    if (most !== '') return { part: { kind: 'gap', most: Number(most) }, length: 2 + most.length };
  }
  if (text.charAt(place) === '@') {
    const called = at(name, text, place + 1);
    const group = groupOf(called);
    if (text.charAt(place + 1 + called.length) !== '?' || group.kind !== 'group')
      return { part: group, length: 1 + called.length };
    return { part: { ...group, optional: true }, length: 2 + called.length };
  }
  const found = at(letter, text, place);
  if (found === '') throw new Error(`a pattern cannot be read: ${text}`);
  const star = text.charAt(place + found.length) === '*' ? '*' : '';
  const shortened = text.charAt(place + found.length + star.length) === '?';
  return { part: wordPart(found, star, shortened), length: found.length + star.length + (shortened ? 1 : 0) };
};

const wordPart = (text: string, star: string, shortened: boolean): Part => {
  if (!shortened && !/['’-]/.test(text)) return { kind: 'words', words: [`${text.toLowerCase()}${star}`] };
  const all = text
    .toLowerCase()
    .split(/['’-]+/)
    .filter((one) => one !== '');
  const words = all.map((one, place) => (place === all.length - 1 ? `${one}${star}` : one));
  const part: Part = { kind: 'words', words };
  if (!shortened) return part;
  const last = all.at(-1) ?? '';
  const shorter: Part = { kind: 'words', words: [...words.slice(0, -1), last.slice(0, -1)] };
  return { kind: 'group', options: [[part], [shorter]], optional: false };
};
