import { askPolicyCommand } from '../../src/cli/ask-policy.ts';

const asking = async (...line: readonly string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await askPolicyCommand({
    line,
    language: 'fr',
    print: (text) => out.push(text),
    warn: (text) => err.push(text),
    input: async function* () {},
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
};

test('a question gives its statement and the answer as one line of JSON, or null', async () => {
  const { code, out } = await asking('Vend-on des données ?', '--lang', 'fr', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    clause: 17,
    answer: expect.stringContaining('Nous ne vendons'),
    source: 'summary',
  });
  expect((await asking('Quel temps fera-t-il demain ?', '--json')).out).toBe('null');
});

test('without --lang the answer is in the language of the question', async () => {
  expect((await asking('Do we sell personal data?')).out).toContain('We do not sell');
  expect((await asking('Vend-on des données ?')).out).toContain('C’est un résumé');
  expect((await asking('Do we sell personal data?', '--lang', 'fr')).out).toContain('Nous ne vendons');
});

test('what the policy does not say is told with whom to ask, and a wrong line with how to ask', async () => {
  const unknown = await asking('Quel temps fera-t-il demain ?');
  expect([unknown.code, unknown.out]).toEqual([1, expect.stringContaining('privacy@')]);
  expect((await asking('x', '--strange')).code).toBe(2);
  expect((await asking('x', '--lang', 'es')).code).toBe(2);
  expect((await asking()).code).toBe(2);
  expect((await asking('--help')).code).toBe(0);
});
