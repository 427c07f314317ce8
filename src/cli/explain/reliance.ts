import { policyClause, policyClauseIds } from '../../company/clauses.ts';
import { type CommunicationBasis, communicationBases, communicationRule } from '../../law/communication.ts';
import { type DecisionOutputKey, decisionOutputs } from '../../law/decision.ts';
import { type LawGuard, lawGuards } from '../../law/guards.ts';
import { commissionNoticeItems, personNoticeItems, registerItems } from '../../law/incident.ts';
import type { ProvisionId } from '../../law/provisions.ts';
import { type RefusalGroundKey, refusalGround, refusalGroundKeys } from '../../law/refusal-grounds.ts';
import { type RequestType, requestRule, requestTypes } from '../../law/request.ts';
import { weighSeriousInjury } from '../../law/serious-injury.ts';
import { workedClockSteps, workedDuties } from '../../law/worked-examples.ts';
import { type RegisterKey, registerKeys, registerOf } from '../../registers/index.ts';

/** A rule that cites a provision. */
export type Reliance =
  | { readonly kind: 'requestType'; readonly type: RequestType }
  | { readonly kind: 'clockStep' | 'duty' | 'dutyStep'; readonly key: string }
  | { readonly kind: 'registerItem' | 'commissionNoticeItem' | 'personNoticeItem'; readonly n: number }
  | { readonly kind: 'injuryFactors' }
  | { readonly kind: 'ground'; readonly ground: RefusalGroundKey }
  | { readonly kind: 'output'; readonly output: DecisionOutputKey }
  | { readonly kind: 'lawGuard'; readonly guard: LawGuard; readonly gap: string }
  | { readonly kind: 'basis'; readonly basis: CommunicationBasis }
  | { readonly kind: 'clause'; readonly row: number }
  | { readonly kind: 'guard'; readonly register: RegisterKey; readonly gap: string };

type Citation = readonly [ProvisionId, Reliance];

const ofRequests = (): readonly Citation[] =>
  requestTypes.flatMap((type) =>
    requestRule(type).provisions.map((id): Citation => [id, { kind: 'requestType', type }]),
  );

const ofClocks = (): readonly Citation[] =>
  workedClockSteps().flatMap(({ step, provision }): readonly Citation[] =>
    provision === undefined ? [] : [[provision, { kind: 'clockStep', key: step }]],
  );

const ofDuties = (): readonly Citation[] =>
  workedDuties().flatMap(({ key, provision, steps }): readonly Citation[] => [
    ...provision.map((id): Citation => [id, { kind: 'duty', key }]),
    ...steps.flatMap((step): readonly Citation[] =>
      step.provision === undefined ? [] : [[step.provision, { kind: 'dutyStep', key: step.step }]],
    ),
  ]);

const ofItems = (): readonly Citation[] => [
  ...registerItems.map(({ n, provision }): Citation => [provision, { kind: 'registerItem', n }]),
  ...commissionNoticeItems.map(({ n, provision }): Citation => [provision, { kind: 'commissionNoticeItem', n }]),
  ...personNoticeItems.map(({ n, provision }): Citation => [provision, { kind: 'personNoticeItem', n }]),
];

const ofInjury = (): readonly Citation[] =>
  weighSeriousInjury({}).provision.map((id): Citation => [id, { kind: 'injuryFactors' }]);

const ofGrounds = (): readonly Citation[] =>
  refusalGroundKeys.map((ground): Citation => [refusalGround(ground).provision, { kind: 'ground', ground }]);

const outcomes = ['granted', 'partlyGranted', 'refused', 'notHeld'] as const;

const ofOutputs = (): readonly Citation[] =>
  requestTypes.flatMap((type) =>
    outcomes.flatMap((outcome) =>
      decisionOutputs(type, outcome).map(
        ({ key, provision }): Citation => [provision, { kind: 'output', output: key }],
      ),
    ),
  );

const guardNames = Object.keys(lawGuards).filter((name): name is LawGuard => name in lawGuards);

const ofLawGuards = (): readonly Citation[] =>
  guardNames.flatMap((guard) =>
    lawGuards[guard].map(({ gap, provision }): Citation => [provision, { kind: 'lawGuard', guard, gap }]),
  );

const ofBases = (): readonly Citation[] =>
  communicationBases.map((basis): Citation => [communicationRule(basis).provision, { kind: 'basis', basis }]);

const ofClauses = (): readonly Citation[] =>
  policyClauseIds.flatMap((id) =>
    policyClause(id).law.map((law): Citation => [law, { kind: 'clause', row: Number(id.slice('policy:'.length)) }]),
  );

// A guard is asked of records that have nothing yet, for it then names all that it wants. A gap with a point in its
// name is that of a guard of the law, which is listed as such.
const ofGuards = (): readonly Citation[] =>
  registerKeys.flatMap((register) =>
    Object.values(registerOf(register).moves).flatMap(({ guard }) =>
      [...guard({}), ...guard({ conclusion: 'yes' })].flatMap(({ gap, provision }): readonly Citation[] =>
        provision === undefined || gap.includes('.') ? [] : [[provision, { kind: 'guard', register, gap }]],
      ),
    ),
  );

const all = (): readonly Citation[] => [
  ...ofRequests(),
  ...ofClocks(),
  ...ofDuties(),
  ...ofItems(),
  ...ofInjury(),
  ...ofGrounds(),
  ...ofOutputs(),
  ...ofLawGuards(),
  ...ofBases(),
  ...ofGuards(),
  ...ofClauses(),
];

/** Who relies on each provision, read off the rules themselves; each rule once. */
export const relianceOn = (): ReadonlyMap<ProvisionId, readonly Reliance[]> => {
  const found = new Map<ProvisionId, Map<string, Reliance>>();
  for (const [id, reliance] of all()) {
    const rules = found.get(id) ?? new Map<string, Reliance>();
    rules.set(JSON.stringify(reliance), reliance);
    found.set(id, rules);
  }
  return new Map([...found].map(([id, rules]) => [id, [...rules.values()]]));
};
