import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fact, IndexedLine, PageQuestion, PageSort, RecordIndex } from '../../src/ports/record-index.ts';
import { openIndex } from '../../src/store/record-index.ts';
import { newFolder, removeFolder } from '../runs/folders.ts';

const stages = ['received', 'inProgress', 'closed'] as const;
const kinds = ['access', 'rectification', 'information'] as const;
const dayOf = (place: number): string =>
  `2026-${String((place % 12) + 1).padStart(2, '0')}-${String((place % 28) + 1).padStart(2, '0')}`;

/** Records of two registers, a third closed, some with nothing due. */
const made = Array.from({ length: 240 }, (_, place) => {
  const register = place % 3 === 0 ? ('incidents' as const) : ('requests' as const);
  const stage = stages[place % 3 === 0 ? 2 : place % 2] ?? 'received';
  const letters = (place * 7919).toString(36).toUpperCase().padStart(6, '0').slice(-6);
  return {
    reference: `${register === 'incidents' ? 'INC' : 'REQ'}-2026-${letters}`,
    register,
    stage,
    kind: kinds[place % 5 === 0 ? 0 : place % 3] ?? 'access',
    open: place % 3 !== 2,
    ...(place % 4 === 0 ? {} : { due: dayOf(place * 5) }),
    acceptedAt: `${dayOf(place * 11)}T15:00:00.000Z`,
  };
});
type Made = (typeof made)[number];

let folder: string;
let index: RecordIndex;
beforeAll(() => {
  folder = newFolder('pages');
  index = openIndex(`${folder}/index.sqlite`);
  for (const one of made) put(one);
});
afterAll(() => {
  index.close();
  removeFolder(folder);
});

const act = { v: 1, n: 1, id: 'a', at: '', verb: 'x', set: {}, salt: '', hash: '' } as const;
const put = (
  one: Made,
  etag = '"1"',
  acts = 1,
  facts: readonly Fact[] = [['received', one.acceptedAt.slice(0, 7), one.kind]],
) => {
  const { reference, register, ...line } = one;
  const ledger = Array.from({ length: acts }, (_, at) => ({
    ...act,
    n: at + 1,
    actor: { oid: 'o', role: 'staff' as const, name: 'Personne A' },
  }));
  index.put({ reference, register, ledger, itemId: reference, etag }, { ...line, facts });
};

const last = '9999-12-31';
const rank = (
  sort: PageSort,
  { due = last, acceptedAt, reference }: Pick<Made, 'acceptedAt' | 'reference'> & { readonly due?: string },
): string => (sort === 'due' || sort === 'dueLast' ? `${due} ${reference}` : `${acceptedAt} ${reference}`);

const expected = (question: Omit<PageQuestion, 'size'>): readonly string[] => {
  const { register, stage, kind, open = true, sort = 'due', dueFrom = '', dueTo = '~' } = question;
  const found = made.filter(
    (one) =>
      (open === 'any' || one.open === open) &&
      (register === undefined || one.register === register) &&
      (stage === undefined || one.stage === stage) &&
      (kind === undefined || one.kind === kind) &&
      (one.due ?? last) >= dueFrom &&
      (one.due ?? last) <= dueTo,
  );
  const sorted = found.toSorted((a, b) => (rank(sort, a) < rank(sort, b) ? -1 : 1));
  if (sort === 'newest') return sorted.toReversed().map(({ reference }) => reference);
  const undated = sorted.filter(({ due }) => due === undefined);
  const dated = sorted.filter(({ due }) => due !== undefined);
  const inOrder = sort === 'dueLast' ? [...dated.toReversed(), ...undated] : sorted;
  return inOrder.map(({ reference }) => reference);
};

