import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import type { MessageView } from '../../src/use-cases/views/message-view.ts';
import { canaries, seeker } from './canary-texts.ts';
import type { Json } from './card-reading.ts';
import { graphReading } from './graph-reading.ts';
import { sites } from './office.ts';
import { type OfficeParts, openParts } from './parts.ts';
import type { Part } from './process.ts';
import { tenantHere } from './tenant-here.ts';

/** What a sender's own program puts where: a name, an address, a subject, a file; and a NAS as people write it. */
const sender = {
  name: 'Hortense Merlecanari',
  address: 'h.merlecanari@serin.example',
  subject: 'Acces pour le dossier 77-Merle de Hortense',
  file: 'releve_merle_canari.pdf',
  nas: '046 454 286',
} as const;
const messageId = '<merle-0031@serin.example>';
const sought = [...canaries, ...Object.values(sender), 'merle-0031'];
const found = seeker(sought);
const counted: Record<string, number> = {};

const eml = [
  `From: ${sender.name} <${sender.address}>`,
  `To: ${mailboxAddress}`,
  `Subject: ${sender.subject}`,
  `Message-ID: ${messageId}`,
  'Date: Mon, 16 Nov 2026 09:30:00 -0500',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.',
  `Mon NAS est le ${sender.nas}, mon mot de passe : Zx9!Zx9!Zx9.`,
  ...canaries,
  '--b',
  `Content-Type: application/pdf; name="${sender.file}"`,
  `Content-Disposition: attachment; filename="${sender.file}"`,
  '',
  '%PDF-1.7',
  '--b--',
  '',
].join('\r\n');

let parts: OfficeParts;
let server: Part;
let ticket = '';
let reference = '';

const ask = async (key: string, verb: string, body: Json): Promise<Response> =>
  fetch(`${parts.home}/api/${verb}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await parts.control.token(key, `api://${parts.secrets.runtime.appId}`)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });

const asOfficer = async <T>(verb: string, body: Json): Promise<T> => {
  const answer = await ask('officer', verb, body);
  if (!answer.ok) throw new Error(`${verb}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
};

const saved = async (): Promise<void> => {
  while ((await asOfficer<{ waiting: boolean }>('open-case-file', { reference })).waiting);
};

const hits = (where: string, texts: readonly string[]): readonly string[] => {
  counted[where] = (counted[where] ?? 0) + texts.length;
  return texts.flatMap((text) => found(text).map((one) => `${where}: ${one}`));
};

beforeAll(async () => {
  parts = await openParts(tenantHere({}));
  server = await parts.server();
  await parts.control.mail(mailboxAddress, Buffer.from(eml), new Date().toISOString());
  await parts.control.faults([
    { method: 'PUT', path: '/content', kind: '503', times: 1 },
    { path: '^/\\$batch$', kind: '504-after', times: 1 },
  ]);
  const view = await asOfficer<MessageView>('about-message', { internetMessageId: messageId });
  ticket = view.choices[0]?.ticket ?? '';
  const said = await asOfficer<{ receipt: { reference: string } }>('register-message', { ticket, type: 'access' });
  reference = said.receipt.reference;
  await saved();
  await asOfficer('acknowledge', { reference });
  await saved();
});

afterAll(async () => {
  await server?.stop();
  await parts?.close();
  const lines = Object.entries(counted).map(([where, count]) => `  ${where}: ${count}`);
  process.stdout.write(`${sought.length} texts of a mail searched for in\n${lines.join('\n')}\n`);
});

test('everything that a mail said is in the office site, so that looking for it proves something', async () => {
  const office = (await (await parts.asApplication()).everything(sites.office)).map(({ text }) => text).join('\n');
  expect(found(office)).toEqual(sought);
});

test('no cell, version or file of the registers site holds anything of it', async () => {
  const manager = graphReading(parts.local.origin, await parts.control.token('manager', 'https://graph.microsoft.com'));
  for (const [who, graph] of [
    ['application', await parts.asApplication()],
    ['manager', manager],
  ] as const) {
    const reads = await graph.everything(sites.registers);
    for (const { what, text } of reads) expect(hits(`registers site, as ${who}: ${what}`, [text])).toEqual([]);
    expect(reads.filter(({ text }) => text.includes(reference)).length).toBeGreaterThan(1);
  }
});

test('no line of a log, and nothing that the server prints, holds anything of it', () => {
  const lines = parts.log().trim().split('\n');
  expect(lines.some((line) => line.includes(reference))).toBe(true);
  expect(hits('log lines', lines)).toEqual([]);
  expect(hits('what the server prints', [server.output()])).toEqual([]);
});

test.each(['manager', 'direction', 'staff2'])('the API tells %s nothing of it', async (key) => {
  const questions: readonly (readonly [verb: string, body: Json])[] = [
    ['registers', {}],
    ['registers', { register: 'requests', sort: 'newest' }],
    ['record', { reference }],
    ['worklist', {}],
    ['my-reports', {}],
    ['open-case-file', { reference }],
    ['receipt', { reference }],
    ['about-message', { internetMessageId: messageId }],
    ['register-message', { ticket, type: 'access' }],
    ['acknowledge', { reference }],
    ['accept', { ticket, input: {} }],
  ];
  const answers = await Promise.all(
    questions.map(async ([verb, body]) => {
      const answer = await ask(key, verb, body);
      return `${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`;
    }),
  );
  expect(hits(`API, as ${key}`, answers)).toEqual([]);
  const sees = key !== 'staff2';
  expect(answers.slice(0, 3).every((answer) => answer.startsWith('200') && answer.includes(reference))).toBe(sees);
});

test('what is pushed to the officers, and what the bot shows to others, holds nothing of it', async () => {
  const texts: string[] = [];
  for (const key of ['officer', 'deputy', 'manager', 'staff2']) {
    const person = parts.as(key);
    if (key === 'manager' || key === 'staff2')
      for (const words of ['à faire', 'mes signalements']) await person.say(words);
    texts.push(...(await person.conversation()).map((message) => JSON.stringify(message)));
  }
  expect(texts.join('\n')).toContain(reference);
  expect(hits('Teams', texts)).toEqual([]);
});
