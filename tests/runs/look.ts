/**
 * Produces every letter from a sample record in both languages, opens each in LibreOffice, and makes a picture of each
 * page with a contact sheet: for eyes, not for `npm test`. Fails when LibreOffice or pdftoppm is missing, when a letter
 * does not open, when what it shows is not, word for word, what was written (a repaired file loses some), or when a page
 * ends with a title.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { letterNames } from '../../src/documents/letters/index.ts';
import { produced } from '../documents/given.ts';
import { samples } from '../documents/sample-letters.ts';
import { lookAtCopies } from './look-copies.ts';

const languages = ['fr', 'en'] as const;

const run = (command: string, args: readonly string[]): string => {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.error) throw new Error(`${command} is missing: ${done.error.message}`);
  if (done.status !== 0) throw new Error(`${command} ${args[0] ?? ''}: ${done.stderr}`);
  return done.stdout;
};

interface Look {
  readonly file: string;
  readonly text: string;
  readonly ms: number;
}

const writeAll = async (folder: string): Promise<readonly Look[]> => {
  const looks: Look[] = [];
  for (const language of languages)
    for (const name of letterNames) {
      const started = performance.now();
      const { content, text } = await produced(name, { ...samples[name], language });
      const file = `${language}-${name}`;
      writeFileSync(join(folder, `${file}.docx`), content);
      looks.push({ file, text, ms: performance.now() - started });
    }
  return looks;
};

/** Letters and figures alone: lines are broken, and bullets and page numbers added. */
const bare = (text: string): string => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** What LibreOffice shows, page after page, without the foot of each. */
const shown = (folder: string, file: string): string =>
  run('pdftotext', ['-layout', join(folder, `${file}.pdf`), '-'])
    .split('\n')
    .filter((line) => !/ · .* · page \d+ (de|of) \d+/.test(line))
    .join('\n');

/** Whether a page ends with a numbered title: what it announces stands on the next. */
const leavesTitle = (folder: string, { file }: Look): boolean =>
  shown(folder, file)
    .split('\f')
    .slice(0, -1)
    .some((page) => /^\s*\d+\. /.test(page.trimEnd().split('\n').at(-1) ?? ''));

const isWhole = (folder: string, { file, text }: Look): boolean => bare(shown(folder, file)) === bare(text);

const sheet = (folder: string): string => {
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.png'))
    .sort((a, b) => (a > b ? 1 : -1));
  const figure = (page: string): string =>
    `<figure><img src="${page}" width="420"><figcaption>${page}</figcaption></figure>`;
  return `<!doctype html><meta charset="utf-8"><title>Lettres</title>
<style>body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:12px;background:#ddd}figure{margin:0;background:#fff}</style>
${pages.map(figure).join('\n')}`;
};

const main = async (): Promise<number> => {
  const folder = resolve(process.argv[2] ?? 'data/look');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const looks = await writeAll(folder);
  const files = looks.map(({ file }) => join(folder, `${file}.docx`));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, '.profile')).href}`;
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  const copiesWrong = await lookAtCopies(folder, profile, run);
  rmSync(join(folder, '.profile'), { recursive: true, force: true });
  for (const { file } of looks) run('pdftoppm', ['-png', '-r', '80', join(folder, `${file}.pdf`), join(folder, file)]);
  writeFileSync(join(folder, 'index.html'), sheet(folder));
  const broken = looks.filter((look) => !isWhole(folder, look));
  const parted = looks.filter((look) => leavesTitle(folder, look));
  for (const { file } of parted) process.stderr.write(`${file}: a page ends with a title\n`);
  for (const wrong of copiesWrong) process.stderr.write(`${wrong}\n`);
  for (const { file } of broken) process.stderr.write(`${file}: LibreOffice shows other words than were written\n`);
  const slowest = Math.max(...looks.slice(1).map(({ ms }) => ms));
  const mean = looks.slice(1).reduce((sum, { ms }) => sum + ms, 0) / (looks.length - 1);
  process.stdout.write(
    `${looks.length} letters, ${broken.length} broken; ${mean.toFixed(1)} ms each, slowest ${slowest.toFixed(1)} ms\n` +
      `${join(folder, 'index.html')}\n`,
  );
  return broken.length + parted.length === 0 &&
    copiesWrong.length === 0 &&
    readFileSync(join(folder, 'index.html')).length > 0
    ? 0
    : 1;
};

process.exitCode = await main();
