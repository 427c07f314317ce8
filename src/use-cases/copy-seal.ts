import { canonical } from '../ledger/canonical.ts';
import type { RegisterCopy } from '../ports/copies.ts';
import type { Office } from './office.ts';

/**
 * The hash over everything that a copy holds, record after record, whatever its format: the same content always has the
 * same seal, and it can be recomputed from the open format alone.
 */
export const sealOf = ({ sha256 }: Pick<Office, 'sha256'>, { lines, ...of }: RegisterCopy): string =>
  lines.reduce((seal, line) => sha256(`${seal}\n${canonical(line)}`), sha256(canonical(of)));
