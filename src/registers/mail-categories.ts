/** One of Greffe's tags on a message: its name in each language and Outlook's colour. One language a mailbox. */
export interface MailTag {
  readonly fr: string;
  readonly en: string;
  /** `preset0` … `preset24`, as Outlook numbers its colours. */
  readonly colour: string;
}

/** What a message is about: one or more a message. */
export const kindTags = {
  incident: { fr: 'Greffe : incident', en: 'Greffe: incident', colour: 'preset0' },
  complaint: { fr: 'Greffe : plainte', en: 'Greffe: complaint', colour: 'preset1' },
  request: { fr: 'Greffe : demande', en: 'Greffe: request', colour: 'preset7' },
  minor: { fr: 'Greffe : mineur', en: 'Greffe: minor', colour: 'preset8' },
  question: { fr: 'Greffe : question', en: 'Greffe: question', colour: 'preset4' },
} as const satisfies Readonly<Record<string, MailTag>>;

export type MailKind = keyof typeof kindTags;

export const mailKinds = Object.keys(kindTags).filter((key): key is MailKind => key in kindTags);

/** How far it has come: exactly one a message. */
export const stateTags = {
  toTriage: { fr: 'Greffe : à trier', en: 'Greffe: to triage', colour: 'preset3' },
  registered: { fr: 'Greffe : enregistré', en: 'Greffe: registered', colour: 'preset5' },
  answered: { fr: 'Greffe : répondu', en: 'Greffe: answered', colour: 'preset12' },
  late: { fr: 'Greffe : en retard', en: 'Greffe: late', colour: 'preset15' },
} as const satisfies Readonly<Record<string, MailTag>>;

export type MailStage = keyof typeof stateTags;

/** The language of the tags in the privacy mailbox where none is set: one a mailbox, for a message has one set of them. */
export const mailboxLanguage = 'fr';

/** Every tag of Greffe in one language, with its colour: what provisioning makes, and what is ours to add or remove. */
export const mailCategories = (language: 'fr' | 'en'): readonly { readonly name: string; readonly colour: string }[] =>
  [...Object.values(kindTags), ...Object.values(stateTags)].map((tag) => ({ name: tag[language], colour: tag.colour }));

/** Every tag of Greffe in either language: what is ours to take off, also after the language was changed. */
export const everyMailCategory = [...mailCategories('fr'), ...mailCategories('en')];

/** The kinds that a message's categories name, in either language. */
export const kindsIn = (categories: readonly string[]): readonly MailKind[] =>
  mailKinds.filter((kind) => categories.includes(kindTags[kind].fr) || categories.includes(kindTags[kind].en));

/** Those of a message's categories that are Greffe's. */
export const oursIn = (categories: readonly string[]): readonly string[] =>
  categories.filter((name) => everyMailCategory.some((tag) => tag.name === name));

/** The names of kinds and of one state, in the mailbox's language. */
export const tagNames = (kinds: readonly MailKind[], state: MailStage, language: 'fr' | 'en'): readonly string[] => [
  ...kinds.map((kind) => kindTags[kind][language]),
  stateTags[state][language],
];
