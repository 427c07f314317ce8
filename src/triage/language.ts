import type { TextLanguage } from './message.ts';

/** Small words that one of the two languages has and the other has not: no mail is written without them. */
export const smallWords: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: 'le la les des du un une et je j vous nous mon ma mes votre vos ne pas que qui dans pour sur avec ce cette est sont ai avez suis bonjour merci au aux par il elle ils en se si mais ou donc plus tres bien cordialement monsieur madame etre avoir fait veuillez car leur notre nos ses deja afin comme depuis'.split(
    ' ',
  ),
  en: 'the and of to in is are was were you your my we our it this that for with have has had not be been i would will can could please thank thanks hello hi dear from at by does did if they their there here which what who when how any all about us'.split(
    ' ',
  ),
};

/** A text is in one language when the other has no more than this share of its small words. */
const strayShare = 0.2;

/** The language that counted small words speak for. */
export const languageOf = (french: number, english: number): TextLanguage => {
  const all = french + english;
  if (all === 0) return 'unknown';
  if (Math.min(french, english) / all > strayShare) return 'mixed';
  return french >= english ? 'fr' : 'en';
};
