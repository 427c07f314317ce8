import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files, PEM, of the certificate by which this machine's pages are served over https. */
export interface PagesCertificate {
  readonly keyFile: string;
  readonly certFile: string;
}

const dayMs = 86_400_000;
/** Browsers take no certificate that runs longer than this. */
const runsDays = 390;
/** One that ends within these days is made anew. */
const renewDays = 14;

/**
 * The certificate for `localhost` of a data folder, made by itself at its first start and kept there, the key for its
 * owner alone. No authority vouches for it: a browser asks once whether it may be trusted. `now` is a moment, ISO 8601.
 */
export const pagesCertificate = async (data: string, now: string): Promise<PagesCertificate> => {
  const files = { keyFile: join(data, 'pages.key'), certFile: join(data, 'pages.crt') };
  if (isGood(files, Date.parse(now))) return files;
  // Loaded when one has to be made, for that is seldom.
  const { generate } = await import('selfsigned');
  const begins = Date.parse(now) - dayMs;
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(begins),
    notAfterDate: new Date(begins + runsDays * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  writeFileSync(files.keyFile, key, { mode: 0o600 });
  chmodSync(files.keyFile, 0o600);
  writeFileSync(files.certFile, cert);
  return files;
};

const isGood = ({ keyFile, certFile }: PagesCertificate, now: number): boolean => {
  if (!existsSync(keyFile) || !existsSync(certFile)) return false;
  const { validTo } = new X509Certificate(readFileSync(certFile));
  return Date.parse(validTo) > now + renewDays * dayMs;
};
