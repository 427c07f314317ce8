import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allProvisionIds, findProvision } from '../../src/cli/explain/find-provision.ts';
import { relianceOn } from '../../src/cli/explain/reliance.ts';
import { explain } from '../../src/cli/explain.ts';
import { isProvisionId } from '../../src/company/clauses.ts';
import { asking } from './asking.ts';

const said = async (line: string): Promise<string> => {
  const { code, out } = await asking(explain, line);
  expect(code).toBe(0);
  return out.join('\n');
};

test('a section is found as a lawyer writes it, by its id, and by the statement of the policy', () => {
  for (const given of ['p39.1:32', 's.32', 's. 32', 'art. 32', 'article 32', '32', 'P39.1:32'])
    expect(findProvision(given)).toBe('p39.1:32');
  expect(findProvision('art. 28.1')).toBe('p39.1:28.1');
  expect(findProvision('s. 7')).toBe('p39.1:7');
  expect(findProvision('règl. 7')).toBe('reg3.1:7');
  expect(findProvision('reg. s. 7(6)')).toBe('reg3.1:7(6)');
  expect(findProvision('art. 40 C.c.Q.')).toBe('ccq:40');
  expect(findProvision('policy:38')).toBe('policy:38');
  expect(findProvision('politique 38')).toBe('policy:38');
  expect(findProvision('s. 999')).toBeUndefined();
});

test('an explanation gives the act, the source, the day it was checked, and who relies on it', async () => {
  const text = await said('s. 32');
  expect(text).toContain('P-39.1, art. 32');
  expect(text).toContain('https://www.legisquebec.gouv.qc.ca/fr/version/lc/P-39.1?code=se:32');
  expect(text).toContain('24 octobre 2025');
  expect(text).toContain('Répondre par écrit dans le délai de la loi');
});

test('what is not confirmed is shown as such', async () => {
  expect(await said('reg3.1:6')).toContain('À CONFIRMER');
  expect(await said('reg3.1:6 --lang en')).toContain('TO BE CONFIRMED');
  expect(await said('s. 32')).not.toContain('À CONFIRMER');
});

test('a statement of the policy says which one is followed', async () => {
  expect(await said('policy:60')).toContain('Greffe suit la loi');
  expect(await said('policy:38 --lang en')).toContain('Greffe follows the policy');
});

test('with --json the same is data', async () => {
  expect(JSON.parse(await said('p39.1:34 --json --lang en'))).toMatchObject({
    id: 'p39.1:34',
    confirmed: true,
    checkedOn: '2025-10-24',
    reliedOnBy: expect.arrayContaining([expect.objectContaining({ kind: 'lawGuard', guard: 'refusal' })]),
  });
});

test('a section that is not in the data is refused, with those that look like it', async () => {
  const { code, err } = await asking(explain, 'p39.1:18.9');
  expect(code).toBe(2);
  expect(err[0]).toContain('p39.1:18.9');
  expect(err[0]).toContain('p39.1:18.3');
  expect((await asking(explain, '--strange')).code).toBe(2);
});

test('whatever a rule cites can be explained', () => {
  for (const id of relianceOn().keys()) expect(isProvisionId(id)).toBe(true);
});

test('each clock, duty, guard, ground and item shows under the provision that it rests on', () => {
  const relied = relianceOn();
  for (const id of [
    'p39.1:3.5',
    'p39.1:22',
    'p39.1:30',
    'p39.1:36',
    'p39.1:40',
    'p39.1:43',
    'p39.1:46',
    'reg3.1:8',
  ] as const)
    expect(relied.get(id)?.length).toBeGreaterThan(0);
  expect(relied.get('reg3.1:7(6)')).toContainEqual({ kind: 'registerItem', n: 6 });
  expect(relied.get('p39.1:32')).toContainEqual({ kind: 'duty', key: 'replyRequired' });
  expect(relied.get('p39.1:37')).toContainEqual({ kind: 'ground', ground: 'harmToHealth' });
});

test('docs/provisions.md is what the data says (greffe explain --all --markdown --lang fr writes it)', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/provisions.md'), 'utf8');
  expect(page.trimEnd()).toBe((await said('--all --markdown --lang fr')).trimEnd());
  for (const id of allProvisionIds) expect(page).toContain(`\`${id}\``);
});
