import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../src/cli/triage/evaluate.ts';
import { type LineMail, mailIn } from '../../src/cli/triage/mail-lines.ts';
import { suggest } from '../../src/triage/suggest.ts';
import { messageTypes } from '../../src/triage/types.ts';

/** Development mails: synthetic, Quebec wording, both languages, near misses among them; some of them hard. */
const mailsOf = (name: string): readonly LineMail[] => linesOf(`mails.${name}`);

const linesOf = (name: string): readonly LineMail[] =>
  readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const mail = mailIn(line);
      if (mail === undefined || !line.includes('"synthetic":true')) throw new Error(`line ${at + 1} of ${name}`);
      return mail;
    });

const sets = ['fr', 'en', 'hard'] as const;

test('there are at least a hundred and fifty of each language, of every type, and mails of two matters', () => {
  for (const name of ['fr', 'en'] as const) {
    const mails = mailsOf(name);
    expect(mails.length).toBeGreaterThanOrEqual(150);
    expect(new Set(mails.flatMap(({ types }) => types)).size).toBe(messageTypes.length);
    expect(mails.filter(({ types }) => types.length > 1).length).toBeGreaterThanOrEqual(10);
  }
});

test.each(sets)('of the mails %s, nine in ten labels are right and hardly one is lost or taken for privacy', (name) => {
  const { macroF1, privacyOrNot, firstRight } = evaluate(mailsOf(name));
  expect(macroF1).toBeGreaterThanOrEqual(0.9);
  expect(firstRight).toBeGreaterThanOrEqual(0.9);
  expect(privacyOrNot).toBeGreaterThanOrEqual(0.98);
});

test('mails of ordinary business are told from ours, and mails without the usual words are still ours', () => {
  expect(evaluate(mailsOf('other')).privacyOrNot).toBeGreaterThanOrEqual(0.98);
  const { firstRight, privacyOrNot } = evaluate(mailsOf('veiled'));
  expect(firstRight).toBeGreaterThanOrEqual(0.95);
  expect(privacyOrNot).toBeGreaterThanOrEqual(0.97);
});

test('of mails that nothing was fitted on, most are understood, and few of ours are lost', () => {
  const { firstRight, privacyOrNot, macroF1 } = evaluate(linesOf('held-out'));
  expect(firstRight).toBeGreaterThanOrEqual(0.85);
  expect(privacyOrNot).toBeGreaterThanOrEqual(0.92);
  expect(macroF1).toBeGreaterThanOrEqual(0.8);
  const ours = linesOf('held-out').filter(({ types }) => !types.includes('other'));
  expect(evaluate(ours).privacyOrNot).toBeGreaterThanOrEqual(0.94);
});

test('mails that others wrote, half of them without the usual words, are known again', () => {
  for (const name of ['unasked', 'roundabout', 'voices']) {
    const { firstRight, privacyOrNot } = evaluate(mailsOf(name));
    expect(firstRight).toBeGreaterThanOrEqual(0.95);
    expect(privacyOrNot).toBeGreaterThanOrEqual(0.98);
  }
});

test('of mails in many voices that hold two or three matters, most are heard as all of them', () => {
  const several = mailsOf('voices').filter(({ types }) => types.length > 1);
  expect(several.length).toBeGreaterThanOrEqual(90);
  const { macroF1, allRight } = evaluate(several);
  expect(macroF1).toBeGreaterThanOrEqual(0.83);
  expect(allRight).toBeGreaterThanOrEqual(0.55);
});

test.each([...sets, 'other', 'veiled', 'unasked', 'roundabout', 'voices'])(
  'of the mails %s, each says in its own words why, and other is given only alone',
  (name) => {
    for (const { subject, text } of mailsOf(name)) {
      const { suggestions } = suggest({ subject, text });
      const types = suggestions.map(({ type }) => type);
      expect(new Set(types).size).toBe(types.length);
      if (types.includes('other')) expect(types).toEqual(['other']);
      for (const { type, because } of suggestions) {
        if (type !== 'other') expect({ text, type, because: because.length > 0 }).toMatchObject({ because: true });
        for (const { where, from, to, says } of because)
          expect((where === 'subject' ? subject : text).slice(from, to)).toBe(says);
      }
    }
  },
);
