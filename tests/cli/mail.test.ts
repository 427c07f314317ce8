import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localSecrets, mailboxAddress } from '../../src/cli/local-tenant.ts';
import { mail } from '../../src/cli/mail.ts';
import { appToken } from '../runs/graph-reading.ts';
import { newFolder, removeFolders } from '../server/folder.ts';
import { asking } from './asking.ts';
import { greffe, type Started, startOffice } from './greffe.ts';

const folder = newFolder();
const data = join(folder, 'data');
let office: Started;
beforeAll(async () => {
  office = await startOffice(data, '--empty');
});
afterAll(async () => {
  await office.stop('SIGTERM');
  removeFolders();
});

/** A file of ours, in bytes that are no UTF-8: what is read and written again as text would not be the same. */
const file = (name: string, subject: string): string => {
  const path = join(folder, name);
  const head = `From: a@ailleurs.example\r\nMessage-ID: <${name}@ailleurs.example>\r\nSubject: ${subject}\r\n`;
  writeFileSync(path, Buffer.from(`${head}Content-Type: text/plain; charset=latin1\r\n\r\nVoil\xe0.\x00\n`, 'latin1'));
  return path;
};

/** The messages of a folder of the mailbox, as the office's own application reads them. */
const messagesIn = async (place: string): Promise<readonly { readonly subject: string; readonly bytes: Buffer }[]> => {
  const { graph, issuer } = office.addresses;
  const token = await appToken(graph, new URL(issuer).pathname.split('/')[1] ?? '', localSecrets(data).runtime);
  const read = (path: string): Promise<Response> =>
    fetch(`${graph}/v1.0/users/${mailboxAddress}/${path}`, { headers: { authorization: `Bearer ${token}` } });
  const { value } = (await (await read(`mailFolders/${place}/messages`)).json()) as {
    value: readonly { readonly id: string; readonly subject: string }[];
  };
  const bytesOf = async (id: string): Promise<Buffer> =>
    Buffer.from(await (await read(`messages/${encodeURIComponent(id)}/$value`)).arrayBuffer());
  return Promise.all(value.map(async ({ id, subject }) => ({ subject, bytes: await bytesOf(id) })));
};

test('messages given on the command line arrive in the privacy mailbox byte for byte, each with where to see it', async () => {
  const files = [file('un.eml', '=?utf-8?q?Acc=C3=A8s?='), file('deux.eml', 'Effacement')];
  const { code, out, err } = await greffe('mail', ...files, '--data', data, '--lang', 'en');
  expect([code, err]).toEqual([0, '']);
  const seenAt = `${office.addresses.outlook}?as=officer&mailbox=${encodeURIComponent(mailboxAddress)}`;
  expect(out.match(/“[^”]*”/g)).toEqual(['“Accès”', '“Effacement”']);
  expect(out.split(seenAt)).toHaveLength(3);
  const arrived = await messagesIn('inbox');
  expect(arrived.map(({ subject }) => subject).toSorted()).toEqual(['Accès', 'Effacement']);
  for (const path of files) expect(arrived.some(({ bytes }) => bytes.equals(readFileSync(path)))).toBe(true);
});

test('a folder may be named; one that the mailbox does not have is said, with those that it has', async () => {
  const path = file('trois.eml', 'Archives');
  expect((await greffe('mail', path, '--folder', 'archive', '--data', data)).code).toBe(0);
  expect((await messagesIn('archive')).map(({ subject }) => subject)).toEqual(['Archives']);
  const refused = await greffe('mail', path, '--folder', 'Nowhere', '--data', data, '--lang', 'en');
  expect([refused.code, refused.out]).toEqual([1, '']);
  expect(refused.err).toContain('has no folder “Nowhere”. Give inbox, archive or junkemail.');
});

test('what is no file, and an empty one, is said by its name, and the others arrive all the same', async () => {
  const empty = join(folder, 'vide.eml');
  writeFileSync(empty, '');
  const line = ['mail', 'absent.eml', empty, file('quatre.eml', 'Le bon'), '--data', data];
  const { code, out, err } = await greffe(...line);
  expect(code).toBe(2);
  expect(out).toContain('«\u00a0Le bon\u00a0»');
  expect(err).toContain('absent.eml ne se lit pas');
  expect(err).toContain('vide.eml est vide');
});

test('where no office runs, and in the cloud, nothing is dropped, and it says what to do', async () => {
  const path = file('cinq.eml', 'Nulle part');
  const nowhere = await asking(mail, `${path} --data ${newFolder()}`);
  expect([nowhere.code, nowhere.out]).toEqual([1, []]);
  expect(nowhere.err.join()).toContain('Aucun Greffe ne tourne sur');
  process.env.GREFFE_TENANT_ID = '7c1f0e52-6b0a-4d3c-9e55-2f8a61d4b900';
  try {
    const cloud = await asking(mail, `${path} --data ${data} --lang en`);
    expect([cloud.code, cloud.out]).toEqual([1, []]);
    expect(cloud.err.join()).toContain('In the cloud, mail is sent as mail');
  } finally {
    delete process.env.GREFFE_TENANT_ID;
  }
});

test('without files, with an unknown option or language, it shows how it is used', async () => {
  for (const [line, code] of [
    ['', 2],
    ['--lang es a.eml', 2],
    ['--wrong a.eml', 2],
    ['--help', 0],
  ] as const) {
    const asked = await asking(mail, line);
    expect([line, asked.code]).toEqual([line, code]);
    expect([...asked.out, ...asked.err].join()).toMatch(/greffe mail FICHIER\.eml…|n’est pas une langue/);
  }
});
