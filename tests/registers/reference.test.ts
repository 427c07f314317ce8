import { createHash } from 'node:crypto';
import { incidents } from '../../src/registers/incidents.ts';
import { registerOf } from '../../src/registers/index.ts';
import { isReference, referenceFor } from '../../src/registers/reference.ts';
import { rowOf } from '../../src/registers/row.ts';

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
const make = (id: string, k = 0): string => referenceFor(registerOf('incidents'), 2026, id, k, sha256);

test('a reference is made from the command’s id: the same command always has the same one', () => {
  expect(make('c-1')).toBe(make('c-1'));
  expect(make('c-1')).toMatch(/^INC-2026-[0-9A-HJKMNP-TV-Z]{6}$/);
  expect(isReference(make('c-1'))).toBe(true);
});

test('each k gives another reference, and six letters spread evenly', () => {
  const made = new Set(Array.from({ length: 10_000 }, (_, n) => make(`c-${n}`)));
  expect(made.size).toBeGreaterThan(9_990);
  expect(new Set([0, 1, 2, 3].map((k) => make('c-1', k))).size).toBe(4);
});

test.each(['INC-2026-7KQ4M', 'INC-2026-7KQ4MI', 'inc-2026-7KQ4M2', "INC-2026-7KQ4M2' or 1 eq 1"])(
  '%s is no reference',
  (text) => {
    expect(isReference(text)).toBe(false);
  },
);

test('a row shows closed values, days, numbers and the officer’s two texts, and never what somebody else wrote', () => {
  const state = {
    scenario: 'other',
    told: 'Personne A …',
    alreadyDone: 'Personne A …',
    rationale: 'x',
    measures: 'y',
    circumstances: 'ours',
  } as const;
  expect(rowOf(incidents.columns, state)).toEqual({ scenario: 'other', circumstances: 'ours' });
});

test('every text on the row is the officer’s or Greffe’s, never the reporter’s', () => {
  for (const column of Object.values(incidents.columns)) {
    if (column.kind === 'text' && column.on === 'row') expect(column.by).not.toBe('reporter');
  }
});
