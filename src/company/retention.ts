/** Where a copy of a destroyed record may still be. */
export const copyPlaces = ['siteBins', 'microsoftBackups', 'mailbox', 'teams', 'ownBackups'] as const;
export type CopyPlace = (typeof copyPlaces)[number];

/** A copy that is still alive after a destruction: for how many days, and who says so. */
export interface CopyAlive {
  readonly place: CopyPlace;
  /** Days after the destruction; absent where nobody but the company knows. */
  readonly days?: number;
  /** Whose period it is: the page that gives it. Absent where it is the company's own to say. */
  readonly source?: Readonly<Record<'fr' | 'en', string>>;
}

/** How long the house keeps its own records beyond the law, and what it knows of the copies that outlive them. */
export interface Retention {
  /** Whole months after closing, by register; `other` is for every register that is not named. Ours, not the law's. */
  readonly months: Readonly<Record<string, number>> & { readonly other: number };
  readonly copies: readonly CopyAlive[];
}

/** What an installation says in its place. */
export interface RetentionChoices {
  readonly months?: Readonly<Record<string, number>> | undefined;
  readonly copyDays?: Readonly<Partial<Record<CopyPlace, number>>> | undefined;
}

/**
 * The periods where nobody says otherwise. The months are ours: a year lets whoever was answered come back, and no
 * provision asks for them. The days are what is published of Microsoft's service; a tenant may set others (the site's
 * bin from 7 to 180), so an installation confirms them. That of the backups is UNCONFIRMED: we found it in secondary
 * sources alone.
 */
export const usualRetention: Retention = {
  months: { other: 12 },
  copies: [
    {
      place: 'siteBins',
      days: 93,
      source: {
        fr: 'learn.microsoft.com, recycleBinSettings : 93 jours sauf réglage contraire',
        en: 'learn.microsoft.com, recycleBinSettings: 93 days by default',
      },
    },
    {
      place: 'microsoftBackups',
      days: 107,
      source: {
        fr: 'Microsoft, SharePoint : 93 et 14 jours, non confirmé',
        en: 'Microsoft, SharePoint: 93 and 14 days, unconfirmed',
      },
    },
    {
      place: 'mailbox',
      days: 30,
      source: {
        fr: 'learn.microsoft.com, dn163584 : 14 jours sauf réglage contraire, 30 au plus',
        en: 'learn.microsoft.com, dn163584: 14 days by default, at most 30',
      },
    },
    { place: 'teams' },
    { place: 'ownBackups' },
  ],
};

/** The usual periods with what an installation says in their place. */
export const withRetention = (usual: Retention, { months = {}, copyDays = {} }: RetentionChoices): Retention => ({
  months: { ...usual.months, ...months },
  copies: usual.copies.map((copy) => {
    const days = copyDays[copy.place];
    return days === undefined ? copy : { place: copy.place, days };
  }),
});

/** The months that the house keeps a closed record of a register. */
export const houseMonths = ({ months }: Retention, register: string): number => months[register] ?? months.other;
