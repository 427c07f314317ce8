import type { Gap } from '../registers/register.ts';
import { decide } from './carry.ts';
import type { Asker, Office } from './office.ts';
import type { Present } from './present.ts';
import type { Verb } from './verb.ts';
import { officerVerbsOf } from './verbs/index.ts';

/** What may be done next: each act that the record's stage allows, with what is still missing for it. */
export const allowedActs = (
  office: Office,
  asker: Asker,
  { reference, register, state }: Pick<Present, 'reference' | 'register' | 'state'>,
): readonly { readonly verb: Verb; readonly gaps: readonly Gap[] }[] =>
  officerVerbsOf(register).flatMap((verb) => {
    const tried = decide(office, verb, state, { actor: asker, reference, acceptedAt: office.now() }, {});
    if ('refused' in tried && tried.refused === 'wrongStage') return [];
    return [{ verb, gaps: 'refused' in tried ? (tried.gaps ?? []) : [] }];
  });
