import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { letter } from '../../src/cli/letter.ts';
import { newFolder, removeFolders } from '../server/folder.ts';
import { asking } from './asking.ts';
import { greffe, type Started, startOffice } from './greffe.ts';

const folder = newFolder();
const data = join(folder, 'data');
let office: Started;
let references: readonly string[] = [];

/** The incidents that the office's own index knows. */
const known = (): readonly string[] => {
  const index = new DatabaseSync(join(data, 'office', 'index.sqlite'), { readOnly: true });
  try {
    const [table] = index.prepare("SELECT name FROM sqlite_master WHERE sql LIKE '%reference%'").all();
    const rows = index.prepare(`SELECT reference FROM ${String(table?.name)} WHERE reference LIKE 'INC-%'`).all();
    return rows.map((row) => String(row.reference));
  } finally {
    index.close();
  }
};

beforeAll(async () => {
  office = await startOffice(data);
  // The sample records come in once the office is ready.
  for (const until = Date.now() + 30_000; references.length === 0 && Date.now() < until; ) {
    await delay(100);
    references = known();
  }
});
afterAll(async () => {
  await office.stop('SIGTERM');
  removeFolders();
});

const asked = (...line: readonly string[]) => greffe('letter', ...line, '--data', data, '--lang', 'fr');

test('a line that names no record is answered with how to write it, and refused', async () => {
  expect(await asking(letter, '--help')).toMatchObject({ code: 0, err: [] });
  for (const line of ['', 'commissionNotice', 'commissionNotice INC-2026-XXXXXX --what', 'a b c', 'INC --lang de'])
    expect((await asking(letter, line)).code).toBe(2);
});

test('the letters that may leave for a record are listed with what each lacks, or that none may', async () => {
  const listed = await Promise.all(references.slice(0, 4).map((reference) => asked(reference)));
  expect(listed.map(({ code }) => code)).toEqual(listed.map(() => 0));
  for (const { out } of listed) expect(out).toMatch(/^\w+ — \S|^Aucune lettre/m);
  expect(listed.length).toBeGreaterThan(0);
});

test('a letter that lacks something is not written: each thing is named', async () => {
  const to = join(folder, 'none');
  const { code, err } = await asked('destroyMisdirected', references[0] ?? '', '--to', to);
  expect(code).toBeGreaterThan(0);
  expect(err).not.toBe('');
  expect(existsSync(to)).toBe(false);
});

test('a letter that is none, and what the record cannot say, is answered with what to write', async () => {
  const [reference = ''] = references;
  expect((await asked('noSuchLetter', reference)).err).toContain(`greffe letter ${reference}`);
  const lacking = await asked('publicNotice', reference);
  expect(lacking.err).toMatch(/--with publicNoticeGround=…|\.$/m);
});

test('where no file can be written, that is said in the language of the line, before anything is noted', async () => {
  const line = ['export', 'incidents', '--to', join(folder, 'absent', 'x.csv'), '--data', data, '--lang'];
  expect(await greffe(...line, 'fr')).toMatchObject({ code: 1, err: expect.stringMatching(/absent ne s’ouvre pas/) });
  expect(await greffe(...line, 'en')).toMatchObject({ code: 1, err: expect.stringMatching(/absent cannot be opened/) });
});

test('a letter is written where it is asked for, with what was given on the line', async () => {
  const to = join(folder, 'out');
  const gave = ['addressee=Personne E', 'misdirected=Un courriel', 'misdirectedOn=2026-11-20'];
  const made = await asked(
    'destroyMisdirected',
    references[0] ?? '',
    '--to',
    to,
    ...gave.flatMap((one) => ['--with', one]),
  );
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(to)).toEqual([expect.stringMatching(/^envoi-recu-par-erreur.*\.docx$/)]);
});
