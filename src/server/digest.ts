import { createHash, createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha256 } from '../ledger/act.ts';
import type { Randomness } from '../ports/randomness.ts';
import type { Seal } from '../ports/seal.ts';

export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex');

export const randomness: Randomness = (bytes) => randomBytes(bytes).toString('hex');

/** HMAC-SHA-256 in base64url under the office's own secret, hex. */
export const createSeal = (secret: string): Seal => {
  const key = createSecretKey(secret, 'hex');
  return (text) => createHmac('sha256', key).update(text).digest('base64url');
};

/**
 * The office's own secret, 32 bytes in hex, kept in `folder/secret` (0600) and made at the first start. The folder is
 * made 0700. Two processes that start at once end up with the same one, because only one of them can create the file.
 */
export const officeSecret = (folder: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'secret');
  try {
    writeFileSync(file, randomness(32), { mode: 0o600, flag: 'wx' });
  } catch (fault) {
    if (!isTaken(fault)) throw fault;
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(secret)) throw new Error('The office’s secret is damaged');
  return secret;
};

const isTaken = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'EEXIST';
