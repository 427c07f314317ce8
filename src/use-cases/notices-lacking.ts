import { commissionNoticeGaps, personNoticeGaps } from '../law/notices.ts';
import type { State } from '../ledger/fold.ts';
import { commissionDraftOf, personsDraftOf } from '../registers/incident-notices.ts';
import { personsAreTold } from '../registers/incident-persons.ts';
import type { IncidentState } from '../registers/incidents.ts';
import { type RegisterKey, registerOf } from '../registers/index.ts';
import { gapsUnder } from '../registers/law-gaps.ts';
import type { Gap } from '../registers/register.ts';
import type { Asker, Office } from './office.ts';

/**
 * What the notices that are still owed would lack if they left now, item by item, so that it is seen before they are
 * sent (Reg. ss. 3 and 5). Nothing before a conclusion: what is owed is not known yet.
 */
export const noticesLacking = (office: Office, asker: Asker, register: RegisterKey, state: State): readonly Gap[] => {
  const incident: IncidentState = state;
  const { conclusion, commissionNoticeOn, commissionNoticeWaived, personsNoticeOn, deferralGround } = incident;
  const closed = registerOf(register).closed.some((stage) => stage === state.stage);
  if (register !== 'incidents' || closed || (conclusion !== 'yes' && conclusion !== 'no')) return [];
  const waived = conclusion === 'no' && commissionNoticeWaived !== undefined;
  const promised = conclusion === 'yes' || office.company.promises.incidents.caiNotification === 'everyIncident';
  const persons = conclusion === 'yes' && personsNoticeOn === undefined && !personsAreTold(incident);
  const deferred = deferralGround !== undefined && incident.deferralLiftedOn === undefined;
  const commission = promised && !waived && commissionNoticeOn === undefined;
  return [
    ...(commission
      ? gapsUnder('commissionNotice', commissionNoticeGaps(commissionDraftOf(incident, office.company, asker.name)))
      : []),
    ...(persons && !deferred
      ? gapsUnder('personNotice', personNoticeGaps(personsDraftOf(incident, office.company, asker.name)))
      : []),
  ];
};
