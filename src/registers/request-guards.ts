import { informationGaps, sourceGaps } from '../law/collection.ts';
import { type DisseminationType, disseminationGaps } from '../law/dissemination.ts';
import { personalDecisionGaps } from '../law/governance.ts';
import { refusalGaps } from '../law/refusal.ts';
import { refusalGround } from '../law/refusal-grounds.ts';
import { closingGaps, grantGaps, grantRequirements } from '../law/request-guards.ts';
import { wordingGaps } from '../law/wording.ts';
import { dayIn } from './day-in.ts';
import { gapsUnder } from './law-gaps.ts';
import type { Gap } from './register.ts';
import { factsOfRequest, openLines, type RequestStanding, unsearchedLines } from './request-facts.ts';

const nothing: readonly Gap[] = [];

const isDissemination = (type: string): type is DisseminationType =>
  type === 'ceaseDissemination' || type === 'deindex' || type === 'reindex';

/** What must be weighed before a decision under s. 28.1; nothing for any other type. */
const weighingOf = (state: RequestStanding): readonly Gap[] => {
  const { type = '', conditionsWeighed = [], conditionsMet = [], factorsConsidered = [] } = state;
  if (!isDissemination(type)) return nothing;
  const said = state.weighing;
  const conditions = Object.fromEntries(conditionsWeighed.map((one) => [one, conditionsMet.includes(one)]));
  const factors = Object.fromEntries(factorsConsidered.map((one) => [one, said]));
  return gapsUnder('dissemination', disseminationGaps({ type, contravenes: state.contravenes, conditions, factors }));
};

/** What is missing before anything is granted: identity and capacity first (s. 30), and the weighing of s. 28.1. */
export const grantingOf = (state: RequestStanding): readonly Gap[] => {
  const facts = factsOfRequest(state);
  if (facts === undefined) return nothing;
  const gaps = grantGaps({
    type: facts.type,
    identityMethod: state.identityMethod,
    identityOn: dayIn(state.identityOn),
    identityBy: state.identityBy,
    capacity: state.capacity,
    capacityProof: state.capacityProof,
    thirdPersonsChecked: state.thirdPersonsChecked,
    charge: state.chargeAsked === true ? 1 : 0,
    chargeToldOn: dayIn(state.chargeToldOn),
    linesOpen: openLines(state),
    linesUnsearched: unsearchedLines(state),
    openLinesNamed: state.openLinesNamed,
    outcome: state.outcome,
  });
  const isOfGrant = ({ gap }: { readonly gap: string }): boolean => grantRequirements.some((one) => one.gap === gap);
  const disclosed = gaps.filter((gap) => !isOfGrant(gap));
  return [
    ...gapsUnder('disclosure', disclosed),
    ...gapsUnder('grant', gaps.filter(isOfGrant)),
    ...weighingOf(state),
    ...tellingOf(state),
  ];
};

/** Whether an answer leaves something for later: a search is open, or could not be made. */
export const isPartial = (state: RequestStanding): boolean => openLines(state) + unsearchedLines(state) > 0;

/** What the answer itself must say: where information came from (ss. 6, 7), or what is collected (s. 8; policy, row 42). */
const tellingOf = (state: RequestStanding): readonly Gap[] => {
  if (state.outcome === 'notHeld') return nothing;
  const { sourceNamed, collectedGround, collectedBecause, toldElements = [] } = state;
  if (state.type === 'source')
    return gapsUnder(
      'source',
      sourceGaps({ source: sourceNamed, ground: collectedGround, seriousReason: collectedBecause }),
    );
  return state.type === 'information' ? gapsUnder('information', informationGaps({ told: toldElements })) : nothing;
};

/** s. 11: what a decision about the person rests on, or what we say is accurate, was checked to be so that day. */
export const checkedOf = ({ type, ground, outcome, checkedUpToDate }: RequestStanding): readonly Gap[] => {
  const decides = type === 'automatedDecision' && outcome !== undefined && outcome !== 'notHeld';
  const claims = ground === 'accurateAndLawful' && (outcome === 'refused' || outcome === 'partlyGranted');
  return decides || claims ? gapsUnder('personalDecision', personalDecisionGaps({ checkedUpToDate })) : nothing;
};

/** What a refusal lacks: the four elements of s. 34, then what its ground asks for. */
export const refusingOf = (state: RequestStanding): readonly Gap[] => {
  const facts = factsOfRequest(state);
  if (facts === undefined) return nothing;
  const { ground, established, offered, reasons, remediesTold, timeLimitTold } = state;
  const provision = ground !== undefined && state.provisionNamed === true ? refusalGround(ground).provision : undefined;
  const draft = { type: facts.type, ground, established, offered, reasons, provision, remediesTold, timeLimitTold };
  const weighed = ground === 'conditionsNotMet' ? weighingOf(state) : nothing;
  return [
    ...gapsUnder('refusal', refusalGaps(draft)),
    ...gapsUnder('wording', wordingGaps({ text: reasons })),
    ...weighed,
  ];
};

/** What is missing before a request is closed; its hold and its recourse run on beside it (s. 36). */
export const closingOf = (state: RequestStanding): readonly Gap[] => {
  const facts = factsOfRequest(state);
  return facts === undefined ? nothing : gapsUnder('requestClosing', closingGaps(facts));
};
