import type { Company } from '../../company/company.ts';
import { type Locale, words } from '../../locales/index.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { Language } from '../../registers/language.ts';

type Texts = Readonly<Record<string, string>>;
interface RegisterTexts {
  readonly columns: Texts;
  readonly stages: Texts;
  readonly choices: Readonly<Record<string, Texts>>;
}

/** The words that a copy of one register is written and read in. */
export interface Speech {
  readonly language: Language;
  readonly locale: Locale;
  readonly register: RegisterKey;
  readonly texts: RegisterTexts;
  /** The company's own names of its systems. */
  readonly systems: Texts;
}

export const speechOf = (company: Company, register: RegisterKey, language: Language): Speech => {
  const locale = words(language);
  const of: Readonly<Record<RegisterKey, RegisterTexts>> = locale.registers;
  return {
    language,
    locale,
    register,
    texts: of[register],
    systems: Object.fromEntries(company.systems.map(({ key, name }) => [key, name[language]])),
  };
};

/** Title of a column; its key where the locale has none. */
export const titleOf = ({ texts }: Speech, key: string): string => texts.columns[key] ?? key;

/** What lists of choices are joined with in one cell. */
export const between = '; ';

/**
 * Words of a closed list that can be read back: a word that two keys share, or that holds what joins them, gives way to
 * its key.
 */
export const labelsOf = (keys: readonly string[], texts: Texts = {}): ReadonlyMap<string, string> => {
  const said = keys.map((key) => texts[key] ?? key);
  const plain = (word: string, key: string): boolean =>
    word === key || (!word.includes(';') && word.trim() === word && !keys.includes(word));
  const alone = (word: string): boolean => said.filter((other) => other === word).length === 1;
  return new Map(
    keys.map((key, place) => {
      const word = said[place] ?? key;
      return [key, plain(word, key) && alone(word) ? word : key];
    }),
  );
};

/** The key behind a word, or behind itself. */
export const keyOf = (labels: ReadonlyMap<string, string>, word: string): string | undefined => {
  for (const [key, label] of labels) if (label === word) return key;
  return labels.has(word) ? word : undefined;
};
