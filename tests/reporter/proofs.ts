import { keepingOf } from '../../src/cli/policy/rows.ts';
import { policyClauseIds } from '../../src/company/clauses.ts';

/** A statement of the policy with the test that proves it. */
export interface Proof {
  readonly id: string;
  readonly file: string;
  readonly name: string;
}

/** One test that passed. */
export interface Passed {
  readonly file: string;
  readonly title: string;
}

/** Every proof that the coverage of the policy names, also of a rule whose act is not there yet. */
export const namedProofs = (): readonly Proof[] =>
  policyClauseIds.flatMap((id) => {
    const keeping = keepingOf(id);
    const proven = keeping.kind === 'notYet' ? keeping.rule : keeping.kind === 'outside' ? undefined : keeping;
    return proven === undefined ? [] : [{ id, ...proven.test }];
  });

/** The titles that a name stands for: itself, or each of a table's where it has a place for a value. */
const standsFor = (name: string): RegExp => {
  const parts = name.split(/%[sdifjop#%]|\$[\w.]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`, 's');
};

/** The proofs of which no test passed in this run. */
export const proofsNotRun = (proofs: readonly Proof[], passed: readonly Passed[]): readonly Proof[] =>
  proofs.filter(({ file, name }) => {
    const wanted = standsFor(name);
    return !passed.some((one) => one.file === file && wanted.test(one.title));
  });
