import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkCopy, isWholeCopy } from './check-copy.ts';
import type { Narrative } from './narratives.ts';
import { type StartedOffice, startOffice } from './office.ts';
import { isWhole, playNarratives } from './play-narratives.ts';

/** Ten accounts of the kind that the data run plays; the real ones are not part of this repository. */
const narratives: readonly Narrative[] = [
  ['Hacking/IT Incident', 'Email', '512', 'Un tiers a eu accès à la boîte d’un collègue après un hameçonnage.'],
  ['Hacking/IT Incident', 'Network Server', '4310', 'A server was encrypted overnight; the backup is intact.'],
  ['Theft', 'Laptop', '17', 'Un portable chiffré a été volé dans une voiture.\nLa police est prévenue.'],
  ['Loss', 'Other Portable Electronic Device', '', 'A USB stick with payroll files cannot be found.'],
  ['Unauthorized Access/Disclosure', 'Email', '1', 'Courriel envoyé à la mauvaise Personne A.'],
  ['Unauthorized Access/Disclosure', 'Paper/Films', '2', '\\N'],
  [
    'Unauthorized Access/Disclosure',
    'Electronic Medical Record',
    '3',
    'Une employée a consulté le dossier d’un voisin.',
  ],
  ['Unauthorized Access/Disclosure', 'Network Server', '25', 'Dossier partagé à toute l’entreprise par erreur.'],
  ['Improper Disposal', 'Paper/Films', '40', 'Des dossiers ont été trouvés dans le bac de recyclage.'],
  ['Unknown', 'Other', '0', `Long récit. ${'Ce qui s’est passé est raconté en détail. '.repeat(90)}`],
].map(([sublabel = '', location = '', individuals = '', body = ''], place) => ({
  id: `récit-${place}`,
  sublabel,
  location,
  individuals,
  body,
}));

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office?.stop());

test('ten narratives told through the bot are in the register exactly once, word for word, in one round trip each', async () => {
  const report = await playNarratives(office, narratives);
  expect(report.refused).toEqual([]);
  expect(report).toMatchObject({ sent: 10, receipts: 10, inRegister: 10, records: 10, rows: 10, duplicates: 0 });
  expect(report.verify).toMatchObject({ code: 0 });
  const verified = JSON.parse(report.verify.output);
  expect(verified).toMatchObject({ complete: true, broken: [], tombstones: { tombstones: 0, wrong: [] } });
  // The office enters its own systems meanwhile, in its own time.
  expect(verified.ledgers).toBeGreaterThanOrEqual(10);
  expect(isWhole(report)).toBe(true);
  expect(report.meter.byKind['POST /$batch']).toBe(10);
});

test('the copies of their register hold the eight items in order, are a replay of the ledgers, and come back', async () => {
  const report = await checkCopy(office);
  expect(report).toMatchObject({ records: 10, lines: 10, inOrder: 10, before: 0, replayed: 10, formulas: 0, rows: 10 });
  expect(report.brought).toMatchObject({ code: 0 });
  expect(isWholeCopy(report)).toBe(true);
});
