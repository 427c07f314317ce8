import type { Company } from '../company/company.ts';
import type { RowWords } from '../graph/row-words.ts';
import { words } from '../locales/index.ts';
import type { RegisterKey } from '../registers/index.ts';

type Texts = Readonly<Record<string, string>>;
type ColumnTexts = {
  readonly columns: Texts;
  readonly stages: Texts;
  readonly choices: Readonly<Record<string, Texts>>;
};

/** Throws for a word that no locale has: a cell must never show a key. */
const wordIn = (texts: Texts | undefined, key: string): string => {
  const word = texts?.[key];
  if (word === undefined) throw new RangeError(`No word for ${key}`);
  return word;
};

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The French words of lists, columns and cells in SharePoint, with the company's own names of its systems. */
export const rowWords = (company: Company): RowWords => {
  const { registers: french } = words('fr');
  const of: Readonly<Record<RegisterKey, ColumnTexts>> = french;
  const systems: Texts = Object.fromEntries(company.systems.map(({ key, name }) => [key, name.fr]));
  const system: Texts = Object.fromEntries(
    Object.entries(french.system).flatMap(([key, word]) => (typeof word === 'string' ? [[key, word] as const] : [])),
  );
  return {
    title: (register, column, part) => {
      const title = wordIn(of[register].columns, column);
      return part === undefined ? title : french.system[part](title);
    },
    choice: (register, column, key) => wordIn(of[register].choices[column], key),
    because: (key) => french.becauses[key],
    stage: (register, key) => wordIn(of[register].stages, key),
    listed: (_of, key) => wordIn(systems, key),
    register: (key) => french.titles[key],
    list: (name) => wordIn(french.lists, lowerFirst(name)),
    system: (column) => wordIn(system, lowerFirst(column)),
  };
};
