import { words } from '../../src/locales/index.ts';
import { listedKeys, type RegisterKey, registerOf } from '../../src/registers/index.ts';
import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port);
  officer = doing(trial);
});
afterEach(() => trial.close());

const today = '2026-11-22';
const endings = ['withdrawn', 'duplicateOf', 'notOfThisKind', 'registeredInError'] as const;

type Listed = Exclude<RegisterKey, 'office'>;

/** How a record of each register begins, and by which act it ends. */
const registers: Readonly<Record<Listed, { readonly open: string; readonly input: object; readonly end: string }>> = {
  incidents: { open: 'reportIncident', input: { scenario: 'lostDevice' }, end: 'endIncident' },
  requests: { open: 'enterRequest', input: { type: 'access', receivedOn: today, means: 'post' }, end: 'endRequest' },
  complaints: {
    open: 'registerComplaint',
    input: { subject: 'other', receivedOn: today, means: 'post' },
    end: 'endComplaint',
  },
  minors: { open: 'reportMinor', input: { told: 'Une fiche.' }, end: 'endMinor' },
  consents: {
    open: 'enterConsent',
    input: { purpose: 'payment', obtainedOn: today, person: 'Personne A', askedApart: true, evidence: 'Formulaire.' },
    end: 'strikeConsent',
  },
  communications: {
    open: 'enterCommunication',
    input: {
      basis: 'attorney',
      communicatedOn: today,
      recipient: 'x',
      information: 'y',
      necessaryBecause: 'z',
    },
    end: 'strikeCommunication',
  },
  systems: { open: 'enterSystem', input: { system: 'evernote' }, end: 'strikeSystem' },
  destructions: {
    open: 'enterDestruction',
    input: {
      reason: 'purposeAchieved',
      method: 'erased',
      destroyedOn: today,
      destroyedWhat: 'x',
      destroyedBy: 'y',
      nothingRuns: true,
    },
    end: 'strikeDestruction',
  },
  policyVersions: {
    open: 'publishPolicy',
    input: {
      number: '2.0',
      effectiveOn: '2027-01-01',
      languages: ['fr', 'en'],
      publishedOnSite: true,
      noticeMeans: ['web'],
    },
    end: 'strikePolicy',
  },
};

const keys = Object.keys(registers) as readonly Listed[];
const begun = (key: Listed): string => officer.done(registers[key].open, { ...registers[key].input }).reference;

test('every register that people read has its endings here', () => {
  expect([...keys].toSorted()).toEqual([...listedKeys].toSorted());
});

describe.each(keys)('%s', (key) => {
  const { end } = registers[key];

  test.each(endings)('ends as %s by the officer, with a reason, and the record is kept', (ending) => {
    const reference = begun(key);
    const given = { ending, personsWords: 'Je retire.', otherReference: 'INC-2026-000000' };
    expect(officer.refused(end, given, reference).refused).toBe('fields');
    officer.done(end, { ...given, why: 'Motif.' }, reference);
    const view = officer.view(reference);
    expect(registerOf(key).closed).toContain(view.stage);
    expect(view.values).toMatchObject({ ending, closedOn: today });
    expect(view.timeline.at(-1)).toMatchObject({ verb: end, forgotten: false });
    const { columns } = registerOf(key);
    expect(columns.ending).toMatchObject({ kind: 'choice', choices: endings });
    const table: { readonly [column: string]: object } = words('en').registers[key].choices;
    expect(table.ending).toHaveProperty(ending);
  });

  test('a withdrawal needs the person’s words, and a duplicate the other record', () => {
    const reference = begun(key);
    const gapsFor = (ending: string) => gapsOf(officer.refused(end, { ending, why: 'Motif.' }, reference));
    expect(gapsFor('withdrawn').join()).toMatch(/personsWords$/);
    expect(gapsFor('duplicateOf').join()).toMatch(/otherReference$/);
  });

  test('nobody but the officer ends it, and what is ended takes no more acts but those on its keeping', () => {
    const reference = begun(key);
    const given = { ending: 'registeredInError', why: 'Motif.' };
    for (const oid of ['oid-staff', 'oid-manager', 'oid-direction'])
      expect(doing(trial, oid).refused(end, given, reference).refused).toBe('notFound');
    officer.done(end, given, reference);
    expect(officer.refused(end, given, reference).refused).toBe('wrongStage');
    for (const { verb } of officer.view(reference).next)
      expect(verb).toMatch(/^(reopen|approveDestruction$|holdRecord$)/);
  });
});
