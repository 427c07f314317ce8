import {
  isLawProvisionId,
  lawProvision,
  type PolicyClauseId,
  type Provision,
  type ProvisionId,
  policyClauseCount,
} from '../law/provisions.ts';
import type { Clause } from './clauses/clause.ts';
import { complaintsAndIncidents } from './clauses/complaints-and-incidents.ts';
import { introduction } from './clauses/introduction.ts';
import { securityAndRights } from './clauses/security-and-rights.ts';
import type { Company } from './company.ts';

/** The published policy, statement by statement. A row that is missing, or one too many, does not compile. */
const clauses = { ...introduction, ...securityAndRights, ...complaintsAndIncidents } satisfies Record<
  PolicyClauseId,
  Clause
>;

const isClauseId = (text: string): text is PolicyClauseId => Object.hasOwn(clauses, text);

/** The statements of the policy, in its order. */
export const policyClauseIds: readonly PolicyClauseId[] = Array.from(
  { length: policyClauseCount },
  (_, row) => `policy:${row + 1}`,
).filter(isClauseId);

/** One statement of the policy: what it says, what the law says beside it, and which one is followed. */
export const policyClause = (id: PolicyClauseId): Clause => clauses[id];

/** Whether a text is a citation that the data knows, of the law or of the policy. */
export const isProvisionId = (text: string): text is ProvisionId => isLawProvisionId(text) || isClauseId(text);

/** What a citation stands for, of the law or of the company's policy with its published address. */
export const provisionOf = (company: Company, id: ProvisionId): Provision => {
  if (isLawProvisionId(id)) return lawProvision(id);
  return {
    id,
    act: 'policy',
    section: id.slice('policy:'.length),
    shortTitle: clauses[id].shortTitle,
    link: company.policy.published,
    checkedOn: company.policy.versions.at(-1)?.effectiveOn ?? '',
    confirmed: true,
  };
};
