import { builtFile, closure, fileOf, firstLoad } from './first-load.ts';

test.each(['french', 'english'] as const)(
  'the first load of the task pane is at most 200 kB of gzip, in %s',
  (language) => {
    expect(firstLoad('taskpane', language)).toBeLessThanOrEqual(200);
    expect(closure('taskpane.html').has(fileOf('ui/sign-in/msal.ts') ?? '')).toBe(false);
  },
);

test.each(['french', 'english'] as const)('that of the tab is at most 185 kB, in %s', (language) => {
  expect(firstLoad('tab', language)).toBeLessThanOrEqual(185);
});

test('a page is sent in one language, and the sign-in library to Outlook alone', () => {
  const pane = closure('taskpane.html');
  const tab = closure('tab.html');
  for (const words of ['ui/words/french.ts', 'ui/words/english.ts'])
    expect([pane, tab].some((files) => files.has(fileOf(words) ?? ''))).toBe(false);
  expect(builtFile('tab.html')).not.toContain('msal');
});
