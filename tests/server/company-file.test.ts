import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { microFuture } from '../../src/company/micro-future.ts';
import { openCompany } from '../../src/server/company-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'greffe-company-'));
const file = join(folder, 'company.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = (choices: object) => {
  writeFileSync(file, JSON.stringify(choices));
  return openCompany(file);
};

test('without a file the company is what its policy gives', () => {
  expect(openCompany(undefined)).toEqual(microFuture);
});

test('what the policy does not give comes from the file of the installation', () => {
  const company = opened({
    neq: '1140000001',
    officerName: 'Personne A',
    officerTitle: { fr: 'Titre A', en: 'Title A' },
    mandate: { kind: 'delegated', writtenOn: '2023-09-17', scope: 'tout' },
    caiNotification: 'seriousRiskOnly',
  });
  expect(company).toMatchObject({ neq: '1140000001', officer: { title: { fr: 'Titre A', en: 'Title A' } } });
  expect(company.promises.incidents.caiNotification).toBe('seriousRiskOnly');
});

test('an office does not start on a fault: every one is named with its place', () => {
  expect(() => opened({ neq: '12', urgentPhone: 'call me' })).toThrow(/neq: [\s\S]*urgent\.phone: /);
  expect(() => opened({ mandate: { kind: 'delegated', writtenOn: 'soon', scope: 'x' } })).toThrow(/writtenOn/);
  expect(() => opened({ requestDays: 45 })).toThrow(/requestDays/);
  expect(() => opened({ caiNotification: 'never' })).toThrow(/caiNotification/);
});
