import { type RequestType, requestTypes } from '../law/request.ts';
import type { RequestHandling } from '../law/request-handling.ts';
import { openLinesOf, unsearchedLinesOf } from '../law/search.ts';
import type { StateOf } from './column.ts';
import { dayIn } from './day-in.ts';
import { replyFoundIn } from './reply-columns.ts';
import type { handlingColumns } from './request-columns.ts';
import { searchLineOf } from './search-lines.ts';

/** What the handling of a request depends on, as its columns hold it. */
export type RequestStanding = StateOf<typeof handlingColumns> & {
  readonly type?: string;
  readonly receivedOn?: string;
  readonly closedOn?: string;
  readonly replyFoundOn?: string;
  readonly stage?: string;
};

const typeOf = (state: RequestStanding): RequestType | undefined => requestTypes.find((one) => one === state.type);

const thirdPartyOf = (state: RequestStanding): RequestHandling['thirdParty'] => {
  const askedOn = dayIn(state.thirdPartyAskedOn);
  if (askedOn === undefined) return undefined;
  return { askedOn, applicantInformedOn: dayIn(state.applicantInformedOn), newDue: dayIn(state.thirdPartyNewDue) };
};

const commissionOf = (state: RequestStanding): RequestHandling['commission'] => {
  const appliedOn = dayIn(state.commissionAppliedOn);
  return appliedOn === undefined ? undefined : { appliedOn, extendedTo: dayIn(state.commissionExtendedTo) };
};

const disagreementOf = (state: RequestStanding): RequestHandling['disagreement'] => {
  const filedOn = dayIn(state.disagreementFiledOn);
  return filedOn === undefined ? undefined : { filedOn, finalDecisionOn: dayIn(state.finalDecisionOn) };
};

const ended: readonly (string | undefined)[] = ['notARequest', 'ended', 'closed'];

/** How many search lines are open. Where only their number was noted, one that is not counted counts as one. */
export const openLines = ({ searchLines, linesOpen }: RequestStanding): number => {
  if (searchLines !== undefined) return openLinesOf(searchLines.map(searchLineOf));
  return linesOpen === undefined ? 0 : 'about' in linesOpen ? linesOpen.about : 1;
};

/** How many systems could not be searched. */
export const unsearchedLines = ({ searchLines = [] }: RequestStanding): number =>
  unsearchedLinesOf(searchLines.map(searchLineOf));

/** Whether what an answer leaves out was refused: a ground, its reasons, its provision, the remedies and their time. */
const restRefused = ({ ground, reasons, provisionNamed, remediesTold, timeLimitTold }: RequestStanding): boolean =>
  ground !== undefined &&
  Boolean(reasons) &&
  provisionNamed === true &&
  remediesTold === true &&
  timeLimitTold === true;

/** What clocks, duties and guards of a request depend on; undefined before its type and its receipt stand. */
export const factsOfRequest = (state: RequestStanding): RequestHandling | undefined => {
  const [type, receivedOn, answeredOn] = [typeOf(state), dayIn(state.receivedOn), dayIn(state.answeredOn)];
  if (type === undefined || receivedOn === undefined) return undefined;
  return {
    type,
    receivedOn,
    spoken: state.spoken,
    writtenOn: dayIn(state.writtenOn),
    thirdParty: thirdPartyOf(state),
    commission: commissionOf(state),
    answer: answeredOn !== undefined && state.outcome ? { sentOn: answeredOn, outcome: state.outcome } : undefined,
    disagreement: disagreementOf(state),
    replyFoundOn: dayIn(replyFoundIn(state)),
    identityOn: state.capacity === undefined ? undefined : dayIn(state.identityOn),
    linesOpen: openLines(state),
    linesUnsearched: unsearchedLines(state),
    restRefused: restRefused(state),
    copySentOn: dayIn(state.copySentOn),
    recipientsToldOn: dayIn(state.recipientsToldOn),
    contested: state.contested,
    helpAskedOn: dayIn(state.helpAskedOn),
    helpGivenOn: dayIn(state.helpGivenOn),
    ceasedOn: dayIn(state.ceasedOn),
    postedOn: dayIn(state.postedOn),
    heldFor: state.heldFor,
    referredOn: dayIn(state.referredOn),
    endedOn: ended.includes(state.stage) && answeredOn === undefined ? dayIn(state.closedOn) : undefined,
  };
};
