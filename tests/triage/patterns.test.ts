import { byFirstWord, findPhrases } from '../../src/triage/find.ts';
import { lexicon } from '../../src/triage/lexicon.ts';
import { readPattern } from '../../src/triage/pattern.ts';
import { tokensOf } from '../../src/triage/tokens.ts';

/** What a pattern finds in a text, as it stands there. */
const found = (pattern: string, text: string, named = {}): readonly string[] => {
  const words = lexicon();
  const phrases = byFirstWord(readPattern(pattern, named, words).map((one) => ({ phrase: pattern, pattern: one })));
  const tokens = tokensOf(text, words.tree());
  return findPhrases(tokens, phrases).map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]));
};

test.each([
  ['accents, case and decomposed letters make no difference', 'accès', 'ACCES Acces acce\u0300s', 3],
  ['hidden marks within a word do not hide it', 'account', 'acc\u200bount ac\u00adcount', 2],
  ['a word is whole', 'access', 'accessible', 0],
  ['a beginning takes every ending', 'access*', 'accessible access accès', 2],
  ['apostrophes and hyphens part words', 'l’accès peut-être', "L'ACCÈS PEUT ÊTRE", 1],
  ['the last letter may be missing where it says so', 'results?', 'result results resulting', 2],
  ['one of several, of one word or more', '(my|all of our) data', 'my data all of our data our data', 2],
  ['what may be missing may be missing', 'my (own)? data', 'my data my own data my old data', 2],
  ['so many words between, and no more', 'delete ..2 data', 'delete data delete all my data delete all of my data', 2],
])('%s', (_, pattern, text, times) => {
  expect(found(pattern, text)).toHaveLength(times);
});

test('a named pattern stands for what it names', () => {
  expect(found('delete @mine', 'delete my data', { mine: '@whose data', whose: 'my|our' })).toEqual(['delete my data']);
});

test('no phrase reaches over the end of a sentence, nor skips over a comma', () => {
  expect(found('delete ..3 data', 'Delete it. My data')).toEqual([]);
  expect(found('delete ..3 data', 'Delete it\n\nMy data')).toEqual([]);
  expect(found('delete ..3 data', 'Delete it, not the data')).toEqual([]);
  expect(found('delete ..3 data', 'Delete it\nand my data')).toHaveLength(1);
  expect(found('art 27', 'Art. 27 et art.27')).toHaveLength(2);
});

test.each(['(open', 'closed)', 'a @nobody', '..2 first', '(maybe)?', 'a # b'])(
  'a pattern that cannot be read is a fault: %s',
  (pattern) => {
    expect(() => found(pattern, '')).toThrow();
  },
);
