import type { ProvisionId } from '../law/provisions.ts';
import { groundsFor, refusalGround } from '../law/refusal-grounds.ts';

/** The sections under which something is withheld from somebody who asks for access, each once, in the law’s order. */
export const withholding: readonly ProvisionId[] = [
  ...new Set(groundsFor('access').map((ground) => refusalGround(ground).provision)),
];
