import type { Company } from '../../company/company.ts';
import { commissionNoticeGaps, personNoticeGaps, waiverGaps } from '../../law/notices.ts';
import { personsCountGaps } from '../../law/persons-told.ts';
import type { State } from '../../ledger/fold.ts';
import { commissionDraftOf, personsDraftOf } from '../../registers/incident-notices.ts';
import { personsCountOf } from '../../registers/incident-persons.ts';
import { type IncidentState, incidents } from '../../registers/incidents.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import type { Gap } from '../../registers/register.ts';
import type { Verb } from '../verb.ts';
import { isOpen, moveTo, stageOf } from './moving.ts';

const { commissionNoticeOn, commissionNoticeWaived, personsNoticeOn, personsToNotify, personsNotified } =
  incidents.columns;
const { personsReturned, noticeContact } = incidents.columns;

/** A form gives back what already stands: only what is new in this act is guarded. */
const isNew = (given: State, state: State, key: keyof IncidentState): boolean =>
  given[key] !== undefined && given[key] !== state[key];

const toCommission = (after: IncidentState, company: Company, actor: string): readonly Gap[] =>
  gapsUnder('commissionNotice', commissionNoticeGaps(commissionDraftOf(after, company, actor)));

const toPersons = (after: IncidentState, company: Company, actor: string): readonly Gap[] => [
  ...gapsUnder('personNotice', personNoticeGaps(personsDraftOf(after, company, actor))),
  ...gapsUnder('personsCount', personsCountGaps(personsCountOf(after))),
];

const waiving = ({ conclusion, commissionNoticeWaived: reason }: IncidentState): readonly Gap[] =>
  gapsUnder('waiver', waiverGaps({ conclusion, reason }));

/**
 * The days on which the notices left (s. 3.5 para. 2; Reg. s. 7(7)). The notice to the Commission is guarded by its
 * eleven items, each said, unknown with its reason, or to follow (Reg. ss. 3, 4); the notice to the persons by its six
 * and its numbers (s. 5). A promised notice that the law does not require may be waived with its reason (policy, row
 * 55). The first of them begins the notifying stage.
 */
export const recordNotices: Verb = {
  verb: 'recordNotices',
  register: 'incidents',
  creates: 'never',
  who: 'officers',
  input: {
    commissionNoticeOn,
    noticeContact,
    commissionNoticeWaived,
    personsNoticeOn,
    personsToNotify,
    personsNotified,
    personsReturned,
  },
  decide: (given, { state, command, company }) => {
    if (!isOpen(state)) return { refused: 'wrongStage' };
    const after = { ...state, ...given } as IncidentState;
    const { name } = command.actor;
    const gaps = [
      ...(isNew(given, state, 'commissionNoticeOn') ? toCommission(after, company, name) : []),
      ...(isNew(given, state, 'personsNoticeOn') ? toPersons(after, company, name) : []),
      ...(isNew(given, state, 'commissionNoticeWaived') ? waiving(after) : []),
    ];
    if (gaps.length > 0) return { refused: 'gaps', gaps };
    const sent = given.commissionNoticeOn !== undefined || given.personsNoticeOn !== undefined;
    if (stageOf(state) !== 'seriousRisk' || !sent) return { set: given };
    const moved = moveTo('notify', state, after);
    return 'refused' in moved ? moved : { set: { ...given, ...moved } };
  },
};
