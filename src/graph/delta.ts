import type { Answer } from './gateway/answer.ts';
import type { GraphGateway } from './gateway.ts';
import { type Json, objectAt, objectsAt, textAt } from './json.ts';

/** What a reading of changes brought. Each item stands once, as it was last. */
export type DeltaRead =
  | {
      readonly kind: 'read';
      readonly items: readonly Json[];
      readonly gone: readonly string[];
      readonly link: string;
      readonly whole: boolean;
    }
  | Exclude<Answer, { kind: 'ok' }>;

type Reader = Pick<GraphGateway, 'follow'>;

/**
 * Reads the changes of a list or folder since `link`, or the whole of it without one. When Graph no longer honours the
 * link (410 Gone) or what it is about (404), the whole is read anew, from where Graph says or from the beginning.
 */
export const readDelta = async (
  gateway: Reader,
  fromStart: () => Promise<Answer>,
  link: string | undefined,
): Promise<DeltaRead> => {
  if (link === undefined) return readPages(gateway, await fromStart(), true);
  const read = await readPages(gateway, await gateway.follow(link), false);
  const isStale =
    read.kind === 'refused' && (read.status === 410 || read.status === 404 || read.code === 'foreignLink');
  if (!isStale) return read;
  if (read.location !== undefined) {
    const anew = await readPages(gateway, await gateway.follow(read.location), true);
    if (anew.kind !== 'refused') return anew;
  }
  return readPages(gateway, await fromStart(), true);
};

const readPages = async (gateway: Reader, first: Answer, whole: boolean): Promise<DeltaRead> => {
  const last = new Map<string, Json>();
  let answer = first;
  for (;;) {
    if (answer.kind !== 'ok') return answer;
    for (const item of objectsAt(answer.body, 'value')) {
      const id = textAt(item, 'id');
      if (id !== undefined) last.set(id, item);
    }
    const link = textAt(answer.body, '@odata.deltaLink');
    if (link !== undefined) return { kind: 'read', link, whole, ...sorted(last) };
    const next = textAt(answer.body, '@odata.nextLink');
    if (next === undefined) return { kind: 'unknown', status: answer.status };
    answer = await gateway.follow(next);
  }
};

const sorted = (
  last: ReadonlyMap<string, Json>,
): { readonly items: readonly Json[]; readonly gone: readonly string[] } => {
  // Lists say `deleted`, Outlook says `@removed`.
  const isGone = (item: Json): boolean =>
    objectAt(item, 'deleted') !== undefined || objectAt(item, '@removed') !== undefined;
  return {
    items: [...last.values()].filter((item) => !isGone(item)),
    gone: [...last].filter(([, item]) => isGone(item)).map(([id]) => id),
  };
};
