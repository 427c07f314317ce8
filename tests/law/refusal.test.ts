import { lawGuards } from '../../src/law/guards.ts';
import { type RefusalDraft, refusalGaps } from '../../src/law/refusal.ts';
import { groundsFor, refusalGround, refusalGroundKeys } from '../../src/law/refusal-grounds.ts';
import { requestTypes } from '../../src/law/request.ts';

const whole: RefusalDraft = {
  type: 'access',
  ground: 'affectProceedings',
  established: ['proceedingsConcerned'],
  offered: ['restOfTheInformation'],
  reasons: 'Motifs écrits par la personne responsable.',
  provision: 'p39.1:39(2)',
  remediesTold: true,
  timeLimitTold: true,
};

const gapsOf = (more: Partial<RefusalDraft>): readonly string[] =>
  refusalGaps({ ...whole, ...more }).map(({ gap }) => gap);

test('art. 34 : un refus complet donne motifs, disposition, recours et délai', () => {
  expect(refusalGaps(whole)).toEqual([]);
  expect(lawGuards.refusal.map(({ gap }) => gap)).toEqual(['reasons', 'provisionNamed', 'remedies', 'timeLimit']);
});

test.each([
  ['reasons', { reasons: ' ' }, 'p39.1:34'],
  ['provisionNamed', { provision: undefined }, 'p39.1:34'],
  ['remedies', { remediesTold: false }, 'p39.1:42'],
  ['timeLimit', { timeLimitTold: undefined }, 'p39.1:43'],
] as const)('a refusal without %s cannot be sent', (gap, more, provision) => {
  expect(refusalGaps({ ...whole, ...more })).toContainEqual({ gap, provision });
});

test('a refusal has a ground that its type allows, whose provision it names and whose conditions are established', () => {
  expect(gapsOf({ ground: undefined })).toEqual(['ground']);
  expect(gapsOf({ type: 'rectification' })).toEqual(['groundNotForType']);
  expect(gapsOf({ provision: 'p39.1:37' })).toEqual(['otherProvisionNamed']);
  expect(gapsOf({ established: [] })).toEqual(['proceedingsConcerned']);
});

test('s. 37: a refusal for health offers to designate a health professional', () => {
  const draft = {
    ground: 'harmToHealth',
    provision: 'p39.1:37',
    established: ['seriousHarmNow'],
    offered: [],
  } as const;
  expect(gapsOf(draft)).toEqual(['healthProfessional']);
  expect(gapsOf({ ...draft, offered: ['healthProfessional'] })).toEqual([]);
});

test('art. 40 : le refus est obligé quand un tiers serait exposé, sauf consentement ou urgence', () => {
  expect(refusalGround('thirdPerson')).toMatchObject({ mandatory: true, provision: 'p39.1:40' });
  expect(refusalGround('thirdPerson').conditions).toEqual(
    expect.arrayContaining(['thirdPersonNotConsenting', 'noEmergency']),
  );
});

test('each ground has a provision, a type and conditions to establish, and a type that is only promised has few', () => {
  for (const key of refusalGroundKeys) {
    const { provision, types, conditions } = refusalGround(key);
    expect(provision).toMatch(/^p39\.1:/);
    expect(types.length).toBeGreaterThan(0);
    expect(conditions.length).toBeGreaterThan(0);
  }
  expect(groundsFor('erasureOnObjection')).toEqual(['mustBeKept']);
  expect(groundsFor('policyPaperCopy')).toEqual([]);
  for (const type of requestTypes.filter((one) => one.endsWith('index')))
    expect(groundsFor(type)).toContain('conditionsNotMet');
});

test('that nothing is held is an answer, never a ground of refusal', () => {
  expect(refusalGroundKeys).not.toContain('notHeld');
});
