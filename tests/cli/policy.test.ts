import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepingOf } from '../../src/cli/policy/rows.ts';
import { policy } from '../../src/cli/policy.ts';
import { policyClause, policyClauseIds } from '../../src/company/clauses.ts';
import { driftClauseIds } from '../../src/company/drift.ts';
import { asking } from './asking.ts';

const root = join(import.meta.dirname, '../..');

const provenOf = (id: (typeof policyClauseIds)[number]) => {
  const keeping = keepingOf(id);
  return keeping.kind === 'notYet' ? keeping.rule : keeping.kind === 'outside' ? undefined : keeping;
};

/** Whether a test file names a test with exactly these words. */
const hasTest = (file: string, name: string): boolean => {
  if (!existsSync(join(root, file))) return false;
  const text = readFileSync(join(root, file), 'utf8');
  return ["'", '"', '`'].some((quote) => text.includes(`${quote}${name}${quote}`));
};

test('every statement of the policy has an owner: a rule with its proof, people, or a place on the list', () => {
  for (const id of policyClauseIds)
    expect(['kept', 'assisted', 'said', 'outside', 'notYet']).toContain(keepingOf(id).kind);
});

test.each(policyClauseIds)('%s names a file and a test that exist', (id) => {
  const proven = provenOf(id);
  if (proven === undefined) {
    expect(['outside', 'notYet']).toContain(keepingOf(id).kind);
    return;
  }
  expect(existsSync(join(root, proven.file))).toBe(true);
  expect([proven.test, hasTest(proven.test.file, proven.test.name)]).toEqual([proven.test, true]);
});

test('where the law is followed against the policy, the drift and its reason are shown', () => {
  const drifting: readonly string[] = driftClauseIds;
  const silent = policyClauseIds.filter((id) => policyClause(id).follows === 'law' && !drifting.includes(id));
  // Rows whose difference is the same as that of the row before: recovery of a debt is a communication like row 20's.
  expect(silent).toEqual(['policy:21']);
});

test('the table is printed with its counts, and what is not kept yet is listed by name', async () => {
  const { code, out } = await asking(policy, '--lang en');
  const text = out.join('\n');
  expect(code).toBe(0);
  for (const row of [1, 38, 55, 64]) expect(text).toMatch(new RegExp(`^ *${row}  \\[`, 'm'));
  const missing = policyClauseIds.filter((id) => keepingOf(id).kind === 'notYet');
  const list = text.slice(text.indexOf('Not kept yet:'));
  for (const id of missing) expect(list).toContain(policyClause(id).shortTitle.en);
  expect(text).toContain('caiNotification');
});

test('with --missing, --drift and --json the same is narrowed, or data', async () => {
  const json = async (line: string) => JSON.parse((await asking(policy, line)).out.join('')) as readonly object[];
  expect(await json('--json')).toHaveLength(64);
  expect(await json('--json --drift')).toHaveLength(driftClauseIds.length);
  for (const row of await json('--json --missing')) expect(row).toMatchObject({ keeping: { kind: 'notYet' } });
  expect((await asking(policy, '--strange')).code).toBe(2);
});
