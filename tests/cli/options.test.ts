import { readOptions } from '../../src/cli/options.ts';
import { sayFinding } from '../../src/cli/say-finding.ts';
import type { Finding } from '../../src/graph/findings.ts';
import { words } from '../../src/locales/index.ts';
import { greffe } from './greffe.ts';

test('a command line without options has the usual ones', () => {
  expect(readOptions(['start'])).toEqual({
    command: 'start',
    options: { data: 'data', port: 4700, empty: false, json: false, help: false },
  });
});

test.each([
  [['start', '--port', '99999'], { fault: 'notAPort', given: '99999' }],
  [['start', '--today', '2026-02-30'], { fault: 'notADay', given: '2026-02-30' }],
  [['verify', '--head', 'abc'], { fault: 'notAHead', given: 'abc' }],
  [['start', '--lang', 'es'], { fault: 'notALanguage', given: 'es' }],
  [['start', '--wrong'], { fault: 'unknownOption' }],
  [['start', 'again'], { fault: 'unknownOption' }],
])('%j is refused', (line, fault) => {
  expect(readOptions(line)).toEqual(fault);
});

test('help is given in both languages, French where nothing is said', async () => {
  const [french, english, wrong] = await Promise.all([
    greffe('--help'),
    greffe('--help', '--lang', 'en'),
    greffe('dance'),
  ]);
  expect([french.code, english.code, wrong.code]).toEqual([0, 0, 2]);
  expect(french.out).toContain('dossier de données');
  expect(english.out).toContain('data folder');
  expect(wrong.err).toContain('Aucune commande ne s’appelle');
});

const findings: readonly Finding[] = [
  { finding: 'unreachable', site: 'office', status: 0 },
  { finding: 'signInRefused', status: 401 },
  { finding: 'siteMissing', site: 'registers' },
  { finding: 'permissionMissing', site: 'office', needed: 'write' },
  { finding: 'tooMuchPermission', site: 'root' },
  { finding: 'listMissing', list: 'CaseFiles' },
  { finding: 'listRenamed', list: 'CaseFiles', title: 'A', expected: 'B' },
  { finding: 'columnMissing', list: 'CaseFiles', column: 'Ledger' },
  { finding: 'columnRenamed', list: 'CaseFiles', column: 'Ledger', title: 'A', expected: 'B' },
  { finding: 'columnKind', list: 'CaseFiles', column: 'Ledger', kind: 'other', expected: 'note' },
  { finding: 'columnNotIndexed', list: 'CaseFiles', column: 'Due' },
  { finding: 'columnNotUnique', list: 'CaseFiles', column: 'Reference' },
  { finding: 'choiceMissing', list: 'Incidents', column: 'Stage', choices: ['A', 'B'] },
];

test.each(findings)('the finding $finding is said with its fix', (finding) => {
  const [french, english] = (['fr', 'en'] as const).map((language) => sayFinding(words(language).cli, finding));
  for (const said of [french, english]) {
    expect(said).not.toContain('undefined');
    expect(said).toMatch(/greffe provision|GREFFE_|docs\/install\.md|Sites\.Selected|réglages|settings/);
  }
});
