import { incidents } from '../../registers/incidents.ts';
import type { Verb } from '../verb.ts';
import { isOpen, moveTo, stageOf } from './moving.ts';

const { commissionNoticeOn, commissionNoticeWaived, personsNoticeOn, publicNoticeOn, publicNoticeGround } =
  incidents.columns;

/**
 * The days on which the notices left (s. 3.5 para. 2; Reg. s. 7(7)); a promised notice that the law does not require
 * may be waived with its reason (policy, row 55). Recording is never prevented: it begins the notifying stage.
 */
export const recordNotices: Verb = {
  verb: 'recordNotices',
  register: 'incidents',
  creates: 'never',
  who: 'officers',
  input: { commissionNoticeOn, commissionNoticeWaived, personsNoticeOn, publicNoticeOn, publicNoticeGround },
  decide: (given, { state }) => {
    if (!isOpen(state)) return { refused: 'wrongStage' };
    if (stageOf(state) !== 'seriousRisk') return { set: given };
    const moved = moveTo('notify', state, { ...state, ...given });
    return 'refused' in moved ? moved : { set: { ...given, ...moved } };
  },
};
