import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { triage } from '../../src/cli/triage.ts';
import { mail } from '../triage/mail.ts';
import { asking } from './asking.ts';

const folder = mkdtempSync(join(tmpdir(), 'greffe-triage-'));
const file = join(folder, 'courriel.eml');
const empty = join(folder, 'vide.eml');

beforeAll(() => {
  writeFileSync(file, mail('Je suis liquidatrice de la succession. Je demande une copie de son dossier.'));
  writeFileSync(empty, '');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('says what a message seems to be, which words say so, under which provision, and what to ask for', async () => {
  const { code, out } = await asking(triage, file);
  expect(code).toBe(0);
  const said = out.join('\n');
  for (const words of ['a@exemple.ca (Personne A)', 'demande d’accès', '« copie de son dossier »', 'art. 27'])
    expect(said.replaceAll('\u00a0', ' ')).toContain(words);
  expect(said).toContain('preuve de la qualité');
  expect((await asking(triage, `${file} --lang en`)).out.join('\n')).toContain('A request for access');
});

test('gives one line of JSON a message, without its text', async () => {
  const { out } = await asking(triage, `${file} ${file} --json`);
  expect(out).toHaveLength(2);
  const said: unknown = JSON.parse(out[0] ?? '');
  expect(said).toMatchObject({ file, suggestions: [{ type: 'access' }], writer: { capacity: 'liquidator' } });
  expect(out[0]).not.toContain('Je demande');
});

test('a message that cannot be read says why, and a file that is not there says so', async () => {
  expect(await asking(triage, empty)).toMatchObject({ code: 1, out: [expect.stringContaining('le fichier est vide')] });
  expect(await asking(triage, join(folder, 'absent.eml'))).toMatchObject({ code: 2, out: [] });
  expect((await asking(triage, '--what')).code).toBe(2);
  expect((await asking(triage, '--lang de')).code).toBe(2);
  expect((await asking(triage, '')).code).toBe(2);
  expect((await asking(triage, '--help')).code).toBe(0);
});

test('a message whose text is encrypted is said to be looked at', async () => {
  const closed = join(folder, 'chiffre.eml');
  writeFileSync(
    closed,
    'From: a@exemple.ca\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nAAAA\r\n',
  );
  expect((await asking(triage, closed)).out.join(' ')).toMatch(/chiffré\s: à regarder/);
  expect((await asking(triage, `${closed} --lang en`)).out.join(' ')).toContain('encrypted: look at it');
});

test('reads whole sets from standard input in their order, and answers a line that it cannot read with an error', async () => {
  const lines = [
    '{"id":"1","subject":"Delete my account","body":"Thanks"}',
    '{"id":2,"body":"<p>Je demande une <b>copie</b> de mon dossier.</p><script>alert(1)</script>"}',
    '',
    'non',
    '{"id":3}',
    '{"id":"4","subject":null,"body":""}',
    '{"id":"5","subject":["x"],"body":"y"}',
    `{"id":"6","body":${JSON.stringify('Réunion à 14 h. '.repeat(70_000))}}`,
  ];
  const { code, out, err } = await asking(triage, '--jsonl', lines);
  const answers = out.map((line): unknown => JSON.parse(line));
  expect(answers).toMatchObject([
    { id: '1', lang: 'en', types: [{ type: 'erasure', because: ['Delete my account'] }] },
    { id: 2, lang: 'fr', types: [{ type: 'access' }] },
    { id: null, line: 4, types: [] },
    { id: 3, line: 5, types: [] },
    { id: '4', types: [{ type: 'other' }] },
    { id: '5', line: 7, types: [] },
    { id: '6', types: [{ type: 'other' }] },
  ]);
  expect(out[1]).not.toContain('alert');
  expect([code, err.length]).toEqual([1, 3]);
});

test('holds what it says against labelled lines: the whole, each label, and what was taken for what', async () => {
  const set = join(folder, 'courriels.jsonl');
  const lines = [
    { id: 'a', subject: 'Supprimez mon compte', body: 'Merci', types: ['erasure'] },
    { id: 'b', subject: 'Facture 2044', body: 'Le paiement est dû dans 30 jours.', label: 'other' },
    { id: 'c', subject: 'Supprimez mon compte', body: 'Merci', types: ['access'] },
    { id: 'd', subject: 'x', body: 'y', types: ['nothing known'] },
    { id: 'e', subject: 'Facture 2045', body: 'Le paiement est dû dans 30 jours.', types: 'other' },
  ];
  writeFileSync(set, `\uFEFF${lines.map((line) => JSON.stringify(line)).join('\n')}`);
  const { code, out, err } = await asking(triage, `--evaluate ${set} --json`);
  const said: unknown = JSON.parse(out.join(''));
  expect(said).toMatchObject({
    mails: 4,
    firstRight: 3 / 4,
    privacyOrNot: 1,
    confusion: [{ is: 'access', taken: 'erasure', times: 1 }],
  });
  expect(said).toMatchObject({
    labels: [
      { label: 'access', mails: 1, recall: 0, f1: 0 },
      { label: 'erasure', mails: 1, recall: 1, precision: 0.5 },
      { label: 'other', mails: 2, f1: 1 },
    ],
  });
  expect([code, err.length]).toEqual([1, 1]);
  const words = (await asking(triage, `--evaluate ${set} --lang en`)).out.join('\n');
  for (const word of ['4 mails', 'Macro F1', '75.0', 'A request for access', 'Taken for something else'])
    expect(words).toContain(word);
  expect((await asking(triage, `--evaluate ${join(folder, 'absent.jsonl')}`)).code).toBe(2);
  expect((await asking(triage, '--evaluate')).code).toBe(2);
});
