import { objectsAt, textAt } from '../json.ts';
import { type Answer, classify, lowerCased } from './answer.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One request of a batch. */
export interface Part {
  readonly id: string;
  readonly method: Method;
  /** Below `/v1.0`, its query encoded. */
  readonly path: string;
  readonly body?: unknown;
  readonly ifMatch?: string;
  /** Ids of the parts that must succeed before. */
  readonly dependsOn?: readonly string[];
}

/** Graph's own limit of requests in a batch. */
export const mostParts = 20;

/** The body of a `$batch`. A part with a body needs its own content type. */
export const batchBody = (parts: readonly Part[]): unknown => ({
  requests: parts.map(({ id, method, path, body, ifMatch, dependsOn }) => {
    const headers = {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
    };
    return {
      id,
      method,
      url: path,
      ...(Object.keys(headers).length === 0 ? {} : { headers }),
      ...(body === undefined ? {} : { body }),
      ...(dependsOn === undefined ? {} : { dependsOn }),
    };
  }),
});

/**
 * The answer of each part. What befell the whole befell each part; a part without an answer is unknown; one whose
 * parent failed (424) was not done and is refused as `failedDependency`.
 */
export const batchAnswers = (whole: Answer, parts: readonly Part[], now: () => string): ReadonlyMap<string, Answer> =>
  new Map(parts.map((part) => [part.id, answerOf(whole, part, now)]));

const answerOf = (whole: Answer, part: Part, now: () => string): Answer => {
  if (whole.kind !== 'ok') return whole;
  const found = objectsAt(whole.body, 'responses').find((response) => textAt(response, 'id') === part.id);
  const status = found?.status;
  if (found === undefined || typeof status !== 'number') return { kind: 'unknown', status: 0 };
  if (status === 424) return { kind: 'refused', status, code: 'failedDependency', unique: false };
  const raw = { status, headers: lowerCased(found.headers), body: found.body, readable: true };
  return classify(raw, part.method !== 'GET', now);
};
