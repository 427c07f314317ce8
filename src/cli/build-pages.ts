import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { InlineConfig } from 'vite';

/** The oldest Node that runs this product (package platform builds bring it along where they exist). */
const NODE = 24;

const ROOT = join(import.meta.dirname, '..', '..');

const WORDS = {
  old: [
    `Greffe a besoin de Node ${NODE} ou plus récent ; cette machine a Node ${process.versions.node}. Les pages n’ont pas été construites.`,
    `Greffe needs Node ${NODE} or newer; this machine has Node ${process.versions.node}. The pages were not built.`,
  ],
  failed: ['Les pages n’ont pas pu être construites :', 'The pages could not be built:'],
} as const;

const pages = (folder: string): string => join(ROOT, 'src', 'emulator', 'pages', folder);

/** The pages of the emulator. Their files bear no version: they are served from this machine, asked anew each time. */
const emulatorPages: InlineConfig = {
  root: pages(''),
  base: '/teams/',
  configFile: false,
  envFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    outDir: join(ROOT, 'dist', 'emulator'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      input: {
        teams: pages('teams.html'),
        'teams-beside': pages('teams-beside.html'),
        sharepoint: pages('sharepoint.html'),
        outlook: pages('outlook.html'),
        prelude: pages('outlook/prelude.ts'),
      },
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
};

const addin = join(ROOT, 'addin');
const addinBuilt = join(ROOT, 'dist', 'addin');

/** The pages that Outlook and Teams frame. Each file bears the digest of its content: it may be kept for ever. */
const hostedPages: InlineConfig = {
  root: addin,
  base: '/pages/',
  configFile: false,
  envFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    outDir: addinBuilt,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: { input: { taskpane: join(addin, 'taskpane.html'), tab: join(addin, 'tab.html') } },
  },
};

/** Writes each file of the hosted pages a second and a third time, as browsers take them: gzip, and brotli. */
const compress = (): void => {
  const assets = join(addinBuilt, 'assets');
  for (const name of readdirSync(assets)) {
    const bytes = readFileSync(join(assets, name));
    writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes));
  }
};

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Kilobytes of gzip that a page fetches before it can be used: its parts, and the words of one language. */
const sizesOf = (): string => {
  const chunks = JSON.parse(readFileSync(join(addinBuilt, 'manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>;
  const parts = (key: string): readonly string[] => {
    const { file, imports = [], css = [] } = chunks[key] ?? { file: key };
    return [file, ...css, ...imports.flatMap(parts)];
  };
  const kilobytes = (...keys: readonly string[]): string => {
    const files = [...new Set(keys.flatMap(parts))];
    const bytes = files.map((file) => gzipSync(readFileSync(join(addinBuilt, file)), { level: 9 }).length);
    return `${Math.round(bytes.reduce((sum, one) => sum + one, 0) / 1000)} kB`;
  };
  const page = (name: string): string => `${name} ${kilobytes(`${name}.html`, 'ui/words/french.ts')}`;
  return `dist/addin (gzip): ${page('taskpane')}, ${page('tab')}; sign-in ${kilobytes('ui/sign-in/msal.ts')}`;
};

const say = (lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`${line}\n`);
};

/** Builds every page into `dist`; says in both languages what went wrong, and then ends with 1. */
const buildPages = async (): Promise<number> => {
  if (Number.parseInt(process.versions.node, 10) < NODE) {
    say(WORDS.old);
    return 1;
  }
  try {
    const { build } = await import('vite');
    await build(emulatorPages);
    await build(hostedPages);
    compress();
    process.stdout.write(`${sizesOf()}\n`);
    return 0;
  } catch (fault) {
    say([...WORDS.failed, fault instanceof Error ? fault.message : String(fault)]);
    return 1;
  }
};

process.exitCode = await buildPages();
