import { decodeEntities } from './html-entities.ts';

/** What is never text, with everything in it. */
const unseen = new Set(['script', 'style', 'title', 'template', 'noscript', 'svg', 'math', 'object', 'iframe', 'xml']);
/** What stands on lines of its own. */
const block =
  /^(?:p|div|br|tr|table|ul|ol|li|h[1-6]|hr|blockquote|section|article|header|footer|pre|address|center|body|dl|dt|dd|form)$/;
/** More than anybody reads; the evidence is kept whole. */
const mostHtml = 2_000_000;
/** A tag that goes on longer is no tag. */
const mostTag = 10_000;
const mostDepth = 9;

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** The place after its `>`. */
  readonly end: number;
}

/** The tag that begins at a `<`; undefined where the sign is only a sign. */
const tagAt = (html: string, at: number): Tag | undefined => {
  const head = /^<(\/?)([a-z][a-z0-9]*)|^<[!?]/i.exec(html.slice(at, at + 40));
  if (head === null) return undefined;
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return { name: '', closes: false, end: end < 0 ? html.length : end + 3 };
  }
  const end = tagEnd(html, at + 1);
  return end === undefined ? undefined : { name: (head[2] ?? '').toLowerCase(), closes: head[1] === '/', end };
};

const tagEnd = (html: string, from: number): number | undefined => {
  let quote = '';
  const last = Math.min(html.length, from + mostTag);
  for (let at = from; at < last; at += 1) {
    const sign = html.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at + 1;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return undefined;
};

/** The place after an element that is not text. One that never closes takes the rest with it. */
const skip = (html: string, name: string, from: number): number => {
  const close = new RegExp(`</${name}[^>]{0,200}>`, 'gi');
  close.lastIndex = from;
  return close.exec(html) === null ? html.length : close.lastIndex;
};

/** Lines as they are made: blanks fold into one, and what is quoted is marked as in a plain mail. */
const page = () => {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  const newLine = (): void => {
    const said = line.replace(/\s+/g, ' ').trim();
    if (said !== '' || lines.at(-1)?.replace(/[> ]/g, '') !== '') lines.push(`${'> '.repeat(depth)}${said}`);
    line = '';
  };
  return {
    say: (text: string): void => {
      line += text;
    },
    newLine,
    quote: (by: number): void => {
      newLine();
      depth = Math.min(Math.max(depth + by, 0), mostDepth);
    },
    text: (): string => {
      newLine();
      return lines.join('\n').trim();
    },
  };
};

/**
 * The text of an HTML mail, in one pass and linear time. Nothing in it is fetched, run or kept: no address of a link
 * or an image, no script, no style. Hidden text is text too: it only ever proposes.
 */
export const htmlToText = (given: string): string => {
  const html = given.slice(0, mostHtml);
  const { say, newLine, quote, text } = page();
  let at = 0;
  while (at < html.length) {
    const sign = html.indexOf('<', at);
    const next = sign < 0 ? html.length : sign;
    if (next > at) say(decodeEntities(html.slice(at, next)));
    if (sign < 0) break;
    const tag = tagAt(html, sign);
    if (tag === undefined) say('<');
    else if (tag.name === 'blockquote') quote(tag.closes ? -1 : 1);
    else if (block.test(tag.name)) newLine();
    else if (tag.name === 'td' || tag.name === 'th') say(' ');
    if (tag?.name === 'li' && !tag.closes) say('- ');
    at = tag === undefined ? sign + 1 : tag.end;
    if (tag !== undefined && !tag.closes && unseen.has(tag.name)) at = skip(html, tag.name, at);
  }
  return text();
};
