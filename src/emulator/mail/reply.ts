import { siteTimeZone } from '../zone.ts';
import type { Draft } from './delivery.ts';
import { escapeHtml, htmlOfText } from './html-text.ts';
import type { Correspondent, Letter } from './letter.ts';
import type { Message } from './mail-message.ts';
import type { Mailbox } from './mailboxes.ts';

/** A reply to a message, with what it answers quoted below `comment` (HTML, put at the head). */
export function replyTo(message: Message, mailbox: Mailbox, comment: string, toAll: boolean): Draft {
  const { letter } = message;
  const isOurs = ({ address }: Correspondent): boolean => address.toLowerCase() === mailbox.address.toLowerCase();
  const to = letter.replyTo.length > 0 ? letter.replyTo : letter.from === undefined ? [] : [letter.from];
  const isNew = (list: readonly Correspondent[]) => (one: Correspondent) =>
    !isOurs(one) && !list.some(({ address }) => address.toLowerCase() === one.address.toLowerCase());
  const all = toAll ? [...to, ...letter.to.filter(isNew(to))] : to;
  const html = `${comment}<hr>${quotedHead(letter, mailbox)}${bodyOf(letter)}`;
  return {
    subject: /^\s*re\s*:/i.test(letter.subject) ? letter.subject : `RE: ${letter.subject}`,
    to: all,
    cc: toAll ? letter.cc.filter(isNew(all)) : [],
    bcc: [],
    replyTo: [],
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${html}</body></html>`,
    text: '',
    importance: 'normal',
    references: [...letter.references, letter.internetMessageId],
  };
}

const HEADS = {
  fr: { from: 'De\u00A0:', sent: 'Envoyé\u00A0:', to: 'À\u00A0:', subject: 'Objet\u00A0:', locale: 'fr-CA' },
  en: { from: 'From:', sent: 'Sent:', to: 'To:', subject: 'Subject:', locale: 'en-CA' },
} as const;

/** The heading above a quotation, in the language of the mailbox; a shared one speaks the tenant's. */
function quotedHead({ from, sentAt, to, subject }: Letter, { owner }: Mailbox): string {
  const words = HEADS[owner?.locale.startsWith('en') ? 'en' : 'fr'];
  const named = (list: readonly Correspondent[]): string =>
    list.map(({ name, address }) => (name === address ? address : `${name} <${address}>`)).join('; ');
  const at = new Intl.DateTimeFormat(words.locale, { dateStyle: 'full', timeStyle: 'short', timeZone: siteTimeZone });
  const lines = [
    [words.from, named(from === undefined ? [] : [from])],
    [words.sent, at.format(new Date(sentAt))],
    [words.to, named(to)],
    [words.subject, subject],
  ];
  return `<div>${lines.map(([name = '', value = '']) => `<b>${name}</b> ${escapeHtml(value)}`).join('<br>')}</div><br>`;
}

function bodyOf({ html, text }: Letter): string {
  const whole = html ?? htmlOfText(text);
  return /<body[^>]*>([\s\S]*?)(?:<\/body>|$)/i.exec(whole)?.[1] ?? whole;
}
