import { informationKinds, isSensitive, rotateAtOnce, sensitiveBecause } from '../../src/company/information-kinds.ts';
import { adviceFor, firstMeasures, scenarios } from '../../src/company/scenarios.ts';
import { personCategories, purposes } from '../../src/company/vocabulary.ts';
import { incidentNatures } from '../../src/law/incident.ts';

test('sixteen kinds of information are the policy’s, and seven more weigh in an incident', () => {
  expect(informationKinds).toHaveLength(23);
  expect(informationKinds.slice(16)).toEqual([
    'credential',
    'financial',
    'health',
    'sin',
    'biometric',
    'minor',
    'other',
  ]);
});

test('a credential is sensitive and presses for rotation at once; a health file is sensitive by s. 12', () => {
  expect(sensitiveBecause('credential')).toBe('policy');
  expect(rotateAtOnce(['name', 'credential'])).toBe(true);
  expect(rotateAtOnce(['name'])).toBe(false);
  expect(sensitiveBecause('health')).toBe('statute');
  expect(isSensitive('businessPhone')).toBe(false);
});

test('the policy covers seven categories of persons and collects for eight purposes', () => {
  expect(personCategories).toHaveLength(7);
  expect(purposes).toHaveLength(8);
});

test('each thing that can happen has two or three first measures and natures of s. 3.6', () => {
  for (const scenario of scenarios) {
    const { measures, natures } = adviceFor(scenario);
    expect(measures.length).toBeGreaterThanOrEqual(2);
    expect(measures.length).toBeLessThanOrEqual(3);
    expect(new Set(measures).size).toBe(measures.length);
    for (const nature of natures) expect(incidentNatures).toContain(nature);
  }
  expect(new Set(scenarios.flatMap((scenario) => adviceFor(scenario).measures))).toEqual(new Set(firstMeasures));
});

test('the policy’s three examples come first, and "other" suggests no nature', () => {
  expect(scenarios.slice(0, 3)).toEqual(['staffConsulted', 'wrongRecipient', 'cyberattack']);
  expect(adviceFor('wrongRecipient')).toMatchObject({ natures: ['communication'] });
  expect(adviceFor('wrongRecipient').measures.slice(0, 2)).toEqual(['recallMessage', 'askToDestroy']);
  expect(adviceFor('other').natures).toEqual([]);
});
