import type { Response } from 'express';
import { escapeHtml } from '../mail/html-text.ts';
import type { Message } from '../mail/mail-message.ts';
import type { PostOffice } from '../mail/post-office.ts';

/** No script, no form, no address but data: what a message shows comes from the message. */
const POLICY =
  "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

const STYLE = `<style>body{margin:12px;font:14px/20px "Segoe UI",system-ui,sans-serif;overflow-wrap:anywhere}
img{max-width:100%}img:not([src^="data:"]){display:none}pre{white-space:pre-wrap;font:inherit}</style>`;

/** Pictures that came with the message are put where it names them. */
const withPictures = (office: PostOffice, message: Message, html: string): string => {
  const pictures = office.attachments.of(message).filter(({ contentId }) => contentId !== undefined);
  return pictures.reduce((text, one) => {
    const bytes = Buffer.from(office.attachments.bytes(one)).toString('base64');
    return text.replaceAll(`cid:${one.contentId}`, `data:${one.contentType};base64,${bytes}`);
  }, html);
};

/** Sends the body of a message as a page of its own, for a frame without rights. */
export const sendBody = (office: PostOffice, message: Message, res: Response): void => {
  const { html, text } = message.letter;
  const shown = html === undefined ? `<pre>${escapeHtml(text)}</pre>` : withPictures(office, message, html);
  res
    .setHeader('content-security-policy', `${POLICY}; frame-ancestors 'self'`)
    .setHeader('referrer-policy', 'no-referrer')
    .setHeader('x-content-type-options', 'nosniff')
    .setHeader('cache-control', 'no-store')
    .type('html')
    .send(`<!doctype html><meta charset="utf-8">${STYLE}${shown}`);
};

/** Sends a file to be kept, never shown: it may hold anything. */
export const sendFile = (res: Response, name: string, bytes: Uint8Array): void => {
  res.setHeader('content-security-policy', 'sandbox').setHeader('x-content-type-options', 'nosniff');
  res.attachment(name).type('application/octet-stream').send(Buffer.from(bytes));
};
