import type { ClassName } from '../classes/index.ts';
import { asks, type Together } from './together.ts';

/** What is deleted, corrected or moved is not asked for. */
const otherActs: readonly ClassName[] = ['erase', 'correct', 'refuse', 'takenBack'];

/** To have, to move, to correct and to delete what is held about oneself. */
export const requests: readonly Together[] = [
  asks('access', 4, ['wish', 'obtain', 'mine'], { notBetween: otherActs, not: ['inFormat', 'toAnother', 'whoDid'] }),
  asks('access', 2.5, ['obtain', 'mine'], { notBetween: otherActs, not: ['inFormat', 'toAnother', 'whoDid'] }),
  asks('access', 5, ['obtain', 'heldByYou', 'aboutMe'], { notBetween: otherActs }),
  asks('access', 4.5, ['toMe', 'heldByYou', 'aboutMe'], { notBetween: otherActs }),
  asks('access', 5, ['know', 'heldByYou', 'aboutMe'], { notBetween: otherActs, evenDenied: true, not: ['getSource'] }),
  asks('access', 4.5, ['obtain', 'anyData', 'aboutMe', 'wish'], { notBetween: otherActs }),
  asks('access', 4.5, ['obtain', 'recordThing', 'wish', ['aboutMe', 'mine']], { notBetween: otherActs, over: 2 }),
  asks('access', 3, ['obtain', 'recordThing', 'wish'], { notBetween: otherActs, over: 2 }),
  asks('access', 4.5, ['everything', 'heldByYou', 'aboutMe']),
  asks('access', 4.5, ['wish', 'obtain', 'everything', ['heldByYou', 'aboutMe']], { notBetween: otherActs }),
  asks('access', 4, ['recordThing', 'aboutMe', ['obtain', 'know']], { notBetween: otherActs, over: 2 }),
  asks('access', 4.5, ['wish', 'recordThing', 'heldByYou'], { notBetween: otherActs }),
  asks('access', 4.5, ['wish', 'recordings', ['obtain', 'mine', 'aboutMe', 'toMe']], {
    notBetween: otherActs,
    over: 2,
  }),
  asks('access', 4, ['toMe', 'fileNoun', ['everything', 'mine']], {
    notBetween: otherActs,
    not: ['inFormat', 'toAnother', 'whoDid'],
  }),
  asks('access', 4, ['toMe', ['heldByYou', 'aboutMe'], ['everything', 'anyData']], {
    notBetween: otherActs,
    not: ['inFormat', 'toAnother'],
  }),
  asks('access', 4, ['wish', 'recordings', 'calls'], { notBetween: otherActs, over: 2 }),
  asks('portability', 5, ['mine', 'inFormat', ['wish', 'obtain', 'exporting']]),
  asks('portability', 5, ['anyData', 'inFormat', ['move', 'exporting'], ['wish', 'toAnother']]),
  asks('portability', 7, [['mine', 'anyData', 'everything'], 'inFormat', 'toAnother'], { over: 2 }),
  asks('portability', 5.5, ['mine', 'toAnother', 'move', 'wish'], { over: 2 }),
  asks('portability', 5, ['anyData', 'toAnother', 'move', 'wish']),
  asks('portability', 5, ['exporting', ['mine', 'everything', 'anyData'], ['wish', 'toAnother']]),
  asks('rectification', 4.5, ['wrong', ['mine', 'myDetail'], ['ofHeld', 'correct']], { evenDenied: true, over: 2 }),
  asks('rectification', 3.5, ['wrong', 'mine'], { evenDenied: true }),
  asks('rectification', 3.5, ['wrong', 'ofHeld', ['myDetail', 'myName', 'aboutMe']], { evenDenied: true }),
  asks('rectification', 3, ['wrong', 'ofHeld'], { evenDenied: true }),
  asks('rectification', 3, ['wrong', 'correct'], { over: 2, evenDenied: true }),
  asks('rectification', 4.5, ['wrong', 'ofHeld', 'correct'], { over: 3, evenDenied: true }),
  asks('rectification', 4, ['correct', ['mine', 'ofHeld'], 'wish'], { evenDenied: true }),
  asks('rectification', 3.5, ['correct', 'myName', ['wish', 'ofHeld']], { evenDenied: true }),
  asks('rectification', 3.5, ['wrong', 'myName'], { evenDenied: true }),
  asks('rectification', 5, ['newName', ['ofHeld', 'correct', 'wrong']], { over: 2, evenDenied: true }),
  asks('rectification', 4, ['mySide', 'ofHeld'], { over: 2 }),
  asks('erasure', 5, ['erase', 'mine']),
  asks('erasure', 4, ['erase', 'heldByYou']),
  asks('erasure', 3, ['erase', 'policyThing', 'refuse'], { over: 3, evenDenied: true }),
  asks('erasure', 4.5, ['erase', ['belongings', 'aboutMe', 'myDetail']]),
  asks('erasure', 4.5, ['erase', ['everything', 'anyData'], ['heldByYou', 'aboutMe', 'accountThing', 'wish']], {
    not: ['wrongPlace'],
  }),
  asks('erasure', 4.5, ['erase', 'accountThing', 'wish']),
  asks('erasure', 4, ['erase', ['mine', 'belongings', 'accountThing', 'myDetail'], 'wish'], {
    over: 2,
    not: ['erasesMail'],
  }),
  asks('erasure', 4.5, ['keepNot', ['mine', 'belongings', 'myDetail']], { evenDenied: true }),
  asks('erasure', 5, ['closeIt', 'accountThing', ['erase', 'mine', 'everything']], { over: 2 }),
  asks('erasure', 3, ['closeIt', 'accountThing', 'wish']),
];
