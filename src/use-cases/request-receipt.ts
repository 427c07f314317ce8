import { mustBeWritten, requestRule } from '../law/request.ts';
import type { RequestState } from '../registers/requests.ts';
import type { Office } from './office.ts';
import type { Present } from './present.ts';
import type { RequestReceipt } from './views/views.ts';

const writingOf = ({ type, spoken, writtenOn }: RequestState): RequestReceipt['writing'] => {
  if (spoken !== true || writtenOn !== undefined || type === undefined) return 'there';
  return mustBeWritten(type) ? 'needed' : 'spokenCounts';
};

/** Whether a request that was passed on counts yet, and what its writing would say (s. 30); none for another record. */
export const requestReceipt = (office: Office, { register, state }: Present): RequestReceipt | undefined => {
  if (register !== 'requests') return undefined;
  const request: RequestState = state;
  return {
    writing: writingOf(request),
    type: request.type ?? '',
    provisions: request.type === undefined ? [] : requestRule(request.type).provisions,
    requester: request.requester ?? '',
    requesterAddress: request.requesterAddress ?? '',
    company: office.company.legalName,
  };
};
