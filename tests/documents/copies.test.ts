import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { guarded, unguarded } from '../../src/documents/copies/guarded.ts';
import { mergeSmall } from '../../src/documents/copies/merge-small.ts';
import type { RegisterCopy } from '../../src/ports/copies.ts';
import { anyCopy, copies, readBack, said, written } from './given-copies.ts';
import { partsOfZip } from './read-zip.ts';

const incident = (values: RegisterCopy['lines'][number]['values'], reference = 'INC-2026-7KQ4M2') => ({
  reference,
  stage: 'closed',
  acts: 3,
  head: 'b'.repeat(64),
  values,
});

const whole = {
  informationConcerned: 'Noms et adresses',
  circumstances: 'Un courriel est parti au mauvais destinataire.',
  occurred: { day: '2026-11-01' },
  awareOn: '2026-11-02',
  persons: { about: 12 },
  conclusion: 'no',
  rationale: 'Le destinataire a détruit le message.',
  measures: 'Destruction confirmée par écrit.',
  measuresTakenOn: '2026-11-03',
};

const forCommission = (...lines: RegisterCopy['lines']): RegisterCopy => ({
  register: 'incidents',
  scope: 'commission',
  asOf: '2026-11-22',
  lines,
});

const textOf = (content: Uint8Array): string => new TextDecoder().decode(content);

describe('a copy that comes back', () => {
  test.each(['json', 'csv', 'xlsx'] as const)('as %s is what left, over generated registers', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyCopy, fc.constantFrom('fr' as const, 'en' as const), async (copy, language) => {
        const read = await readBack(copy, format, { ...said, language });
        expect(read).toMatchObject({ refused: [] });
        if ('unreadable' in read) throw new Error(read.unreadable);
        expect(read.copy).toEqual(copy);
        if (format !== 'csv') expect(read.seal).toBe(said.seal);
      }),
      { numRuns: format === 'xlsx' ? 60 : 150 },
    );
  });

  test('with lines that cannot be taken says each of them, its column and why', async () => {
    const copy = forCommission(incident(whole), incident(whole, 'INC-2026-000000'), incident(whole, 'INC-2026-000001'));
    const { content } = await written(copy, 'csv');
    const spoiled = textOf(content)
      .replace('"INC-2026-000000"', '"REQ-2026-000000"')
      .replace(/("INC-2026-000001".*)"2026-11-03"|("INC-2026-000001"[^\r]*)2026-11-03/, '$1$22026-13-03');
    const read = await copies.read(new TextEncoder().encode(spoiled), 'incidents-2026-11-22.csv');
    expect(read).toMatchObject({
      copy: { lines: [{ reference: 'INC-2026-7KQ4M2' }] },
      refused: [
        { line: 3, reference: 'REQ-2026-000000', because: 'otherRegister' },
        { line: 4, reference: 'INC-2026-000001', column: 'Date des mesures', because: 'notADay' },
      ],
    });
  });

  test('and is no copy at all is refused as a whole', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(await copies.read(bytes('nom;adresse\r\nA;B'), 'x.csv')).toEqual({ unreadable: 'noHeading' });
    expect(await copies.read(bytes('{"format":"autre"}'), 'x.json')).toEqual({ unreadable: 'notACopy' });
    expect(await copies.read(bytes('PK\u0003\u0004rien'), 'x.xlsx')).toEqual({ unreadable: 'notACopy' });
  });
});

