import type { Language } from '../registers/language.ts';
import { addin as addinEn } from './en/addin.ts';
import { advice as adviceEn } from './en/advice.ts';
import { appPackage as appPackageEn } from './en/app-package.ts';
import { bot as botEn } from './en/bot.ts';
import { cli as cliEn } from './en/cli.ts';
import { coverage as coverageEn } from './en/coverage.ts';
import { entries as entriesEn } from './en/entries.ts';
import { guards as guardsEn } from './en/guards.ts';
import { law as lawEn } from './en/law.ts';
import { pages as pagesEn } from './en/pages.ts';
import { registers as registersEn } from './en/registers.ts';
import { triage as triageEn } from './en/triage.ts';
import { addin } from './fr/addin.ts';
import { advice } from './fr/advice.ts';
import { appPackage } from './fr/app-package.ts';
import { bot } from './fr/bot.ts';
import { cli } from './fr/cli.ts';
import { coverage } from './fr/coverage.ts';
import { entries } from './fr/entries.ts';
import { guards } from './fr/guards.ts';
import { law } from './fr/law.ts';
import { pages } from './fr/pages.ts';
import { registers } from './fr/registers.ts';
import { triage } from './fr/triage.ts';
import type { Words } from './words.ts';

export type { Language } from '../registers/language.ts';

/** French is the authority: its keys and blanks are what every other language must have. */
const fr = { registers, bot, pages, cli, law, guards, coverage, advice, entries, addin, package: appPackage, triage };

export type Locale = Words<typeof fr>;

const en: Locale = {
  registers: registersEn,
  bot: botEn,
  pages: pagesEn,
  cli: cliEn,
  law: lawEn,
  guards: guardsEn,
  coverage: coverageEn,
  entries: entriesEn,
  advice: adviceEn,
  addin: addinEn,
  package: appPackageEn,
  triage: triageEn,
};

/** The words of a language, by topic. */
export const words = (language: Language): Locale => (language === 'fr' ? fr : en);

/** The language of a BCP 47 tag, as Teams or a browser names it: French wherever it is not English. */
export const languageOf = (tag: string | undefined): Language => (tag?.toLowerCase().startsWith('en') ? 'en' : 'fr');
