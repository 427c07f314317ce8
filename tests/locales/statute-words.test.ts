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
    for (const text of textsIn(spoken)) for (const word of banned) expect(text).not.toMatch(word);
  }
});
