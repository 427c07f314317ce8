import { adviceFor } from '../company/advice.ts';
import type { InformationKind } from '../company/information-kinds.ts';
import type { Language } from '../registers/language.ts';
import { addin as addinEn } from './en/addin.ts';
import { advice as adviceEn } from './en/advice.ts';
import { answers as answersEn } from './en/answers.ts';
import { appPackage as appPackageEn } from './en/app-package.ts';
import { bot as botEn } from './en/bot.ts';
import { cli as cliEn } from './en/cli.ts';
import { copies as copiesEn } from './en/copies.ts';
import { coverage as coverageEn } from './en/coverage.ts';
import { entries as entriesEn } from './en/entries.ts';
import { guards as guardsEn } from './en/guards.ts';
import { law as lawEn } from './en/law.ts';
import { letters as lettersEn } from './en/letters.ts';
import { mail as mailEn } from './en/mail.ts';
import { outlook as outlookEn } from './en/outlook.ts';
import { pages as pagesEn } from './en/pages.ts';
import { persons as personsEn } from './en/persons.ts';
import { registers as registersEn } from './en/registers.ts';
import { reminders as remindersEn } from './en/reminders.ts';
import { retention as retentionEn } from './en/retention.ts';
import { staff as staffEn } from './en/staff.ts';
import { tasks as tasksEn } from './en/tasks.ts';
import { triage as triageEn } from './en/triage.ts';
import { work as workEn } from './en/work.ts';
import { addin } from './fr/addin.ts';
import { advice } from './fr/advice.ts';
import { answers } from './fr/answers.ts';
import { appPackage } from './fr/app-package.ts';
import { bot } from './fr/bot.ts';
import { cli } from './fr/cli.ts';
import { copies } from './fr/copies.ts';
import { coverage } from './fr/coverage.ts';
import { entries } from './fr/entries.ts';
import { guards } from './fr/guards.ts';
import { law } from './fr/law.ts';
import { letters } from './fr/letters.ts';
import { mail } from './fr/mail.ts';
import { outlook } from './fr/outlook.ts';
import { pages } from './fr/pages.ts';
import { persons } from './fr/persons.ts';
import { registers } from './fr/registers.ts';
import { reminders } from './fr/reminders.ts';
import { retention } from './fr/retention.ts';
import { staff } from './fr/staff.ts';
import { tasks } from './fr/tasks.ts';
import { triage } from './fr/triage.ts';
import { work } from './fr/work.ts';
import type { Words } from './words.ts';

export type { Language } from '../registers/language.ts';

/** French is the authority: its keys and blanks are what every other language must have. */
const fr = {
  letters,
  registers,
  bot,
  pages,
  cli,
  law,
  guards,
  coverage,
  advice,
  entries,
  addin,
  package: appPackage,
  triage,
  staff,
  tasks,
  answers,
  reminders,
  retention,
  mail,
  copies,
  persons,
  work,
  outlook,
};

export type Locale = Words<typeof fr>;

const en: Locale = {
  letters: lettersEn,
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
  reminders: remindersEn,
  retention: retentionEn,
  mail: mailEn,
  copies: copiesEn,
  persons: personsEn,
  work: workEn,
  outlook: outlookEn,
  staff: staffEn,
  tasks: tasksEn,
  answers: answersEn,
};

/** The words of a language, by topic. */
export const words = (language: Language): Locale => (language === 'fr' ? fr : en);

/** The language of a BCP 47 tag, as Teams or a browser names it: French wherever it is not English. */
export const languageOf = (tag: string | undefined): Language => (tag?.toLowerCase().startsWith('en') ? 'en' : 'fr');

/** What to advise the persons concerned, by the kinds of information exposed, in both languages; never empty (row 56). */
export const adviceTexts = (kinds: readonly InformationKind[]): Readonly<Record<Language, readonly string[]>> => {
  const keys = adviceFor(kinds);
  return { fr: keys.map((key) => fr.advice[key]), en: keys.map((key) => en.advice[key]) };
};
