import { words } from '../../src/locales/index.ts';
import { type Config, type Environment, readConfig } from '../../src/server/config.ts';
import { cloud, local } from './settings.ts';

const faultsOf = (env: Environment): readonly string[] => {
  const read = readConfig(env);
  return 'faults' in read ? read.faults.map(({ name, fault }) => `${name} ${fault}`) : [];
};

const configOf = (env: Environment): Config => {
  const read = readConfig(env);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.config;
};

test('everything that is missing is named at once', () => {
  expect(faultsOf({})).toEqual([
    'GREFFE_DATA missing',
    'GREFFE_TENANT_ID missing',
    'GREFFE_APP_ID missing',
    'GREFFE_APP_SECRET missing',
    'GREFFE_OFFICE_SITE missing',
    'GREFFE_REGISTERS_SITE missing',
    'GREFFE_ROLES_FILE missing',
  ]);
});

test('the addresses are the cloud’s where nothing else is said', () => {
  const config = configOf(cloud);
  expect(config.graphOrigin).toBe('https://graph.microsoft.com');
  expect(config.signInOrigin).toBe('https://login.microsoftonline.com');
  expect(config.botKeysUrl).toBe('https://login.botframework.com/v1/.well-known/openidconfiguration');
  expect(config.botServiceUrls).toEqual(['https://smba.trafficmanager.net/']);
  expect(config.local).toBe(false);
  expect(config.host).toBe('127.0.0.1');
});

test.each([
  ['GREFFE_PORT', '70000', 'notAPort'],
  ['GREFFE_PORT', 'x', 'notAPort'],
  ['GREFFE_DIGEST_HOUR', '24', 'notAnHour'],
  ['GREFFE_DIGEST_HOUR', '8 h', 'notAnHour'],
  ['GREFFE_TENANT_ID', 'contoso', 'notAnId'],
  ['GREFFE_OFFICE_SITE', 'https://exemple.sharepoint.com/sites/x', 'notASite'],
  ['GREFFE_GRAPH_ORIGIN', 'http://graph.example', 'notHttps'],
  ['GREFFE_SIGN_IN_ORIGIN', 'login', 'notAnAddress'],
  ['GREFFE_BOT_SERVICE_URLS', 'https://smba.trafficmanager.net/, http://169.254.169.254/', 'notHttps'],
  ['GREFFE_FRAME_ORIGINS', 'http://evil.example', 'notHttps'],
  ['GREFFE_FRAME_ORIGINS', "https://teams.microsoft.com; script-src 'unsafe-inline'", 'notHttps'],
])('%s = %s is refused', (name, value, fault) => {
  expect(faultsOf({ ...cloud, [name]: value })).toEqual([`${name} ${fault}`]);
});

test('the digest comes at eight where no other hour is set', () => {
  expect(configOf(cloud).digestHour).toBe(8);
  expect(configOf({ ...cloud, GREFFE_DIGEST_HOUR: '0' }).digestHour).toBe(0);
  expect(configOf({ ...cloud, GREFFE_DIGEST_HOUR: '07' }).digestHour).toBe(7);
});

test('a moved day and sample records are for an emulator alone', () => {
  expect(faultsOf({ ...cloud, GREFFE_TODAY: '2026-11-22', GREFFE_SAMPLES: '1' })).toEqual([
    'GREFFE_TODAY onlyOnThisMachine',
    'GREFFE_SAMPLES onlyOnThisMachine',
  ]);
  expect(configOf({ ...local, GREFFE_TODAY: '2026-11-22' }).today).toBe('2026-11-22');
});

test('with an emulator nothing is served to other machines', () => {
  expect(faultsOf({ ...local, GREFFE_HOST: '0.0.0.0' })).toEqual(['GREFFE_HOST notLoopback']);
  expect(configOf({ ...cloud, GREFFE_HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
});

test('each fault has its sentence in both languages, with the name of the setting and never its value', () => {
  const secret = 'value-nobody-shall-see';
  const read = readConfig({ GREFFE_TENANT_ID: secret, GREFFE_PORT: secret, GREFFE_GRAPH_ORIGIN: secret });
  const faults = 'faults' in read ? read.faults : [];
  for (const language of ['fr', 'en'] as const) {
    const said = faults.map(({ name, fault }) => words(language).cli.configFaults[fault](name));
    expect(said.join('\n')).toContain('GREFFE_TENANT_ID');
    expect(said.join('\n')).not.toContain(secret);
  }
});
