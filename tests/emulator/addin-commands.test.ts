import { join } from 'node:path';
import { manifestFolder } from '../../src/cli/package/parts.ts';
import { readAddinCommands } from '../../src/emulator/outlook/addin-commands.ts';

test('the buttons over an open message are those of the manifest, in both languages, each with its page', () => {
  const commands = readAddinCommands(
    join(manifestFolder, 'manifest.json'),
    'https://localhost:1234/pages/taskpane.html',
  );
  expect(commands.map(({ url, pinnable, title }) => ({ url, pinnable, title }))).toEqual([
    {
      url: 'https://localhost:1234/pages/taskpane.html',
      pinnable: true,
      title: { fr: 'Lire avec Greffe', en: 'Read with Greffe' },
    },
    {
      url: 'https://localhost:1234/pages/taskpane.html?act=misdirected',
      pinnable: false,
      title: { fr: 'Envoyé par erreur', en: 'Sent in error' },
    },
  ]);
  for (const { tip } of commands) expect(tip.fr).not.toBe(tip.en);
  expect(new Set(commands.map(({ tip }) => tip.fr)).size).toBe(commands.length);
});
