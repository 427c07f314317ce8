import type { ComplaintHandling } from '../../law/complaint.ts';
import type { IncidentFacts } from '../../law/incident-facts.ts';
import type { MinorFacts } from '../../law/minor.ts';
import type { RequestHandling } from '../../law/request-handling.ts';
import type { Given } from './read-question.ts';

/** Items of Reg. s. 7 that a question says nothing of; 7 counts only if the risk is serious, 4 is the awareness itself. */
const unsaid = [1, 2, 3, 5, 6] as const;

/** What a question says of a request; undefined without the type and the day, which `readQuestion` asks for. */
export const requestFacts = (given: Given): RequestHandling | undefined => {
  const { type, received, answeredOn, outcome } = given;
  if (type === undefined || received === undefined) return undefined;
  const { thirdPartyAskedOn, applicantInformedOn, thirdPartyNewDue } = given;
  const { commissionAppliedOn, commissionExtendedTo, disagreementFiledOn, finalDecisionOn } = given;
  return {
    type,
    receivedOn: received,
    spoken: given.spoken,
    writtenOn: given.writtenOn,
    thirdParty:
      thirdPartyAskedOn === undefined
        ? undefined
        : { askedOn: thirdPartyAskedOn, applicantInformedOn, newDue: thirdPartyNewDue },
    commission:
      commissionAppliedOn === undefined
        ? undefined
        : { appliedOn: commissionAppliedOn, extendedTo: commissionExtendedTo },
    answer: answeredOn === undefined || outcome === undefined ? undefined : { sentOn: answeredOn, outcome },
    disagreement: disagreementFiledOn === undefined ? undefined : { filedOn: disagreementFiledOn, finalDecisionOn },
    identityOn: given.identityOn,
    copySentOn: given.copySentOn,
    recipientsToldOn: given.recipientsToldOn,
    contested: given.contested,
    helpAskedOn: given.helpAskedOn,
    helpGivenOn: given.helpGivenOn,
    ceasedOn: given.ceasedOn,
    postedOn: given.postedOn,
    heldFor: given.heldFor,
    referredOn: given.referredOn,
  };
};

/** What a question says of a complaint. */
export const complaintFacts = (given: Given): ComplaintHandling | undefined => {
  const { received, infoRequestedOn, infoReceivedOn, extensionSentOn, extensionNewDue } = given;
  if (received === undefined) return undefined;
  const asked = infoRequestedOn !== undefined || infoReceivedOn !== undefined;
  return {
    receivedOn: received,
    information: asked ? [{ requestedOn: infoRequestedOn, receivedOn: infoReceivedOn }] : [],
    extensions:
      extensionSentOn === undefined || extensionNewDue === undefined
        ? []
        : [{ sentOn: extensionSentOn, newDue: extensionNewDue }],
    answeredOn: given.answeredOn,
    allegesIncident: given.allegesIncident,
    incidentOpenedOn: given.incidentOpenedOn,
    isRequest: given.isRequest,
    requestOpenedOn: given.requestOpenedOn,
  };
};

/** What a question says of an incident; whoever receives a report is aware that day, unless another day is given. */
export const incidentFacts = (given: Given): IncidentFacts | undefined => {
  const awareOn = given.awareOn ?? given.received;
  if (awareOn === undefined) return undefined;
  return {
    awareOn,
    awareUntil: given.awareUntil,
    officerConsultedOn: given.officerConsultedOn,
    conclusion: given.conclusion,
    concludedOn: given.concludedOn,
    measures: given.measuresOn === undefined ? 0 : 1,
    measuresOn: given.measuresOn,
    caiNoticeSentOn: given.caiNoticeSentOn,
    supplementSince: given.supplementSince,
    personsNoticeDone: given.personsNoticeOn !== undefined,
    personsNoticeOn: given.personsNoticeOn,
    publicNoticeGround: given.publicNoticeGround,
    publicNoticeOn: given.publicNoticeOn,
    heldFor: given.heldFor,
    clientToldOn: given.clientToldOn,
    registerItemsMissing: given.measuresOn === undefined ? [...unsaid, 8] : unsaid,
  };
};

/** What a question says of information on a minor that was found; of an age that is not given, the safe reading. */
export const minorFacts = (given: Given): MinorFacts | undefined => {
  const { received, age = 'unknown', heldUntil } = given;
  if (received === undefined) return undefined;
  return {
    discoveredOn: received,
    age,
    consentBy: given.consentBy,
    destroyedOn: given.destroyedOn,
    authorizationAskedOn: given.authorizationAskedOn,
    authorizationAnswer: given.authorizationAnswer,
    authorizationAnsweredOn: given.authorizationAnsweredOn,
    held: heldUntil === undefined ? undefined : { until: heldUntil },
  };
};
