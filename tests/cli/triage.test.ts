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

test('reads whole sets from standard input, and says which line it could not read', async () => {
  const lines = [
    '{"id":"1","subject":"Delete my account","body":"Thanks"}',
    '{"id":"2","body":"À vendredi."}',
    '',
    'non',
    '{"id":3}',
  ];
  const { code, out, err } = await asking(triage, '--jsonl', lines);
  expect(out.map((line) => JSON.parse(line))).toMatchObject([
    { id: '1', types: [{ type: 'erasure', because: ['Delete my account'] }] },
    { id: '2', types: [{ type: 'other' }] },
  ]);
  expect([code, err.length]).toEqual([1, 2]);
});
