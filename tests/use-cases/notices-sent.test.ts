import { adviceFor } from '../../src/company/advice.ts';
import { words } from '../../src/locales/index.ts';
import { sayGaps } from '../../src/locales/say-gaps.ts';
import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
let reference: string;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port);
  officer = doing(trial);
  ({ reference } = officer.done('reportIncident', {
    scenario: 'lostDevice',
    kinds: ['name', 'credential'],
    persons: { about: 12 },
  }));
  officer.done('open', {}, reference);
});
afterEach(() => trial.close());

const today = '2026-11-22';
const later = '2026-11-24';
const serious = { officerConsultedOn: today, conclusion: 'yes', rationale: 'Renseignements sensibles.' };
const notSerious = { ...serious, conclusion: 'no', rationale: 'Disque chiffré.' };
const described = { circumstances: 'Un appareil volé.', informationConcerned: 'Noms, mots de passe.' };
const measured = { measures: 'Appareil effacé.', measuresTakenOn: today };
const prepared = {
  personsInQuebec: { about: 11 },
  personsNoticePlan: 'Une lettre à chacun avant vendredi.',
  authoritiesOutside: 'none',
};
const did = (verb: string, input: Readonly<Record<string, unknown>> = {}) => officer.done(verb, input, reference);
const refused = (verb: string, input: Readonly<Record<string, unknown>> = {}) =>
  gapsOf(officer.refused(verb, input, reference));
const values = () => officer.view(reference).values;
const duty = (key: string) => officer.view(reference).duties.find((one) => one.key === key);
const all = { toFollow: 'toFollow' } as const;

const readyForCommission = () => {
  did('describe', { ...described, occurred: { day: '2026-11-20' } });
  did('assess', serious);
  did('recordMeasures', measured);
  did('prepareCommissionNotice', prepared);
};

describe('the notice to the Commission', () => {
  test('Règl., art. 3 : il n’est pas noté parti tant qu’un élément n’est ni dit, ni inconnu avec son motif, ni à suivre', () => {
    did('assess', serious);
    const refusal = officer.refused('recordNotices', { commissionNoticeOn: today }, reference);
    expect(gapsOf(refusal)).toEqual(
      [
        'informationConcerned',
        'circumstancesAndCause',
        'occurred',
        'personsAndInQuebec',
        'noticeToPersons',
        'measures',
        'authoritiesOutsideQuebec',
      ].map((key) => `commissionNotice.${key}`),
    );
    const said = sayGaps(words('fr'), refusal.gaps ?? [], (day) => day);
    expect(said[0]).toBe('Avis à la Commission\u00A0: 4 sur 11\u00A0; il manque\u00A0:');
    expect(said[1]).toMatch(/^3° Les renseignements visés/);
    expect(values().commissionNoticeOn).toBeUndefined();
  });

  test('is recorded as sent when each item is said, and owes no supplement then', () => {
    readyForCommission();
    did('recordNotices', { commissionNoticeOn: today });
    expect(duty('caiNotice')).toMatchObject({ done: true, basis: 'law' });
    expect(duty('supplement')).toBeUndefined();
    expect(officer.view(reference).stage).toBe('notifying');
  });

  test('leaves at once when all is unknown or to follow: the guard delays nothing, and what follows opens the supplement', () => {
    did('assess', serious);
    did('prepareCommissionNotice', {
      unsaidInformation: 'awaitingThirdParty',
      unsaidCircumstances: 'notYetKnown',
      unsaidMoment: all.toFollow,
      unsaidNumbers: all.toFollow,
      unsaidPersonsNotice: all.toFollow,
      unsaidMeasures: 'notYetKnown',
      unsaidAuthorities: 'notYetKnown',
    });
    did('recordNotices', { commissionNoticeOn: today });
    expect(values()).toMatchObject({
      supplementSince: today,
      supplementItems: ['occurred', 'personsAndInQuebec', 'noticeToPersons'],
    });
    expect(duty('supplement')).toMatchObject({ done: false, provisions: ['reg3.1:4'] });
    expect(refused('close')).toContain('supplementOwed');
  });

  test('names the person to contact who the company has, or who sends it; without anybody to reach it does not leave', () => {
    readyForCommission();
    const { company } = trial.office;
    const nobody = { ...company, legalName: ' ', officer: { ...company.officer, phone: '', email: '' } };
    Object.assign(trial.office, { company: nobody });
    expect(refused('recordNotices', { commissionNoticeOn: today })).toEqual([
      'commissionNotice.organization',
      'commissionNotice.contact',
    ]);
    Object.assign(trial.office, { company: { ...nobody, legalName: 'Entreprise A' } });
    did('recordNotices', { commissionNoticeOn: today, noticeContact: 'Personne A, 514-555-0100' });
  });

  test('Reg. s. 4: what changes after the sending opens the supplement by itself, whoever writes it', () => {
    readyForCommission();
    did('recordNotices', { commissionNoticeOn: today });
    trial.wait(2 * 86_400_000);
    did('describe', { persons: { about: 40 } });
    expect(values()).toMatchObject({ supplementSince: later, supplementItems: ['personsAndInQuebec'] });
    did('assess', { ...serious, rationale: 'Davantage de personnes.' });
    expect(values()).toMatchObject({
      supplementSince: later,
      supplementItems: ['personsAndInQuebec', 'riskElements'],
    });
    did('recordSupplement', { supplementSentOn: later });
    expect(values().supplementSince).toBeUndefined();
    expect(duty('supplement')).toBeUndefined();
  });

  test('what the notice does not say opens no supplement: a note, a reviewed deferral, the same words again', () => {
    readyForCommission();
    did('recordNotices', { commissionNoticeOn: today });
    did('describe', { ...described, natures: ['lossOrOther'] });
    did('tellClient', { heldFor: 'us' });
    did('noteMeasure', { measure: 'blockDevice' });
    expect(duty('supplement')).toBeUndefined();
  });

  test('a supplement leaves what is still to follow owed', () => {
    did('assess', serious);
    did('prepareCommissionNotice', {
      ...prepared,
      unsaidInformation: all.toFollow,
      unsaidCircumstances: all.toFollow,
      unsaidMoment: 'noTrace',
      unsaidMeasures: all.toFollow,
    });
    did('recordNotices', { commissionNoticeOn: today });
    did('describe', described);
    did('recordSupplement', { supplementSentOn: today });
    expect(values()).toMatchObject({ supplementSince: today, supplementItems: ['measures'] });
    did('recordMeasures', measured);
    did('recordSupplement', { supplementSentOn: today });
    expect(values().supplementItems).toBeUndefined();
  });

  test('row 55: the policy’s promise is waived with a reason once there is no serious risk; what the law requires is not', () => {
    expect(refused('recordNotices', { commissionNoticeWaived: 'Aucun risque.' })).toEqual(['waiver.onlyThePromise']);
    did('assess', notSerious);
    expect(duty('caiNotice')).toMatchObject({ done: false, basis: 'policy' });
    did('recordNotices', { commissionNoticeWaived: 'Aucun risque.' });
    expect(duty('caiNotice')).toMatchObject({ done: true, basis: 'policy' });
    did('assess', serious);
    expect(duty('caiNotice')).toMatchObject({ done: false, basis: 'law' });
  });
});

