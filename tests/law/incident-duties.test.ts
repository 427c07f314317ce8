import { addDays, formatDay } from '../../src/law/day.ts';
import { defaultIncidentDutySettings, endings } from '../../src/law/incident-facts.ts';
import { aware, keys, notSerious, on, serious, statute, stepsOf, the } from './an-incident.ts';
import { iso } from './iso.ts';

describe('s. 3.5: what is owed as soon as there is cause to believe', () => {
  test('measures and assessment are owed promptly, with no legal date, above everything dated', () => {
    expect(keys({})).toEqual(['measures', 'assessment', 'caiNotice', 'registerEntry', 'retain']);
    for (const key of ['measures', 'assessment', 'caiNotice'] as const) {
      expect(the(key, {}).by).toBeUndefined();
      expect(the(key, {}).sinceAware).toBe(true);
      expect(stepsOf(the(key, {}))).toContain('noLegalDate');
    }
  });

  test('the house takes measures within one working day and assesses within two: ours, not the law’s', () => {
    expect(the('measures', {}).workBy).toBe(iso('2026-11-19'));
    expect(the('assessment', {}).workBy).toBe(iso('2026-11-20'));
    expect(the('assessment', { awareOn: iso('2026-12-24') }).workBy).toBe(iso('2026-12-29'));
    expect(the('measures', {}).steps).toContainEqual({ step: 'houseTarget', count: 1, day: iso('2026-11-19') });
  });

  test('the house’s targets are a setting', () => {
    const houseTargets = { measures: 3, assessment: 5, notices: 2, confirmation: 4 };
    const slow = { ...defaultIncidentDutySettings, houseTargets };
    expect(the('measures', {}, aware, slow).workBy).toBe(iso('2026-11-23'));
    expect(the('caiNotice', serious, aware, slow).workBy).toBe(iso('2026-11-23'));
  });

  test('measures not taken are late on the day after the target, not on it', () => {
    expect(the('measures', {}, iso('2026-11-19')).late).toBe(false);
    expect(the('measures', {}, iso('2026-11-20')).late).toBe(true);
    expect(the('measures', { measures: 1, measuresOn: aware }, iso('2026-12-20'))).toMatchObject({
      done: true,
      doneOn: aware,
      late: false,
    });
  });
});

test('art. 3.5 : un mot de passe exposé se change tout de suite, comme première étape des mesures', () => {
  expect(stepsOf(the('measures', { credentials: true }))[0]).toBe('rotateAtOnce');
  expect(stepsOf(the('measures', {}))).not.toContain('rotateAtOnce');
  expect(stepsOf(the('measures', { credentials: true, measures: 1, measuresOn: aware }))).not.toContain('rotateAtOnce');
  expect(stepsOf(the('assessment', { credentials: true }))).not.toContain('rotateAtOnce');
});

describe('s. 3.5: what left by mistake is to be destroyed, and its destruction confirmed', () => {
  const asked = { destructionAskedOn: aware };

  test('nothing is waited for before it was asked', () => expect(keys({})).not.toContain('destructionConfirmation'));

  test('the day to ask again is the house’s, never the law’s, and is a setting', () => {
    const duty = the('destructionConfirmation', asked);
    expect(duty).toMatchObject({ by: iso('2026-11-23'), basis: 'house', to: 'recipients', done: false, late: false });
    expect(stepsOf(duty)).toEqual(['destructionAsked', 'houseTarget']);
    const houseTargets = { ...defaultIncidentDutySettings.houseTargets, confirmation: 10 };
    expect(the('destructionConfirmation', asked, aware, { ...defaultIncidentDutySettings, houseTargets }).by).toBe(
      iso('2026-12-02'),
    );
    expect(the('destructionConfirmation', asked, iso('2026-11-24')).late).toBe(true);
  });

  test('the wait ends with the confirmation, or with the record', () => {
    const confirmed = { ...asked, destructionConfirmedOn: iso('2026-11-20') };
    expect(the('destructionConfirmation', confirmed, iso('2026-12-24'))).toMatchObject({
      done: true,
      doneOn: iso('2026-11-20'),
      late: false,
    });
    expect(keys({ ...asked, closedOn: aware })).not.toContain('destructionConfirmation');
  });
});

describe('art. 3.7 : l’évaluation', () => {
  test('n’est pas faite tant que le responsable n’a pas été consulté', () => {
    expect(the('assessment', { conclusion: 'no', concludedOn: aware }).done).toBe(false);
    expect(stepsOf(the('assessment', { conclusion: 'no' }))).toContain('officerToConsult');
    expect(the('assessment', notSerious)).toMatchObject({ done: true, doneOn: notSerious.concludedOn });
  });

  test('n’est pas faite tant que la conclusion est indéterminée', () => {
    expect(the('assessment', { ...notSerious, conclusion: 'undetermined' }).done).toBe(false);
    expect(stepsOf(the('assessment', { ...notSerious, conclusion: 'undetermined' }))).toContain(
      'conclusionUndetermined',
    );
  });
});

