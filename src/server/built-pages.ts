import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the page build puts what Outlook and Teams frame. */
const built = join(import.meta.dirname, '..', '..', 'dist', 'addin');
/** Folder of the built files. */
export const assets = join(built, 'assets');

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** One built file: its names in that folder by content encoding; the empty one is the file itself. */
export interface BuiltFile {
  readonly type: string;
  readonly forms: ReadonlyMap<'' | 'br' | 'gzip', string>;
}

/** The built files by name. Nothing else of the folder can be asked for, whatever a path says. */
export const builtFiles = (): ReadonlyMap<string, BuiltFile> => {
  const names = new Set(existsSync(assets) ? readdirSync(assets) : []);
  const file = (name: string): readonly (readonly [string, BuiltFile])[] => {
    const type = types[/\.\w+$/.exec(name)?.[0] ?? ''];
    if (type === undefined) return [];
    const others = (
      [
        ['br', '.br'],
        ['gzip', '.gz'],
      ] as const
    ).filter(([, ending]) => names.has(name + ending));
    const forms = new Map<'' | 'br' | 'gzip', string>([
      ...others.map(([encoding, ending]) => [encoding, name + ending] as const),
      ['', name],
    ]);
    return [[name, { type, forms }]];
  };
  return new Map([...names].flatMap(file));
};

/** The text of a built page; undefined before the pages are built. */
export const builtPage = (page: 'taskpane' | 'tab'): string | undefined => {
  const file = join(built, `${page}.html`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

const icons = join(import.meta.dirname, '..', '..', 'manifest', 'icons');

/** Pictures that the app package names by address, with their folder: hosts fetch them themselves. */
export const iconFiles = (): { readonly folder: string; readonly names: ReadonlySet<string> } => ({
  folder: icons,
  names: new Set(existsSync(icons) ? readdirSync(icons).filter((name) => /^icon-\d+\.png$/.test(name)) : []),
});
