import { policyClause, policyClauseIds } from '../../company/clauses.ts';
import { type DriftClauseId, driftClauseIds } from '../../company/drift.ts';
import type { PolicyClauseId } from '../../law/provisions.ts';
import type { Speech } from '../due/speech.ts';
import { complaintsAndIncidents } from './complaints-and-incidents.ts';
import { introduction } from './introduction.ts';
import type { Keeping } from './keeping.ts';
import { securityAndRights } from './security-and-rights.ts';

/** How each of the sixty-four statements is kept; one that is missing, or one too many, does not compile. */
const keepings: Readonly<Record<PolicyClauseId, Keeping>> = {
  ...introduction,
  ...securityAndRights,
  ...complaintsAndIncidents,
};

export const keepingOf = (id: PolicyClauseId): Keeping => keepings[id];

/** One statement with everything that is said of it. */
export interface PolicyRow {
  readonly id: PolicyClauseId;
  readonly row: number;
  readonly title: string;
  readonly keeping: Keeping;
  readonly how: string;
  readonly follows: string;
  readonly drift?: string;
}

const drifts = (id: PolicyClauseId): id is DriftClauseId => driftClauseIds.some((one) => one === id);

/** The policy, statement by statement, in the words of one language. */
export const policyRows = ({ coverage, law, language }: Speech): readonly PolicyRow[] =>
  policyClauseIds.map((id, at) => {
    const { shortTitle, follows } = policyClause(id);
    return {
      id,
      row: at + 1,
      title: shortTitle[language],
      keeping: keepings[id],
      how: coverage.how[id],
      follows: law.explain.follows[follows],
      ...(drifts(id) ? { drift: coverage.drift[id] } : {}),
    };
  });
