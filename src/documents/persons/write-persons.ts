import { words } from '../../locales/index.ts';
import type { Language } from '../../registers/language.ts';
import { type ListedPerson, type PersonField, personFields } from '../../registers/persons-list.ts';
import type { Cell } from '../copies/cells.ts';
import { bookOf } from '../copies/xlsx.ts';
import { zipStreams } from '../copies/zip.ts';

const widths: Readonly<Record<PersonField, number>> = {
  name: 32,
  address: 40,
  email: 32,
  phone: 18,
  language: 12,
  sentOn: 20,
  means: 20,
  returned: 12,
};

const text = (said: string | undefined): Cell => (said === undefined ? undefined : { as: 'text', text: said });

const cellOf = (field: PersonField, person: ListedPerson, language: Language): Cell => {
  const { persons, registers } = words(language);
  switch (field) {
    case 'sentOn':
      return person.sentOn === undefined ? undefined : { as: 'day', day: person.sentOn };
    case 'means':
      return text(person.means && registers.incidents.choices.means[person.means]);
    case 'language':
      return text(person.language && persons.languages[person.language]);
    case 'returned':
      return text(person.returned ? persons.yes : undefined);
    default:
      return text(person[field]);
  }
};

/** A list as XLSX, one person a line, with a sheet that says how to fill it in; no cell is a formula. */
export const personsXlsx = async (persons: readonly ListedPerson[], language: Language): Promise<Uint8Array> => {
  const say = words(language).persons;
  const sheets = [
    {
      name: say.sheet,
      titles: personFields.map((field) => say.fields[field]),
      widths: personFields.map((field) => widths[field]),
      rows: persons.map((person) => personFields.map((field) => cellOf(field, person, language))),
    },
    { name: say.guide, titles: [say.guide], widths: [110], rows: say.howTo.map((line) => [text(line)]) },
  ];
  const pieces: Uint8Array[] = [];
  for await (const piece of zipStreams(bookOf(sheets, language))) pieces.push(piece);
  return Buffer.concat(pieces);
};
