import { isProvisionId, policyClauseIds } from '../../company/clauses.ts';
import { lawProvisionIds, type ProvisionId } from '../../law/provisions.ts';

/** The ways to name an act before the number of a section, each with the beginning of its ids. */
const manners: readonly (readonly [RegExp, string])[] = [
  [/^(?:policy|politique|row|énoncé)\s*:?\s*(\d+)$/, 'policy'],
  [/^(?:reg|regl|règl|règlement|regulation)\.?,?\s*(?:s|ss|art|article|section)?\.?\s*(\d.*)$/, 'reg3.1'],
  [/^(?:s|ss|art|article|section)?\.?\s*(\d.*?)\s*(?:c\.?\s*c\.?\s*q\.?)$/, 'ccq'],
  [/^(?:s|ss|art|article|section)?\.?\s*(\d.*)$/, 'p39.1'],
];

const inData = (text: string): ProvisionId | undefined => (isProvisionId(text) ? text : undefined);

/**
 * The provision that somebody names: by its id (`p39.1:32`), as a lawyer writes it (`s. 32`, `art. 28.1`, `règl. 7`,
 * `art. 40 C.c.Q.`) or by the statement of the policy (`policy 38`). A section without an act is of P-39.1.
 */
export const findProvision = (given: string): ProvisionId | undefined => {
  const text = given.trim().toLowerCase();
  const exact = inData(text);
  if (exact !== undefined) return exact;
  for (const [manner, act] of manners) {
    const section = manner.exec(text)?.[1]?.replaceAll(/\s+/g, '');
    const id = section === undefined ? undefined : inData(`${act}:${section}`);
    if (id !== undefined) return id;
  }
  return undefined;
};

/** Every provision that can be explained: the law in the order of its acts, then the policy. */
export const allProvisionIds: readonly ProvisionId[] = [...lawProvisionIds, ...policyClauseIds];

/** Provisions whose section begins with the same number: what was perhaps meant. */
export const likeProvisions = (given: string): readonly ProvisionId[] => {
  const number = /(\d+)(?!.*:)/.exec(given.slice(given.indexOf(':') + 1))?.[1];
  if (number === undefined) return [];
  return allProvisionIds.filter((id) => new RegExp(`:${number}(?![\\d(])[^(]*$`).test(id)).slice(0, 6);
};
