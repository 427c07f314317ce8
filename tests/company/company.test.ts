import { type Company, isNotGiven, policyInForce } from '../../src/company/company.ts';
import { configureCompany } from '../../src/company/configure.ts';
import { microFuture } from '../../src/company/micro-future.ts';
import { validateCompany } from '../../src/company/validate-company.ts';

const faultsOf = (company: Company): readonly string[] => {
  const checked = validateCompany(company);
  return 'faults' in checked ? checked.faults : [];
};

const system = microFuture.systems[0];

test('the default company has no fault, and says what the policy does not give: NEQ, title, delegation', () => {
  expect(validateCompany(microFuture)).toEqual({
    company: microFuture,
    notGiven: ['neq', 'officer.name', 'officer.title', 'officer.mandate'],
  });
});

test('what the policy does not give can be configured, and is then no longer marked', () => {
  const configured = configureCompany(microFuture, {
    neq: '1140000001',
    officerName: 'Personne A',
    officerTitle: { fr: 'Titre A', en: 'Title A' },
    mandate: { kind: 'delegated', writtenOn: '2023-09-17', scope: 'all' },
    caiNotification: 'seriousRiskOnly',
  });
  expect(validateCompany(configured)).toEqual({ company: configured, notGiven: [] });
  expect(configured.promises.incidents.caiNotification).toBe('seriousRiskOnly');
  expect(configureCompany(microFuture, {})).toEqual(microFuture);
});

test('every fault is listed at once, with its place', () => {
  const faults = faultsOf({
    ...microFuture,
    legalName: ' ',
    neq: '123',
    website: 'http://example.org',
    officer: {
      ...microFuture.officer,
      email: 'privacy',
      phone: 'call me',
      address: ['one line'],
      title: { fr: 'Titre A', en: '' },
      mandate: { kind: 'delegated', writtenOn: '2023-02-30', scope: '' },
    },
    policy: { ...microFuture.policy, versions: [{ version: '1.0', effectiveOn: 'soon', languages: ['en'] }] },
    promises: { ...microFuture.promises, requestDays: 31, complaintDays: 0.5 },
    systems: system === undefined ? [] : [system, { ...system, name: { fr: '', en: 'x' } }],
  });
  for (const place of [
    'legalName',
    'neq',
    'website',
    'officer.email',
    'officer.phone',
    'officer.address',
    'officer.title',
    'officer.mandate.writtenOn',
    'officer.mandate.scope',
    'policy.versions[0].effectiveOn',
    'policy.versions[0].languages',
    'promises.requestDays',
    'promises.complaintDays',
    'systems[1].name',
    'systems',
  ])
    expect(faults.filter((fault) => fault.startsWith(`${place}:`))).toHaveLength(1);
  expect(faults).toHaveLength(15);
});

test('une promesse plus tardive que l’art. 32 est refusée au démarrage', () => {
  const late = { ...microFuture, promises: { ...microFuture.promises, requestDays: 45 } };
  expect(faultsOf(late)).toEqual(['promises.requestDays: more than the 30 days of P-39.1 s. 32']);
});

test('each record carries the version of the policy in force that day', () => {
  expect(policyInForce(microFuture, '2023-09-16')).toBeUndefined();
  expect(policyInForce(microFuture, '2023-09-17')?.version).toBe('1.0');
  const next = { version: '2.0', effectiveOn: '2027-01-01', languages: ['fr', 'en'] } as const;
  const later = { ...microFuture, policy: { ...microFuture.policy, versions: [next, ...microFuture.policy.versions] } };
  expect(policyInForce(later, '2026-12-31')?.version).toBe('1.0');
  expect(policyInForce(later, '2027-01-01')?.version).toBe('2.0');
});

test('the policy promises twenty days, and the Commission a notice of every incident', () => {
  expect(microFuture.promises).toMatchObject({
    requestDays: 20,
    complaintDays: 20,
    incidents: { caiNotification: 'everyIncident' },
  });
  expect(isNotGiven(microFuture.neq)).toBe(true);
});

test('the systems that the policy names can be picked, with the one it does not name and "other"', () => {
  const keys = microFuture.systems.map(({ key }) => key);
  for (const key of ['exchangeOnline', 'quickbooksOnline', 'evernote', 'microsoftToDo', 'microsoftTeams', 'sage50'])
    expect(keys).toContain(key);
  for (const key of ['outlook', 'appleMail', 'gmail', 'smartphone', 'desktopComputer', 'laptop', 'backupDisk'])
    expect(keys).toContain(key);
  for (const key of ['onlineBackup', 'passwordManager', 'other']) expect(keys).toContain(key);
});
