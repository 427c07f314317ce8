import { generateKeyPair, type JWTPayload, UnsecuredJWT } from 'jose';
import { createTokenCheck, type TokenCheck } from '../../src/server/tokens.ts';
import { appId, audiences, claimsOf, type Issuer, startIssuer, tenantId, times } from './issuer.ts';
import { people } from './people.ts';

let issuer: Issuer;
let check: TokenCheck;

beforeAll(async () => {
  issuer = await startIssuer();
  check = createTokenCheck({ signInOrigin: issuer.origin, tenantId, audiences, appId });
});
afterAll(() => issuer.close());

const right = claimsOf(people.staffA);
const signed = async (claims: JWTPayload, header?: Record<string, unknown>): Promise<string> =>
  `Bearer ${await issuer.sign(claims, header)}`;
const without = (claim: string): JWTPayload =>
  Object.fromEntries(Object.entries(right).filter(([key]) => key !== claim));

test('a right token says who asks', async () => {
  expect(await check(await signed(right))).toEqual(people.staffA);
  expect(await check(await signed({ ...right, aud: `api://${appId}` }))).toEqual(people.staffA);
});

test('within a minute a clock that is off does no harm', async () => {
  expect(await check(await signed({ ...right, ...times(30) }))).toEqual(people.staffA);
});

const otherTenant = '00000000-0000-4000-8000-000000000000';

test.each<[string, JWTPayload]>([
  ['expired', { ...right, ...times(-361) }],
  ['not yet valid', { ...right, ...times(120) }],
  ['without an end', without('exp')],
  ['with an end in words', { ...right, exp: 'tomorrow' as unknown as number }],
  ['without a beginning', without('nbf')],
  ['for somebody else', { ...right, aud: 'https://graph.microsoft.com' }],
  ['for us among others', { ...right, aud: [appId, 'https://graph.microsoft.com'] }],
  ['of another tenant’s issuer', { ...right, iss: `https://login.microsoftonline.com/${otherTenant}/v2.0` }],
  ['of the older issuer', { ...right, iss: `https://sts.windows.net/${tenantId}/` }],
  ['of another tenant', { ...right, tid: otherTenant }],
  ['without a tenant', without('tid')],
  ['of version 1.0', { ...right, ver: '1.0' }],
  ['without our scope', { ...right, scp: 'User.Read' }],
  ['with a scope that only begins like ours', { ...right, scp: 'access_as_user_too' }],
  ['without any scope', without('scp')],
  ['of an application', { ...right, idtyp: 'app' }],
  ['of a client that is none of Microsoft’s hosts', { ...right, azp: otherTenant }],
  ['without a client', without('azp')],
  ['of a guest, as the account says', { ...right, acct: 1 }],
  ['of a guest, as the identity provider says', { ...right, idp: `https://sts.windows.net/${otherTenant}/` }],
  ['of nobody', { ...right, oid: '' }],
  ['without an object id', without('oid')],
])('a token %s is refused', async (_, claims) => {
  expect(await check(await signed(claims))).toBeUndefined();
});

test('a token that names no key, or one that is not published, is refused', async () => {
  expect(await check(await signed(right, { kid: undefined }))).toBeUndefined();
  expect(await check(await signed(right, { kid: 'key-2' }))).toBeUndefined();
});

test('a token that is not signed, or signed with what is public, is refused', async () => {
  expect(await check(`Bearer ${new UnsecuredJWT(right).encode()}`)).toBeUndefined();
  expect(await check(`Bearer ${new UnsecuredJWT(right).encode()}eA`)).toBeUndefined();
  const confused = await issuer.sign(right, { alg: 'HS256' }, new TextEncoder().encode(issuer.published));
  expect(await check(`Bearer ${confused}`)).toBeUndefined();
});

test('a token that brings its own key is refused', async () => {
  const { privateKey } = await generateKeyPair('RS256');
  const embedded = { jwk: JSON.parse(issuer.published) };
  expect(await check(`Bearer ${await issuer.sign(right, embedded, privateKey)}`)).toBeUndefined();
  const elsewhere = { jku: 'https://evil.example/keys' };
  expect(await check(`Bearer ${await issuer.sign(right, elsewhere, privateKey)}`)).toBeUndefined();
  expect(await check(`Bearer ${await issuer.sign(right, {}, privateKey)}`)).toBeUndefined();
});

test('a token whose content was exchanged or cut is refused', async () => {
  const [head, , signature] = (await issuer.sign(right)).split('.');
  const other = Buffer.from(JSON.stringify(claimsOf(people.officer))).toString('base64url');
  expect(await check(`Bearer ${head}.${other}.${signature}`)).toBeUndefined();
  expect(await check(`Bearer ${(await issuer.sign(right)).slice(0, -4)}`)).toBeUndefined();
});

test.each([undefined, '', 'Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic dTpw', `Bearer ${'a'.repeat(9000)}.b.c`])(
  'a header %# that is no token is refused',
  async (header) => {
    expect(await check(header)).toBeUndefined();
  },
);

test('many unknown keys do not make us ask for the key document each time', async () => {
  const before = issuer.reads();
  for (let n = 0; n < 20; n += 1) await check(await signed(right, { kid: `unknown-${n}` }));
  expect(issuer.reads() - before).toBeLessThanOrEqual(1);
});

test('keys that cannot be read are a fault of ours, not a refusal', async () => {
  const closed = await startIssuer();
  const blind = createTokenCheck({ signInOrigin: closed.origin, tenantId, audiences, appId });
  await closed.close();
  await expect(blind(await signed(right))).rejects.toThrow();
});
