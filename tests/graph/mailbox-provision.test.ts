import { examineMailbox } from '../../src/graph/mailbox/examine-mailbox.ts';
import { provisionMailbox } from '../../src/graph/mailbox/provision-mailbox.ts';
import { ours } from '../contracts/mailbox.ts';
import { address, type MailboxOnEmulator, openMailbox, otherAddress } from './mailbox-on-emulator.ts';

describe('the mailbox, provisioned and examined', () => {
  let trial: MailboxOnEmulator;
  beforeEach(async () => {
    trial = await openMailbox();
  });
  afterEach(() => trial.close());

  const expected = { address, categories: ours };
  const examined = { ...expected, foreignMailbox: otherAddress };
  const names = ours.map(({ name }) => name);

  test('an empty mailbox gets its categories with their colours, and a second time nothing changes', async () => {
    expect(await provisionMailbox(trial.gateway, expected)).toEqual({ made: names, unchanged: 0, left: [] });
    const list = await trial.gateway.get(`/users/${address}/outlook/masterCategories`);
    expect(list).toMatchObject({
      body: { value: ours.map(({ name, colour }) => ({ displayName: name, color: colour })) },
    });
    expect(await provisionMailbox(trial.gateway, expected)).toEqual({ made: [], unchanged: ours.length, left: [] });
    expect(await examineMailbox(trial.gateway, examined)).toEqual([]);
  });

  test('the doctor names each category that is missing, and writes nothing', async () => {
    const [first, ...others] = ours;
    await provisionMailbox(trial.gateway, { address, categories: first ? [first] : [] });
    const missing = others.map(({ name }) => ({ finding: 'categoryMissing', mailbox: address, category: name }));
    expect(await examineMailbox(trial.gateway, examined)).toEqual(missing);
    expect(await examineMailbox(trial.gateway, examined)).toEqual(missing);
  });

  test('the doctor says when another mailbox can be read as well', async () => {
    await provisionMailbox(trial.gateway, expected);
    const found = await examineMailbox(trial.greedy, examined);
    expect(found).toEqual([{ finding: 'tooMuchMailPermission', mailbox: otherAddress }]);
  });

  test('an identity that may only read is told so, and cannot provision', async () => {
    const found = await examineMailbox(trial.reading, expected);
    expect(found[0]).toEqual({ finding: 'mailboxPermissionMissing', mailbox: address, needed: 'write' });
    const { made, left } = await provisionMailbox(trial.reading, expected);
    expect(made).toEqual([]);
    expect(left[0]).toEqual({ finding: 'mailboxPermissionMissing', mailbox: address, needed: 'categories' });
  });

  test('an identity that may not send is told so, and the examination sends nothing', async () => {
    await provisionMailbox(trial.gateway, expected);
    const needed = 'send';
    expect(await examineMailbox(trial.tagging, expected)).toEqual([
      { finding: 'mailboxPermissionMissing', mailbox: address, needed },
    ]);
    expect(await examineMailbox(trial.gateway, expected)).toEqual([]);
    const sent = await trial.gateway.get(`/users/${address}/mailFolders/sentitems/messages`, { $select: 'id' });
    expect(sent).toMatchObject({ kind: 'ok', body: { value: [] } });
  });

  test('a mailbox that may not be read, is not there, or does not answer is a finding, not a fault', async () => {
    const without = await examineMailbox(trial.gateway, { ...expected, address: otherAddress });
    expect(without).toEqual([{ finding: 'mailboxPermissionMissing', mailbox: otherAddress, needed: 'read' }]);
    const nobody = 'personne@exemple.example';
    const absent = await examineMailbox(trial.gateway, { ...expected, address: nobody });
    expect(absent).toEqual([{ finding: 'mailboxMissing', mailbox: nobody }]);
    await trial.faults({ kind: 'reset-before' });
    const silent = await examineMailbox(trial.gateway, examined);
    expect(silent).toEqual([{ finding: 'mailboxUnreachable', mailbox: address, status: 0 }]);
  });
});
