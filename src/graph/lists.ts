import { type RegisterKey, registerOf } from '../registers/index.ts';
import { rowColumns } from '../registers/row.ts';
import { columnName, mapColumn } from './columns.ts';
import { type ColumnSpec, type Facet, type ListSpec, longestLine } from './definition.ts';
import { caseFileColumns, type RowWords, reminderColumns, type SystemColumn } from './row-words.ts';

/** Names that SharePoint's own columns hold in every list: a register's column must not be one. */
const reserved = new Set([
  'ID',
  'Id',
  'Title',
  'LinkTitle',
  'Author',
  'Editor',
  'Created',
  'Modified',
  'Attachments',
  'ContentType',
  'Edit',
  'Order',
  'GUID',
  'Version',
  'DocIcon',
  'ItemChildCount',
  'FolderChildCount',
  'AppAuthor',
  'AppEditor',
  'ComplianceAssetId',
  'Name',
]);

const day: Facet = { kind: 'text', max: 10 };
const line: Facet = { kind: 'text', max: longestLine };

const system = (
  words: RowWords,
  name: SystemColumn,
  facet: Facet,
  marks: Pick<ColumnSpec, 'indexed' | 'unique' | 'hidden'> = {},
): ColumnSpec => ({
  name,
  title: words.system(name),
  facet,
  ...marks,
});

const reference = (words: RowWords): ColumnSpec => system(words, 'Reference', line, { indexed: true, unique: true });

/** The list of case files in the office site: what the restricted item holds (DESIGN §2). */
export const caseFileList = (words: RowWords): ListSpec => {
  const facets: Readonly<Record<(typeof caseFileColumns)[number], ColumnSpec>> = {
    Reference: reference(words),
    Register: system(words, 'Register', line, { indexed: true }),
    Stage: system(words, 'Stage', line, { indexed: true }),
    Due: system(words, 'Due', day, { indexed: true }),
    Acts: system(words, 'Acts', { kind: 'number' }),
    Parties: system(words, 'Parties', { kind: 'note' }),
    // What the office folds, not what people read: it is in the item and in no view.
    Ledger: system(words, 'Ledger', { kind: 'note' }, { hidden: true }),
  };
  return { name: 'CaseFiles', title: words.list('CaseFiles'), columns: caseFileColumns.map((name) => facets[name]) };
};

/** The list of reminders in the office site; creating an item with its unique key claims it (DESIGN §3). */
export const reminderList = (words: RowWords): ListSpec => {
  const facets: Readonly<Record<(typeof reminderColumns)[number], ColumnSpec>> = {
    Key: system(words, 'Key', line, { indexed: true, unique: true }),
    Reference: system(words, 'Reference', line, { indexed: true }),
    Duty: system(words, 'Duty', line),
    Day: system(words, 'Day', day, { indexed: true }),
    Person: system(words, 'Person', line),
    TakenAt: system(words, 'TakenAt', line),
    Outcome: system(words, 'Outcome', line),
  };
  return { name: 'Reminders', title: words.list('Reminders'), columns: reminderColumns.map((name) => facets[name]) };
};

/** The ASCII name of a register's list. */
export const registerListName = (register: RegisterKey): string => columnName(register);

/**
 * A register's list in the registers site: the public face of each record. Only columns that a row may show are in it,
 * so that no other can ever be written there. Throws when a column bears a name of SharePoint's or stands twice.
 */
export const registerList = (register: RegisterKey, words: RowWords): ListSpec => {
  const { columns, stages } = registerOf(register);
  const stageLabels = stages.map((stage) => words.stage(register, stage));
  const specs: readonly ColumnSpec[] = [
    reference(words),
    system(words, 'Stage', { kind: 'choice', choices: stageLabels }, { indexed: true }),
    system(words, 'Due', day, { indexed: true }),
    system(words, 'Open', { kind: 'boolean' }, { indexed: true }),
    ...Object.entries(rowColumns(columns)).flatMap(([key, column]) => mapColumn(register, key, column, words).specs),
    system(words, 'Act', { kind: 'number' }),
  ];
  const names = specs.map(({ name }) => name);
  const wrong = names.find((name, place) => reserved.has(name) || names.indexOf(name) !== place);
  if (wrong !== undefined) throw new RangeError(`A list cannot have this column: ${wrong}`);
  return { name: registerListName(register), title: words.register(register), columns: specs };
};
