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

/** How far it has come: exactly one a message. */
export const stateTags = {
  toTriage: { fr: 'Greffe : à trier', en: 'Greffe: to triage', colour: 'preset3' },
  registered: { fr: 'Greffe : enregistré', en: 'Greffe: registered', colour: 'preset5' },
  answered: { fr: 'Greffe : répondu', en: 'Greffe: answered', colour: 'preset12' },
  late: { fr: 'Greffe : en retard', en: 'Greffe: late', colour: 'preset15' },
} as const satisfies Readonly<Record<string, MailTag>>;

/** The language of the tags in the privacy mailbox: one a mailbox, for a message has one set of them. */
export const mailboxLanguage = 'fr';

/** Every tag of Greffe in one language, with its colour: what provisioning makes, and what is ours to add or remove. */
export const mailCategories = (language: 'fr' | 'en'): readonly { readonly name: string; readonly colour: string }[] =>
  [...Object.values(kindTags), ...Object.values(stateTags)].map((tag) => ({ name: tag[language], colour: tag.colour }));
