import { type Locale, words } from '../../locales/index.ts';
import { type Means, means } from '../../registers/means.ts';
import { type PersonField, personFields } from '../../registers/persons-list.ts';
import { plain } from '../plain.ts';

const both: readonly Locale[] = [words('fr'), words('en')];

const headings = new Map<string, PersonField>(
  both.flatMap(({ persons: { fields, alsoNamed } }) =>
    personFields.flatMap((field) => [fields[field], ...alsoNamed[field]].map((said) => [plain(said), field] as const)),
  ),
);

/** The field that a heading names, in either language. */
export const fieldOf = (heading: string): PersonField | undefined => headings.get(plain(heading));

const meansWords = new Map<string, Means>(
  means.flatMap((one) => [
    [plain(one), one] as const,
    ...both.map(({ registers }) => [plain(registers.incidents.choices.means[one]), one] as const),
  ]),
);

export const meansOf = (said: string): Means | undefined => meansWords.get(plain(said));

const languageWords = new Map<string, 'fr' | 'en'>(
  both.flatMap(({ persons: { languages, languagesAlso } }) =>
    (['fr', 'en'] as const).flatMap((one) =>
      [languages[one], ...languagesAlso[one]].map((said) => [plain(said), one] as const),
    ),
  ),
);

export const languageNamed = (said: string): 'fr' | 'en' | undefined => languageWords.get(plain(said));

const answers = new Map<string, boolean>(
  both.flatMap(({ persons: { yes, yesAlso, no, noAlso } }) => [
    ...[yes, ...yesAlso].map((said) => [plain(said), true] as const),
    ...[no, ...noAlso].map((said) => [plain(said), false] as const),
  ]),
);

/** *Oui* or *yes*, *non* or *no*. */
export const answerNamed = (said: string): boolean | undefined => answers.get(plain(said));
