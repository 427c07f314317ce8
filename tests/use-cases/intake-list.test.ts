import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { followMailbox } from '../../src/use-cases/background/follow-mailbox.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { notPrivacy } from '../../src/use-cases/not-privacy.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { type MailboxOnEmulator, openMailbox } from '../graph/mailbox-on-emulator.ts';
import { access, complaintAndAccess, mailOffice, mailWith } from './mail-office.ts';
import { must } from './must.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

const day = 86_400_000;

describe('the mailbox as Exchange has it', () => {
  let mailbox: MailboxOnEmulator;
  let house: ReturnType<typeof testOffice>;
  beforeEach(async () => {
    mailbox = await openMailbox();
    house = testOffice(tenantInMemory().port, new Date().toISOString(), mailbox.mailbox);
  });
  afterEach(async () => {
    house.close();
    await mailbox.close();
  });

  const ago = (days: number): string => new Date(Date.now() - days * day).toISOString().replace(/\.\d+Z$/, 'Z');
  const arrive = (id: string, at: { folder?: string; receivedAt?: string } = {}): Promise<string> =>
    mailbox.arrive(mailWith(id, access, `${id}@exemple.example`).replaceAll('\n', '\r\n'), at);
  const waiting = (): readonly string[] =>
    house.office.kept.mails
      .waiting(100)
      .map(({ content }) => content?.internetMessageId.replace(/^<|@.*$/g, '') ?? '')
      .toSorted();

  test('at the first start the last sixty days become intake entries, with their clocks from receipt', async () => {
    await arrive('old', { receivedAt: ago(61) });
    await arrive('known', { receivedAt: ago(59) });
    await arrive('new', { receivedAt: ago(1) });
    await followMailbox(house.office);
    expect(waiting()).toEqual(['known', 'new']);
    const { entries = [] } = must(worklist(house.office, house.as('oid-officer'))).intake ?? {};
    expect(entries.map(({ late }) => late)).toEqual([true, false]);
  });

  test('a request in Junk, or in a folder made later and below another, is received; what is in Sent, Drafts or Deleted is not', async () => {
    await followMailbox(house.office);
    const folder = await mailbox.makeFolder('Anciens', await mailbox.makeFolder('Clients'));
    await arrive('junk', { folder: 'junkemail' });
    await arrive('made', { folder });
    for (const out of ['sentitems', 'drafts', 'deleteditems']) await arrive(out, { folder: out });
    await followMailbox(house.office);
    expect(waiting()).toEqual(['junk', 'made']);
  });

  test('moved, copied, deleted, or told of anew after Exchange forgot: still one entry each', async () => {
    const ids = [await arrive('moved'), await arrive('copied'), await arrive('deleted')];
    await followMailbox(house.office);
    const before = house.office.kept.mails.waiting(100).map(({ key }) => key);
    await mailbox.move(ids[0] ?? '', 'archive');
    await arrive('copied', { folder: 'archive' });
    await mailbox.move(ids[2] ?? '', 'deleteditems');
    await mailbox.forgetChanges();
    house.wait(60_000);
    await followMailbox(house.office);
    await followMailbox(house.office);
    expect(waiting()).toEqual(['copied', 'deleted', 'moved']);
    expect(
      house.office.kept.mails
        .waiting(100)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(before.toSorted());
  });
});

describe('what is kept of a mail called *not privacy*', () => {
  let trial: ReturnType<typeof mailOffice>;
  beforeEach(() => {
    trial = mailOffice();
  });
  afterEach(() => trial.house.close());

  test('a hash, the day and who decided: no conversation, no sender, no word, on our disk or in SharePoint', async () => {
    const at = '2026-11-20T15:00:00.000Z';
    trial.mailbox.arrive('m1', mailWith('a1', complaintAndAccess), at, [], 'thread-1');
    await followMailbox(trial.office);
    must(await notPrivacy(trial.office, trial.as('oid-officer'), { internetMessageId: '<a1@exemple.example>' }));
    await performWaiting(trial.office);
    const act = trial.tenant
      .caseFiles()
      .flatMap(({ ledger }) => ledger)
      .find(({ verb }) => verb === 'notPrivacy');
    expect(act).toMatchObject({
      actor: { oid: 'oid-officer' },
      set: { mailKey: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const db = new DatabaseSync(join(trial.house.folder, 'kept.sqlite'), { readOnly: true });
    const names = db
      .prepare('SELECT name FROM mail_name')
      .all()
      .map(({ name }) => String(name).split('|')[0]);
    const [mail] = db.prepare('SELECT * FROM mail').all();
    db.close();
    expect(names).toHaveLength(2);
    expect(new Set(names)).toEqual(new Set(['copy', 'message']));
    expect(mail).toMatchObject({ state: 'notPrivacy', received_at: '', content: null });
    const [kept] = trial.office.kept.mails.corrections();
    expect(Object.keys(kept ?? {}).toSorted()).toEqual(['at', 'chosen', 'rules', 'suggested']);
    const said = JSON.stringify([kept, trial.tenant.caseFiles()]);
    expect(said).not.toMatch(/personne\.a|plainte contre|a1@exemple/);
  });
});
