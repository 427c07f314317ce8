import {
  type DisseminationWeighing,
  disseminationConditions,
  disseminationFactors,
  disseminationGaps,
  weighDissemination,
} from '../../src/law/dissemination.ts';

const factors = Object.fromEntries(disseminationFactors.map((one) => [one, 'sans objet']));
const allHold = { seriousInjury: true, greaterThanPublicInterest: true, noMoreThanNecessary: true };
const weighed: DisseminationWeighing = { type: 'deindex', conditions: allHold, factors };

test('art. 28.1 : trois conditions et sept facteurs', () => {
  expect(disseminationConditions).toHaveLength(3);
  expect(disseminationFactors).toHaveLength(7);
});

test('nothing is suggested before all three conditions and all seven factors were weighed', () => {
  expect(disseminationGaps({ type: 'deindex' })).toHaveLength(10);
  expect(weighDissemination({ type: 'deindex' })).toBe('undetermined');
  for (const factor of disseminationFactors)
    expect(weighDissemination({ ...weighed, factors: { ...factors, [factor]: '' } })).toBe('undetermined');
  for (const condition of disseminationConditions)
    expect(weighDissemination({ ...weighed, conditions: { ...allHold, [condition]: undefined } })).toBe('undetermined');
});

test('all three conditions are cumulative: one that does not hold suggests refusal', () => {
  expect(weighDissemination(weighed)).toBe('grant');
  for (const condition of disseminationConditions)
    expect(weighDissemination({ ...weighed, conditions: { ...allHold, [condition]: false } })).toBe('refuse');
});

test('a dissemination against a law or a court order needs no weighing', () => {
  for (const contravenes of ['law', 'courtOrder'] as const) {
    expect(disseminationGaps({ type: 'ceaseDissemination', contravenes })).toEqual([]);
    expect(weighDissemination({ type: 'ceaseDissemination', contravenes })).toBe('grant');
  }
});

test('la réindexation ne se demande que sous le deuxième alinéa : une contravention n’y suffit pas', () => {
  expect(weighDissemination({ type: 'reindex', contravenes: 'law' })).toBe('undetermined');
});
