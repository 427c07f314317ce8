import { columnName, mapColumn } from '../../src/graph/columns.ts';
import { definition } from '../../src/graph/definition.ts';
import { registerList } from '../../src/graph/lists.ts';
import { fieldsOf, rowCells, sameCells } from '../../src/graph/row-cells.ts';
import type { Column } from '../../src/registers/column.ts';
import { listedKeys, registerOf } from '../../src/registers/index.ts';
import { rowWords } from './row-words.ts';

const on = { by: 'officer', on: 'row' } as const;
const map = (column: Column) => mapColumn('incidents', 'occurred', column, rowWords);

describe('columns in SharePoint', () => {
  test('a period is three columns, and a day is a period that ends where it begins', () => {
    const { specs, cells } = map({ kind: 'when', ...on });
    expect(specs.map(({ name }) => name)).toEqual(['OccurredFrom', 'OccurredTo', 'OccurredUnknown']);
    expect(specs.map(({ title }) => title)).toEqual([
      'Moment de l’incident : début',
      'Moment de l’incident : fin',
      'Moment de l’incident : inconnu, parce que',
    ]);
    expect(cells({ day: '2026-11-22' })).toEqual({
      OccurredFrom: '2026-11-22',
      OccurredTo: '2026-11-22',
      OccurredUnknown: null,
    });
    expect(cells({ from: '2026-11-20', to: '2026-11-22' })).toMatchObject({
      OccurredFrom: '2026-11-20',
      OccurredTo: '2026-11-22',
    });
    expect(cells({ unknown: 'noTrace' })).toEqual({
      OccurredFrom: null,
      OccurredTo: null,
      OccurredUnknown: 'il n’en reste aucune trace',
    });
    expect(cells(undefined)).toEqual({ OccurredFrom: null, OccurredTo: null, OccurredUnknown: null });
  });

  test('a count is a number, or the reason why it is unknown; none is not zero', () => {
    const { cells } = map({ kind: 'count', ...on });
    expect(cells({ about: 0 })).toEqual({ Occurred: 0, OccurredUnknown: null });
    expect(cells({ unknown: 'notYetKnown' })).toEqual({ Occurred: null, OccurredUnknown: 'on le vérifie encore' });
    expect(cells(undefined)).toEqual({ Occurred: null, OccurredUnknown: null });
  });

  test('choices are read in French and a civil day is a text', () => {
    expect(
      mapColumn('incidents', 'means', { kind: 'choice', choices: ['teams', 'email'], ...on }, rowWords).cells('email'),
    ).toEqual({ Means: 'Courriel' });
    const kinds = mapColumn('incidents', 'kinds', { kind: 'choices', choices: ['name', 'email'], ...on }, rowWords);
    expect(kinds.specs.map(definition)).toMatchObject([
      { name: 'Kinds', choice: { displayAs: 'checkBoxes', allowTextEntry: false } },
    ]);
    expect(kinds.cells(['name'])).toEqual({ Kinds: ['Nom et prénom'] });
    expect(map({ kind: 'day', ...on }).specs.map(definition)).toMatchObject([{ text: { maxLength: 10 } }]);
  });

  test('each definition has one kind only, and a long text has no length', () => {
    const kinds = ['text', 'choice', 'number', 'boolean', 'dateTime'];
    for (const { columns } of listedKeys.map((key) => registerList(key, rowWords)))
      for (const column of columns)
        expect(Object.keys(definition(column)).filter((name) => kinds.includes(name))).toHaveLength(1);
    expect(definition({ name: 'A', title: 'A', facet: { kind: 'note' } })).toEqual({
      name: 'A',
      displayName: 'A',
      text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 },
    });
  });

  test('every released list keeps within SharePoint’s twenty indexes, and unique columns are indexed', () => {
    for (const { columns } of listedKeys.map((key) => registerList(key, rowWords))) {
      expect(columns.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
      for (const { unique, indexed } of columns) expect(unique === true && indexed !== true).toBe(false);
    }
  });

  test('a name with anything but ASCII letters and digits is no column name', () => {
    expect(columnName('commissionNoticeOn')).toBe('CommissionNoticeOn');
    expect(() => columnName('échéance')).toThrow(RangeError);
    expect(() => columnName('a b')).toThrow(RangeError);
  });

  test('a row is made from row columns alone, whatever the state holds', () => {
    const { columns } = registerOf('incidents');
    const state = Object.fromEntries(Object.keys(columns).map((key) => [key, `canari-${key}.`]));
    const cells = JSON.stringify(
      rowCells({ reference: 'INC-2026-AAAAAA', register: 'incidents', state, act: 1, due: undefined }, rowWords),
    );
    for (const [key, column] of Object.entries(columns))
      if (column.on === 'caseFile') expect(cells).not.toContain(`canari-${key}.`);
    expect(cells).not.toContain('canari-scenario');
  });

  test('a new item has no empty cell, a changed one empties what is empty, and several choices say their type', () => {
    const cells = { A: null, B: [], C: ['x'], D: 0, E: false };
    expect(fieldsOf(cells, true)).toEqual({ 'C@odata.type': 'Collection(Edm.String)', C: ['x'], D: 0, E: false });
    expect(fieldsOf(cells, false)).toMatchObject({ A: null, B: [], 'B@odata.type': 'Collection(Edm.String)' });
  });

  test('cells agree whatever SharePoint does with line ends, empty cells and the order of choices, and with nothing else', () => {
    const cells = { A: 'un\ndeux', B: null, C: ['x', 'y'], D: 0, E: false };
    expect(sameCells(cells, { A: 'un\r\ndeux', C: ['y', 'x'], D: 0 })).toBe(true);
    expect(sameCells(cells, { A: 'un deux', C: ['y', 'x'], D: 0 })).toBe(false);
    expect(sameCells(cells, { A: 'un\ndeux', C: ['x'], D: 0 })).toBe(false);
    expect(sameCells(cells, { A: 'un\ndeux', C: ['x', 'y'] })).toBe(false);
    expect(sameCells(cells, { A: 'un\ndeux', C: ['x', 'y'], D: 0, B: 'plus' })).toBe(false);
    expect(sameCells(cells, { A: 'un\ndeux', C: ['x', 'y'], D: 0, E: true })).toBe(false);
  });
});
