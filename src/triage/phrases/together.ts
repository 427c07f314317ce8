import type { ClassName } from './classes.ts';
import type { SpokenType } from './index.ts';
import type { Reason } from './phrase.ts';

/** Families of words that say something when one of each stands in a sentence, in whatever order. */
export interface Together {
  readonly type: SpokenType;
  readonly all: readonly ClassName[];
  readonly weight: number;
  readonly reason: Reason;
  /** A negation among them does not deny what they say, but is part of it. */
  readonly evenDenied?: true;
}

const asks = (type: SpokenType, weight: number, ...all: readonly ClassName[]): Together => ({
  type,
  all,
  weight,
  reason: 'asksForIt',
});
const tells = (type: SpokenType, weight: number, ...all: readonly ClassName[]): Together => ({
  type,
  all,
  weight,
  reason: 'tellsWhatHappened',
  evenDenied: true,
});

export const together: readonly Together[] = [
  asks('access', 4, 'wish', 'obtain', 'mine'),
  asks('access', 3, 'obtain', 'mine'),
  asks('portability', 7, 'mine', 'inFormat', 'toAnother'),
  asks('portability', 5, 'wish', 'mine', 'toAnother', 'obtain'),
  asks('rectification', 4, 'wrong', 'mine'),
  asks('rectification', 4, 'wrong', 'ofHeld'),
  asks('rectification', 3, 'wrong', 'correct'),
  asks('rectification', 4, 'wrong', 'correct', 'wish'),
  asks('rectification', 4, 'correct', 'mine', 'wish'),
  asks('rectification', 4, 'correct', 'myName'),
  asks('rectification', 3, 'ofHeld', 'myName'),
  asks('erasure', 5, 'erase', 'mine'),
  asks('erasure', 4, 'erase', 'belongings'),
  asks('withdrawal', 5, 'consented', 'takenBack'),
  { ...asks('objection', 5, 'refuse', 'usedFor', 'mine'), evenDenied: true },
  { ...asks('objection', 4, 'refuse', 'usedFor', 'belongings'), evenDenied: true },
  asks('deindexing', 4, 'myName', 'onTheWeb', 'takenDown'),
  asks('information', 5, 'whoSees', 'mine'),
  asks('information', 7, 'who', 'canSee', 'mine'),
  asks('automatedDecision', 5, 'refusedMe', 'byMachine'),
  tells('incident', 5, 'sent', 'wrongPlace'),
  tells('incident', 5, 'seen', 'others', 'details'),
  tells('incident', 5, 'sent', 'others', 'details'),
  tells('incident', 4, 'exposed', 'details', 'many'),
  tells('incident', 4, 'lost', 'device'),
  tells('incident', 5, 'tookAway', 'privatePlace', 'details'),
  tells('incident', 4, 'intruder', 'system'),
  tells('minor', 5, 'age', 'childDid'),
  { type: 'followup', all: ['noReply', 'notYet', 'askedFor'], weight: 5, reason: 'noAnswerYet', evenDenied: true },
  asks('question', 4, 'asks', 'aboutPrivacy'),
];
