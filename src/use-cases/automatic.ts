/** Bytes of a message in which its headers are looked for. */
const headBytes = 64 * 1024;

const headOf = (mime: Uint8Array): string => {
  const text = new TextDecoder('latin1').decode(mime.subarray(0, headBytes));
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  return text.slice(0, end).replace(/\r?\n[ \t]+/g, ' ');
};

const signs: readonly RegExp[] = [
  /^auto-submitted:\s*(?!no\b)\S/im,
  /^precedence:\s*(?:bulk|list|junk|auto_reply)/im,
  /^x-auto-response-suppress:\s*\S/im,
  /^list-(?:id|unsubscribe|post|help|owner|archive):/im,
  /^x-(?:autoreply|autorespond|auto-reply):/im,
  /^return-path:\s*<>/im,
  /^content-type:\s*multipart\/report/im,
];

/**
 * Whether a message was made by a machine, sent to a list or goes round in a loop (RFC 3834, and what programs wrote
 * before it): it is read like any other, and never answered.
 */
export const isAutomatic = (mime: Uint8Array): boolean => {
  const head = headOf(mime);
  return signs.some((sign) => sign.test(head));
};
