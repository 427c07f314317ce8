import type { RowWords } from '../../src/graph/row-words.ts';
import { registers as fr } from '../../src/locales/fr/registers.ts';

const texts = (topic: unknown, key: string): string => {
  const found = typeof topic === 'object' && topic !== null ? (topic as Record<string, unknown>)[key] : undefined;
  return typeof found === 'string' ? found : `« ${key} »`;
};

/** The French words as the composition hands them in; what the locale does not name stands in quotation marks. */
export const rowWords: RowWords = {
  title: (_register, column, part) => {
    const title = texts(fr.incidents.columns, column);
    return part === undefined ? title : fr.system[part](title);
  },
  choice: (_register, column, key) => texts((fr.incidents.choices as Record<string, unknown>)[column], key),
  because: (key) => texts(fr.becauses, key),
  stage: (_register, key) => texts(fr.incidents.stages, key),
  listed: (_of, key) => `Système « ${key} »`,
  register: (key) => texts(fr.titles, key),
  list: (name) => (name === 'CaseFiles' ? fr.lists.caseFiles : fr.lists.reminders),
  system: (column) => texts(fr.system, `${column.charAt(0).toLowerCase()}${column.slice(1)}`),
};
