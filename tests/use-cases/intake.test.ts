import { aboutMessage } from '../../src/use-cases/about-message.ts';
import { acceptCommand } from '../../src/use-cases/accept.ts';
import { addMail } from '../../src/use-cases/add-mail.ts';
import { deliverPushes } from '../../src/use-cases/background/deliver-pushes.ts';
import { followChanges } from '../../src/use-cases/background/follow-changes.ts';
import { followMailbox } from '../../src/use-cases/background/follow-mailbox.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { correctSuggestion } from '../../src/use-cases/correct-suggestion.ts';
import { intakeWaiting } from '../../src/use-cases/intake.ts';
import { notPrivacy } from '../../src/use-cases/not-privacy.ts';
import { registerMessage } from '../../src/use-cases/register-message.ts';
import { registersView } from '../../src/use-cases/registers-view.ts';
import { undoMail } from '../../src/use-cases/undo-mail.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { access, complaintAndAccess, incident, mailOffice, mailWith, newsletter } from './mail-office.ts';
import { must } from './must.ts';

let trial: ReturnType<typeof mailOffice>;
beforeEach(() => {
  trial = mailOffice();
});
afterEach(() => trial.house.close());

const at = '2026-11-20T15:00:00.000Z';
const listed = (oid = 'oid-officer') => must(worklist(trial.office, trial.as(oid))).intake;
const about = async (internetMessageId: string, key?: string) =>
  must(await aboutMessage(trial.office, trial.as('oid-officer'), { internetMessageId, key }));

describe('mail that waits to be decided', () => {
  test('its clock runs from receipt before anyone registers it, and managers see number and age alone', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at);
    trial.mailbox.arrive('m2', mailWith('n1', newsletter), at);
    await followMailbox(trial.office);
    expect(listed()?.entries).toMatchObject([
      { seems: ['access'], receivedOn: '2026-11-20', due: '2026-12-10', promptly: false, late: false },
    ]);
    const seen = [listed('oid-manager'), must(registersView(trial.office, trial.as('oid-manager'), {})).intake];
    for (const one of seen) expect(one).toEqual({ waiting: 1, oldestOn: '2026-11-20', oldestDays: 2, late: 0 });
    expect(intakeWaiting(trial.office)).toEqual({ waiting: 1, oldestOn: '2026-11-20' });
  });

  test('what is nothing of ours leaves a hash and no content', async () => {
    trial.mailbox.arrive('m2', mailWith('n1', newsletter), at);
    await followMailbox(trial.office);
    const { key } = await about('<n1@exemple.example>');
    expect(trial.office.kept.mails.get(key)).toEqual({ key, state: 'other', receivedAt: '' });
  });

  test('a suspected incident is told to the officers at once, by kinds and day and nothing else', async () => {
    trial.mailbox.arrive('m1', mailWith('i1', incident), at);
    await followMailbox(trial.office);
    await deliverPushes(trial.office);
    const told = trial.house.pushed.filter(({ message }) => message.kind === 'suspectedIncident');
    expect(told.map(({ to }) => to).toSorted()).toEqual(['oid-deputy', 'oid-officer']);
    expect(told[0]?.message).toEqual({ kind: 'suspectedIncident', kinds: ['incident'], day: '2026-11-20' });
    expect(listed()?.entries?.[0]).toMatchObject({ promptly: true, due: '2026-11-20', late: true });
  });

  test('a message that can never be read waits by itself and holds up no other', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at);
    trial.mailbox.arrive('m2', mailWith('a2', access), at);
    trial.mailbox.refuse('m1');
    expect(await followMailbox(trial.office)).toBe(1);
    expect(
      listed()
        ?.entries?.map(({ unread }) => unread)
        .toSorted(),
    ).toEqual([false, true]);
    const read = trial.mailbox.counts.mime;
    await followMailbox(trial.office);
    expect(trial.mailbox.counts.mime).toBe(read);
    trial.mailbox.refuse('m1', false);
    trial.house.wait(20_000);
    expect(await followMailbox(trial.office)).toBe(1);
    expect(listed()?.entries?.map(({ unread }) => unread)).toEqual([false, false]);
  });

  test('a message is read once: its own tag is no reason to read it again', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at);
    await followMailbox(trial.office);
    const read = trial.mailbox.counts.mime;
    for (let n = 0; n < 3; n += 1) await followMailbox(trial.office);
    expect(trial.mailbox.counts.mime).toBe(read);
  });

  test('two different mails with one id are two entries, and the pane is told of both', async () => {
    trial.mailbox.arrive('m1', mailWith('same', access), at);
    trial.mailbox.arrive('m2', mailWith('same', access, 'personne.b@exemple.example'), at);
    await followMailbox(trial.office);
    expect(listed()?.waiting).toBe(2);
    const { candidates = [] } = await about('<same@exemple.example>');
    expect(candidates.map(({ fromAddress }) => fromAddress)).toEqual([
      'personne.a@exemple.example',
      'personne.b@exemple.example',
    ]);
    const second = await about('<same@exemple.example>', candidates[1]?.key);
    expect(second.author.address).toBe('personne.b@exemple.example');
    await trial.register('<same@exemple.example>', ['access'], candidates[1]?.key);
    expect(listed()?.entries?.map(({ key }) => key)).toEqual([candidates[0]?.key]);
  });
});

