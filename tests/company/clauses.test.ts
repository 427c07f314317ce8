import { isProvisionId, policyClause, policyClauseIds, provisionOf } from '../../src/company/clauses.ts';
import { microFuture } from '../../src/company/micro-future.ts';

test('the policy was read into sixty-four statements, each in both languages', () => {
  expect(policyClauseIds).toHaveLength(64);
  for (const id of policyClauseIds) {
    expect(policyClause(id).shortTitle.fr).not.toBe('');
    expect(policyClause(id).shortTitle.en).not.toBe('');
  }
});

test('where policy and law differ, the law in question is named', () => {
  for (const id of policyClauseIds) {
    const { follows, law } = policyClause(id);
    if (follows === 'law' || follows === 'both') expect(law.length).toBeGreaterThan(0);
  }
});

test('twenty days and the notice of every incident follow the policy; amendment without notice follows the law', () => {
  expect(policyClause('policy:38').follows).toBe('policy');
  expect(policyClause('policy:55').follows).toBe('policy');
  expect(policyClause('policy:60').follows).toBe('law');
  expect(policyClause('policy:39').follows).toBe('both');
});

test('a citation is explained with its own place: the act, or the published policy', () => {
  expect(provisionOf(microFuture, 'policy:38')).toMatchObject({
    act: 'policy',
    section: '38',
    link: microFuture.policy.published,
    checkedOn: '2023-09-17',
  });
  expect(provisionOf(microFuture, 'p39.1:32').act).toBe('P-39.1');
  expect(isProvisionId('policy:65')).toBe(false);
  expect(isProvisionId('p39.1:32')).toBe(true);
});

test('French titles keep the space before a colon or semicolon from breaking', () => {
  for (const id of policyClauseIds) expect(policyClause(id).shortTitle.fr).not.toMatch(/ [:;?!»]/);
});
