import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCompany } from '../../src/server/company-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'greffe-policy-'));
const file = join(folder, 'company.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = (text: string) => {
  writeFileSync(join(folder, 'politique.txt'), text);
  writeFileSync(file, JSON.stringify({ policyText: { fr: 'politique.txt' } }));
  return openCompany(file);
};

test('the policy’s own text is read from the file beside the company’s, and nothing else of the policy changes', () => {
  const { policy } = opened('[30] Le texte publié.');
  expect(policy.texts).toEqual({ fr: { 'policy:30': 'Le texte publié.' } });
  expect(policy.published).toEqual(openCompany(undefined).policy.published);
});

test('an office does not start on a text that cannot be read, and names the line', () => {
  expect(() => opened('[77] Un énoncé de trop.')).toThrow(/politique\.txt\n {2}1: \[77\]/);
});
