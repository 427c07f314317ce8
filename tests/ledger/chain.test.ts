import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Act, Actor } from '../../src/ledger/act.ts';
import { canonical } from '../../src/ledger/canonical.ts';
import { append, forget, verifyChain } from '../../src/ledger/chain.ts';
import { asOf, fold } from '../../src/ledger/fold.ts';
import { openingOf } from '../../src/ledger/opening.ts';
import { overflow } from '../../src/ledger/overflow.ts';

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
const actor: Actor = { oid: 'o-1', role: 'staff', name: 'Personne A' };
const act = (id: string, at: string, set: Record<string, unknown> = { stage: id }) => ({
  id,
  at,
  actor,
  verb: 'v',
  set,
  salt: `s${id}`,
});
const grow = (count: number): readonly Act[] =>
  Array.from({ length: count }, (_, n) => n).reduce<readonly Act[]>(
    (ledger, n) => append(ledger, act(`c${n}`, `2026-11-22T10:00:0${n % 10}.000Z`, { [`k${n % 3}`]: n }), sha256),
    [],
  );

test('each act follows from the one before it, and the head is the last hash', () => {
  const ledger = grow(5);
  expect(verifyChain(ledger, sha256)).toEqual({ ok: true, acts: 5, head: ledger[4]?.hash });
  expect(ledger.map((one) => one.n)).toEqual([1, 2, 3, 4, 5]);
});

test('the same command twice adds nothing', () => {
  const once = append([], act('c1', '2026-11-22T10:00:00.000Z'), sha256);
  expect(append(once, act('c1', '2026-11-23T10:00:00.000Z', { stage: 'other' }), sha256)).toBe(once);
});

test('an act accepted before the last one stands at the last one’s moment, so that the past is always a prefix', () => {
  const ledger = append(
    append([], act('a', '2026-11-22T10:00:05.000Z'), sha256),
    act('b', '2026-11-22T10:00:01.000Z'),
    sha256,
  );
  expect(ledger[1]?.at).toBe('2026-11-22T10:00:05.000Z');
  expect(asOf(ledger, '2026-11-22T10:00:05.000Z')).toHaveLength(2);
  expect(asOf(ledger, '2026-11-22T10:00:04.999Z')).toHaveLength(0);
});

test('any change to any act shows, at that act', () => {
  const ledger = grow(6);
  const changes: ((one: Act) => Act)[] = [
    (one) => ({ ...one, verb: 'w' }),
    (one) => ({ ...one, id: 'x' }),
    (one) => ('set' in one ? { ...one, set: { ...one.set, k0: 'changed' } } : one),
    (one) => ('set' in one ? { ...one, actor: { ...one.actor, name: 'Personne B' } } : one),
    (one) => ('set' in one ? { ...one, why: 'because' } : one),
    (one) => ({ ...one, hash: sha256('x') }),
  ];
  for (const change of changes) {
    for (let place = 0; place < ledger.length; place += 1) {
      const changed = ledger.map((one, n) => (n === place ? change(one) : one));
      expect(verifyChain(changed, sha256)).toEqual({ ok: false, brokenAt: place + 1 });
    }
  }
});

test('an act taken out, added in between or put in another order shows', () => {
  const ledger = grow(4);
  expect(verifyChain(ledger.toSpliced(1, 1), sha256).ok).toBe(false);
  expect(verifyChain([...ledger].reverse(), sha256).ok).toBe(false);
  expect(verifyChain([...ledger.slice(0, 2), ...ledger.slice(1)], sha256).ok).toBe(false);
});

test('a forgotten act still verifies, and nothing of what it said is left', () => {
  const ledger = append(grow(3), act('secret', '2026-11-22T11:00:00.000Z', { told: 'Personne C' }), sha256);
  const forgotten = ledger.map((one) => (one.id === 'secret' ? forget(one, sha256) : one));
  expect(verifyChain(forgotten, sha256).ok).toBe(true);
  expect(JSON.stringify(forgotten)).not.toContain('Personne C');
  expect(fold(forgotten).told).toBeUndefined();
});

test('the fold is the last value of each column, and null empties one', () => {
  const ledger = [{ a: 1, b: 1 }, { a: 2 }, { b: null }].reduce<readonly Act[]>(
    (all, set, n) => append(all, act(`c${n}`, '2026-11-22T10:00:00.000Z', set), sha256),
    [],
  );
  expect(fold(ledger)).toEqual({ a: 2 });
});

test('a ledger that went to a file begins with an act that holds the whole state and follows the file’s last hash', () => {
  const ledger = grow(8);
  const greffe: Actor = { oid: 'greffe', role: 'greffe', name: 'Greffe' };
  const shorter = overflow(ledger, greffe, 'salt', sha256);
  if (!shorter) throw new Error('nothing to move');
  const { sealed, ...state } = fold(shorter.ledger);
  expect(state).toEqual(fold(ledger));
  expect(sealed).toMatchObject({ file: 'ledger-8.json', hash: ledger.at(-1)?.hash, digest: sha256(shorter.content) });
  expect(openingOf(shorter.ledger)).toEqual(openingOf(ledger));
  const after = append(shorter.ledger, act('next', '2026-11-23T10:00:00.000Z'), sha256);
  expect(verifyChain(after, sha256)).toMatchObject({ ok: true, acts: 10 });
  expect(verifyChain(JSON.parse(shorter.content), sha256)).toMatchObject({ ok: true, acts: 8 });
  expect(overflow(after, greffe, 'salt', sha256)?.file).toBe('ledger-10.json');
});

test('equal content gives equal text, whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const shuffled: unknown = JSON.parse(JSON.stringify(value, (_, member) => reversed(member)));
      return canonical(value) === canonical(shuffled) && canonical(value) === canonical(JSON.parse(canonical(value)));
    }),
  );
});

const reversed = (member: unknown): unknown =>
  typeof member === 'object' && member !== null && !Array.isArray(member)
    ? Object.fromEntries(Object.entries(member).reverse())
    : member;
