import type { RegisterKey } from '../../registers/index.ts';
import { stageOf } from '../stage.ts';
import type { Verb } from '../verb.ts';
import { reason } from './make-verb.ts';

/** Where a record stands again, by the stage in which it was closed; what only stands is entered anew. */
const stages = {
  incidents: { closed: 'monitoring', notAnIncident: 'assessing', ended: 'assessing' },
  requests: { closed: 'answered', notARequest: 'inProgress', ended: 'inProgress' },
  complaints: { closed: 'answered', ended: 'received' },
  minors: { closed: 'reported', ended: 'reported' },
} as const satisfies Partial<Readonly<Record<RegisterKey, Readonly<Record<string, string>>>>>;

/** The stage that a closed record goes back to; undefined where it stays as it is. */
export const reopenedStage = (register: RegisterKey, stage: string): string | undefined => {
  const table: Readonly<Record<string, Readonly<Record<string, string>>>> = stages;
  return table[register]?.[stage];
};

/**
 * Opens a closed record again, by the officer with the reason: what was learned later is worked on where it belongs.
 * The closing stays in the ledger, and the same guards stand before the next one. How it had ended no longer stands.
 */
const reopening = (verb: string, register: RegisterKey): Verb => ({
  verb,
  register,
  creates: 'never',
  who: 'officers',
  input: reason,
  decide: ({ why }, { state }) => {
    const stage = reopenedStage(register, stageOf({ register, state }));
    if (stage === undefined) return { refused: 'wrongStage' };
    const ended = state.ending === undefined ? {} : { ending: null };
    return { set: { stage, closedOn: null, ...ended }, why: String(why) };
  },
});

export const reopenVerbs: readonly Verb[] = [
  reopening('reopenIncident', 'incidents'),
  reopening('reopenRequest', 'requests'),
  reopening('reopenComplaint', 'complaints'),
  reopening('reopenMinor', 'minors'),
];
