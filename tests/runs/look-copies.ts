/**
 * A copy of the register of incidents and a case file, as LibreOffice and pdftoppm show them: French dates, no formula,
 * and pages to be looked at.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { microFuture } from '../../src/company/micro-future.ts';
import { createCopies } from '../../src/documents/copies.ts';
import type { CopyFormat, CopySaid, RegisterCopy } from '../../src/ports/copies.ts';

const copies = createCopies(microFuture);
const said: CopySaid = {
  language: 'fr',
  madeOn: '2026-11-22',
  seal: '5e'.repeat(32),
  withheld: { 'INC-2026-7KQ4M2': ['measures'] },
};

const known = {
  scenario: 'wrongRecipient',
  kinds: ['name', 'email'],
  natures: ['communication'],
  informationConcerned: 'Noms et adresses de courriel de clients',
  circumstances: '=1+1 : un courriel est parti au mauvais destinataire.\nIl l’a détruit le jour même.',
  occurred: { from: '2026-11-01', to: '2026-11-03' },
  awareOn: '2026-11-04',
  persons: { about: 1200 },
  conclusion: 'yes',
  officerConsultedOn: '2026-11-04',
  rationale: 'Des mots de passe figuraient dans le message.',
  commissionNoticeOn: '2026-11-05',
  personsNoticeOn: '2026-11-06',
  personsToNotify: { about: 1200 },
  personsNotified: { about: 1200 },
  measures: 'Mots de passe changés, destruction confirmée par écrit.',
  measuresTakenOn: '2026-11-04',
};

const lineOf = (reference: string, stage: string, values: RegisterCopy['lines'][number]['values']) => ({
  reference,
  stage,
  acts: 7,
  head: 'ab'.repeat(32),
  values,
});

const { measures: _, ...withheld } = known;
const copy = (scope: RegisterCopy['scope']): RegisterCopy => ({
  register: 'incidents',
  scope,
  asOf: '2026-11-22',
  lines: [
    lineOf('INC-2026-000001', 'closed', { ...known, occurred: { day: '2026-11-01' } }),
    lineOf('INC-2026-7KQ4M2', 'notifying', withheld),
    lineOf('INC-2026-000002', 'reported', {
      scenario: 'lostDevice',
      occurred: { unknown: 'notYetKnown' },
      awareOn: '2026-11-20',
    }),
  ],
});

const write = async (folder: string, name: string, format: CopyFormat, scope: RegisterCopy['scope']): Promise<void> => {
  const parts: Uint8Array[] = [];
  for await (const chunk of copies.write(copy(scope), said, format).chunks) parts.push(chunk);
  writeFileSync(join(folder, `${name}.${format}`), Buffer.concat(parts));
};

type Run = (command: string, args: readonly string[]) => string;

/** Cells as they are computed, in UTF-8, of every sheet. */
const computed = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';

/** What is wrong with the copies as they are shown; empty when nothing is. */
export const lookAtCopies = async (folder: string, profile: string, run: Run): Promise<readonly string[]> => {
  await write(folder, 'registre', 'xlsx', 'commission');
  await write(folder, 'registre-pages', 'pdf', 'commission');
  await write(folder, 'registre-lignes', 'pdf', 'rows');
  for (const name of ['registre-pages', 'registre-lignes'])
    run('pdftoppm', ['-png', '-r', '80', join(folder, `${name}.pdf`), join(folder, name)]);
  for (const how of [computed, 'pdf'])
    run('soffice', [profile, '--headless', '--convert-to', how, '--outdir', folder, join(folder, 'registre.xlsx')]);
  const shown = run('pdftotext', ['-layout', join(folder, 'registre.pdf'), '-']);
  const cells = readFileSync(join(folder, 'registre-Registre.csv'), 'utf8');
  const wanted = [/(^|\s)1 novembre 2026/m, /4 novembre 2026/, /du 1er novembre 2026/, /=1\+1 : un courriel/];
  return [
    ...wanted.filter((text) => !text.test(shown)).map((text) => `registre.xlsx: not shown: ${text.source}`),
    ...(cells.includes('"=1+1 : un courriel') ? [] : ['registre.xlsx: a text was taken for a formula']),
  ];
};