describe('s. 3.5 para. 2 and the policy: the notice to the Commission', () => {
  test('is required by s. 3.5 if there is a risk of serious injury, and cannot be waived', () => {
    const duty = the('caiNotice', { ...serious, caiNoticeWaivedBecause: 'voluntary' });
    expect(duty).toMatchObject({ basis: 'law', done: false, provision: ['p39.1:3.5', 'reg3.1:3'] });
    expect(duty.waivable).toBeUndefined();
    expect(stepsOf(duty)).toEqual(expect.arrayContaining(['requiredByLaw', 'waiverVoid']));
    expect(duty.workBy).toBe(iso('2026-11-20'));
  });

  test('is the policy’s promise for every other incident', () => {
    const duty = the('caiNotice', notSerious);
    expect(duty).toMatchObject({ basis: 'policy', done: false, waivable: true });
    expect(duty.provision[0]).toBe('policy:55');
    expect(stepsOf(duty)).toContain('promisedByPolicy');
  });

  test('may be waived with a reason only after the officer concluded that the risk is not serious', () => {
    expect(the('caiNotice', { ...notSerious, caiNoticeWaivedBecause: 'declarations are published' }).done).toBe(true);
    expect(the('caiNotice', { ...notSerious, caiNoticeWaivedBecause: '   ' }).done).toBe(false);
    expect(the('caiNotice', { caiNoticeWaivedBecause: 'too early' }).done).toBe(false);
    expect(the('caiNotice', {}).waivable).toBeUndefined();
  });

  test('follows the statute alone when the company has so set', () => {
    expect(keys({}, aware, statute)).not.toContain('caiNotice');
    expect(keys(notSerious, aware, statute)).not.toContain('caiNotice');
    expect(the('caiNotice', serious, aware, statute).basis).toBe('law');
  });

  test('Règl., art. 4 : ce qui est appris après l’envoi est transmis avec diligence', () => {
    const sent = { ...serious, caiNoticeSentOn: iso('2026-11-20') };
    expect(keys(sent)).not.toContain('supplement');
    expect(keys({ ...serious, supplementSince: iso('2026-11-23') })).not.toContain('supplement');
    const duty = the('supplement', { ...sent, supplementSince: iso('2026-11-23') }, iso('2026-11-24'));
    expect(duty).toMatchObject({ provision: ['reg3.1:4'], sinceAware: true, workBy: iso('2026-11-24'), late: false });
    expect(duty.by).toBeUndefined();
  });
});

describe('s. 3.8 and Reg. ss. 7 and 8: the register', () => {
  test('names each missing item with its provision, and is never late for a missing fact', () => {
    const duty = the('registerEntry', { registerItemsMissing: [2, 6] }, iso('2027-11-18'));
    expect(duty).toMatchObject({ done: false, late: false });
    expect(duty.steps).toEqual([
      { step: 'itemMissing', count: 2, provision: 'reg3.1:7(2)' },
      { step: 'itemMissing', count: 6, provision: 'reg3.1:7(6)' },
    ]);
    expect(the('registerEntry', { registerItemsMissing: [] }).done).toBe(true);
  });

  test('is kept five years from the day the firm became aware, not from the incident', () => {
    expect(formatDay(the('retain', {}).notBefore ?? aware)).toBe('2031-11-18');
    expect(the('retain', {}, iso('2031-11-17')).done).toBe(false);
    expect(the('retain', {}, iso('2031-11-18')).done).toBe(true);
  });

  test('is kept from the last day when becoming aware took a period, and to 1 March after a leap day', () => {
    expect(formatDay(the('retain', { awareUntil: iso('2026-12-01') }).notBefore ?? aware)).toBe('2031-12-01');
    expect(formatDay(the('retain', { awareOn: iso('2028-02-29') }).notBefore ?? aware)).toBe('2033-03-01');
  });

  test('a record that was no incident owes only that it is kept', () => {
    for (const ending of endings) expect(keys({ ending })).toEqual(['retain']);
  });
});

test('s. 18.3: information held for a client enterprise: its person in charge is told promptly, reading to confirm', () => {
  expect(keys({ heldFor: 'us' })).not.toContain('clientNotice');
  const duty = the('clientNotice', { heldFor: 'clientEnterprise' });
  expect(duty).toMatchObject({ to: 'clientEnterprise', sinceAware: true, done: false, provision: ['p39.1:18.3'] });
  expect(stepsOf(duty)).toContain('readingToConfirm');
  expect(the('clientNotice', { heldFor: 'clientEnterprise', clientToldOn: aware }).done).toBe(true);
});

test('what must be done promptly stands first, then what has a date, then the rest, what is done, what is kept', () => {
  const facts = {
    ...serious,
    measures: 1,
    caiNoticeSentOn: aware,
    deferral: { ground: 'investigation', reviewOn: addDays(aware, 30) },
    supplementSince: aware,
  } as const;
  expect(keys(facts)).toEqual([
    'supplement',
    'deferralReview',
    'personsNotice',
    'registerEntry',
    'measures',
    'assessment',
    'caiNotice',
    'retain',
  ]);
});

test('every duty has a provision, and a date that passes makes none disappear', () => {
  for (let today = aware; today < addDays(aware, 400); today = addDays(today, 1))
    for (const duty of on(serious, today)) expect(duty.provision.length).toBeGreaterThan(0);
  expect(keys(serious, addDays(aware, 400)).toSorted()).toEqual(keys(serious, aware).toSorted());
});
