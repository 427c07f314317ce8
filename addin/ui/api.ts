import type { Gap } from '../../src/registers/register.ts';
import type { FieldFaults } from '../../src/registers/validate.ts';
import type { SignIn } from './sign-in/sign-in.ts';
import type { Language } from './speech.ts';

/** What came between a question and its answer; each has its words, and what to do about it. */
export type Trouble =
  | { readonly kind: 'noSignIn' | 'signedOut' | 'unreachable' | 'tooSlow' | 'notFound' }
  /** A refusal of the office: a value, with its reason. */
  | {
      readonly kind: 'refused';
      readonly because: string;
      readonly faults?: FieldFaults;
      readonly gaps?: readonly Gap[];
    }
  /** A fault of the office; the code finds it in the log. */
  | { readonly kind: 'fault'; readonly correlation: string };

export type Answer<T> = { readonly ok: T } | { readonly trouble: Trouble };

/** The office, as pages ask it: `POST /api/<verb>`. Nothing is thrown; asking twice does nothing twice. */
export interface Api {
  ask<T>(verb: string, input: object): Promise<Answer<T>>;
}

export interface ApiParts {
  /** Path on the origin of the page. */
  readonly api: string;
  readonly language: Language;
  readonly signIn: SignIn;
  readonly fetch: typeof fetch;
}

/** How long a person is kept waiting before being told so, in milliseconds. */
const patienceMs = 20_000;

/** Asks with a token, once more with a fresh one when the server refuses the first. */
export const createApi = (parts: ApiParts): Api => ({
  ask: async <T>(verb: string, input: object): Promise<Answer<T>> => {
    const first = await once<T>(parts, verb, input, false);
    const refused = 'trouble' in first && first.trouble.kind === 'signedOut';
    return refused ? once<T>(parts, verb, input, true) : first;
  },
});

const once = async <T>({ api, language, signIn, fetch }: ApiParts, verb: string, input: object, fresh: boolean) => {
  const given = await within(signIn.token(fresh));
  if (given === undefined) return trouble<T>({ kind: 'tooSlow' });
  if ('refused' in given) return trouble<T>({ kind: given.refused });
  try {
    const response = await fetch(`${api}/${verb}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${given.token}`,
        'content-type': 'application/json',
        'accept-language': language,
      },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(patienceMs),
    });
    return await read<T>(response);
  } catch (fault) {
    return trouble<T>({ kind: isTimeout(fault) ? 'tooSlow' : 'unreachable' });
  }
};

const isTimeout = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'name' in fault && fault.name === 'TimeoutError';

const trouble = <T>(what: Trouble): Answer<T> => ({ trouble: what });

/** What a promise gives in time; a host that never answers counts as slow, and one that fails as signed out. */
const within = <T>(given: Promise<T>): Promise<T | undefined | { readonly refused: 'signedOut' }> =>
  new Promise((resolve) => {
    const late = setTimeout(() => resolve(undefined), patienceMs);
    given.then(resolve, () => resolve({ refused: 'signedOut' })).finally(() => clearTimeout(late));
  });

interface Said {
  readonly refused?: unknown;
  readonly correlation?: unknown;
  readonly faults?: FieldFaults;
  readonly gaps?: readonly Gap[];
}

const refused = ({ faults, gaps }: Said, because: string): Trouble => ({
  kind: 'refused',
  because,
  ...(faults ? { faults } : {}),
  ...(gaps ? { gaps } : {}),
});

const read = async <T>(response: Response): Promise<Answer<T>> => {
  if (response.ok) return { ok: (await response.json()) as T };
  if (response.status === 401) return trouble({ kind: 'signedOut' });
  if (response.status === 404) return trouble({ kind: 'notFound' });
  const said = (await response.json().catch(() => ({}))) as Said;
  if (typeof said.correlation === 'string') return trouble({ kind: 'fault', correlation: said.correlation });
  if (typeof said.refused === 'string') return trouble(refused(said, said.refused));
  return trouble({ kind: 'unreachable' });
};
