import type { UnreadBecause } from '../ports/mail-book.ts';
import type { Suggestion } from '../triage/suggest.ts';
import type { OneRead } from './read-mail.ts';

/** With so few words a mail says no more than that it carries something. */
const fewWords = 8;

type Carried = OneRead['message']['attachments'][number];

/** An invitation, or the signature of a text that stands in the open. */
const isAside = ({ type }: Carried): boolean =>
  /^text\/calendar|^application\/(?:x-)?(?:pkcs7|pgp)-signature/.test(type);
const isPicture = ({ type }: Carried): boolean => type.startsWith('image/');

/** Words of the sender's own or passed on. */
const wordsOf = ({ text, spans }: OneRead['message']): number => {
  const own = spans.filter(({ kind }) => kind === 'new' || kind === 'forwarded');
  return own.flatMap(({ from, to }) => text.slice(from, to).match(/[\p{L}\p{N}]+/gu) ?? []).length;
};

/** Nothing that it says tells what it is: what there is to read lies in its files, which are never opened here. */
const isInFiles = ({ message }: Pick<OneRead, 'message'>, suggestions: readonly Suggestion[]): boolean => {
  const carried = message.attachments.filter((one) => !isAside(one));
  const words = wordsOf(message);
  const isPlainlyOther = suggestions.some(({ type, score }) => type === 'other' && score > 0);
  if (isPlainlyOther || words > fewWords) return false;
  if (words === 0) return carried.length > 0;
  // Beside words a picture is a signature's as a rule.
  return suggestions.every(({ type }) => type === 'other') && carried.some((one) => !isPicture(one));
};

/**
 * Why Greffe cannot tell what a mail is by reading it; undefined when it can. Such a mail is looked at by the officer: it
 * may be a request as well as any other, and its time limit runs (s. 32).
 */
export const unreadBecause = (
  mail: Pick<OneRead, 'message' | 'readable'>,
  suggestions: readonly Suggestion[],
): UnreadBecause | undefined => {
  if (!mail.readable) return 'damaged';
  return mail.message.sealed ?? (isInFiles(mail, suggestions) ? 'inFiles' : undefined);
};
