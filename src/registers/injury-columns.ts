import { injurySigns, type Weighing } from '../law/serious-injury.ts';
import type { StateOf } from './column.ts';

const keysOf = <T extends object>(signs: T): readonly (keyof T & string)[] =>
  Object.keys(signs) as (keyof T & string)[];

const signs = <T extends object>(of: T) =>
  ({ kind: 'choices', choices: keysOf(of), by: 'officer', on: 'caseFile' }) as const;

/** What the officer ticked under each factor of s. 3.7 and Reg. s. 7(6). */
export const injuryColumns = {
  sensitivitySigns: signs(injurySigns.sensitivity),
  consequenceSigns: signs(injurySigns.anticipatedConsequences),
  likelihoodSigns: signs(injurySigns.likelihoodOfInjuriousUse),
  illUseSigns: signs(injurySigns.illIntentionedUses),
} as const;

/** The factors as the law weighs them; undefined while nothing was ticked. */
export const weighingOf = (state: StateOf<typeof injuryColumns>): Weighing | undefined => {
  const { sensitivitySigns, consequenceSigns, likelihoodSigns, illUseSigns } = state;
  if (!sensitivitySigns && !consequenceSigns && !likelihoodSigns && !illUseSigns) return undefined;
  return {
    sensitivity: sensitivitySigns,
    anticipatedConsequences: consequenceSigns,
    likelihoodOfInjuriousUse: likelihoodSigns,
    illIntentionedUses: illUseSigns,
  };
};
