import type { RequestType } from '../../law/request.ts';
import { answered, granting } from './deciding.ts';
import { dayGiven, extra, extraOr } from './fills.ts';
import type { LetterKind } from './kind.ts';
import { foundIn, isOpen, receivedOn, statutoryDue, systemsSearched, typeNamed } from './request-fills.ts';
import { access, categories, recipients, retention, sources, toldAsks } from './told.ts';

const on = ['requests'] as const;
const to = 'requester' as const;

const accessGrant: LetterKind = {
  file: 'access-grant',
  on,
  types: ['access'],
  to,
  provisions: ['p39.1:27', 'p39.1:33', 'p39.1:8', 'policy:42'],
  blanks: {
    receivedOn,
    communicated: extraOr('communicated', foundIn),
    categories,
    sources,
    recipients,
    access,
    retention,
  },
  asks: ['communicated', 'sources', ...toldAsks.filter((one) => one !== 'purposes')],
  guard: granting('granted'),
  when: isOpen,
  sending: answered('granted'),
};

const portabilityCover: LetterKind = {
  file: 'portability-cover',
  on,
  types: ['portability'],
  to,
  provisions: ['p39.1:27p3', 'p39.1:33'],
  blanks: { receivedOn, fileFormat: extra('fileFormat'), communicated: extra('communicated') },
  asks: ['fileFormat', 'communicated'],
  guard: granting('granted'),
  when: isOpen,
  sending: answered('granted'),
};

const partialAnswer: LetterKind = {
  file: 'partial-answer',
  on,
  types: ['access'],
  to,
  provisions: ['p39.1:32', 'p39.1:27'],
  blanks: {
    receivedOn,
    communicated: extraOr('communicated', foundIn),
    openSearches: systemsSearched(undefined, 'cannot'),
    restBy: dayGiven('restBy'),
    statutoryDue,
  },
  asks: ['communicated', 'restBy'],
  guard: granting('partlyGranted', { openLinesNamed: true }),
  when: isOpen,
  sending: answered('partlyGranted', { openLinesNamed: true }),
};

const nothingHeld: LetterKind = {
  file: 'nothing-held',
  on,
  types: ['access', 'portability', 'rectification', 'deletion', 'comments', 'information', 'source'] as RequestType[],
  to,
  provisions: ['p39.1:27', 'p39.1:32', 'p39.1:42', 'p39.1:43'],
  blanks: { receivedOn, type: typeNamed, searched: extraOr('searched', systemsSearched('nothing')) },
  asks: ['searched'],
  guard: granting('notHeld'),
  when: isOpen,
  sending: answered('notHeld'),
};

/** Letters that grant access, or say that there is nothing (ss. 27, 32, 33). */
export const decisionLetters = {
  accessGrant,
  portabilityCover,
  partialAnswer,
  nothingHeld,
} as const satisfies Readonly<Record<string, LetterKind>>;
