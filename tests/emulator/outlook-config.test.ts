import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/emulator/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'outlook-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const data = { EMULATOR_DATA: folder };
const url = 'https://localhost:1234/pages/taskpane.html';

test('an add-in may read the open message, unless the configuration says more', () => {
  expect(readConfig(data).addin).toBeUndefined();
  const name = { fr: 'Volet', en: 'Pane' };
  expect(readConfig({ ...data, EMULATOR_ADDIN: url, EMULATOR_ADDIN_NAME: 'Volet / Pane' }).addin).toEqual({
    url,
    name,
    permission: 'ReadItem',
  });
  const more = { EMULATOR_ADDIN: url, EMULATOR_ADDIN_PERMISSION: 'ReadWriteMailbox' };
  expect(readConfig({ ...data, ...more }).addin?.permission).toBe('ReadWriteMailbox');
});

test('the pages are served over https when there are a key and a certificate', () => {
  const [key, certificate] = ['pages.key', 'pages.crt'].map((name) => join(folder, name));
  writeFileSync(String(key), 'the key');
  writeFileSync(String(certificate), 'the certificate');
  expect(readConfig({ ...data, EMULATOR_PAGES_KEY: key }).pages).toBeUndefined();
  const both = { ...data, EMULATOR_PAGES_KEY: key, EMULATOR_PAGES_CERT: certificate };
  expect(readConfig(both).pages).toEqual({ key: 'the key', certificate: 'the certificate', port: 0 });
  expect(readConfig({ ...both, EMULATOR_PAGES_PORT: '4443' }).pages?.port).toBe(4443);
});

test.each([
  [{ EMULATOR_ADDIN: 'nowhere' }],
  [{ EMULATOR_ADDIN: url, EMULATOR_ADDIN_PERMISSION: 'Everything' }],
  [{ EMULATOR_PAGES_KEY: '/nowhere', EMULATOR_PAGES_CERT: '/nowhere' }],
])('a configuration without sense is refused: %j', (env) => {
  expect(() => readConfig({ ...data, ...env })).toThrow();
});
