/**
 * The part of Markdown that Teams shows in a text block: bold, italic, links. All else is text.
 * Everything is escaped before any mark is read, so that the result holds no markup of the author's.
 */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Addresses a card may lead to; `javascript:` and the like are left as text. */
const SAFE_LINK = /\[([^\]\n]+)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\)/g;

/** Names that a text mentions, as the entities of a message or of a card list them. */
export const mentionedIn = (entities: unknown): readonly string[] =>
  (Array.isArray(entities) ? entities : []).flatMap((one: { type?: unknown; text?: unknown }) => {
    const name = one.type === 'mention' ? /^<at>(.+)<\/at>$/.exec(String(one.text))?.[1] : undefined;
    return name === undefined ? [] : [name];
  });

/** A name between `<at>` that is listed is a mention; any other stays as it was written. */
const withMentions = (html: string, names: readonly string[]): string =>
  names.reduce(
    (text, name) => text.replaceAll(escaped(`<at>${name}</at>`), `<span class="mention">${escaped(name)}</span>`),
    html,
  );

/** Markup for a text with bold (`**` or `__`), italic (`*` or `_`), links, line breaks and mentions. */
export const markup = (text: string, mentioned: readonly string[] = []): string =>
  withMentions(escaped(text), mentioned)
    .replace(SAFE_LINK, '<a class="ac-anchor" href="$2" target="_blank" rel="noopener noreferrer">$1</a>')
    .replace(/\*\*(?=\S)([^\n]*?\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\p{L}\p{N}_])__(?=\S)([^\n]*?\S)__(?![\p{L}\p{N}_])/gu, '<strong>$1</strong>')
    .replace(/(?<!\*)\*(?=[^\s*])([^\n*]*[^\s*])\*(?!\*)/g, '<em>$1</em>')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^\n_]*[^\s_])_(?![\p{L}\p{N}_])/gu, '<em>$1</em>')
    .replace(/\r?\n/g, '<br>');
