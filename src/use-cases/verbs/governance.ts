import { communicationGaps, communicationRule } from '../../law/communication.ts';
import { formatDay } from '../../law/day.ts';
import { amendmentGaps, consentGaps, providerGaps, transactionGaps } from '../../law/governance.ts';
import { type CommunicationState, communications } from '../../registers/communications.ts';
import { type ConsentState, consents } from '../../registers/consents.ts';
import { destructions } from '../../registers/destructions.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import { type PolicyVersionState, policyVersions } from '../../registers/policy-versions.ts';
import { type SystemState, systems } from '../../registers/systems.ts';
import type { Verb } from '../verb.ts';
import { acting, entering, reason } from './make-verb.ts';

/** Every column that an officer fills, but those named. */
const filled = <C extends object>(columns: C, ...without: readonly (keyof C)[]): C =>
  Object.fromEntries(
    Object.entries(columns).filter(
      ([name, column]) => (column as { by: string }).by === 'officer' && !without.some((one) => one === name),
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
  acting({ verb: 'strikeConsent', register: 'consents', input: reason, move: 'strike' }),
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
  acting({ verb: 'strikeCommunication', register: 'communications', input: reason, move: 'strike' }),
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
];

const destructionVerbs: readonly Verb[] = [
  entering({
    verb: 'enterDestruction',
    register: 'destructions',
    input: filled(destructions.columns),
    gaps: ({ nothingRuns }) =>
      nothingRuns === true ? [] : [{ gap: 'destruction.recourseEnded', provision: 'p39.1:36' }],
  }),
  acting({ verb: 'strikeDestruction', register: 'destructions', input: reason, move: 'strike' }),
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
  acting({ verb: 'strikePolicy', register: 'policyVersions', input: reason, move: 'strike' }),
];

/** What the officer enters in the registers of governance; an entry made in error is struck, with its reason, and kept. */
export const governanceVerbs: readonly Verb[] = [
  ...consentVerbs,
  ...communicationVerbs,
  ...systemVerbs,
  ...destructionVerbs,
  ...policyVerbs,
];
