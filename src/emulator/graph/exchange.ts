import { newGuid } from '../identifiers.ts';
import { type GraphAnswer, isRecord } from './answer.ts';

/** Identifiers that Graph puts on every exchange. */
export interface ExchangeIds {
  readonly requestId: string;
  readonly clientRequestId: string;
}

/** New identifiers; the client's own is kept when it sent one. */
export function exchangeIds(clientRequestId: string | undefined): ExchangeIds {
  const requestId = newGuid();
  return { requestId, clientRequestId: clientRequestId ?? requestId };
}

/** Puts the identifiers and the machine's time into an error's `innerError`, as Graph does. */
export function stamp(answer: GraphAnswer, ids: ExchangeIds): GraphAnswer {
  if (!isRecord(answer.body) || !isRecord(answer.body.error) || answer.status < 400) return answer;
  const { error } = answer.body;
  const innerError = {
    ...(isRecord(error.innerError) ? error.innerError : {}),
    date: new Date().toISOString().slice(0, 19),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
  };
  return { ...answer, body: { ...answer.body, error: { ...error, innerError } } };
}
