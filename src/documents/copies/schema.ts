import { registerItems } from '../../law/incident.ts';
import { becauses } from '../../law/unknown.ts';
import type { Column, Columns } from '../../registers/column.ts';
import { type CopyScope, copyColumns } from '../../registers/copy-columns.ts';
import { type RegisterKey, registerOf } from '../../registers/index.ts';
import { openFormat } from './json.ts';

type Schema = Readonly<Record<string, unknown>>;

const day: Schema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const closed = (properties: Schema, required: readonly string[] = Object.keys(properties)): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const unknown = closed({ unknown: { enum: becauses } });

/** What a column of each kind holds, as a JSON Schema. */
const columnSchema = (column: Column): Schema => {
  switch (column.kind) {
    case 'text':
      return { type: 'string', maxLength: column.max };
    case 'choice':
      return { enum: column.choices };
    case 'choices':
      return { type: 'array', items: { enum: column.choices } };
    case 'day':
      return day;
    case 'when':
      return { oneOf: [closed({ day }), closed({ from: day, to: day }), unknown] };
    case 'count':
      return { oneOf: [closed({ about: { type: 'integer', minimum: 0 } }), unknown] };
    case 'flag':
      return { type: 'boolean' };
    case 'listed':
      return { type: 'string' };
    case 'lines':
      return { type: 'array', items: columnsSchema(column.of) };
    default:
      return column satisfies never;
  }
};

const columnsSchema = (columns: Columns): Schema =>
  closed(Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, columnSchema(column)])), []);

const item = closed(
  {
    n: { enum: registerItems.map(({ n }) => n) },
    provision: { type: 'string' },
    title: { type: 'string' },
    text: { type: 'string' },
    complete: { type: 'boolean' },
    day,
  },
  ['n', 'provision', 'title', 'text', 'complete'],
);

const lineSchema = (register: RegisterKey, scope: CopyScope): Schema =>
  closed({
    reference: { type: 'string', pattern: `^${registerOf(register).prefix}-\\d{4}-[0-9A-HJKMNP-TV-Z]{6}$` },
    stage: { enum: registerOf(register).stages },
    acts: { type: 'integer', minimum: 0 },
    head: { type: 'string' },
    values: columnsSchema(copyColumns(register, scope)),
    ...(scope === 'commission' ? { items: { type: 'array', items: item, minItems: 8, maxItems: 8 } } : {}),
  });

/** The JSON Schema (2020-12) of the open format of one register, made from its columns. */
export const copySchema = (register: RegisterKey, scope: CopyScope): object => {
  const fact = closed({ title: { type: 'string' }, text: { type: 'string' } });
  const shape = {
    format: { const: openFormat },
    title: { type: 'string' },
    register: { const: register },
    scope: { const: scope },
    asOf: day,
    madeOn: day,
    language: { enum: ['fr', 'en'] },
    company: closed({ name: { type: 'string' }, neq: { type: 'string' } }, ['name']),
    seal: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    withheld: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
    lines: { type: 'array', items: lineSchema(register, scope) },
    ...(scope === 'rows' ? { statistics: { type: 'array', items: fact } } : { total: { type: 'integer' } }),
  };
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...closed(shape) };
};
