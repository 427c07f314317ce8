import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import { mimeOf } from '../mail/delivery.ts';
import type { NewAttachment } from '../mail/letter.ts';
import { arrayOf, objectOf, textOf } from '../teams/json.ts';
import type { Visit } from './visit.ts';

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])$/;

interface Fetched {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Gets a file as Exchange does when an add-in attaches one by its address: without anybody's token. Only from this
 * machine, for nothing leaves it; and there a certificate that nobody vouches for is good enough.
 */
const fetchFile = (address: string): Promise<Fetched | undefined> =>
  new Promise((resolve) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !loopback.test(url.hostname) || !/^https?:$/.test(url.protocol)) return resolve(undefined);
    const get = url.protocol === 'https:' ? getSecure : getPlain;
    const asked = get(url, { rejectUnauthorized: false, timeout: 10_000 }, (answer) => {
      const chunks: Buffer[] = [];
      const type = answer.headers['content-type']?.split(';')[0] ?? 'application/octet-stream';
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve(answer.statusCode === 200 ? { type, bytes: Buffer.concat(chunks) } : undefined));
    });
    asked.on('timeout', () => asked.destroy(new Error('too slow')));
    asked.on('error', () => resolve(undefined));
  });

const fileOf = async (visit: Visit, given: unknown): Promise<NewAttachment | undefined> => {
  const { name, url, itemId } = objectOf(given);
  if (typeof name !== 'string') return undefined;
  const facts = { name, isInline: false, contentId: undefined };
  const item = textOf(itemId)?.replaceAll('/', '-').replaceAll('+', '_');
  if (item !== undefined) {
    const message = visit.office.messages.find(visit.mailbox.address, item);
    if (message === undefined) return undefined;
    return { ...facts, contentType: 'message/rfc822', bytes: mimeOf(visit.office, message) };
  }
  const fetched = await fetchFile(textOf(url) ?? '');
  return fetched && { ...facts, contentType: fetched.type, bytes: fetched.bytes };
};

/** The files of a draft, by address or by message; undefined when one of them cannot be had. */
export const draftFiles = async (visit: Visit, given: unknown): Promise<readonly NewAttachment[] | undefined> => {
  const files = await Promise.all(arrayOf(given).map((one) => fileOf(visit, one)));
  const found = files.filter((file) => file !== undefined);
  return found.length === files.length ? found : undefined;
};
