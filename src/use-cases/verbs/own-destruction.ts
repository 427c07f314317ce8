import { policyInForce } from '../../company/company.ts';
import { formatDay } from '../../law/day.ts';
import { ownRecordColumns } from '../../registers/destructions.ts';
import type { Verb } from '../verb.ts';

const required = <C extends object>(column: C) => ({ ...column, required: true as const });
const c = ownRecordColumns;

/**
 * Greffe enters the destruction that the officer approved, before anything is destroyed: from then on it goes on to its
 * end, whatever happens in between (s. 23).
 */
const enter: Verb = {
  verb: 'enterOwnDestruction',
  register: 'destructions',
  creates: 'always',
  who: 'greffe',
  // Whoever approved it finds the entry, and the certificate, from there.
  tells: ({ reference, register }, officers) =>
    officers.map(({ oid }) => ({
      id: `newRecord|${reference}|${oid}`,
      to: oid,
      message: { kind: 'newRecord', reference, register },
    })),
  input: {
    destroyedRecord: required(c.destroyedRecord),
    approvedBy: required(c.approvedBy),
    approvedOn: required(c.approvedOn),
    tombstoneFile: required(c.tombstoneFile),
    tombstoneDigest: required(c.tombstoneDigest),
    tombstoneHead: required(c.tombstoneHead),
    tombstoneActs: required(c.tombstoneActs),
  },
  decide: (given, { today, company }) => ({
    set: {
      ...given,
      stage: 'approved',
      reason: 'retentionEnded',
      method: 'erased',
      nothingRuns: true,
      policyVersion: policyInForce(company, formatDay(today))?.version,
    },
  }),
};

/** Everything that we hold of the record is destroyed, and its tombstone stands. */
const carryOut: Verb = {
  verb: 'carryOutDestruction',
  register: 'destructions',
  creates: 'never',
  who: 'greffe',
  input: {},
  decide: (_, { state, today }) =>
    state.stage === 'approved'
      ? { set: { stage: 'destroyed', destroyedOn: formatDay(today), closedOn: formatDay(today) } }
      : { refused: 'wrongStage' },
};

export const ownDestructionVerbs: readonly Verb[] = [enter, carryOut];
