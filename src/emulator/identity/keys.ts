import type { webcrypto } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { newGuid } from '../identifiers.ts';

export type KeyName = 'entra' | 'botframework';

/** An RSA key of the tenant: the half that signs and the half that is published. */
export interface SigningKey {
  readonly kid: string;
  readonly secret: webcrypto.CryptoKey;
  readonly published: JWK;
}

/** The tenant's two keys, made at the first start and kept in its database ever after. */
export async function signingKeys(db: DatabaseSync): Promise<Readonly<Record<KeyName, SigningKey>>> {
  const [entra, botframework] = await Promise.all([signingKey(db, 'entra'), signingKey(db, 'botframework')]);
  return { entra, botframework };
}

async function signingKey(db: DatabaseSync, name: KeyName): Promise<SigningKey> {
  const row = db.prepare('SELECT kid, secret, published FROM signing_key WHERE name = ?').get(name);
  if (row === undefined) return makeKey(db, name);
  const secret = await importJWK(JSON.parse(String(row.secret)) as JWK, 'RS256');
  if (secret instanceof Uint8Array) throw new Error('A signing key must be an RSA key');
  return { kid: String(row.kid), secret, published: JSON.parse(String(row.published)) as JWK };
}

async function makeKey(db: DatabaseSync, name: KeyName): Promise<SigningKey> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const kid = newGuid().replaceAll('-', '');
  const [secret, open] = await Promise.all([exportJWK(pair.privateKey), exportJWK(pair.publicKey)]);
  const published: JWK = { ...open, kid, use: 'sig', alg: 'RS256' };
  db.prepare('INSERT INTO signing_key (name, kid, secret, published) VALUES (?, ?, ?, ?)').run(
    name,
    kid,
    JSON.stringify(secret),
    JSON.stringify(published),
  );
  return { kid, secret: pair.privateKey, published };
}
