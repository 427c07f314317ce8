import type { ComplaintDutyKey } from '../law/complaint-duties.ts';
import type { ConsentDutyKey } from '../law/consent-duties.ts';
import type { Duty, IncidentDutyKey } from '../law/duty.ts';
import type { MinorDutyKey } from '../law/minor.ts';
import type { RequestDutyKey } from '../law/request-handling.ts';

type DutyKey = IncidentDutyKey | RequestDutyKey | ComplaintDutyKey | MinorDutyKey | ConsentDutyKey;

/** The acts by which a duty is met, in the order in which they are done; what is only kept leads to closing. */
export const meets: Readonly<Record<DutyKey, readonly string[]>> = {
  measures: ['recordMeasures'],
  assessment: ['weighInjury', 'assess'],
  destructionConfirmation: ['recordDestruction'],
  clientNotice: ['tellClient'],
  caiNotice: ['prepareCommissionNotice', 'recordNotices'],
  supplement: ['recordSupplement'],
  personsNotice: ['preparePersonsNotice', 'recordNotices', 'recordPublicNotice'],
  deferralReview: ['liftDeferral'],
  registerEntry: ['describe'],
  retain: ['monitor', 'close'],

  helpToWrite: ['receiveWriting'],
  proveIdentity: ['proveIdentity'],
  ceaseUse: ['followUpRequest'],
  tellApplicantOfConsultation: ['consultThirdParty'],
  replyPromised: ['answerRequest', 'prepareDecision', 'recordSearchLine', 'openSearchLines'],
  replyRequired: ['answerRequest', 'prepareDecision', 'recordSearchLine', 'openSearchLines'],
  confirmReply: ['answerRequest', 'answerComplaint', 'replyIsNoAnswer'],
  restOfReply: ['answerRequest', 'recordSearchLine'],
  copyOrAttestation: ['followUpRequest'],
  tellRecipients: ['followUpRequest'],
  helpUnderstand: ['followUpRequest'],
  postPaperCopy: ['followUpRequest'],
  referToClient: ['referRequest'],
  holdInformation: [],
  retainRequest: ['closeRequest'],

  openIncident: ['describeComplaint'],
  openRequest: ['describeComplaint'],
  askComplainant: ['askComplainant'],
  remindComplainant: ['receiveInformation', 'askComplainant'],
  answerOnWhatIsThere: ['answerComplaint', 'analyseComplaint'],
  replyToComplaint: ['answerComplaint', 'analyseComplaint'],
  separateFile: ['describeComplaint'],
  retainComplaint: ['closeComplaint'],

  destroyOrAsk: ['destroyMinor', 'askAuthorization'],
  awaitAuthorization: ['noteAuthorization'],
  destroyNow: ['destroyMinor'],
  emptyMailbox: ['noteMailboxEmptied'],
  keepForRecourse: ['closeMinor'],

  endConsentUse: ['withdrawConsent'],
};

const meeting = (key: string): readonly string[] => (Object.hasOwn(meets, key) ? meets[key as DutyKey] : []);

/**
 * Acts in the order in which the duties call for them: what meets the most urgent duty still owed comes first, then the
 * next; the others keep the order of the work. `duties` come the most urgent first.
 */
export const inOrderOfDuties = <A extends { readonly verb: string }>(
  acts: readonly A[],
  duties: readonly Pick<Duty<string>, 'key' | 'done'>[],
): readonly A[] => {
  const called = [...new Set(duties.filter(({ done }) => !done).flatMap(({ key }) => meeting(key)))];
  const place = ({ verb }: A): number => (called.includes(verb) ? called.indexOf(verb) : called.length);
  return acts.toSorted((a, b) => place(a) - place(b));
};