describe('the copy for the Commission', () => {
  test('has the eight items in the order of the Regulation, and names each gap', async () => {
    const { content } = await written(forCommission(incident(whole), incident({}, 'INC-2026-000000')), 'json');
    const { lines } = JSON.parse(textOf(content));
    expect(lines[0].items.map(({ n, complete }: { n: number; complete: boolean }) => [n, complete])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [n, true]),
    );
    expect(lines[0].items.map(({ provision }: { provision: string }) => provision)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `reg3.1:7(${n})`),
    );
    expect(lines[1].items.filter(({ complete }: { complete: boolean }) => !complete)).toHaveLength(7);
    expect(lines[1].items[1].text).toContain('Il manque les circonstances');
  });

  test('shows the items before anything else in a sheet, with real dates in French', async () => {
    const { content } = await written(forCommission(incident(whole)), 'xlsx');
    const parts = await partsOfZip(content);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    const titles = [...sheet.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text]) => text);
    expect(titles.slice(0, 9).map((title) => title?.slice(0, 2))).toEqual([
      'Ré',
      '1°',
      '2°',
      '3°',
      '4°',
      '5°',
      '6°',
      '7°',
      '8°',
    ]);
    expect(sheet).toContain('<c r="D2" s="2"><v>46327</v></c>');
    expect(parts['xl/styles.xml']).toContain('[$-C0C]d mmmm yyyy');
  });

  test('withholds a text that names somebody, and says so', async () => {
    const { measures: _, ...rest } = whole;
    const how = { ...said, withheld: { 'INC-2026-7KQ4M2': ['measures'] } };
    const { content } = await written(forCommission(incident(rest)), 'json', how);
    const item = JSON.parse(textOf(content)).lines[0].items[7];
    expect(item).toMatchObject({ n: 8, complete: false });
    expect(item.text).toContain('nomme une personne');
  });

  test('is a tagged PDF in French with its hash and number at each foot', async () => {
    const { content } = await written(forCommission(incident(whole)), 'pdf');
    const pdf = Buffer.from(content).toString('latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toContain('/Lang (fr-CA)');
    expect(pdf).toContain('/Marked true');
  });
});

describe('a cell that could be a formula', () => {
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', "'=1", '＝1'];

  test('is made harmless in CSV, and comes back as it was', () => {
    for (const text of dangerous) expect(guarded(text).startsWith("'")).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', ' ', '\t', 'a', '@', '\n') }), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  test('is text in a sheet, and stays text when somebody edits it', async () => {
    const { content } = await written(
      forCommission(
        ...dangerous.map((text, n) => incident({ circumstances: text.replace('\r', '') }, `INC-2026-00000${n}`)),
      ),
      'xlsx',
    );
    const sheet = (await partsOfZip(content))['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/s="3" t="inlineStr"/g)?.length).toBeGreaterThanOrEqual(dangerous.length);
  });
});

test('the open format is what its schema says', async () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  await fc.assert(
    fc.asyncProperty(anyCopy, async (copy) => {
      const { content } = await written(copy, 'json');
      const valid = ajv.validate(copies.schema(copy.register, copy.scope), JSON.parse(textOf(content)));
      expect(ajv.errors ?? []).toEqual([]);
      expect(valid).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('a statistic that leaves says no number below five, and no total that gives one back', () => {
  const cell = (key: string, records: number) => ({ key, records });
  expect(mergeSmall([cell('a', 20), cell('b', 3)])).toEqual({ cells: [], merged: 23, total: 23 });
  expect(mergeSmall([cell('a', 20), cell('b', 9), cell('c', 2)])).toEqual({
    cells: [cell('a', 20)],
    merged: 11,
    total: 31,
  });
  expect(mergeSmall([cell('a', 20), cell('b', 7)])).toEqual({ cells: [cell('a', 20), cell('b', 7)], total: 27 });
  expect(mergeSmall([cell('a', 2), cell('b', 1)])).toEqual({ cells: [] });
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 8 }), (numbers) => {
      const { cells, merged, total } = mergeSmall(numbers.map((records, n) => cell(String(n), records)));
      for (const shown of [...cells.map(({ records }) => records), merged, total])
        expect(shown ?? 5).toBeGreaterThanOrEqual(5);
      if (total !== undefined) expect(cells.reduce((sum, { records }) => sum + records, merged ?? 0)).toBe(total);
    }),
  );
});
