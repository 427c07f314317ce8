import AdmZip from 'adm-zip';
import { makePackage } from '../../src/cli/package/make.ts';
import { type Parts, readParts } from '../../src/cli/package/parts.ts';
import { type PackageChoices, packageValues } from '../../src/cli/package/values.ts';
import { microFuture } from '../../src/company/micro-future.ts';

export const choices: PackageChoices = {
  appId: '2b7b6a0e-8a0d-4c2c-9a8e-5f2f7b4b9d10',
  pages: 'https://greffe.exemple.example',
  version: '1.2.3',
};

export const parts = (): Parts => readParts(packageValues(choices, microFuture));

/** The files of one of the two zips as they are read back, and the XML add-in. Throws when a check of ours refused. */
export const made = () => {
  const result = makePackage(choices, microFuture);
  if ('findings' in result) throw new Error(JSON.stringify(result.findings));
  const content = (name: string): Buffer => result.files.find((file) => file.name === name)?.content ?? Buffer.alloc(0);
  const unzipped = (name: string): ReadonlyMap<string, Buffer> =>
    new Map(new AdmZip(content(name)).getEntries().map((entry) => [entry.entryName, entry.getData()]));
  return { files: result.files, content, unzipped, xml: content('greffe-outlook.xml').toString('utf8') };
};

export const jsonOf = (content: Buffer | undefined): unknown => JSON.parse(content?.toString('utf8') ?? 'null');
