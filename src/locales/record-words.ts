type Texts = Readonly<Record<string, string>>;

/** Everything that a record type says of itself in one language; a new type has one such file a language. */
export interface RecordWords {
  readonly title: string;
  /** In a word or two, where a column is narrow. */
  readonly short: string;
  readonly columns: Texts;
  readonly choices: Readonly<Record<string, Texts>>;
  readonly stages: Texts;
  /** What may be done, and what somebody did; by the name of the verb. */
  readonly verbs: Texts;
  readonly acts: Texts;
  readonly gaps: Texts;
}

type Records = Readonly<Record<string, RecordWords>>;

const each = <R extends Records>(records: R, of: (words: RecordWords) => string): { readonly [K in keyof R]: string } =>
  Object.fromEntries(Object.entries(records).map(([key, words]) => [key, of(words)])) as { [K in keyof R]: string };

const all = (records: Records, of: (words: RecordWords) => Texts): Texts =>
  Object.assign({}, ...Object.values(records).map(of));

/** The titles of the record types that have their words in one place. */
export const titlesIn = <R extends Records>(records: R) => each(records, ({ title }) => title);
export const shortsIn = <R extends Records>(records: R) => each(records, ({ short }) => short);
export const verbsIn = (records: Records): Texts => all(records, ({ verbs }) => verbs);
export const actsIn = (records: Records): Texts => all(records, ({ acts }) => acts);
export const gapsIn = (records: Records): Texts => all(records, ({ gaps }) => gaps);
