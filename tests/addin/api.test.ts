import { createApi, type Trouble } from '../../addin/ui/api.ts';
import type { TokenOutcome } from '../../addin/ui/sign-in/sign-in.ts';

interface Seen {
  readonly address: string;
  readonly token: string | undefined;
  readonly body: string;
}

/** An API whose server answers in turn; the last answer is given again. */
const apiWith = (answers: readonly (() => Response | never)[], tokens: (fresh: boolean) => TokenOutcome) => {
  const seen: Seen[] = [];
  const fetchDouble = async (address: string | URL | Request, given?: RequestInit): Promise<Response> => {
    const headers = new Headers(given?.headers);
    seen.push({
      address: address instanceof Request ? address.url : String(address),
      token: headers.get('authorization') ?? undefined,
      body: typeof given?.body === 'string' ? given.body : '',
    });
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    if (answer === undefined) throw new Error('No answer');
    return answer();
  };
  const signIn = { token: async (fresh: boolean) => tokens(fresh) };
  return { api: createApi({ api: '/api', language: 'fr', signIn, fetch: fetchDouble as typeof fetch }), seen };
};

const given = (fresh: boolean): TokenOutcome => ({ token: fresh ? 'fresh' : 'kept' });
const json = (status: number, body: object) => () => Response.json(body, { status });

test('an answer is the value; the question goes as JSON with the token', async () => {
  const { api, seen } = apiWith([json(200, { today: '2026-11-24' })], given);
  expect(await api.ask('registers', { open: true })).toEqual({ ok: { today: '2026-11-24' } });
  expect(seen).toEqual([{ address: '/api/registers', token: 'Bearer kept', body: '{"open":true}' }]);
});

test('a token that the server refuses is asked for anew, once', async () => {
  const { api, seen } = apiWith([() => new Response(null, { status: 401 }), json(200, { done: true })], given);
  expect(await api.ask('registers', {})).toEqual({ ok: { done: true } });
  expect(seen.map(({ token }) => token)).toEqual(['Bearer kept', 'Bearer fresh']);
});

test.each<readonly [string, () => Response, Trouble]>([
  ['a token refused twice', () => new Response(null, { status: 401 }), { kind: 'signedOut' }],
  ['what is not there', json(404, { refused: 'notFound' }), { kind: 'notFound' }],
  ['a refusal', json(409, { refused: 'wrongStage' }), { kind: 'refused', because: 'wrongStage' }],
  ['a mailbox that does not answer', json(503, { refused: 'later' }), { kind: 'refused', because: 'later' }],
  ['a fault', json(500, { refused: 'fault', correlation: 'c1' }), { kind: 'fault', correlation: 'c1' }],
  ['a door that is closed', () => new Response('Bad gateway', { status: 502 }), { kind: 'unreachable' }],
])('%s is a value', async (_, answer, trouble) => {
  expect(await apiWith([answer], given).api.ask('record', {})).toEqual({ trouble });
});

test('a network that is down, and a server that is slow, are values too', async () => {
  const down = () => {
    throw new TypeError('Failed to fetch');
  };
  expect(await apiWith([down], given).api.ask('record', {})).toEqual({ trouble: { kind: 'unreachable' } });
  const slow = () => {
    throw new DOMException('', 'TimeoutError');
  };
  expect(await apiWith([slow], given).api.ask('record', {})).toEqual({ trouble: { kind: 'tooSlow' } });
});

test('without a token nothing is asked', async () => {
  const { api, seen } = apiWith([json(200, {})], () => ({ refused: 'noSignIn' }));
  expect(await api.ask('record', {})).toEqual({ trouble: { kind: 'noSignIn' } });
  expect(seen).toEqual([]);
});
