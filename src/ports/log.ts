/**
 * What the log takes: typed events with ids, counts and stages only, so that personal information cannot be passed to
 * it (DESIGN §8). A fault is logged by its kind and a correlation id, never by its message.
 */
export type LogEvent =
  | { readonly event: 'started'; readonly port: number; readonly ms: number }
  | { readonly event: 'stopping'; readonly waiting: number }
  | { readonly event: 'accepted'; readonly verb: string; readonly reference: string }
  | { readonly event: 'refused'; readonly verb: string; readonly because: string }
  | { readonly event: 'performed'; readonly reference: string; readonly acts: number; readonly ms: number }
  | { readonly event: 'delayed'; readonly reference: string; readonly because: string }
  | {
      readonly event: 'graph';
      readonly method: string;
      readonly status: number;
      readonly ms: number;
      readonly attempt: number;
    }
  | { readonly event: 'followed'; readonly list: string; readonly changed: number; readonly gone: number }
  | { readonly event: 'rowPutBack'; readonly reference: string }
  | { readonly event: 'missing'; readonly reference: string }
  | { readonly event: 'push'; readonly kind: string; readonly outcome: string }
  | { readonly event: 'reminded'; readonly records: number; readonly kind: string; readonly outcome: string }
  | { readonly event: 'sealed'; readonly records: number }
  | { readonly event: 'destroyed'; readonly reference: string }
  | { readonly event: 'turn'; readonly kind: string; readonly ms: number }
  | { readonly event: 'turnRefused'; readonly status: number; readonly because: string }
  | { readonly event: 'request'; readonly path: string; readonly status: number; readonly ms: number }
  | { readonly event: 'rolesRead'; readonly people: number }
  | { readonly event: 'fault'; readonly where: string; readonly kind: string; readonly correlation: string };

export type Log = (event: LogEvent) => void;
