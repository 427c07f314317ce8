// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unseen = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Between two braces, so that no renderer reads `{{DATE(…)}}` in somebody's words; not seen. */
const joiner = '\u2060';

/**
 * Somebody's words, fit to be shown: without control, direction and zero-width characters or halves of characters,
 * and with no date macro in them. `most` is in characters; what goes beyond ends in an ellipsis.
 */
export const shown = (text: string, most = 6000): string => {
  const clean = text.replace(/\r\n?/g, '\n').toWellFormed().replaceAll('\t', ' ').replace(unseen, '').trim();
  const cut = clean.length > most ? `${clean.slice(0, most).toWellFormed().trimEnd()} […]` : clean;
  return cut.replaceAll('{{', `{${joiner}{`);
};
