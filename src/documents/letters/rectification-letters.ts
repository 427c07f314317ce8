import { answered, granting } from './deciding.ts';
import { columnOr, dayGiven, extra, requestOf } from './fills.ts';
import type { LetterKind } from './kind.ts';
import { isOpen, receivedOn, typeNamed } from './request-fills.ts';

const on = ['requests'] as const;
const to = 'requester' as const;
const corrected = ['rectification', 'deletion', 'comments'] as const;

const rectificationGranted: LetterKind = {
  file: 'rectification-granted',
  on,
  types: corrected,
  to,
  provisions: ['p39.1:28', 'p39.1:35', 'ccq:40'],
  blanks: { receivedOn, type: typeNamed, changed: extra('changed'), changedOn: dayGiven('changedOn') },
  cases: { deleted: (facts) => requestOf(facts).type === 'deletion' },
  asks: ['changed', 'changedOn'],
  guard: granting('granted'),
  when: isOpen,
  sending: answered('granted'),
};

const isDecided: NonNullable<LetterKind['when']> = (facts) => facts.state.stage === 'answered';

/** What those are told who have, or gave, what was rectified. */
const whatChanged = {
  blanks: {
    personConcerned: columnOr('requester', 'personConcerned'),
    changed: extra('changed'),
    changedOn: dayGiven('changedOn'),
  },
  asks: ['changed', 'changedOn'],
  when: isDecided,
} as const;

/** To each one who received the information in the six months before (C.C.Q. art. 40). */
const rectificationToRecipients: LetterKind = {
  file: 'rectification-to-recipients',
  on,
  types: corrected,
  to: 'named',
  provisions: ['ccq:40'],
  ...whatChanged,
  // One letter a recipient: that all of them were told is the officer's to say, with the last.
  sending: ({ given: { recipientsToldOn } }) =>
    recipientsToldOn === undefined ? [] : [{ verb: 'followUpRequest', input: { recipientsToldOn } }],
};

const correctionToSource: LetterKind = {
  file: 'correction-to-source',
  on,
  types: corrected,
  to: 'named',
  provisions: ['ccq:40'],
  ...whatChanged,
};

const rectificationContested: LetterKind = {
  file: 'rectification-contested',
  on,
  types: corrected,
  to: 'named',
  provisions: ['ccq:40', 'p39.1:53'],
  blanks: {
    personConcerned: columnOr('requester', 'personConcerned'),
    contestedInformation: extra('contestedInformation'),
    contestedBecause: extra('contestedBecause'),
  },
  asks: ['contestedInformation', 'contestedBecause'],
  when: (facts) => requestOf(facts).contested === true || requestOf(facts).outcome === 'refused',
};

/** s. 28.1: the reply attests what was done, where and when. */
const dissemination = (file: string, type: 'ceaseDissemination' | 'deindex' | 'reindex'): LetterKind => ({
  file,
  on,
  types: [type],
  to,
  provisions: ['p39.1:28.1', 'p39.1:32'],
  blanks: { receivedOn, places: extra('places'), doneOn: dayGiven('doneOn') },
  asks: ['places', 'doneOn'],
  guard: granting('granted'),
  when: isOpen,
  sending: answered('granted'),
});

const attestationDeletion: LetterKind = {
  file: 'attestation-deletion',
  on,
  types: ['deletion', 'erasureOnObjection'],
  to,
  provisions: ['p39.1:35', 'p39.1:23', 'ccq:40'],
  blanks: {
    receivedOn,
    deleted: extra('deleted'),
    doneOn: dayGiven('doneOn'),
    deletionMethod: extra('deletionMethod'),
    copiesAlive: extra('copiesAlive'),
  },
  cases: { copies: ({ extras }) => (extras.copiesAlive ?? '').trim() !== '' },
  asks: ['deleted', 'doneOn', 'deletionMethod', 'copiesAlive'],
  guard: granting('granted'),
  when: isOpen,
  sending: answered('granted'),
};

/** Letters of a rectification, a deletion and of s. 28.1 (ss. 28, 28.1, 35; C.C.Q. art. 40). */
export const rectificationLetters = {
  rectificationGranted,
  attestationDeletion,
  attestationCessation: dissemination('attestation-cessation', 'ceaseDissemination'),
  attestationDeindexing: dissemination('attestation-deindexing', 'deindex'),
  attestationReindexing: dissemination('attestation-reindexing', 'reindex'),
  rectificationToRecipients,
  correctionToSource,
  rectificationContested,
} as const satisfies Readonly<Record<string, LetterKind>>;
