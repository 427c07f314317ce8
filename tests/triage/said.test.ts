import { understand } from '../../src/triage/asked/understand.ts';
import { sayings } from './read-asked-lines.ts';

describe.each(['fr', 'en'] as const)('of what staff write in %s', (language) => {
  const all = sayings(language);

  test('there are a hundred, with every meaning', () => {
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(new Set(all.map(({ intent }) => intent)).size).toBe(9);
  });

  test('ninety-five in a hundred are understood', () => {
    const wrong = all.filter(({ intent, text }) => understand(text).intent !== intent);
    expect({
      wrong: wrong.map(({ intent, text }) => `${intent} → ${understand(text).intent}: ${text}`),
      enough: wrong.length <= all.length * 0.05,
    }).toMatchObject({ enough: true });
  });
});

test.each([
  ['j’ai perdu mon cell', 'lostDevice'],
  ['sent file to wrong client', 'wrongRecipient'],
  ['jai cliqué sur un lien louche', 'cyberattack'],
  ['my password was stolen', 'credentialExposed'],
  ['une lettre a été postée à la mauvaise adresse', 'misdirectedPost'],
  ['a coworker was snooping in a file', 'staffConsulted'],
  ['le dossier est visible par tout le monde', 'wronglyShared'],
])('“%s” seems to be %s', (text, scenario) => {
  expect(understand(text)).toMatchObject({ intent: 'reportIncident', scenario });
});

test('what is asked of an act is a question, unless it happened to whoever asks', () => {
  expect(understand('un client peut-il voir son dossier ?').intent).toBe('policyQuestion');
  expect(understand('un client veut voir son dossier').intent).toBe('passRequest');
  expect(understand('j’ai perdu mon cell, que faire ?').intent).toBe('reportIncident');
});

test('nothing is help, and a very long text is read in its beginning alone', () => {
  expect(understand(' … ').intent).toBe('help');
  expect(understand(`j’ai perdu mon cell ${'zxqv '.repeat(50_000)}`).intent).toBe('reportIncident');
});
