import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../../src/locales/index.ts';
import { textsIn } from './texts.ts';

/** Words of the public sector's act, and the hours of another continent's. The policy's own title may quote one. */
const banned = [
  /demande de révision/i,
  /application for review/i,
  /accès aux documents/i,
  /access to documents/i,
  /\b72\s*(?:heures|hours|h)\b/i,
];

test('no word of ours speaks of a révision, of accès aux documents or of 72 hours', () => {
  for (const language of ['fr', 'en'] as const) {
    const { coverage: _, ...spoken } = words(language);
    // The guard that stops these words has to name them.
    const { guards, registers, ...others } = spoken;
    const { wording: _wording, ...gaps } = guards.gaps;
    const said = Object.entries(registers.gaps).flatMap(([gap, text]) => (gap.startsWith('wording.') ? [] : [text]));
    const texts = textsIn({ ...others, guards: { ...guards, gaps }, registers: { ...registers, gaps: said } });
    for (const text of texts) for (const word of banned) expect(text).not.toMatch(word);
  }
});

test('no letter speaks of them either, in any language', () => {
  const letters = join(import.meta.dirname, '../../src/locales/letters');
  const files = readdirSync(letters, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  expect(files.length).toBeGreaterThan(1);
  for (const name of files)
    for (const word of banned)
      expect([name, readFileSync(join(letters, name), 'utf8')]).not.toEqual([name, expect.stringMatching(word)]);
});
