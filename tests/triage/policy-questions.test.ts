import { policyClauseIds } from '../../src/company/clauses.ts';
import { askedLanguage } from '../../src/triage/asked/asked-language.ts';
import { clauseWordings } from '../../src/triage/asked/clause-wordings.ts';
import { clausePhrases, searchPolicy } from '../../src/triage/asked/policy-search.ts';
import { readAsked } from '../../src/triage/asked/read-asked.ts';
import { policyQuestions } from './read-asked-lines.ts';

const answerOf = (question: string): number => Number(searchPolicy(question)?.clause.slice('policy:'.length) ?? 0);

describe.each(['fr', 'en'] as const)('of our own questions about the policy in %s', (language) => {
  const all = policyQuestions(language);
  const covered = all.filter(({ clauses }) => clauses.length > 0);
  const uncovered = all.filter(({ clauses }) => clauses.length === 0);

  test('there are a hundred that it answers, and more than twenty that it does not', () => {
    expect(covered.length).toBeGreaterThanOrEqual(100);
    expect(uncovered.length).toBeGreaterThanOrEqual(25);
  });

  test('ninety in a hundred get the statement that answers', () => {
    const wrong = covered.filter(({ question, clauses }) => !clauses.includes(answerOf(question)));
    expect({
      wrong: wrong.map(({ question, clauses }) => `${clauses.join()} → ${answerOf(question)}: ${question}`),
      enough: wrong.length <= covered.length * 0.1,
    }).toMatchObject({ enough: true });
  });

  test('none that the policy does not cover is answered', () => {
    expect(uncovered.filter(({ question }) => answerOf(question) > 0)).toEqual([]);
  });

  test('accents, case, punctuation and hidden marks change nothing', () => {
    for (const { question } of all) {
      const plain = question
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toUpperCase()
        .replaceAll('?', '\u200B');
      expect([question, answerOf(plain)]).toEqual([question, answerOf(question)]);
    }
  });

  test('the language of a question is known', () => {
    const other = all.filter(({ question }) => (askedLanguage(question) ?? 'fr') !== language);
    expect(other.length).toBeLessThanOrEqual(4);
  });
});

test('every statement but the one that says nothing has its phrases, and each is understood', () => {
  expect(Object.keys(clausePhrases)).toEqual(policyClauseIds.filter((id) => id !== 'policy:43'));
  for (const phrase of Object.values(clausePhrases).flatMap((list) => list.split('|'))) {
    const { names, strange, elsewhere } = readAsked(phrase);
    expect([phrase, names.size > 0, strange, elsewhere]).toEqual([phrase, true, [], []]);
  }
});

test('every statement but the one that says nothing has whole questions of people', () => {
  expect(Object.keys(clauseWordings)).toEqual(policyClauseIds.filter((id) => id !== 'policy:43'));
  for (const list of Object.values(clauseWordings)) expect(list.split('|').length).toBeGreaterThanOrEqual(8);
});

test('a slip of the hand is read over', () => {
  expect(answerOf('comment porter plinte')).toBe(answerOf('comment porter plainte'));
  expect(answerOf('which cokies do you use')).toBe(31);
  expect(answerOf('durée de conservaton des renseignemnts')).toBe(30);
});

test('nothing, noise and a very long text are no question', () => {
  expect(searchPolicy('')).toBeUndefined();
  expect(searchPolicy('?!… 12 34')).toBeUndefined();
  expect(searchPolicy('zxqv '.repeat(50_000))).toBeUndefined();
});
