import { aboutColumns } from '../registers/about.ts';
import { listedKeys, type RegisterKey, registerOf } from '../registers/index.ts';
import { rowColumns } from '../registers/row.ts';
import { columnName } from './columns.ts';
import type { ListSpec } from './definition.ts';
import type { Json } from './json.ts';
import { caseFileList, registerList } from './lists.ts';
import type { SiteName } from './places.ts';
import type { RowWords } from './row-words.ts';

/** Titles of the views, in the language in which the lists are read. */
export interface ViewWords {
  readonly open: string;
  readonly all: string;
  readonly describe: string;
}

const schema = 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json';
const columnSchema = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';
const genericList = 100;
const pageSize = 100;
const weekMs = 7 * 86_400_000;

/** A due day is text, `YYYY-MM-DD`: as a number it compares without any time zone. */
const dayNumber = "Number(replaceAll(@currentField, '-', ''))";
const todayNumber = '(getYear(@now) * 10000 + (getMonth(@now) + 1) * 100 + getDate(@now))';

/** Late in one colour, within seven days in another, and neither once the record is closed; the day itself is the word. */
const dueFormatter = (isOpen: string): Json => ({
  $schema: columnSchema,
  elmType: 'div',
  txtContent: '@currentField',
  attributes: {
    class: `=if(@currentField == '' || ${isOpen} == false, '', if(${dayNumber} < ${todayNumber}, 'sp-field-severity--severeWarning', if(Date(@currentField) - @now <= ${weekMs}, 'sp-field-severity--warning', '')))`,
  },
});

const onlyOpen = '<Where><Eq><FieldRef Name="Open" /><Value Type="Boolean">1</Value></Eq></Where>';
const byDue = '<OrderBy><FieldRef Name="Due" /><FieldRef Name="Reference" /></OrderBy>';
const newestFirst = '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>';

const view = (name: string, viewFields: readonly string[], query: string, makeDefault: boolean): Json => ({
  verb: 'addSPView',
  name,
  viewFields,
  query,
  rowLimit: pageSize,
  isPaged: true,
  makeDefault,
});

/** The list that provisioning made, by its title: the script changes it and makes no other. */
const listed = ({ title, columns }: ListSpec, isOpen: string, words: ViewWords, views: readonly Json[]): Json => ({
  verb: 'createSPList',
  listName: title,
  templateType: genericList,
  subactions: [
    { verb: 'setDescription', description: words.describe },
    ...views,
    ...columns
      .filter(({ name }) => name === 'Due')
      .map((due) => ({
        verb: 'setSPFieldCustomFormatter',
        fieldDisplayName: due.title,
        formatterJSON: dueFormatter(isOpen),
      })),
  ],
});

/** Day columns that a view shows at most: what is read at a glance stays on one screen. */
const mostDays = 3;

const fieldsOf = (register: RegisterKey): readonly string[] => {
  const columns = Object.entries(rowColumns(registerOf(register).columns));
  const days = columns.filter(([, { kind }]) => kind === 'day').map(([key]) => columnName(key));
  const about = aboutColumns[register];
  // Whether it is open is in each view: a formatting reads only what its view shows.
  return ['Reference', 'Due', 'Stage', ...(about ? [columnName(about)] : []), ...days.slice(0, mostDays), 'Open'];
};

/**
 * The SharePoint site script of a site: default view, view of everything and due-day formatting of each list, which
 * Graph cannot set. Columns, titles and indexes are provisioning's, which goes first. The actions and their words are
 * those of Microsoft's “Site template JSON schema” (18 November 2024); applying it to a tenant is not confirmed.
 */
export const siteScript = (site: SiteName, row: RowWords, words: ViewWords): Json => {
  const ofRegister = (register: RegisterKey): Json => {
    const fields = fieldsOf(register);
    return listed(registerList(register, row), '[$Open]', words, [
      view(words.open, fields, `${onlyOpen}${byDue}`, true),
      view(words.all, fields, newestFirst, false),
    ]);
  };
  const caseFiles = listed(caseFileList(row), 'true', words, [
    view(words.all, ['Reference', 'Register', 'Stage', 'Due', 'Acts'], byDue, true),
  ]);
  return { $schema: schema, actions: site === 'office' ? [caseFiles] : listedKeys.map(ofRegister), version: 1 };
};
