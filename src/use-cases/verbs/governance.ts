import { communicationGaps, communicationRule } from '../../law/communication.ts';
import { formatDay } from '../../law/day.ts';
import { amendmentGaps, consentGaps, providerGaps, transactionGaps } from '../../law/governance.ts';
import { type CommunicationState, communications } from '../../registers/communications.ts';
import { type ConsentState, consents } from '../../registers/consents.ts';
import { type DestructionState, destructions } from '../../registers/destructions.ts';
import { endingColumns } from '../../registers/ending-columns.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import { type PolicyVersionState, policyVersions } from '../../registers/policy-versions.ts';
import { type SystemState, systems } from '../../registers/systems.ts';
import type { Verb } from '../verb.ts';
import { whatRuns } from '../what-runs.ts';
import { ending } from './ending.ts';
import { acting, entering, reason } from './make-verb.ts';

/** Every column that an officer fills, but those named. */
const filled = <C extends object>(columns: C, ...without: readonly (keyof C)[]): C =>
  Object.fromEntries(
    Object.entries(columns).filter(
      ([name, column]) =>
        (column as { by: string }).by === 'officer' && !(name in endingColumns) && !without.some((one) => one === name),
    ),
  ) as C;

const consentVerbs: readonly Verb[] = [
  entering({
    verb: 'enterConsent',
    register: 'consents',
    input: filled(consents.columns, 'withdrawnOn'),
    gaps: (after) => {
      const { purpose, ...consent } = after as ConsentState;
      return gapsUnder('consent', consentGaps({ ...consent, purposes: purpose === undefined ? [] : [purpose] }));
    },
  }),
  acting({
    verb: 'withdrawConsent',
    register: 'consents',
    input: { withdrawnOn: { ...consents.columns.withdrawnOn, required: true } },
    move: 'withdraw',
  }),
  ending('strikeConsent', 'consents', 'strike'),
];

const communicationVerbs: readonly Verb[] = [
  entering({
    verb: 'enterCommunication',
    register: 'communications',
    input: filled(communications.columns),
    gaps: (after) => {
      const { basis, agreementOn, undertakings = [] } = after as CommunicationState;
      const agreed = basis === 'transaction' ? transactionGaps({ agreementOn, undertakings }) : [];
      return [
        ...gapsUnder('communication', communicationGaps(after as CommunicationState)),
        ...gapsUnder('transaction', agreed),
      ];
    },
    set: (after) => {
      const { basis } = after as CommunicationState;
      return { entryMandatory: basis !== undefined && communicationRule(basis).entryMandatory };
    },
  }),
  acting({ verb: 'endCommunication', register: 'communications', input: reason, move: 'end' }),
  ending('strikeCommunication', 'communications', 'strike'),
];

const systemVerbs: readonly Verb[] = [
  entering({ verb: 'enterSystem', register: 'systems', input: filled(systems.columns) }),
  acting({
    verb: 'reviewSystem',
    register: 'systems',
    input: filled(systems.columns, 'system'),
    move: 'review',
    gaps: (after) => gapsUnder('provider', providerGaps(after as SystemState)),
    set: (_, { today }) => ({ reviewedOn: formatDay(today) }),
  }),
  acting({ verb: 'retireSystem', register: 'systems', input: reason, move: 'retire' }),
  ending('strikeSystem', 'systems', 'strike'),
];

const destructionVerbs: readonly Verb[] = [
  entering({
    verb: 'enterDestruction',
    register: 'destructions',
    input: filled(destructions.columns),
    // Where a record is named, Greffe looks itself; else nobody can but the officer, who says so.
    gaps: (after, today, _, { facts }) => {
      const { linkedReference, nothingRuns } = after as DestructionState;
      if (linkedReference !== undefined)
        return whatRuns(facts.others, linkedReference, today, facts.company.promises.requestDays);
      return nothingRuns === true ? [] : [{ gap: 'destruction.recourseEnded', provision: 'p39.1:36' }];
    },
  }),
  ending('strikeDestruction', 'destructions', 'strike'),
];

const policyVerbs: readonly Verb[] = [
  entering({
    verb: 'publishPolicy',
    register: 'policyVersions',
    input: filled(policyVersions.columns),
    gaps: (after) => {
      const { noticeMeans = [], languages = [], ...version } = after as PolicyVersionState;
      return gapsUnder('amendment', amendmentGaps({ ...version, noticeMeans, languages }));
    },
  }),
  acting({ verb: 'supersedePolicy', register: 'policyVersions', input: reason, move: 'supersede' }),
  ending('strikePolicy', 'policyVersions', 'strike'),
];

/** What the officer enters in the registers of governance; an entry made in error is struck, with its reason, and kept. */
export const governanceVerbs: readonly Verb[] = [
  ...consentVerbs,
  ...communicationVerbs,
  ...systemVerbs,
  ...destructionVerbs,
  ...policyVerbs,
];
