import type { Locked } from './lockfile.ts';

type Packages = Readonly<Record<string, Locked>>;

const systems: Readonly<Record<string, string>> = { windows: 'win32' };
const systemNames = ['android', 'darwin', 'linux', 'win32', 'windows', 'freebsd', 'openharmony'];
const processors = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32'];

/** Where node would find a package that another one asks for; undefined when the lockfile does not hold it. */
const found = (packages: Packages, from: string, name: string): string | undefined => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (folder === '') return undefined;
  }
};

/**
 * Packages for other machines that a package names and the lockfile lacks. A registry that does not hold them leaves
 * them out without a word, and `npm ci` then refuses the whole lockfile.
 */
export const missingPlatforms = (packages: Packages): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies).filter(([name]) => found(packages, folder, name) === undefined),
    ),
  );

/** An entry for such a package: its version and the machine that it is for, as its name says; its digest is unknown here. */
export const platformEntry = (name: string, version: string): Locked => {
  const words = name.split(/[-/@]/);
  const os = words.find((word) => systemNames.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  const libc = name.includes('musl') ? 'musl' : os === 'linux' && name.includes('gnu') ? 'glibc' : undefined;
  return {
    version,
    dev: true,
    optional: true,
    ...(os === undefined ? {} : { os: [systems[os] ?? os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
  };
};
