import { type Day, parseDay } from '../../law/day.ts';
import type { ListedPerson, PersonField, PersonRefused } from '../../registers/persons-list.ts';
import { findSecrets } from '../../registers/secrets.ts';
import { answerNamed, languageNamed, meansOf } from './person-words.ts';

/** What a line says, field by field, trimmed. */
export type Cells = Readonly<Partial<Record<PersonField, string>>>;
type Fault = Omit<PersonRefused, 'line'>;

const longest: Readonly<Record<PersonField, number>> = {
  name: 200,
  address: 500,
  email: 254,
  phone: 60,
  language: 40,
  sentOn: 40,
  means: 40,
  returned: 40,
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unseen = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const clean = (text: string): string => text.toWellFormed().replaceAll(unseen, ' ').trim();

const texts = ['name', 'address', 'email', 'phone'] as const;

const faultIn = (cells: Cells): Fault | undefined => {
  const long = Object.entries(cells).find(([field, text]) => text.length > longest[field as PersonField]);
  if (long !== undefined) return { field: long[0] as PersonField, because: 'tooLong' };
  const secret = texts.find((field) => findSecrets(cells[field] ?? '').length > 0);
  return secret === undefined ? undefined : { field: secret, because: 'secret' };
};

const said = (text: string | undefined): string | undefined => {
  const left = clean(text ?? '');
  return left === '' ? undefined : left;
};

type Sending = Pick<ListedPerson, 'sentOn' | 'means' | 'returned'>;

/** When and how the notice left, and whether it came back: none of them without the day. */
const sendingIn = (cells: Cells, today: Day): Sending | Fault => {
  const [sentOn, way, back] = [said(cells.sentOn), said(cells.means), said(cells.returned)];
  const returned = back === undefined ? false : answerNamed(back);
  if (returned === undefined) return { field: 'returned', because: 'notYesOrNo' };
  const means = way === undefined ? undefined : meansOf(way);
  if (way !== undefined && means === undefined) return { field: 'means', because: 'unknownMeans' };
  if (sentOn === undefined) return means === undefined && !returned ? {} : { field: 'sentOn', because: 'noDay' };
  const day = parseDay(sentOn);
  if (day === undefined) return { field: 'sentOn', because: 'notADay' };
  if (day > today) return { field: 'sentOn', because: 'inFuture' };
  if (means === undefined) return { field: 'means', because: 'noMeans' };
  return { sentOn, means, ...(returned ? { returned } : {}) };
};

const looksLikeEmail = /^[^\s@<>]{1,64}@[^\s@<>]+\.[^\s@<>.]{2,}$/;

/** One line of a list as a person, or the first thing that is wrong in it. `today` in Montréal: no notice left after it. */
export const readPerson = (cells: Cells, today: Day): ListedPerson | Fault => {
  const fault = faultIn(cells);
  if (fault !== undefined) return fault;
  const name = said(cells.name)?.replaceAll(/\s+/g, ' ');
  if (name === undefined) return { field: 'name', because: 'noName' };
  const [address, email, phone, tongue] = [cells.address, cells.email, cells.phone, cells.language].map(said);
  if (email !== undefined && !looksLikeEmail.test(email)) return { field: 'email', because: 'notAnEmail' };
  const language = tongue === undefined ? undefined : languageNamed(tongue);
  if (tongue !== undefined && language === undefined) return { field: 'language', because: 'unknownLanguage' };
  const sending = sendingIn(cells, today);
  if ('because' in sending) return sending;
  return {
    name,
    ...(address === undefined ? {} : { address }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(language === undefined ? {} : { language }),
    ...sending,
  };
};
