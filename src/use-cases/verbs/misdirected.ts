import { incidents } from '../../registers/incidents.ts';
import type { Verb } from '../verb.ts';
import { isOpen } from './moving.ts';
import { reportIncident } from './report-incident.ts';

const { told, occurred, kinds, persons, alreadyDone } = incidents.columns;
const { misdirectedTo, misdirectedAt, misdirectedFiles, destructionAskedOn, destructionConfirmedOn } =
  incidents.columns;

/** What left by mistake can be asked back: by message, by post, or by a link. */
const misdirecting: readonly unknown[] = ['wrongRecipient', 'misdirectedPost', 'wronglyShared'];

/**
 * A message went to the wrong person, and its sender says so from the message itself (s. 3.5 para. 1). Its recipients,
 * its moment and the names of its attachments are kept in the case file; what it says is not.
 */
export const reportMisdirected: Verb = {
  ...reportIncident,
  verb: 'reportMisdirected',
  input: {
    told,
    occurred,
    kinds,
    persons,
    alreadyDone,
    misdirectedTo: { ...misdirectedTo, required: true },
    misdirectedAt,
    misdirectedFiles,
  },
  decide: (given, facts) => {
    const reported = reportIncident.decide({ ...given, scenario: 'wrongRecipient' }, facts);
    return 'refused' in reported ? reported : { ...reported, set: { ...reported.set, means: 'outlook' } };
  },
};

/** The day on which the recipient was asked to destroy it, and the day on which they confirmed (s. 3.5: reduce the risk). */
export const recordDestruction: Verb = {
  verb: 'recordDestruction',
  register: 'incidents',
  creates: 'never',
  who: 'reporter',
  tellsOfficers: true,
  input: { destructionAskedOn, destructionConfirmedOn },
  decide: ({ destructionAskedOn: asked, destructionConfirmedOn: confirmed }, { state }) => {
    if (!isOpen(state) || !misdirecting.includes(state.scenario)) return { refused: 'wrongStage' };
    if (asked === undefined && confirmed === undefined) return { set: {} };
    return {
      set: {
        ...(asked === undefined ? {} : { destructionAskedOn: asked }),
        ...(confirmed === undefined ? {} : { destructionConfirmedOn: confirmed }),
      },
    };
  },
};
