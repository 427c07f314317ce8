import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = join(import.meta.dirname, '..', '..', 'dist', 'addin');

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>;

/** A chunk with everything that it imports before it runs. */
const closure = (key: string, known = new Set<string>()): ReadonlySet<string> => {
  const chunk = manifest[key];
  if (chunk === undefined || known.has(chunk.file)) return known;
  known.add(chunk.file);
  for (const style of chunk.css ?? []) known.add(style);
  for (const other of chunk.imports ?? []) closure(other, known);
  return known;
};

/** What a page fetches before it can be used, in kilobytes of gzip: its parts, and the words of one language. */
const firstLoad = (page: 'taskpane' | 'tab', language: 'french' | 'english'): number => {
  const files = new Set([...closure(`${page}.html`), ...closure(`ui/words/${language}.ts`)]);
  const sizes = [`${page}.html`, ...files].map(
    (file) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
};

test.each(['french', 'english'] as const)(
  'the first load of the task pane is at most 200 kB of gzip, in %s',
  (language) => {
    expect(firstLoad('taskpane', language)).toBeLessThanOrEqual(200);
    expect(closure('taskpane.html').has(manifest['ui/sign-in/msal.ts']?.file ?? '')).toBe(false);
  },
);

test.each(['french', 'english'] as const)('and so is that of the tab, in %s', (language) => {
  expect(firstLoad('tab', language)).toBeLessThanOrEqual(200);
});

test('a page is sent in one language, and the sign-in library to Outlook alone', () => {
  const pane = closure('taskpane.html');
  const tab = closure('tab.html');
  for (const words of ['ui/words/french.ts', 'ui/words/english.ts'])
    expect([pane, tab].some((files) => files.has(manifest[words]?.file ?? ''))).toBe(false);
  expect(readFileSync(join(built, manifest['tab.html']?.file ?? ''), 'utf8')).not.toContain('msal');
});
