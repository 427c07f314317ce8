/**
 * The part of Markdown that Teams shows in a text block: bold, italic, links. All else is text.
 * Everything is escaped before any mark is read, so that the result holds no markup of the author's.
 */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Addresses a card may lead to; `javascript:` and the like are left as text. */
const SAFE_LINK = /\[([^\]\n]+)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\)/g;

/** Markup for a text with bold (`**` or `__`), italic (`*` or `_`), links and line breaks. */
export const markup = (text: string): string =>
  escaped(text)
    .replace(SAFE_LINK, '<a class="ac-anchor" href="$2" target="_blank" rel="noopener noreferrer">$1</a>')
    .replace(/\*\*(?=\S)([^\n]*?\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\p{L}\p{N}_])__(?=\S)([^\n]*?\S)__(?![\p{L}\p{N}_])/gu, '<strong>$1</strong>')
    .replace(/(?<!\*)\*(?=[^\s*])([^\n*]*[^\s*])\*(?!\*)/g, '<em>$1</em>')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^\n_]*[^\s_])_(?![\p{L}\p{N}_])/gu, '<em>$1</em>')
    .replace(/\r?\n/g, '<br>');
