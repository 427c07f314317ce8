import { microFuture } from '../../src/company/micro-future.ts';
import { usualRetention, withRetention } from '../../src/company/retention.ts';
import { given, produced } from './given.ts';

const own = {
  ...given,
  reference: 'DES-2032-8WB5N6',
  register: 'destructions',
  state: {
    stage: 'destroyed',
    reason: 'retentionEnded',
    method: 'erased',
    destroyedOn: '2032-11-23',
    destroyedRecord: 'INC-2026-7KQ4M2',
    approvedBy: 'Personne C',
    approvedOn: '2032-11-22',
  },
  extras: {},
} as const;

const textOf = async (language: 'fr' | 'en') =>
  (await produced('destructionCertificate', { ...own, language })).text.replaceAll('\u00A0', ' ');

test('le certificat nomme le dossier détruit, qui l’a approuvé, et chaque copie encore vivante avec sa date', async () => {
  const text = await textOf('fr');
  expect(text).toContain('Le dossier INC-2026-7KQ4M2 (Registre des incidents de confidentialité)');
  expect(text).toContain('Greffe, sur approbation de Personne C');
  expect(text).toMatch(/première et seconde étape comprises : jusqu’au 24 février 2033 au plus tard/);
  expect(text).toMatch(/Sauvegardes de SharePoint chez Microsoft : jusqu’au 10 mars 2033 au plus tard/);
  expect(text).toMatch(/dans la boîte de la vie privée : 30 jours après leur suppression/);
  expect(text).toMatch(/Sauvegardes de l’entreprise.* : selon le calendrier/);
  expect(text).toContain('conversations Teams');
  expect(text).toContain('93 jours sauf réglage contraire');
  expect(text).not.toMatch(/\b(by default|unconfirmed|at most)\b/);
});

test('the certificate says it in English as completely', async () => {
  const text = await textOf('en');
  expect(text).toContain('Record INC-2026-7KQ4M2');
  expect(text).toMatch(/first and second stage included: until February 24, 2033 at the latest/);
  expect(text).toContain('learn.microsoft.com');
});

test('a period that the installation sets goes before the usual one, as a setting of the house', () => {
  const { copies, months } = withRetention(usualRetention, { copyDays: { ownBackups: 35 }, months: { requests: 24 } });
  expect(copies.find(({ place }) => place === 'ownBackups')).toEqual({ place: 'ownBackups', days: 35 });
  expect(copies.find(({ place }) => place === 'siteBins')?.days).toBe(93);
  expect(months).toEqual({ other: 12, requests: 24 });
  expect(microFuture.retention).toEqual(usualRetention);
});

test('every period has a source, or is the company’s own to give', () => {
  for (const { days, source } of usualRetention.copies) expect(source === undefined).toBe(days === undefined);
});