describe('l’avis aux personnes', () => {
  test('le conseil qui va avec chaque type de renseignement est proposé à l’avis, et l’avis ne part pas sans', () => {
    const { proposed } = officer.view(reference);
    expect(proposed).toEqual({ advice: adviceFor(['credential', 'name']), personsToNotify: { about: 12 } });
    readyForCommission();
    const sent = { personsNoticeOn: today, personsNotified: { about: 12 } };
    expect(refused('recordNotices', sent)).toEqual(['personNotice.measuresSuggested', 'personsCount.toNotify']);
    did('preparePersonsNotice', { ...proposed });
    did('recordNotices', sent);
    expect(duty('personsNotice')).toMatchObject({ done: true });
    expect(officer.view(reference).proposed).toEqual({});
  });

  test('Règl., art. 5 : ses six éléments sont demandés un par un, et rien n’y est « à suivre »', () => {
    did('assess', serious);
    did('prepareCommissionNotice', { unsaidInformation: 'toFollow', unsaidMoment: 'cannotBeEstablished' });
    const sent = { personsNoticeOn: today, personsToNotify: { about: 12 }, personsNotified: { about: 12 } };
    expect(refused('recordNotices', sent)).toEqual(
      ['informationConcerned', 'circumstances', 'measures', 'measuresSuggested'].map((key) => `personNotice.${key}`),
    );
  });

  const sending = (notified: number, more: Readonly<Record<string, unknown>> = {}) => {
    readyForCommission();
    did('preparePersonsNotice', { advice: ['general'], personsToNotify: { about: 12 } });
    did('recordNotices', {
      commissionNoticeOn: today,
      personsNoticeOn: today,
      personsNotified: { about: notified },
      ...more,
    });
  };

  test('the duty ends at n of n: what came back told nobody', () => {
    sending(12, { personsReturned: { about: 2 } });
    expect(duty('personsNotice')).toMatchObject({ done: false });
    expect(refused('close')).toContain('item7');
    did('recordNotices', { personsReturned: { about: 0 } });
    expect(duty('personsNotice')).toMatchObject({ done: true });
  });

  test('a public notice to act rapidly leaves the duty; with a ground for those not reached, it ends', () => {
    sending(9);
    const given = { publicNoticeOn: today, publicNoticeReason: 'Des retours.', publicNoticeMeans: 'Site Web.' };
    expect(refused('recordPublicNotice', { publicNoticeOn: today, publicNoticeGround: 'rapidAction' })).toEqual([
      'publicNotice.reason',
      'publicNotice.means',
    ]);
    did('recordPublicNotice', { ...given, publicNoticeGround: 'rapidAction' });
    expect(duty('personsNotice')).toMatchObject({ done: false });
    const rest = { ...given, publicNoticeGround: 'rapidAction', restGround: 'noContactInfo' };
    expect(refused('recordPublicNotice', rest)).toEqual(['personsRest.reason']);
    did('recordPublicNotice', { ...rest, restReason: 'Trois adresses périmées.' });
    expect(duty('personsNotice')).toMatchObject({ done: true });
  });

  test('s. 3.5 para. 3: deferred, the persons’ notice waits; the Commission’s and the register do not, and nothing closes', () => {
    readyForCommission();
    const deferral = { deferralGround: 'otherLaw', deferralCitation: 'Loi X, art. 1' };
    expect(refused('deferNotice', deferral)).toEqual(['deferral.officerSigned']);
    did('deferNotice', { ...deferral, deferralSigned: true });
    expect(duty('personsNotice')).toMatchObject({ done: false, late: false });
    expect(duty('caiNotice')).toMatchObject({ done: false, basis: 'law' });
    did('recordNotices', { commissionNoticeOn: today });
    expect(refused('close')).toEqual(['item7']);
  });
});
