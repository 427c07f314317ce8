import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeList, runtimeApp, startTrial, type TenantOnTrial } from './on-trial.ts';

let trial: TenantOnTrial;
beforeEach(async () => {
  trial = await startTrial({ today: '2026-11-22' });
});
afterEach(() => trial.stop());

const siteDay = (instant: string): string =>
  new Date(instant).toLocaleDateString('en-CA', { timeZone: 'America/Toronto' });

test('the tenant lives on the day it was told, at the machine’s time of day', async () => {
  const { now } = (await trial.control('GET', 'time')).body;
  expect(siteDay(now)).toBe('2026-11-22');
  const minutes = (text: string): number => {
    const [hour = '', minute = ''] = new Date(text)
      .toLocaleTimeString('en-GB', { timeZone: 'America/Toronto', hour: '2-digit', minute: '2-digit' })
      .split(':');
    return Number(hour) * 60 + Number(minute);
  };
  expect(Math.abs(minutes(now) - minutes(new Date().toISOString())) % 1439).toBeLessThanOrEqual(1);
});

test('moving the day moves what Graph writes, also across a change of hour', async () => {
  const list = await makeList(trial, 'Jours', []);
  const { now } = (await trial.control('POST', 'time', { today: '2027-07-01' })).body;
  expect(siteDay(now)).toBe('2027-07-01');
  const made = await trial.ask('POST', `${list}/items`, { body: { fields: { Title: 'x' } } });
  expect(siteDay(made.body.createdDateTime)).toBe('2027-07-01');
  expect((await trial.control('POST', 'time', { today: '2027-02-30' })).status).toBe(400);
  expect(siteDay((await trial.control('POST', 'time', { today: null })).body.now)).toBe(
    siteDay(new Date().toISOString()),
  );
});

test('beyond the quota of the minute an application is throttled with Retry-After, and only it', async () => {
  const list = await makeList(trial, 'Quota', []);
  await trial.control('POST', 'switches', { unitsPerMinute: 10 });
  const token = await trial.appToken(runtimeApp);
  const read = () => trial.ask('GET', `${list}/items`, { token });
  const replies = [];
  for (let n = 0; n < 6; n += 1) replies.push(await read());
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(replies[2]?.headers.get('ratelimit-limit')).toBeNull();
  expect(replies[3]?.headers.get('ratelimit-remaining')).toBe('2');
  const last = replies[5];
  expect(last?.body.error.code).toBe('activityLimitReached');
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
  const part = { id: '1', method: 'GET', url: list };
  const batch = await trial.ask('POST', '/$batch', { token, body: { requests: [part] } });
  expect([batch.status, batch.body.responses[0].status]).toEqual([200, 429]);
  expect(batch.body.responses[0].headers['Retry-After']).toBeTruthy();
  expect((await trial.control('GET', 'meter')).body.throttled).toBe(2);
  await trial.control('POST', 'switches', { throttling: false });
  expect((await read()).status).toBe(200);
});

test('switches stay as they are over a restart; the meter and the faults do not', async () => {
  await trial.control('POST', 'switches', { throttling: false });
  await trial.control('PUT', 'faults', { rules: [{ kind: '500' }] });
  await trial.restart();
  expect((await trial.control('GET', 'switches')).body.throttling).toBe(false);
  expect((await trial.control('GET', 'faults')).body.rules).toEqual([]);
});

test.each([{ gravity: true }, { throttling: 'off' }, { deltaLagMs: -1 }, { thresholdStatus: 418 }])(
  'a switch that does not exist, or a value that it does not take, is refused: %j',
  async (body) => {
    expect((await trial.control('POST', 'switches', body)).status).toBe(400);
  },
);

test('the meter counts units after the table of costs and can be set back', async () => {
  const list = await makeList(trial, 'Compteur', []);
  await trial.control('DELETE', 'meter');
  const link = (await trial.ask('GET', `${list}/items/delta`)).body['@odata.deltaLink'];
  await trial.ask('GET', link.replace('https://graph.microsoft.com/v1.0', ''));
  await trial.ask('GET', list);
  await trial.ask('GET', `/sites/${trial.site}/permissions`);
  expect((await trial.control('GET', 'meter')).body).toMatchObject({
    requests: 4,
    parts: 0,
    resourceUnits: 2 + 1 + 1 + 5,
  });
  await trial.control('DELETE', 'meter');
  expect((await trial.control('GET', 'meter')).body).toMatchObject({ requests: 0, resourceUnits: 0, byKind: {} });
});

test('the data of the tenant is readable by its owner only', async () => {
  const data = join(mkdtempSync(join(tmpdir(), 'emulator-')), 'new');
  const other = await startTrial({ data });
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(statSync(join(data, 'tenant.sqlite')).mode & 0o777).toBe(0o600);
  await other.stop();
  rmSync(dirname(data), { recursive: true });
});
