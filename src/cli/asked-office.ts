import { words } from '../locales/index.ts';
import type { Language } from '../ports/kept.ts';
import type { Asker, Office } from '../use-cases/office.ts';
import { greffe } from '../use-cases/perform.ts';
import type { Ask } from './ask.ts';
import { readOptions } from './options.ts';
import { withOffice } from './with-office.ts';

/** The command line asks as Greffe itself: it has the application's own secret, and no person is signed in. */
export const asGreffe = (language: Language): Asker => ({ ...greffe, language });

/** The language of a line: what `--lang` says, else the system's; undefined when it says none of ours. */
export const languageIn = (ask: Ask, lang: string | undefined): Language | undefined =>
  lang === undefined ? ask.language : lang === 'fr' || lang === 'en' ? lang : undefined;

/** Opens the office of a data folder for one piece of work; 2 when the folder cannot be one. */
export const onOffice = async (
  ask: Ask,
  language: Language,
  data: string,
  work: (office: Office) => Promise<number>,
): Promise<number> => {
  const read = readOptions(['export', '--data', data]);
  if ('fault' in read) return 2;
  const { print, warn } = ask;
  return withOffice({ options: read.options, language, words: words(language).cli, print, warn }, work);
};
