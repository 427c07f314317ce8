import type { IReachabilityForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser';
import type { Caged, Room } from './room.ts';
import { entryPoints } from './table.ts';

/** A rule of dependency-cruiser with a name and the sentence that is shown when it is broken. */
export type Rule = (IRegularForbiddenRuleType | IReachabilityForbiddenRuleType) & {
  readonly name: string;
  readonly comment: string;
};
type From = IRegularForbiddenRuleType['from'];
type To = IRegularForbiddenRuleType['to'];
type DependencyTypes = NonNullable<To['dependencyTypes']>;

const published: DependencyTypes = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled'];
const undeclared: DependencyTypes = ['npm-no-pkg', 'npm-unknown'];
const fromNpm: DependencyTypes = [...published, ...undeclared];
const notOurs: DependencyTypes = [...fromNpm, 'core', 'unknown', 'undetermined'];
const house = '^(src|bot|addin)/';

/**
 * The rules for dependency-cruiser, all made from the table of rooms.
 * Throws where the table names a room that does not stand in it.
 */
export function rulesOf(table: readonly Room[]): readonly Rule[] {
  return [...table.flatMap((room) => roomRules(room, table)), ...houseRules()];
}

function roomRules(room: Room, table: readonly Room[]): readonly Rule[] {
  const from = { path: inside(room.folder) };
  const because = (what: string): string => `${room.name} ${what}: ${room.because}`;
  return [neighbours, onlyTypes, packages, oneFile, builtins].flatMap((made) => made(room, from, because, table));
}

type Maker = (
  room: Room,
  from: { path: string },
  because: (what: string) => string,
  table: readonly Room[],
) => readonly Rule[];

const neighbours: Maker = (room, from, because, table) => {
  const allowed = [...room.mayImport, ...room.mayImportTypes];
  const folders = [room.folder, ...allowed.map((name) => folderOf(name, table))];
  const said = because(`may import ${allowed.join(', ') || 'no other room'}`);
  return [rule(`${room.name}: rooms`, said, from, { pathNot: folders.map(inside), dependencyTypesNot: notOurs })];
};

const onlyTypes: Maker = (room, from, because, table) => {
  if (room.mayImportTypes.length === 0) return [];
  const said = because(`may import only types from ${room.mayImportTypes.join(', ')}`);
  const path = room.mayImportTypes.map((name) => inside(folderOf(name, table)));
  return [rule(`${room.name}: types`, said, from, { path, dependencyTypesNot: ['type-only'] })];
};

const packages: Maker = (room, from, because) => {
  const names = room.packages.map(({ name }) => name);
  const said = because(`may touch ${names.join(', ') || 'no package'}`);
  const pathNot = names.map(packagePath);
  const to = pathNot.length > 0 ? { dependencyTypes: fromNpm, pathNot } : { dependencyTypes: fromNpm };
  return [rule(`${room.name}: packages`, said, from, to)];
};

const oneFile: Maker = (room, from, because) =>
  room.packages
    .filter(isOneFile)
    .map(({ name, onlyIn }) =>
      rule(
        `${room.name}: ${name}`,
        because(`touches ${name} in ${onlyIn} only`),
        { ...from, pathNot: `^${quoted(onlyIn)}$` },
        { path: packagePath(name) },
      ),
    );

const builtins: Maker = (room, from, because, table) => {
  const name = `${room.name}: builtins`;
  if (!room.builtins) return [rule(name, because('may import no node: module'), from, { dependencyTypes: ['core'] })];
  const own = new Set(room.packages.map((caged) => caged.name));
  const caged = table.flatMap((other) => other.packages.map((one) => one.name));
  const refused = [...new Set(caged)].filter((one) => one.startsWith('node:') && !own.has(one));
  const path = refused.map((one) => `^(node:)?${quoted(one.slice('node:'.length))}$`);
  return path.length > 0 ? [rule(name, because(`may not import ${refused.join(', ')}`), from, { path })] : [];
};

function houseRules(): readonly Rule[] {
  const ours = { path: house };
  return [
    rule('cycle', 'two files that need each other are one thing: no cycles, not even of types', {}, { circular: true }),
    rule('resolves', 'an import that leads nowhere cannot be checked', ours, { couldNotResolve: true }),
    rule('declared', 'a package that package.json does not name is not ours to use', ours, {
      dependencyTypes: undeclared,
    }),
    rule(
      'production',
      'what runs in production may not need a development dependency',
      { ...ours, pathNot: '^src/emulator/pages/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    {
      name: 'orphan',
      comment: 'what no entry point leads to is dead: remove it, or import it where it belongs',
      severity: 'error',
      from: { path: [...entryPoints] },
      to: { path: house, pathNot: [...entryPoints], reachable: false },
    },
  ];
}

const rule = (name: string, comment: string, from: From, to: To): Rule => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
});
const isOneFile = (caged: Caged): caged is Required<Caged> => caged.onlyIn !== undefined;
const quoted = (text: string): string => text.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&');
const inside = (folder: string): string => `^${quoted(folder)}/`;
const packagePath = (name: string): string => `(^|/)node_modules/${quoted(name)}/|^${quoted(name)}$`;

function folderOf(name: string, table: readonly Room[]): string {
  const [first = '', ...rest] = name.split('/');
  const found = table.find((room) => room.name === first);
  if (!found) throw new Error(`The table names a room that does not stand in it: ${name}`);
  return [found.folder, ...rest].join('/');
}
