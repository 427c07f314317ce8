import { sayNotGiven } from '../../src/cli/say-not-given.ts';
import { configureCompany } from '../../src/company/configure.ts';
import { microFuture } from '../../src/company/micro-future.ts';
import { words } from '../../src/locales/index.ts';
import { urgentContact } from '../../src/use-cases/urgent-contact.ts';
import { tenantInMemory } from '../use-cases/tenant-in-memory.ts';
import { testOffice } from '../use-cases/test-office.ts';

test('art. 3.1 : le titre du responsable est réclamé tant qu’il manque, puis figure où on le joint', () => {
  const said = sayNotGiven(words('fr').cli, microFuture);
  expect(said).toHaveLength(5);
  expect(said.join('\n')).toContain('art. 3.1');
  const title = { fr: 'Présidence', en: 'President' };
  const company = configureCompany(microFuture, {
    neq: '1140000001',
    officerName: 'Personne A',
    officerTitle: title,
    mandate: { kind: 'highestAuthority' },
  });
  expect(sayNotGiven(words('en').cli, company)).toEqual([]);
  const trial = testOffice(tenantInMemory().port);
  expect(urgentContact({ ...trial.office, company })).toMatchObject({ name: 'Personne A', title });
  trial.close();
});
