import type { Fault } from '../control/faults.ts';
import { type GraphAnswer, refuse } from './answer.ts';

/** What a fault does with a whole HTTP request. */
export type Strike =
  | { readonly kind: 'answer'; readonly answer: GraphAnswer }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'garbage' };

/** Plays a fault on a request; the kinds that end in `after` let `commit` happen first. */
export async function strikeRequest(fault: Fault, commit: () => Promise<GraphAnswer>): Promise<Strike> {
  switch (fault.kind) {
    case 'reset-before':
      return { kind: 'reset' };
    case 'reset-after':
      await commit();
      return { kind: 'reset' };
    case 'hang-before':
      return { kind: 'hang' };
    case 'hang-after':
      await commit();
      return { kind: 'hang' };
    case 'non-json':
      return { kind: 'garbage' };
    case '504-after':
      await commit();
      return { kind: 'answer', answer: errorFor('504', fault.retryAfter) };
    case '504-before':
      return { kind: 'answer', answer: errorFor('504', fault.retryAfter) };
    case '429':
    case '503':
    case '500':
      return { kind: 'answer', answer: errorFor(fault.kind, fault.retryAfter) };
  }
}

/** Plays a fault on one request of a batch, where a lost connection can only show as a gateway's timeout. */
export function strikePart(fault: Fault, commit: () => GraphAnswer): GraphAnswer {
  switch (fault.kind) {
    case '504-after':
    case 'reset-after':
    case 'hang-after':
      commit();
      return errorFor('504', fault.retryAfter);
    case '504-before':
    case 'reset-before':
    case 'hang-before':
      return errorFor('504', fault.retryAfter);
    case 'non-json':
      return { status: 503, body: '<html><body>Service Unavailable</body></html>' };
    case '429':
    case '503':
    case '500':
      return errorFor(fault.kind, fault.retryAfter);
  }
}

function errorFor(status: '429' | '500' | '503' | '504', retryAfter: number | undefined): GraphAnswer {
  const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  switch (status) {
    case '429':
      return refuse(429, 'activityLimitReached', 'Application has been throttled.', { 'Retry-After': '1', ...headers });
    case '500':
      return refuse(500, 'generalException', 'General exception while processing', headers);
    case '503':
      return refuse(503, 'serviceNotAvailable', 'The service is not available. Try again later.', {
        'Retry-After': '1',
        ...headers,
      });
    case '504':
      return refuse(504, 'UnknownError', 'The gateway did not receive a response in time.', headers);
  }
}