describe('tags', () => {
  test('become answered when the record is done with', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at);
    const { receipt } = await trial.register('<a1@exemple.example>', ['access']);
    const { oid, role, name } = trial.as('oid-officer');
    const command = { id: 'end', verb: 'endRequest', actor: { oid, role, name }, receivedAt: trial.office.now() };
    const input = { ending: 'withdrawn', personsWords: 'Je me désiste.', why: 'Désistement' };
    must(acceptCommand(trial.office, { ...command, reference: receipt.reference, input, language: 'fr' }));
    expect(await followMailbox(trial.office)).toBe(1);
    expect(trial.mailbox.categories('m1')).toEqual(['Greffe : demande', 'Greffe : répondu']);
  });

  test('are in the language of the mailbox, and those of the other are Greffe’s to take off', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at, ['Clients']);
    await followMailbox(trial.office);
    await followMailbox({ ...trial.office, mailboxLanguage: 'en' });
    expect(trial.mailbox.categories('m1')).toEqual(['Clients', 'Greffe: request', 'Greffe: to triage']);
  });

  test('become late when the date is past', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at);
    await followMailbox(trial.office);
    expect(trial.mailbox.categories('m1')).toEqual(['Greffe : demande', 'Greffe : à trier']);
    trial.house.wait(30 * 86_400_000);
    expect(await followMailbox(trial.office)).toBe(1);
    expect(trial.mailbox.categories('m1')).toEqual(['Greffe : demande', 'Greffe : en retard']);
  });

  test('a kind changed by hand is a correction, kept as labels and rules, and the state stays ours', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at, ['Clients']);
    await followMailbox(trial.office);
    trial.mailbox.recategorise('m1', ['Clients', 'Greffe : plainte']);
    await followMailbox(trial.office);
    expect(trial.mailbox.categories('m1')).toEqual(['Clients', 'Greffe : plainte', 'Greffe : à trier']);
    const [kept] = trial.office.kept.mails.corrections();
    expect(kept).toMatchObject({ chosen: ['complaint'], suggested: ['access'] });
    expect(JSON.stringify(kept)).not.toMatch(/Personne|renseignements/);
  });

  test('taken off by hand they stay off, and the mail still waits in the list', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at);
    await followMailbox(trial.office);
    trial.mailbox.recategorise('m1', []);
    for (let n = 0; n < 2; n += 1) await followMailbox(trial.office);
    expect(trial.mailbox.categories('m1')).toEqual([]);
    expect(listed()?.waiting).toBe(1);
  });

  test('a kind put by hand on what was nothing of ours makes it wait', async () => {
    trial.mailbox.arrive('m1', mailWith('n1', newsletter), at);
    await followMailbox(trial.office);
    trial.mailbox.recategorise('m1', ['Greffe : question']);
    await followMailbox(trial.office);
    expect(listed()?.entries?.[0]?.seems).toEqual(['question']);
  });
});

