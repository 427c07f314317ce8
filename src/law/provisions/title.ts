/** The same in both languages; French is the authority. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

export interface TitledProvision {
  /** In our own words with the statute's terms. */
  readonly shortTitle: Bilingual;
  /** False where the official wording was not read, or its application here is not settled. */
  readonly confirmed: boolean;
}

/** A provision whose official text was read. */
export const titled = (fr: string, en: string): TitledProvision => ({ shortTitle: { fr, en }, confirmed: true });

/** A provision known from other sources only, or whose reading here is to be confirmed by counsel. */
export const unconfirmed = (fr: string, en: string): TitledProvision => ({ shortTitle: { fr, en }, confirmed: false });
