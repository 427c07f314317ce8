export const faultKinds = [
  '429',
  '503',
  '504-before',
  '504-after',
  '500',
  'reset-before',
  'reset-after',
  'hang-before',
  'hang-after',
  'non-json',
] as const;

/** `after`: what was asked is done and kept, then its answer is lost. */
export type FaultKind = (typeof faultKinds)[number];

export interface FaultRule {
  readonly method?: string;
  /** A regular expression tested on the path below `/v1.0`. */
  readonly path?: string;
  readonly kind: FaultKind;
  /** From 0 to 1; 1 when absent. */
  readonly probability?: number;
  /** Makes the draws the same in every run. */
  readonly seed?: number;
  /** How often the rule strikes before it is spent; for ever when absent. */
  readonly times?: number;
  /** Seconds. */
  readonly retryAfter?: number;
  /** true: strikes requests inside batches; otherwise whole HTTP requests. */
  readonly part?: boolean;
}

export interface Fault {
  readonly kind: FaultKind;
  readonly retryAfter: number | undefined;
}

export interface Faults {
  set(rules: readonly FaultRule[]): void;
  rules(): readonly FaultRule[];
  /** The fault that strikes this request now, if any; the first rule that strikes wins. */
  draw(method: string, path: string, scope: 'request' | 'part'): Fault | undefined;
}

interface LoadedRule {
  readonly rule: FaultRule;
  readonly path: RegExp;
  readonly random: () => number;
  left: number;
}

/** The fault switch, at rest. */
export function createFaults(): Faults {
  let loaded: LoadedRule[] = [];
  return {
    set: (rules) => {
      loaded = rules.map((rule) => ({
        rule,
        path: new RegExp(rule.path ?? ''),
        random: createRandom(rule.seed ?? Math.floor(Math.random() * 2 ** 32)),
        left: rule.times ?? Number.POSITIVE_INFINITY,
      }));
    },
    rules: () => loaded.map(({ rule }) => rule),
    draw(method, path, scope) {
      for (const entry of loaded) {
        if (!applies(entry, method, path, scope)) continue;
        if (entry.random() >= (entry.rule.probability ?? 1)) continue;
        entry.left -= 1;
        return { kind: entry.rule.kind, retryAfter: entry.rule.retryAfter };
      }
      return undefined;
    },
  };
}

function applies({ rule, path, left }: LoadedRule, method: string, asked: string, scope: 'request' | 'part'): boolean {
  if (left <= 0 || (rule.part === true) !== (scope === 'part')) return false;
  return (rule.method === undefined || rule.method.toUpperCase() === method) && path.test(asked);
}

/** Mulberry32: small, seeded, good enough to scatter faults. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Reads rules as they came over HTTP; undefined when one of them is none. */
export function readFaultRules(body: unknown): readonly FaultRule[] | undefined {
  const rules = isRecord(body) ? body.rules : undefined;
  if (!Array.isArray(rules) || !rules.every(isFaultRule)) return undefined;
  return rules;
}

const ruleTypes: Readonly<Record<keyof FaultRule, string>> = {
  method: 'string',
  path: 'string',
  kind: 'string',
  probability: 'number',
  seed: 'number',
  times: 'number',
  retryAfter: 'number',
  part: 'boolean',
};

function isFaultRule(value: unknown): value is FaultRule {
  if (!isRecord(value)) return false;
  const types: Readonly<Record<string, string>> = ruleTypes;
  if (!Object.entries(value).every(([name, entry]) => types[name] === typeof entry)) return false;
  if (typeof value.path === 'string' && !isPattern(value.path)) return false;
  return faultKinds.some((kind) => kind === value.kind);
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
