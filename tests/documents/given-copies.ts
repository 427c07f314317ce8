import fc from 'fast-check';
import { microFuture } from '../../src/company/micro-future.ts';
import { createCopies } from '../../src/documents/copies.ts';
import { becauses } from '../../src/law/unknown.ts';
import type { CopyFormat, CopyRead, CopySaid, RegisterCopy } from '../../src/ports/copies.ts';
import type { Column, Columns } from '../../src/registers/column.ts';
import { type CopyScope, copyColumns } from '../../src/registers/copy-columns.ts';
import { listedKeys, type RegisterKey, registerOf } from '../../src/registers/index.ts';

export const copies = createCopies(microFuture);

export const said: CopySaid = { language: 'fr', madeOn: '2026-11-22', seal: 'a'.repeat(64), withheld: {} };

/** A file as it would lie on the disk. */
export const written = async (copy: RegisterCopy, format: CopyFormat, how: CopySaid = said) => {
  const { chunks, fileName } = copies.write(copy, how, format);
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return { fileName, content: new Uint8Array(Buffer.concat(parts)) };
};

export const readBack = async (copy: RegisterCopy, format: CopyFormat, how: CopySaid = said): Promise<CopyRead> => {
  const { content, fileName } = await written(copy, format, how);
  return copies.read(content, fileName);
};

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const dangers = [
  '=1+1',
  "'=x",
  '-5',
  '@a',
  '+33',
  '\t=',
  '_x0041_',
  '＝1',
  'a;b',
  'x"y',
  '« à »',
  'l’été\n=2',
  '5',
  "'",
  'Oui',
  'yes',
];

/** A text as `registers/validate` leaves one: trimmed, no control character but tab and line end, never empty. */
const text = fc
  .oneof(fc.constantFrom(...dangers), fc.string({ unit: 'grapheme', maxLength: 40 }))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what the check takes out of every text
  .map((raw) => raw.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\uFEFF]/g, '').trim())
  .filter((clean) => clean !== '');

const reason = fc.constantFrom(...becauses).map((unknown) => ({ unknown }));

const anyValue = (column: Column): fc.Arbitrary<unknown> => {
  switch (column.kind) {
    case 'text':
      return text;
    case 'choice':
      return fc.constantFrom(...column.choices);
    case 'choices':
      return fc.subarray([...column.choices], { minLength: 1 });
    case 'day':
      return day;
    case 'when':
      return fc.oneof(
        day.map((one) => ({ day: one })),
        fc.tuple(day, day).map(([from, to]) => ({ from, to })),
        reason,
      );
    case 'count':
      return fc.oneof(
        fc.integer({ min: 0, max: 100_000_000 }).map((about) => ({ about })),
        reason,
      );
    case 'flag':
      return fc.boolean();
    case 'listed':
      return fc.constantFrom(...microFuture.systems.map(({ key }) => key));
    case 'lines':
      return fc.array(stateOf(column.of), { maxLength: 2 });
    default:
      return column satisfies never;
  }
};

export const stateOf = (columns: Columns): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.record(Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, anyValue(column)])), {
    requiredKeys: [],
  });

const crockford = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });

const lineOf = (register: RegisterKey, scope: CopyScope) => {
  const { prefix, stages } = registerOf(register);
  return fc.record({
    reference: fc.string({ unit: crockford, minLength: 6, maxLength: 6 }).map((letters) => `${prefix}-2026-${letters}`),
    stage: fc.constantFrom(...stages),
    acts: fc.integer({ min: 1, max: 500 }),
    head: hash,
    values: stateOf(copyColumns(register, scope)),
  });
};

/** Any register, in any of the scopes that it has, with a few records. */
export const anyCopy: fc.Arbitrary<RegisterCopy> = fc.constantFrom(...listedKeys).chain((register) =>
  fc
    .constantFrom<CopyScope>('whole', 'rows', ...(register === 'incidents' ? (['commission'] as const) : []))
    .chain((scope) =>
      fc.record({
        register: fc.constant(register),
        scope: fc.constant(scope),
        asOf: day,
        lines: fc.uniqueArray(lineOf(register, scope), { maxLength: 4, selector: ({ reference }) => reference }),
      }),
    ),
);
