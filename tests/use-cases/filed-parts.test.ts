import type { KeptAct } from '../../src/ledger/act.ts';
import type { State } from '../../src/ledger/fold.ts';
import type { RegisterKey } from '../../src/registers/index.ts';
import { filedParts } from '../../src/use-cases/filed-parts.ts';
import { piecesOf } from '../../src/use-cases/pieces.ts';

const missing = (register: RegisterKey, state: State): readonly string[] =>
  filedParts(register, { state, pieces: [] }).flatMap(({ part, there }) => (there ? [] : [part]));

test.each<readonly [RegisterKey, State, readonly string[]]>([
  ['requests', {}, ['request', 'identity', 'search', 'decision']],
  [
    'requests',
    { told: 'x', identityOn: '2026-11-22', searchLines: [{ searchSystem: 'outlook' }], outcome: 'granted' },
    [],
  ],
  ['complaints', { complaint: 'x', analysis: 'x' }, ['response']],
  ['minors', { told: 'x' }, ['measures']],
  ['minors', { told: 'x', destroyedOn: '2026-11-22' }, []],
  ['incidents', { told: 'x', conclusion: 'yes', measures: 'x' }, ['notices']],
  ['incidents', { told: 'x', conclusion: 'no', measures: 'x' }, []],
  ['incidents', { means: 'teams', conclusion: 'no', measures: 'x' }, []],
  ['incidents', { means: 'post', conclusion: 'no', measures: 'x' }, ['report']],
])('the file of one of the %s that holds %o lacks %o', (register, state, parts) => {
  expect(missing(register, state)).toEqual(parts);
});

test('a file is cited by its own name, with or without the day before it', () => {
  const digest = 'a'.repeat(64);
  const files = `b2c3-photo.png — SHA-256 ${digest}\n2026-11-22 — envoye.eml — SHA-256 ${digest}`;
  const act = { n: 1, at: '2026-11-22T15:00:00Z', actor: { name: 'Personne C' }, set: { files } } as unknown as KeptAct;
  expect(piecesOf([act]).map(({ name }) => name)).toEqual(['b2c3-photo.png', 'envoye.eml']);
});
