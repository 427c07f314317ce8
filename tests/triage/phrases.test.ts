import { isProvisionId } from '../../src/company/clauses.ts';
import { requestRule } from '../../src/law/request.ts';
import { words } from '../../src/locales/index.ts';
import { capacityPatterns } from '../../src/triage/phrases/capacity.ts';
import { context } from '../../src/triage/phrases/context.ts';
import { gates } from '../../src/triage/phrases/gates.ts';
import { phrasesOf } from '../../src/triage/phrases/index.ts';
import { reasons } from '../../src/triage/phrases/phrase.ts';
import { messageTypes, typeRule } from '../../src/triage/types.ts';

const all = [...Object.values(phrasesOf), context, ...gates.map((gate) => gate.phrases)].flat();

test('every phrase weighs something, no pattern is there twice for one type, and none ends in what may be missing', () => {
  expect(all.filter(({ weight }) => weight === 0 || Math.abs(weight) > 7)).toEqual([]);
  for (const phrases of Object.values(phrasesOf)) {
    const patterns = phrases.map(({ pattern }) => pattern);
    expect(patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)).toEqual([]);
  }
  expect(all.filter(({ pattern }) => /\.\.\d+\s*$/.test(pattern))).toEqual([]);
});

test('what speaks against a type takes from it, and nothing else does', () => {
  for (const { weight, reason } of Object.values(phrasesOf).flat()) expect(weight < 0).toBe(reason === 'speaksAgainst');
});

test('no phrase names a person, a company or an address', () => {
  expect(all.filter(({ pattern }) => /@\w+\.|https?|\.(?:ca|com)\b/.test(pattern))).toEqual([]);
});

test('every type but other falls under provisions that there are', () => {
  for (const type of messageTypes) {
    const { provisions } = typeRule(type);
    expect(provisions.every(isProvisionId)).toBe(true);
    expect(provisions.length === 0).toBe(type === 'other');
  }
});

test('a request that a type proposes rests on a provision that the type names', () => {
  for (const type of messageTypes) {
    const { proposal, provisions } = typeRule(type);
    if (proposal.record !== 'request') continue;
    for (const request of proposal.types)
      expect(requestRule(request).provisions.some((id) => provisions.includes(id))).toBe(true);
  }
});

test('a label proposes the records of the officer’s list', () => {
  const proposed = (type: (typeof messageTypes)[number]) => typeRule(type).proposal;
  expect(proposed('erasure')).toEqual({ record: 'request', types: ['erasureOnObjection', 'deletion'] });
  expect(proposed('withdrawal')).toEqual({ record: 'request', types: ['consentWithdrawal'] });
  expect(proposed('objection')).toEqual({ record: 'request', types: ['consentWithdrawal'] });
  expect(proposed('deindexing')).toEqual({ record: 'request', types: ['ceaseDissemination', 'deindex', 'reindex'] });
  expect(proposed('information')).toEqual({ record: 'request', types: ['information', 'source'] });
  expect(proposed('question')).toEqual({ record: 'none', types: ['policyPaperCopy'] });
  expect(proposed('followup')).toEqual({ record: 'existing' });
});

test('types, reasons and capacities have their words in both languages', () => {
  for (const language of ['fr', 'en'] as const) {
    const { triage, addin } = words(language);
    expect(Object.keys(triage.reasons)).toEqual([...reasons]);
    expect(Object.keys(addin.messageTypes)).toEqual([...messageTypes]);
    for (const capacity of Object.keys(capacityPatterns)) expect(triage.capacities).toHaveProperty(capacity);
  }
});
