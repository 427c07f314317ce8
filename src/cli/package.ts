import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Locale, words } from '../locales/index.ts';
import { openCompany } from '../server/company-file.ts';
import { environment } from '../server/config.ts';
import type { AskCommand } from './ask.ts';
import { localSecrets, makeFolder } from './local-tenant.ts';
import type { PackageFinding } from './package/findings.ts';
import { type MadeFile, makePackage } from './package/make.ts';
import { type OwnOffice, packageChoices, readPackageLine } from './package/settings.ts';
import { readObject, textsIn } from './read-json.ts';
import { findRunning } from './running.ts';

const wrong = 2;

/** Where the pages of this machine's office are when it does not run: the port after the tenant's (DESIGN §4). */
const usualPages = 'https://localhost:4702';

/** The version of this repository, which is that of its package. */
const versionOf = (): string => {
  const file = join(import.meta.dirname, '..', '..', 'package.json');
  const read = textsIn(readObject(file), ['version']);
  if (read === undefined) throw new Error(`${file} names no version`);
  return read.version;
};

/** The registration of this machine's office, made as at its first start, and the address of its pages. */
const ownOffice = (data: string, pagesPort: string | undefined): OwnOffice => {
  makeFolder(data);
  const pages = pagesPort === undefined ? usualPages : `https://localhost:${pagesPort}`;
  return { appId: localSecrets(data).runtime.appId, pages };
};

const sayFinding = ({ findings }: Locale['package'], found: PackageFinding): string => {
  switch (found.finding) {
    case 'iconUnreadable':
    case 'iconColoured':
    case 'iconFilled':
    case 'iconPadded':
      return findings[found.finding](found.file);
    case 'iconSize':
      return findings.iconSize(found.file, found.size, found.expected);
    case 'textTooLong':
      return findings.textTooLong(found.place, found.length, found.most);
    case 'wordForbidden':
      return findings.wordForbidden(found.place, found.word);
    case 'wordMissing':
    case 'wordNowhere':
      return findings[found.finding](found.file, found.place);
    case 'addressForeign':
    case 'addressOpen':
      return findings[found.finding](found.place, found.address);
    case 'domainBad':
      return findings.domainBad(found.domain);
    case 'actionUnknown':
      return findings.actionUnknown(found.control, found.action);
    case 'xmlUnreadable':
      return findings.xmlUnreadable;
    case 'xmlLacking':
    case 'xmlMisplaced':
      return findings[found.finding](found.parent, found.child);
    case 'resourceUnknown':
      return findings.resourceUnknown(found.id);
    case 'sameId':
      return findings.sameId(found.id);
    default:
      return found satisfies never;
  }
};

const written = (folder: string, files: readonly MadeFile[]): readonly { path: string; holds: readonly string[] }[] => {
  mkdirSync(folder, { recursive: true });
  return files.map(({ name, content, holds }) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return { path, holds };
  });
};

/**
 * `greffe package`: makes the app package for a tenant from `manifest/`, and says what is in it. 1 when a check of ours
 * does not hold, and nothing is written then; 2 when a setting is missing or wrong.
 */
export const makeAppPackage: AskCommand = async ({ line, language, print, warn }) => {
  const read = readPackageLine(line);
  const { cli, package: said } = words(read?.lang === 'fr' || read?.lang === 'en' ? read.lang : language);
  if (read === undefined) {
    warn(`${cli.optionFaults.unknownOption}\n\n${said.help}`);
    return wrong;
  }
  if (read.help) {
    print(said.help);
    return 0;
  }
  const env = environment();
  const running = await findRunning(read.data);
  const own = (): OwnOffice => ownOffice(read.data, running?.settings.GREFFE_PAGES_PORT);
  const asked = packageChoices(read, env, own, versionOf());
  if ('faults' in asked) {
    warn([said.faulty, ...asked.faults.map(({ fault, name }) => `  ${cli.configFaults[fault](name)}`)].join('\n'));
    return wrong;
  }
  const made = makePackage(asked.choices, openCompany(env.GREFFE_COMPANY_FILE));
  if ('findings' in made) {
    warn([said.found, ...made.findings.map((one) => `- ${sayFinding(said, one)}`)].join('\n'));
    return 1;
  }
  const files = written(resolve(read.out), made.files);
  if (read.json) print(JSON.stringify(files));
  else {
    print(said.made(asked.choices.appId, new URL(asked.choices.pages).origin));
    for (const { path, holds } of files) print([`  ${path}`, ...holds.map((one) => `      ${one}`)].join('\n'));
    if (asked.local) print(`\n${said.local}`);
  }
  return 0;
};
