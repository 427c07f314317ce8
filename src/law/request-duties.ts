import type { Day } from './day.ts';
import { byUrgency } from './duty.ts';
import { confirmReply } from './reply-found.ts';

import { ceaseUse, copyOrAttestation, helpUnderstand, tellRecipients } from './request-after.ts';
import { requestClocks } from './request-clocks.ts';
import { defaultRequestDutySettings, type RequestDutySettings, type RequestHandling } from './request-handling.ts';
import { holdInformation, postPaperCopy, referToClient, retainRequest } from './request-keeping.ts';
import {
  helpToWrite,
  proveIdentity,
  type RequestCase,
  type RequestDuty,
  replyPromised,
  replyRequired,
  restOfReply,
  tellApplicant,
} from './request-replies.ts';

/**
 * What is owed because of a request on a given day, the most urgent first: both clocks, what must be done promptly,
 * what a decision brought with it, and what is kept. A request that ended without a reply owes only its keeping.
 * Source: P-39.1 ss. 8, 11, 16, 22, 28.1, 30, 32, 34 to 36; C.C.Q. art. 40; policy, rows 38, 39, 41 and 61.
 */
export const requestDuties = (
  facts: RequestHandling,
  today: Day,
  settings: RequestDutySettings = defaultRequestDutySettings,
): readonly RequestDuty[] => {
  const one: RequestCase = { facts, clocks: requestClocks(facts, settings.days), today, settings };
  if (facts.endedOn !== undefined) return [...ceaseUse(one), ...holdInformation(one), ...retainRequest(one)];
  const duties = [
    helpToWrite,
    proveIdentity,
    ceaseUse,
    referToClient,
    tellApplicant,
    replyPromised,
    replyRequired,
    restOfReply,
    copyOrAttestation,
    tellRecipients,
    helpUnderstand,
    postPaperCopy,
    holdInformation,
    retainRequest,
  ];
  const asked = confirmReply(facts.replyFoundOn, facts.answer !== undefined, ['p39.1:32']);
  return byUrgency([...duties.flatMap((duty) => duty(one)), ...asked]);
};
