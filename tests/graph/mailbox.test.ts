import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { changesOf, eml, letter, mailboxContract, one, ours } from '../contracts/mailbox.ts';
import { sentMailContract } from '../contracts/sent-mail.ts';
import { address, type MailboxOnEmulator, openMailbox } from './mailbox-on-emulator.ts';

const record = join(mkdtempSync(join(tmpdir(), 'record-')), 'mail.jsonl');
const check = join(import.meta.dirname, '../../../shared/graph-contract/check.cjs');

describe('through Graph', () => {
  mailboxContract(() => openMailbox(record));
  sentMailContract(() => openMailbox(record));

  test('every exchange fits the description of Graph that was made from Microsoft’s own metadata', () => {
    // A person of the tests makes a folder, which the description leaves out; the office makes none.
    const isOurs = (line: string): boolean => !/^\{"request":\{"method":"POST","url":"[^"]*\/mailFolders"/.test(line);
    const lines = readFileSync(record, 'utf8').trimEnd().split('\n').filter(isOurs);
    expect(lines.length).toBeGreaterThan(150);
    writeFileSync(record, lines.join('\n'));
    // The description lies beside the project on the machines where it is developed.
    if (existsSync(check)) {
      const cwd = join(import.meta.dirname, '../..');
      const { stdout } = spawnSync(process.execPath, [check, record], { cwd, encoding: 'utf8' });
      expect(stdout).toMatch(/ 0 rejected\n$/);
    }
    rmSync(dirname(record), { recursive: true, force: true });
  });
});

describe('the privacy mailbox in Exchange', () => {
  let trial: MailboxOnEmulator;
  beforeAll(async () => {
    trial = await openMailbox();
    await trial.deliver(eml('<first@exemple.example>'));
  });
  afterAll(() => trial.close());
  afterEach(() => trial.faults());

  const link = async (): Promise<string> => changesOf(await trial.mailbox.changes(undefined)).link;

  test('finding, reading and tagging are one round trip each; a reply is three', async () => {
    await trial.requests();
    const message = await one(trial.mailbox, '<first@exemple.example>');
    expect(await trial.requests()).toBe(1);
    await trial.mailbox.mime(message.id);
    expect(await trial.requests()).toBe(1);
    await trial.mailbox.tag(message, ['Greffe : demande'], ours);
    expect(await trial.requests()).toBe(1);
    await trial.mailbox.draftReply(message.id, letter);
    expect(await trial.requests()).toBe(3);
  });

  test('no more requests at a time than Exchange takes from one application', async () => {
    await trial.requests();
    const found = await Promise.all(Array.from({ length: 25 }, () => trial.mailbox.find('<first@exemple.example>')));
    expect(found.every(({ kind }) => kind === 'found')).toBe(true);
    expect(await trial.requests()).toBe(25);
  });

  test('throttled is later, with the time that Graph asks for, and nothing is tagged twice', async () => {
    const message = await one(trial.mailbox, '<first@exemple.example>');
    await trial.faults({ kind: '429', retryAfter: 30 });
    expect(await trial.mailbox.find('<first@exemple.example>')).toEqual({ kind: 'later', afterMs: 30_000 });
    expect(await trial.mailbox.changes(undefined)).toEqual({ kind: 'later', afterMs: 30_000 });
    expect(await trial.mailbox.tag(message, [], ours)).toBe('later');
    expect(await trial.mailbox.draftReply(message.id, letter)).toEqual({ kind: 'later', afterMs: 30_000 });
  });

  test('a message that seems to bear its tag already is looked at again before that is believed', async () => {
    const message = await one(trial.mailbox, '<first@exemple.example>');
    await trial.recategorise(message.id, ['A']);
    expect(message.categories).toContain('Greffe : demande');
    expect(await trial.mailbox.tag(message, ['Greffe : demande'], ours)).toBe('tagged');
    expect((await one(trial.mailbox, '<first@exemple.example>')).categories).toEqual(['A', 'Greffe : demande']);
  });

  test('a reply whose letter could not be attached leaves no draft behind', async () => {
    const { id } = await one(trial.mailbox, '<first@exemple.example>');
    await trial.faults({ method: 'POST', path: '/attachments$', kind: '500', times: 1 });
    expect(await trial.mailbox.draftReply(id, letter)).toMatchObject({ kind: 'later' });
    const drafts = await trial.gateway.get(`/users/${address}/mailFolders/drafts/messages`, {
      $select: 'id,hasAttachments',
    });
    const without = drafts.kind === 'ok' ? JSON.stringify(drafts.body).match(/"hasAttachments":false/g) : [];
    expect(without).toBeNull();
  });

  test('a letter too large for one attachment is a fault of ours, found before anything is written', async () => {
    const { id } = await one(trial.mailbox, '<first@exemple.example>');
    await trial.requests();
    const large = { ...letter, content: new Uint8Array(3 * 1024 * 1024 + 1) };
    await expect(trial.mailbox.draftReply(id, large)).rejects.toThrow(RangeError);
    expect(await trial.requests()).toBe(0);
  });

  test('when Graph asks to wait half-way, the old link stays good and nothing is missed', async () => {
    const before = await link();
    await trial.deliver(eml('<half@exemple.example>'));
    await trial.deliver(eml('<way@exemple.example>'), { folder: 'archive' });
    const archive = `/users/${address}/mailFolders/archive`;
    const folder = await trial.gateway.get(archive, { $select: 'id' });
    const id =
      folder.kind === 'ok' && typeof folder.body === 'object' && folder.body !== null && 'id' in folder.body
        ? folder.body.id
        : '';
    await trial.faults({ method: 'GET', path: `${String(id)}/messages/delta`, kind: '429', retryAfter: 20 });
    expect(await trial.mailbox.changes(before)).toEqual({ kind: 'later', afterMs: 20_000 });
    await trial.faults();
    const arrived = changesOf(await trial.mailbox.changes(before)).arrived.map((message) => message.internetMessageId);
    expect([...arrived].sort()).toEqual(['<half@exemple.example>', '<way@exemple.example>']);
  });

  test('a folder in a folder is followed, and one below the deleted messages is not', async () => {
    const before = await link();
    const outer = await trial.makeFolder('Clients');
    await trial.deliver(eml('<deep@exemple.example>'), { folder: await trial.makeFolder('Anciens', outer) });
    const bin = await trial.makeFolder('Vieux', 'deleteditems');
    await trial.deliver(eml('<binned@exemple.example>'), { folder: bin });
    const { arrived } = changesOf(await trial.mailbox.changes(before));
    expect(arrived.map((message) => message.internetMessageId)).toEqual(['<deep@exemple.example>']);
  });

  test('more mail than a page holds is read to its end', async () => {
    const before = await link();
    const ids = Array.from({ length: 230 }, (_, place) => `<many${place}@exemple.example>`);
    for (const id of ids) await trial.deliver(eml(id));
    const { arrived } = changesOf(await trial.mailbox.changes(before));
    expect(arrived).toHaveLength(230);
    expect(new Set(arrived.map((message) => message.internetMessageId))).toEqual(new Set(ids));
  });

  test('the first reading goes back sixty days and no further', async () => {
    const at = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
    await trial.deliver(eml('<recent@exemple.example>'), { receivedAt: at(59) });
    await trial.deliver(eml('<old@exemple.example>'), { receivedAt: at(61) });
    const ids = changesOf(await trial.mailbox.changes(undefined)).arrived.map((message) => message.internetMessageId);
    expect(ids).toContain('<recent@exemple.example>');
    expect(ids).not.toContain('<old@exemple.example>');
  });

  test('no address, subject or id of a message reaches the log', async () => {
    await trial.faults({ kind: '500' });
    await trial.mailbox.find('<first@exemple.example>');
    const logged = JSON.stringify(trial.events);
    for (const word of ['exemple.example', 'first', 'Demande']) expect(logged).not.toContain(word);
  });
});
