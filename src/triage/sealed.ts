import type { Attachment, Seal } from './message.ts';

interface Outside {
  readonly contentType: string;
  /** `rpmsg.message` on what Microsoft protects. */
  readonly contentClass: string;
  /** What it says in the open. */
  readonly text: string;
  readonly attachments: readonly Pick<Attachment, 'name' | 'type'>[];
}

const protectedType = /^application\/x-microsoft-rpmsg-message/i;
const protectedName = /\.rpmsg$/i;
/** Enveloped, or signed so that the text lies within (RFC 8551): either way no text stands in the open. */
const closedType = /^application\/(?:x-)?pkcs7-mime/i;
const closedName = /\.p7m$/i;
const pgp = /^-----BEGIN PGP MESSAGE-----/m;

/**
 * Whether the text of a message lies where only its reader can open it: under protected rights (Microsoft), or encrypted
 * (S/MIME, RFC 8551; PGP, RFC 3156). Undefined when it stands in the open.
 */
export const sealOf = ({ contentType, contentClass, text, attachments }: Outside): Seal | undefined => {
  if (/^rpmsg\.message/i.test(contentClass)) return 'protected';
  if (attachments.some(({ name, type }) => protectedType.test(type) || protectedName.test(name))) return 'protected';
  if (closedType.test(contentType) || /^multipart\/encrypted/i.test(contentType) || pgp.test(text)) return 'encrypted';
  const isBare = text.trim() === '';
  return isBare && attachments.some(({ name, type }) => closedType.test(type) || closedName.test(name))
    ? 'encrypted'
    : undefined;
};
