/**
 * What a spreadsheet program could take for a formula: it begins with one of these signs, their full-width forms too,
 * also behind spaces, or with a tab or a line end (OWASP, *CSV Injection*).
 */
const dangerous = /^(?:['\s]*[=+\-@＝＋－＠]|'*[\t\r\n])/u;

/** The text as a cell may hold it: an apostrophe stands before what could be a formula. */
export const guarded = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** The text that was guarded: takes off exactly the apostrophe that was put there. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && dangerous.test(text.slice(1)) ? text.slice(1) : text;
