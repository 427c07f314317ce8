import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is read here of one package in npm's lockfile. */
export interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The packages of the lockfile at `root` by their folder, without the repository itself. */
export function lockedPackages(root: string): ReadonlyMap<string, Locked> {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return new Map(Object.entries(lock.packages).filter(([folder]) => folder !== ''));
}

/** What package.json asks for: each kind of dependency, name and range. */
export function askedFor(root: string): readonly (readonly [name: string, range: string])[] {
  const asked = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<
    Record<string, Readonly<Record<string, string>> | undefined>
  >;
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
  return kinds.flatMap((kind) => Object.entries(asked[kind] ?? {}));
}
