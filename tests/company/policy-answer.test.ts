import { policyClauseIds } from '../../src/company/clauses.ts';
import { microFuture } from '../../src/company/micro-future.ts';
import { policyAnswer } from '../../src/company/policy-answer.ts';
import { readPolicyText } from '../../src/company/read-policy-text.ts';

const space = '\u00A0';

test.each(policyClauseIds)('%s has its summary in both languages, with no blank left, marked as a summary', (id) => {
  for (const language of ['fr', 'en'] as const) {
    const answer = policyAnswer(microFuture, id, language);
    expect(answer).toMatchObject({ clause: Number(id.slice(7)), source: 'summary' });
    expect(answer.text).not.toMatch(/[{}]|undefined/);
    expect(answer.prevailingLink).toBe(microFuture.policy.published.fr);
  }
  const { text } = policyAnswer(microFuture, id, 'fr');
  expect(text.replaceAll('https:', '')).not.toMatch(new RegExp(`[^${space}\\d][:;?!»]|«[^${space}]|'`));
});

test('promises, cookies and addresses in an answer are the company’s own', () => {
  const company = { ...microFuture, promises: { ...microFuture.promises, requestDays: 15 } };
  expect(policyAnswer(company, 'policy:38', 'fr').text).toContain('15 jours civils');
  expect(policyAnswer(company, 'policy:31', 'en').text).toContain('_cookie-notification-applied (10 days)');
  expect(policyAnswer(company, 'policy:63', 'en').text).toContain(microFuture.officer.email);
});

test('the company’s own text is read statement by statement', () => {
  const read = readPolicyText('Préambule\n[1] Le français prévaut.\n\n[38]\nVingt jours.\nPas un de plus.\n[40]\n');
  expect(read).toEqual({ texts: { 'policy:1': 'Le français prévaut.', 'policy:38': 'Vingt jours.\nPas un de plus.' } });
});

test('a text with a number that no statement has, one that comes twice, or none at all is refused with its line', () => {
  expect(readPolicyText('[1] a\n[99] b\n[1] c')).toEqual({
    faults: [
      { line: 2, says: '[99] b' },
      { line: 3, says: '[1] c' },
    ],
  });
  expect(readPolicyText('rien')).toEqual({ faults: [{ line: 1, says: '' }] });
});