describe('what people decide', () => {
  test('a mixed mail opens a record for each of its matters, with the same receipt, linked both ways', async () => {
    trial.mailbox.arrive('m1', mailWith('x1', complaintAndAccess), at);
    await followMailbox(trial.office);
    const { receipts } = await trial.register('<x1@exemple.example>', ['complaint', 'access', 'rectification']);
    await performWaiting(trial.office);
    const states = receipts.map(({ reference }) => trial.tenant.stateOf(reference));
    expect(states.map((state) => state.receivedOn)).toEqual(['2026-11-20', '2026-11-20', '2026-11-20']);
    for (const [place, { reference }] of receipts.entries())
      for (const [other, state] of states.entries()) if (other !== place) expect(state.related).toContain(reference);
    expect(trial.mailbox.categories('m1')).toEqual(['Greffe : plainte', 'Greffe : demande', 'Greffe : enregistré']);
    expect(listed()).toBeUndefined();
    for (const { reference } of receipts) expect(trial.tenant.evidence.has(`${reference}/message.eml`)).toBe(true);
  });

  test('the same matter twice is the same record, whoever presses and in whatever order', async () => {
    trial.mailbox.arrive('m1', mailWith('x1', complaintAndAccess), at);
    const view = await about('<x1@exemple.example>');
    const press = (oid: string, matters: readonly string[]) => async () => {
      const own = must(await aboutMessage(trial.office, trial.as(oid), '<x1@exemple.example>'));
      return registerMessage(trial.office, trial.as(oid), { ticket: own.ticket, matters });
    };
    expect(view.records).toEqual([]);
    await Promise.all([
      press('oid-officer', ['access', 'complaint'])(),
      press('oid-deputy', ['complaint', 'access'])(),
    ]);
    await performWaiting(trial.office);
    expect(trial.tenant.caseFiles()).toHaveLength(2);
    expect((await about('<x1@exemple.example>')).records).toHaveLength(2);
  });

  test('a reply of the same person goes to the record that stands; another person’s reply does not', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at);
    const first = await trial.register('<a1@exemple.example>', ['access']);
    trial.mailbox.arrive('m2', mailWith('a2', access, undefined, 'In-Reply-To: <a1@exemple.example>'), at);
    const again = await trial.register('<a2@exemple.example>', ['access']);
    expect(again.receipt.reference).toBe(first.receipt.reference);
    const other = mailWith('a3', access, 'personne.b@exemple.example', 'In-Reply-To: <a1@exemple.example>');
    trial.mailbox.arrive('m3', other, at);
    expect((await trial.register('<a3@exemple.example>', ['access'])).receipt.reference).not.toBe(
      first.receipt.reference,
    );
  });

  test('not privacy leaves a hash, the day and who decided; it survives the loss of our disk, and can be taken back', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at, ['Clients']);
    await followMailbox(trial.office);
    const { key } = await about('<a1@exemple.example>');
    const which = { internetMessageId: '<a1@exemple.example>' };
    const { undo } = must(await notPrivacy(trial.office, trial.as('oid-officer'), which));
    expect(trial.mailbox.categories('m1')).toEqual(['Clients']);
    expect(trial.office.kept.mails.get(key)).toEqual({ key, state: 'notPrivacy', receivedAt: '' });
    await performWaiting(trial.office);
    trial.office.kept.mails.drop(key);
    trial.house.loseIndex();
    await followChanges(trial.office);
    await followMailbox(trial.office);
    expect(listed()).toBeUndefined();
    must(await undoMail(trial.office, trial.as('oid-officer'), { ticket: undo ?? '', why: 'Erreur' }));
    expect(listed()?.waiting).toBe(1);
    expect(trial.mailbox.categories('m1')).toEqual(['Clients', 'Greffe : demande', 'Greffe : à trier']);
  });

  test('a mail that was deleted for good waits until somebody decides, and can still be decided', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at);
    await followMailbox(trial.office);
    trial.mailbox.remove('m1');
    await followMailbox(trial.office);
    const key = listed()?.entries?.[0]?.key ?? '';
    const asked = { internetMessageId: '<a1@exemple.example>', key };
    expect(await notPrivacy(trial.office, trial.as('oid-officer'), asked)).toEqual({});
    expect(listed()).toBeUndefined();
  });

  test('registering can be taken back, and the mail then registered anew', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at);
    const first = await trial.register('<a1@exemple.example>', ['access']);
    const ticket = first.undo ?? '';
    must(await undoMail(trial.office, trial.as('oid-officer'), { ticket, why: 'Mauvais courriel' }));
    await performWaiting(trial.office);
    expect(trial.tenant.stateOf(first.receipt.reference)).toMatchObject({ ending: 'registeredInError' });
    expect((await about('<a1@exemple.example>')).records).toEqual([]);
    expect(listed()?.waiting).toBe(1);
    const second = await trial.register('<a1@exemple.example>', ['rectification']);
    expect(second.receipt.reference).not.toBe(first.receipt.reference);
  });

  test('a mail added to a file is kept there, once, and can be taken out again', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at);
    const { receipt } = await trial.register('<a1@exemple.example>', ['access']);
    trial.mailbox.arrive('m2', mailWith('a2', access), at);
    const asked = { internetMessageId: '<a2@exemple.example>', reference: receipt.reference };
    const added = must(await addMail(trial.office, trial.as('oid-officer'), asked));
    must(await addMail(trial.office, trial.as('oid-deputy'), asked));
    await performWaiting(trial.office);
    const files = (): unknown => trial.tenant.stateOf(receipt.reference).files ?? '';
    expect(files()).toMatch(/^[^\n]*courriel-[^\n]*$/);
    expect(added.view.records.map(({ reference }) => reference)).toEqual([receipt.reference]);
    must(await undoMail(trial.office, trial.as('oid-officer'), { ticket: added.undo, why: 'Autre dossier' }));
    await performWaiting(trial.office);
    expect(files()).toBe('');
  });

  test('a suggestion is corrected in one press, and nobody but the officers can', async () => {
    trial.mailbox.arrive('m1', mailWith('a1', access), at);
    await followMailbox(trial.office);
    const asked = { internetMessageId: '<a1@exemple.example>', labels: ['complaint'] };
    expect(await correctSuggestion(trial.office, trial.as('oid-manager'), asked)).toEqual({ refused: 'notFound' });
    must(await correctSuggestion(trial.office, trial.as('oid-deputy'), asked));
    expect(listed()?.entries?.[0]?.seems).toEqual(['complaint']);
    expect(trial.mailbox.categories('m1')).toEqual(['Greffe : plainte', 'Greffe : à trier']);
  });
});
