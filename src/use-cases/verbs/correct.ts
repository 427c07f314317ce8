import type { State } from '../../ledger/fold.ts';
import type { Column, Columns, StateOf } from '../../registers/column.ts';
import { endingColumns } from '../../registers/ending-columns.ts';
import { type RegisterKey, registerOf } from '../../registers/index.ts';
import type { Gap } from '../../registers/register.ts';
import { stageOf } from '../stage.ts';
import type { Verb } from '../verb.ts';
import { decisionColumns } from './decisions.ts';
import { reason } from './make-verb.ts';

/** What has an act of its own, with its own guards: an assessment supersedes, a decision is taken again. */
const elsewhere: readonly string[] = [
  ...['conclusion', 'officerConsultedOn', 'rationale', 'awareOn', 'awareUntil', 'outcome', 'withdrawnOn'],
  // Counted from the lines of the searches.
  'linesOpen',
  ...Object.keys(endingColumns),
  ...decisionColumns,
];

/** The words of a person stay as they were said; what Greffe wrote from an act changes by acts alone. */
const isCorrectable = (key: string, { by, kind }: Column): boolean =>
  by !== 'greffe' && kind !== 'lines' && !(by === 'reporter' && kind === 'text') && !elsewhere.includes(key);

const correctableOf = (register: RegisterKey): Columns =>
  Object.fromEntries(
    Object.entries(registerOf(register).columns)
      .filter(([key, column]) => isCorrectable(key, column))
      .map(([key, column]) => {
        const { required: _, ...rest } = column;
        return [key, rest];
      }),
  );

/** What a correction takes away from under the stage that the record reached: every way to it then lacks something. */
const undermined = (register: RegisterKey, stage: string, before: State, after: State): readonly Gap[] => {
  const ways = Object.values(registerOf(register).moves).filter(({ to }) => to === stage);
  const lacking = ways.map(({ guard }) => {
    const there = new Set(guard(before as StateOf<Columns>).map(({ gap }) => gap));
    return guard(after as StateOf<Columns>).filter(({ gap }) => !there.has(gap));
  });
  return lacking.length > 0 && lacking.every((gaps) => gaps.length > 0) ? (lacking[0] ?? []) : [];
};

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/**
 * Corrects what already stands on a record, open or closed, always with the reason: what stood before stays in the
 * ledger. Refuses what is not there yet, what does not change, and what would take away what the stage rests on.
 */
const correcting = (verb: string, register: RegisterKey): Verb => ({
  verb,
  register,
  creates: 'never',
  who: 'officers',
  input: { ...correctableOf(register), ...reason },
  decide: ({ why, ...given }, { state }) => {
    const changed = Object.fromEntries(Object.entries(given).filter(([key, value]) => differs(value, state[key])));
    const keys = Object.keys(changed);
    if (keys.some((key) => state[key] === undefined || state[key] === null)) return { refused: 'wrongStage' };
    if (keys.length === 0) return { refused: 'gaps', gaps: [{ gap: 'correct.nothing' }] };
    const gaps = undermined(register, stageOf({ register, state }), state, { ...state, ...changed });
    return gaps.length > 0 ? { refused: 'gaps', gaps } : { set: changed, why: String(why) };
  },
});

/** The correction of each register that has words of its own for it. */
const byRegister = {
  incidents: correcting('correctIncident', 'incidents'),
  requests: correcting('correctRequest', 'requests'),
  complaints: correcting('correctComplaint', 'complaints'),
  minors: correcting('correctMinor', 'minors'),
  consents: correcting('correctConsent', 'consents'),
  communications: correcting('correctCommunication', 'communications'),
  systems: correcting('correctSystem', 'systems'),
  destructions: correcting('correctDestruction', 'destructions'),
  policyVersions: correcting('correctPolicyVersion', 'policyVersions'),
} as const;

export const correctVerbs: readonly Verb[] = Object.values(byRegister);

/** What can be corrected on a record as it stands: its verb, and the columns that hold something. */
export const correctionOf = (
  register: RegisterKey,
  state: State,
): { readonly verb: Verb; readonly columns: readonly string[] } | undefined => {
  const verb = correctVerbs.find((one) => one.register === register);
  if (verb === undefined) return undefined;
  const columns = Object.keys(verb.input).filter((key) => state[key] !== undefined && state[key] !== null);
  return columns.length > 0 ? { verb, columns } : undefined;
};
