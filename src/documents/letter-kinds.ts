/**
 * The letters, one line each: the blanks that its text has in both languages, and the cases that decide which of its
 * paragraphs stand. The text is `locales/letters/<language>/<file>.txt`.
 */
export const letterKinds = {
  acknowledgement: {
    file: 'acknowledgement',
    blanks: [
      'company',
      'address',
      'today',
      'requester',
      'reference',
      'receivedOn',
      'type',
      'policyDue',
      'statutoryDue',
      'email',
      'phone',
      'officer',
      'title',
    ],
    cases: [
      'promiseOpen',
      'statutory',
      'statuteOpen',
      'lacking',
      'identity',
      'precision',
      'unchecked',
      'telephone',
      'named',
      'titled',
    ],
  },
} as const;

export type LetterKind = keyof typeof letterKinds;
export type BlankOf<K extends LetterKind> = (typeof letterKinds)[K]['blanks'][number];
export type CaseOf<K extends LetterKind> = (typeof letterKinds)[K]['cases'][number];
