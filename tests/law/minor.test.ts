import { type MinorFacts, mayConsent, minorClosingGaps, minorDuties } from '../../src/law/minor.ts';
import { iso } from './iso.ts';

const found = iso('2026-11-22');
const on = (more: Partial<MinorFacts> = {}, today = found) =>
  minorDuties({ discoveredOn: found, age: 'under14', ...more }, today);
const gapsOf = (more: Partial<MinorFacts>) =>
  minorClosingGaps({ discoveredOn: found, age: 'under14', ...more }).map(({ gap }) => gap);

test('art. 4.1 et 14 : la ligne est à 14 ans, et un âge inconnu se lit en dessous', () => {
  expect(mayConsent('under14', 'parentalAuthority')).toBe(true);
  expect(mayConsent('under14', 'tutor')).toBe(true);
  expect(mayConsent('under14', 'minor')).toBe(false);
  expect(mayConsent('from14', 'minor')).toBe(true);
  expect(mayConsent('unknown', 'minor')).toBe(false);
  expect(mayConsent('from14', 'nobody')).toBe(false);
});

test('information on a minor is destroyed the same day, or authorization is asked', () => {
  expect(on()).toMatchObject([{ key: 'destroyOrAsk', by: found, done: false, sinceAware: true, late: false }]);
  expect(on({}, iso('2026-11-23'))[0]?.late).toBe(true);
  expect(on({ destroyedOn: found }, iso('2026-12-01'))[0]).toMatchObject({ done: true, late: false });
  expect(on({ authorizationAskedOn: found }).map(({ key }) => key)).toEqual(['awaitAuthorization', 'destroyOrAsk']);
});

test('authorization refused: destroyed the day of the answer', () => {
  const refused = {
    authorizationAskedOn: found,
    authorizationAnswer: 'refused',
    authorizationAnsweredOn: iso('2026-11-30'),
  } as const;
  expect(on(refused, iso('2026-12-01'))[0]).toMatchObject({ key: 'destroyNow', by: iso('2026-11-30'), late: true });
  expect(on({ ...refused, authorizationAnswer: 'given' }).map(({ key }) => key)).toEqual(['destroyOrAsk']);
});

test('a valid consent on file leaves nothing to destroy', () => {
  expect(on({ consentBy: 'parentalAuthority' })[0]?.done).toBe(true);
  expect(on({ consentBy: 'minor' })[0]?.done).toBe(false);
  expect(on({ age: 'from14', consentBy: 'minor' })[0]?.done).toBe(true);
});

test('art. 36 : une demande en cours passe avant la destruction', () => {
  expect(on({ held: { until: iso('2027-01-22') } })).toMatchObject([
    { key: 'keepForRecourse', notBefore: iso('2027-01-22'), done: false },
  ]);
  expect(on({ held: {} }, iso('2028-01-01'))[0]?.key).toBe('keepForRecourse');
  expect(on({ held: { until: iso('2027-01-22') } }, iso('2027-01-22'))[0]?.key).toBe('destroyOrAsk');
});

test('a report closes once the information is destroyed and logged, or rightly authorized', () => {
  expect(gapsOf({})).toEqual(['destroyedOrAuthorized']);
  expect(gapsOf({ destroyedOn: found })).toEqual(['destroyedWhat', 'destroyedBy']);
  expect(gapsOf({ destroyedOn: found, destroyedWhat: 'x', destroyedBy: 'Personne A' })).toEqual([]);
  expect(gapsOf({ authorizationAskedOn: found, authorizationAnswer: 'given', authorizationAskedOf: 'minor' })).toEqual([
    'necessaryBecause',
    'rightPersonAsked',
  ]);
});
