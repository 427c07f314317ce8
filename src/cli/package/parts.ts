import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../read-json.ts';
import { fill, fillJson, placedAt, placedTexts } from './fill.ts';
import type { PackageValues } from './values.ts';

/** A package before it is closed: the manifest, its words in other languages, and its pictures, by file name. */
export interface Parts {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly icons: Readonly<Record<string, Buffer>>;
  /** Pictures that are not in the package: hosts load them from the pages. */
  readonly pageIcons: Readonly<Record<string, Buffer>>;
}

/** Where the manifest and all that goes with it stand. */
export const manifestFolder = join(import.meta.dirname, '..', '..', '..', 'manifest');

const readJson = (name: string, known: (blank: string) => string | undefined): Readonly<Record<string, unknown>> => {
  const read = fillJson(JSON.parse(readFileSync(join(manifestFolder, name), 'utf8')), known);
  if (!isObject(read)) throw new Error(`manifest/${name} is no object`);
  return read;
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

const readPageIcons = (): Parts['pageIcons'] => {
  const folder = join(manifestFolder, 'icons');
  const names = readdirSync(folder).filter((name) => /^icon-\d+\.png$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
};

/** Reads the manifest with its words and pictures and fills every blank. Throws on a blank that has no value. */
export const readParts = (values: PackageValues): Parts => {
  const known = (name: string): string | undefined => values[name];
  const manifest = readJson('manifest.json', known);
  const languages = placedAt(manifest, /^localizationInfo\.additionalLanguages\[\d+\]\.file$/);
  const icons = placedAt(manifest, /^icons\./);
  return {
    manifest,
    words: Object.fromEntries(
      languages.map(([, file]) => [file, Object.fromEntries(placedTexts(readJson(file, known)))]),
    ),
    icons: Object.fromEntries(icons.map(([, file]) => [file, readFileSync(join(manifestFolder, file))])),
    pageIcons: readPageIcons(),
  };
};

const isOutlook = (place: string): boolean => place.startsWith('extensions[');

/**
 * The package without its Outlook half: bot and tab alone. Some admin centres are known to refuse a package that joins
 * a bot and `extensions`; with the XML add-in beside it, such a customer still has the whole.
 */
export const withoutOutlook = ({ manifest, words, icons }: Parts): Parts => {
  const { extensions: _, authorization: __, ...rest } = manifest;
  const kept = Object.entries(words).map(([file, texts]) => {
    const teams = Object.entries(texts).filter(([place]) => !isOutlook(place));
    return [file, Object.fromEntries(teams)] as const;
  });
  return { manifest: rest, words: Object.fromEntries(kept), icons, pageIcons: {} };
};

/**
 * The XML manifest of the add-in, for clients that read no unified one. Its text names places in the filled manifest
 * (`{{name.short}}`) and words in English (`{{en:name.short}}`) and says nothing of its own.
 */
export const addinXml = ({ manifest, words }: Parts): string => {
  const texts = new Map(placedTexts(manifest));
  const english = words['en-ca.json'] ?? {};
  const known = (name: string): string | undefined => {
    const value = name.startsWith('en:') ? english[name.slice('en:'.length)] : texts.get(name);
    return value === undefined ? undefined : escaped(value);
  };
  const [opening = '', ...rest] = readFileSync(join(manifestFolder, 'outlook-addin.xml'), 'utf8').split(
    /<!--[\s\S]*?-->\n/,
  );
  return opening + fill(rest.join(''), known);
};
