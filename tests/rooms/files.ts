import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file of the repository at `root` that is somebody's work: paths from the root with `/`, sorted.
 * What `.gitignore` names, installed packages and git's own folder are left out, so it also works where git is not.
 */
export function ownFiles(root: string): readonly string[] {
  const ignored = ignoredNames(root);
  const walk = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (ignored(entry.name)) return [];
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [path] : [];
    });
  return [...walk('')].sort();
}

/** The names directly under `root` that `.gitignore` does not leave out. */
export function topNames(root: string): readonly string[] {
  const ignored = ignoredNames(root);
  return readdirSync(root).filter((name) => !ignored(name));
}

function ignoredNames(root: string): (name: string) => boolean {
  const file = join(root, '.gitignore');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const names = lines
    .map((line) => line.trim().replace(/^\/|\/$/g, ''))
    .filter((line) => line && !line.startsWith('#'));
  const endings = names.filter((name) => name.startsWith('*.')).map((name) => name.slice(1));
  const whole = new Set([...names, 'node_modules', '.git']);
  return (name) => whole.has(name) || endings.some((ending) => name.endsWith(ending));
}
