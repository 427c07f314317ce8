import { judge, measure } from './measure.ts';
import { utterances } from './read-utterances.ts';

describe.each(['fr', 'en'] as const)('of our own mails in %s', (language) => {
  const mails = utterances(language);
  const judged = mails.map(judge);
  const { accuracy, privacyOrNot, macroF1, shares, wrong } = measure(judged);
  const mistakes = wrong.map(({ mail, first }) => `${mail.label} → ${first}: ${mail.subject} | ${mail.text}`);

  test('there are at least a hundred and fifty, of every type', () => {
    expect(mails.length).toBeGreaterThanOrEqual(150);
    expect(shares.length).toBe(15);
  });

  test('at most one in a hundred is taken for something else, and none that concerns privacy for other', () => {
    expect({ mistakes, enough: accuracy >= 0.99 && macroF1 >= 0.98 }).toMatchObject({ enough: true });
    expect({ mistakes, privacyOrNot }).toMatchObject({ privacyOrNot: 1 });
  });

  test('every matter of a mixed mail is named', () => {
    const left = mails.flatMap(({ types, subject }, at) => {
      const named = judged[at]?.said.suggestions.map(({ type }) => type) ?? [];
      return types.filter((type) => !named.includes(type)).map((type) => `${type}: ${subject}`);
    });
    expect(left.length).toBeLessThanOrEqual(1);
  });

  test('the language is known', () => {
    const other = judged.filter(({ mail, said }) => mail.text.split(' ').length > 8 && said.language !== language);
    expect(other.map(({ mail }) => mail.text)).toEqual([]);
  });
});
