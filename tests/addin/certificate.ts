import { readFileSync } from 'node:fs';
import type { PagesCertificate } from '../../src/cli/pages-certificate.ts';

/** The texts of a certificate’s files, as the local hosts take them. */
export const readPem = ({
  keyFile,
  certFile,
}: PagesCertificate): { readonly key: string; readonly certificate: string } => ({
  key: readFileSync(keyFile, 'utf8'),
  certificate: readFileSync(certFile, 'utf8'),
});
