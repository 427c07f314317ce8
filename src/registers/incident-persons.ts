import { everyPersonTold, type PersonsCountDraft, type PersonsTold } from '../law/persons-told.ts';
import { type Count, isUnknown, type StateOf } from './column.ts';
import type { noticeColumns } from './incident-notice-columns.ts';

export type NoticeState = StateOf<typeof noticeColumns>;

const numberOf = (count: Count | undefined): number | undefined =>
  count === undefined || isUnknown(count) ? undefined : count.about;

/** How far the notice to the persons has come, as the record says it; a ground alone, without its notice, is nothing. */
export const personsToldOf = (state: NoticeState): PersonsTold => {
  const given = state.publicNoticeOn !== undefined;
  const left = state.personsNoticeOn !== undefined;
  return {
    toNotify: numberOf(state.personsToNotify),
    notified: left ? numberOf(state.personsNotified) : undefined,
    returned: numberOf(state.personsReturned),
    publicNoticeGround: given ? state.publicNoticeGround : undefined,
    restGround: given ? state.restGround : undefined,
  };
};

/** The numbers as they are about to be recorded with the day on which the notice left. */
export const personsCountOf = ({
  personsToNotify,
  personsNotified,
  personsReturned,
}: NoticeState): PersonsCountDraft => ({
  toNotify: personsToNotify !== undefined && isUnknown(personsToNotify) ? 'unknown' : numberOf(personsToNotify),
  notified: numberOf(personsNotified),
  returned: numberOf(personsReturned),
});

/** Whether every person was told, or a public notice stands for it, of all or of the rest (s. 3.5; Reg. s. 6). */
export const personsAreTold = (state: NoticeState): boolean => everyPersonTold(personsToldOf(state));
