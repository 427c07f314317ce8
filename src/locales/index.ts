import { bot as botEn } from './en/bot.ts';
import { cli as cliEn } from './en/cli.ts';
import { law as lawEn } from './en/law.ts';
import { pages as pagesEn } from './en/pages.ts';
import { registers as registersEn } from './en/registers.ts';
import { bot } from './fr/bot.ts';
import { cli } from './fr/cli.ts';
import { law } from './fr/law.ts';
import { pages } from './fr/pages.ts';
import { registers } from './fr/registers.ts';
import type { Words } from './words.ts';

/** French is the authority: its keys and blanks are what every other language must have. */
const fr = { registers, bot, pages, cli, law };

export type Locale = Words<typeof fr>;

const en: Locale = { registers: registersEn, bot: botEn, pages: pagesEn, cli: cliEn, law: lawEn };

/** The words of a language, by topic. */
export const words = (language: 'fr' | 'en'): Locale => (language === 'fr' ? fr : en);

/** The language of a BCP 47 tag, as Teams or a browser names it: French wherever it is not English. */
export const languageOf = (tag: string | undefined): 'fr' | 'en' => (tag?.toLowerCase().startsWith('en') ? 'en' : 'fr');