/** Everything that a question gives, page by page. */
const readAll = (question: Omit<PageQuestion, 'size'>, size: number): readonly string[] => {
  const all: string[] = [];
  for (let page = index.page({ ...question, size }); page.length > 0; ) {
    all.push(...page.map(({ reference }) => reference));
    const end = page.at(-1) as IndexedLine;
    const byDue = question.sort === 'due' || question.sort === 'dueLast' || question.sort === undefined;
    page = index.page({
      ...question,
      after: { key: byDue ? (end.due ?? last) : end.acceptedAt, reference: end.reference },
      size,
    });
  }
  return all;
};

const question = fc
  .record({
    register: fc.constantFrom(undefined, 'incidents' as const, 'requests' as const),
    stage: fc.constantFrom(undefined, ...stages),
    kind: fc.constantFrom(undefined, ...kinds),
    open: fc.constantFrom(true, false, 'any' as const),
    sort: fc.constantFrom<PageSort>('due', 'dueLast', 'newest', 'oldest'),
    range: fc.constantFrom({}, { dueTo: '2026-05-31' }, { dueFrom: '2026-06-01', dueTo: '2026-06-30' }),
  })
  .map(
    ({ register, stage, kind, open, sort, range }): Omit<PageQuestion, 'size'> => ({
      ...(register ? { register, ...(stage ? { stage } : {}), ...(kind ? { kind } : {}) } : {}),
      open,
      sort,
      ...(sort === 'due' || sort === 'dueLast' ? range : {}),
    }),
  );

describe('pages of the index', () => {
  test('filtered and sorted as asked, page after page gives each record once and in its order', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 60 }), (asked, size) => {
        expect(readAll(asked, size)).toEqual(expected(asked));
      }),
      { numRuns: 150 },
    );
  });

  test('a reference is found by how it begins and by how its last six letters begin', () => {
    const wanted = made[100]?.reference ?? '';
    const found = (reference: string) =>
      index.page({ reference, open: 'any', size: 300 }).map((line) => line.reference);
    expect(found(wanted)).toEqual([wanted]);
    expect(found(wanted.slice(-6))).toEqual([wanted]);
    expect(found('INC')).toEqual(expected({ register: 'incidents', open: 'any' }).toSorted());
    expect(index.page({ reference: 'INC', register: 'requests', open: 'any', size: 9 })).toEqual([]);
  });

  test('what is open, due and late is counted exactly, and follows each change', () => {
    const count = (isCounted: (one: Made) => boolean) => made.filter((one) => one.open && isCounted(one)).length;
    const [today, soonTo] = ['2026-06-10', '2026-06-17'];
    const total = () =>
      index
        .standing(today, soonTo)
        .reduce((all, one) => ({ open: all.open + one.open, soon: all.soon + one.soon, late: all.late + one.late }), {
          open: 0,
          soon: 0,
          late: 0,
        });
    const before = {
      open: count(() => true),
      soon: count(({ due = last }) => due >= today && due <= soonTo),
      late: count(({ due = last }) => due < today),
    };
    expect(total()).toEqual(before);
    const one = made.find(({ open, due = last }) => open && due < today);
    if (!one) throw new Error('nothing is late');
    put({ ...one, open: false }, '"2"', 2);
    expect(total()).toEqual({ open: before.open - 1, soon: before.soon, late: before.late - 1 });
    put(one, '"3"', 3);
    expect(total()).toEqual(before);
  });

  test('what records are counted under follows each change, by month', () => {
    const of = (month: string) => index.facts('received', month, month).reduce((sum, { records }) => sum + records, 0);
    const one = made[4] as Made;
    const [month, other] = [one.acceptedAt.slice(0, 7), '2031-01'];
    const before = of(month);
    put(one, '"4"', 4, [
      ['received', other, one.kind],
      ['answered', other, 'to20'],
    ]);
    expect([of(month), of(other)]).toEqual([before - 1, 1]);
    expect(index.facts('answered', other, other)).toEqual([
      { register: one.register, month: other, value: 'to20', records: 1 },
    ]);
    put(one, '"5"', 5);
    expect([of(month), of(other), index.facts('answered', other, other)]).toEqual([before, 0, []]);
  });
});
