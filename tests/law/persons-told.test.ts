import { publicNoticeGrounds } from '../../src/law/incident.ts';
import { waiverGaps } from '../../src/law/notices.ts';
import { everyPersonTold, personsCountGaps, personsRestGaps, reached } from '../../src/law/persons-told.ts';
import { serious, stepsOf, the } from './an-incident.ts';
import { iso } from './iso.ts';

const gapsOf = (gaps: readonly { readonly gap: string }[]): readonly string[] => gaps.map(({ gap }) => gap);

test('s. 3.5: the duty to tell each person ends at n of n, and a notice that came back told nobody', () => {
  expect(everyPersonTold({ toNotify: 12, notified: 11 })).toBe(false);
  expect(everyPersonTold({ toNotify: 12, notified: 12 })).toBe(true);
  expect(everyPersonTold({ toNotify: 12, notified: 12, returned: 1 })).toBe(false);
  expect(reached({ toNotify: 12, notified: 12, returned: 1 })).toBe(11);
});

test('nobody is told when nobody was counted, and none of none is not all of them', () => {
  expect(everyPersonTold({})).toBe(false);
  expect(everyPersonTold({ notified: 5 })).toBe(false);
  expect(everyPersonTold({ toNotify: 0, notified: 0 })).toBe(false);
});

test('Règl., art. 6 : l’avis public tient lieu d’avis pour trois motifs ; pour agir vite, il s’ajoute', () => {
  for (const ground of publicNoticeGrounds)
    expect(everyPersonTold({ toNotify: 12, notified: 0, publicNoticeGround: ground })).toBe(ground !== 'rapidAction');
});

test('the persons not reached need a ground of their own and the public notice itself', () => {
  const some = { toNotify: 12, notified: 9, restGround: 'noContactInfo' } as const;
  expect(everyPersonTold(some)).toBe(false);
  expect(everyPersonTold({ ...some, publicNoticeGround: 'rapidAction' })).toBe(true);
  expect(gapsOf(personsRestGaps({ publicNoticeGiven: false }))).toEqual(['reason', 'publicNoticeGiven']);
});

test('the sending is recorded with how many are to be told and how many were; unknown is an answer to the first', () => {
  expect(gapsOf(personsCountGaps({}))).toEqual(['toNotify', 'notified']);
  expect(personsCountGaps({ toNotify: 'unknown', notified: 4 })).toEqual([]);
  expect(gapsOf(personsCountGaps({ toNotify: 4, notified: 4, returned: 5 }))).toEqual(['returnedOfNotified']);
});

test('the duty says how many of how many were reached', () => {
  const personsTold = { toNotify: 12, notified: 12, returned: 2 };
  const duty = the('personsNotice', { ...serious, personsNoticeOn: iso('2026-11-20'), personsTold });
  expect(duty.done).toBe(false);
  expect(stepsOf(duty)).toEqual(expect.arrayContaining(['personsToTell', 'personsReached']));
  expect(duty.steps.find(({ step }) => step === 'personsReached')?.count).toBe(10);
});

test('row 55: only the policy’s promise is waived, after concluding that there is no such risk, and with a reason', () => {
  expect(gapsOf(waiverGaps({ conclusion: 'yes', reason: 'x' }))).toEqual(['onlyThePromise']);
  expect(gapsOf(waiverGaps({ reason: 'x' }))).toEqual(['onlyThePromise']);
  expect(gapsOf(waiverGaps({ conclusion: 'no', reason: ' ' }))).toEqual(['reason']);
  expect(waiverGaps({ conclusion: 'no', reason: 'x' })).toEqual([]);
});
