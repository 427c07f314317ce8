import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** A GUID that is always the same for the same words, so that a site keeps its id in every data folder. */
export function steadyGuid(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** A new GUID. */
export function newGuid(): string {
  return randomUUID();
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new drive item id: `01` and 32 capitals or digits, as OneDrive writes them. */
export function newDriveItemId(): string {
  return `01${Array.from(randomBytes(32), (byte) => base32[byte % 32]).join('')}`;
}

/** An ETag as Graph writes it, with its inner quotation marks. */
export function etag(guid: string, version: number): string {
  return `"{${guid.toUpperCase()}},${version}"`;
}

/** A new id of a folder or message of Outlook: base64url with its padding, about as long as Exchange writes them. */
export function newMailId(kind: 'folder' | 'message' | 'steady' | 'attachment'): string {
  const head = { folder: 'AQMk', message: 'AAMk', steady: 'AAkA', attachment: 'AAMkAT' }[kind];
  return `${head}${randomBytes(kind === 'steady' ? 60 : 84).toString('base64url')}AA=`;
}
