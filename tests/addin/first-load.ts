import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = join(import.meta.dirname, '..', '..', 'dist', 'addin');

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const chunks = (): Readonly<Record<string, Chunk>> =>
  JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>;

/** The file of a chunk, by its source under addin/; undefined when the build has none. */
export const fileOf = (key: string): string | undefined => chunks()[key]?.file;

/** The text of a built chunk. */
export const builtFile = (key: string): string => readFileSync(join(built, fileOf(key) ?? ''), 'utf8');

/** The files that a chunk imports before it runs, its own included. */
export const closure = (key: string, known = new Set<string>(), all = chunks()): ReadonlySet<string> => {
  const chunk = all[key];
  if (chunk === undefined || known.has(chunk.file)) return known;
  known.add(chunk.file);
  for (const style of chunk.css ?? []) known.add(style);
  for (const other of chunk.imports ?? []) closure(other, known, all);
  return known;
};

/** What a page fetches before it can be used, in kilobytes of gzip: its parts, and the words of one language. */
export const firstLoad = (page: 'taskpane' | 'tab', language: 'french' | 'english'): number => {
  const own = page === 'taskpane' ? closure(`taskpane/words/${language}.ts`) : [];
  const files = new Set([...closure(`${page}.html`), ...closure(`ui/words/${language}.ts`), ...own]);
  const sizes = [`${page}.html`, ...files].map(
    (file) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
};
