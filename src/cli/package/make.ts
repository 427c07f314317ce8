import type { Company } from '../../company/company.ts';
import { checkAddin } from './check-addin.ts';
import { checkIcons } from './check-icons.ts';
import { checkLinks } from './check-links.ts';
import { checkWords } from './check-words.ts';
import type { PackageFinding } from './findings.ts';
import { addinXml, type Parts, readParts, withoutOutlook } from './parts.ts';
import { type PackageChoices, packageValues } from './values.ts';
import { zipOf } from './zip.ts';

/** A file to give to an administrator, and the names of what is in it when it is a zip. */
export interface MadeFile {
  readonly name: string;
  readonly content: Buffer;
  readonly holds: readonly string[];
}

/** Everything that we check ourselves, beside Microsoft's schema. */
export const checkParts = (parts: Parts): readonly PackageFinding[] =>
  [checkWords, checkLinks, checkIcons, checkAddin].flatMap((check) => check(parts));

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);

const zipped = (name: string, { manifest, words, icons }: Parts): MadeFile => {
  const files = {
    'manifest.json': json(manifest),
    ...Object.fromEntries(Object.entries(words).map(([file, texts]) => [file, json(texts)])),
    ...icons,
  };
  return { name, content: zipOf(files), holds: Object.keys(files) };
};

/**
 * Makes the package of an installation: one zip for bot, tab and Outlook; one without Outlook; and the XML add-in. Refuses
 * with every finding at once when a check does not hold, so that a faulty package never reaches an admin centre.
 */
export const makePackage = (
  choices: PackageChoices,
  company: Company,
): { readonly files: readonly MadeFile[] } | { readonly findings: readonly PackageFinding[] } => {
  const parts = readParts(packageValues(choices, company));
  const findings = checkParts(parts);
  if (findings.length > 0) return { findings };
  return {
    files: [
      zipped('greffe.zip', parts),
      zipped('greffe-teams.zip', withoutOutlook(parts)),
      { name: 'greffe-outlook.xml', content: Buffer.from(addinXml(parts)), holds: [] },
    ],
  };
};
