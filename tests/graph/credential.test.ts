import { credentialFor, tokenSource } from '../../src/graph/credential.ts';
import { type OfficeOnEmulator, openOffice, runtimeApp } from './office-on-emulator.ts';

const lasting = (ms: number, made: { count: number }) => async () => ({
  getToken: async () => {
    made.count += 1;
    return { token: `token-${made.count}`, expiresOnTimestamp: Date.now() + ms };
  },
});

describe('tokens', () => {
  test('a token is kept until five minutes before it expires', async () => {
    const long = { count: 0 };
    const source = tokenSource(lasting(6 * 60_000, long));
    expect([await source(), await source()]).toEqual(['token-1', 'token-1']);
    const short = { count: 0 };
    const other = tokenSource(lasting(4 * 60_000, short));
    expect([await other(), await other()]).toEqual(['token-1', 'token-2']);
  });

  test('many who ask at once cause one request, and a forgotten token is asked anew', async () => {
    const made = { count: 0 };
    const source = tokenSource(lasting(3_600_000, made));
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => source())))).toEqual(new Set(['token-1']));
    source.forget?.();
    expect(await source()).toBe('token-2');
  });

  test('a failed request is not kept', async () => {
    let tries = 0;
    const source = tokenSource(async () => ({
      getToken: async () => {
        tries += 1;
        if (tries === 1) throw new Error('no');
        return { token: 'good', expiresOnTimestamp: Date.now() + 3_600_000 };
      },
    }));
    await expect(source()).rejects.toThrow('no');
    expect(await source()).toBe('good');
  });

  test('in the cloud @azure/identity supplies the credential', async () => {
    const choice = { tenantId: runtimeApp, appId: runtimeApp, secret: 'x' };
    expect(typeof (await credentialFor({ kind: 'secret', ...choice })).getToken).toBe('function');
    expect(typeof (await credentialFor({ kind: 'managedIdentity' })).getToken).toBe('function');
  });

  describe('on this machine', () => {
    let office: OfficeOnEmulator;
    beforeAll(async () => {
      office = await openOffice(false);
    });
    afterAll(() => office.close());

    test('a wrong secret gives no token', async () => {
      const { origin, ready } = office.emulator;
      const choice = { kind: 'local', origin, tenantId: ready.tenantId, appId: runtimeApp } as const;
      await expect(tokenSource(() => credentialFor({ ...choice, secret: 'wrong' }))()).rejects.toThrow('No token');
      expect(await tokenSource(() => credentialFor({ ...choice, secret: 'secret-of-the-tests' }))()).toMatch(/^eyJ/);
    });
  });
});
