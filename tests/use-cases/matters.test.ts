import { aboutMessage } from '../../src/use-cases/about-message.ts';
import { followMailbox } from '../../src/use-cases/background/follow-mailbox.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { registerMessage } from '../../src/use-cases/register-message.ts';
import { mailOffice, mailWith } from './mail-office.ts';
import { must } from './must.ts';

let trial: ReturnType<typeof mailOffice>;
beforeEach(() => {
  trial = mailOffice();
});
afterEach(() => trial.house.close());

const at = '2026-11-20T15:00:00.000Z';
const asked = {
  access: 'En vertu de l’article 27, je demande l’accès à tous les renseignements personnels que vous détenez sur moi.',
  rectification: 'Je demande aussi la rectification de mon adresse dans mon dossier : elle est inexacte.',
  consentWithdrawal: 'Je retire mon consentement à l’utilisation de mes renseignements personnels.',
  complaint: 'Je porte plainte contre votre utilisation de mes renseignements personnels.',
  incident: 'Un employé a envoyé par erreur mes renseignements personnels à une autre cliente.',
} as const;
type Asked = keyof typeof asked;

/** Ten mixed mails, synthetic. */
const mixed: readonly (readonly Asked[])[] = [
  ['access', 'rectification'],
  ['access', 'complaint'],
  ['access', 'incident'],
  ['rectification', 'complaint'],
  ['consentWithdrawal', 'complaint'],
  ['consentWithdrawal', 'access'],
  ['complaint', 'incident'],
  ['access', 'rectification', 'complaint'],
  ['access', 'complaint', 'incident'],
  ['consentWithdrawal', 'access', 'complaint'],
];

test.each(mixed)(
  'a mail that holds %s and %s opens a record for each, with one receipt (s. 32)',
  async (...matters) => {
    const body = matters.flatMap((matter) => (matter ? asked[matter as Asked] : [])).join('\n\n');
    trial.mailbox.arrive('m1', mailWith('x1', { subject: 'Mes renseignements', body }), at);
    await followMailbox(trial.office);
    const wanted = matters.filter((matter): matter is Asked => matter !== undefined && matter in asked);
    const { receipts } = await trial.register('<x1@exemple.example>', wanted);
    await performWaiting(trial.office);
    expect(receipts).toHaveLength(wanted.length);
    const received = receipts.map(({ reference }) => {
      const { receivedOn, awareOn } = trial.tenant.stateOf(reference);
      return receivedOn ?? awareOn;
    });
    expect(new Set(received)).toEqual(new Set(['2026-11-20']));
    for (const { reference } of receipts)
      expect(String(trial.tenant.stateOf(reference).related).split(' ').toSorted()).toEqual(
        receipts.flatMap((one) => (one.reference === reference ? [] : [one.reference])).toSorted(),
      );
  },
);

const forwarded = {
  subject: 'TR: Demande',
  body: [
    'Pour vous.',
    '',
    'De : Personne C <personne.c@exemple.example>',
    'Envoyé : 12 novembre 2026 09:12',
    'À : accueil@exemple.example',
    'Objet : Demande',
    '',
    asked.access,
  ].join('\n'),
};

test('what a colleague passes on was received when they had it: proposed, and the officer confirms', async () => {
  trial.mailbox.arrive('m1', mailWith('f1', forwarded, 'collegue@exemple.example'), at);
  const asker = trial.as('oid-officer');
  const view = must(await aboutMessage(trial.office, asker, '<f1@exemple.example>'));
  expect(view.receipt).toEqual({ on: '2026-11-20', earlier: '2026-11-12' });
  expect(view.author.address).toBe('personne.c@exemple.example');
  const later = { ticket: view.ticket, matters: ['access'], receivedOn: '2026-11-21' };
  expect(await registerMessage(trial.office, asker, later)).toMatchObject({ refused: 'fields' });
  const { receipt } = must(await registerMessage(trial.office, asker, { ...later, receivedOn: '2026-11-12' }));
  await performWaiting(trial.office);
  expect(trial.tenant.stateOf(receipt.reference)).toMatchObject({
    receivedOn: '2026-11-12',
    requesterAddress: 'personne.c@exemple.example',
  });
});

test('the clock of what was passed on runs from the earlier day even before anybody confirms it', async () => {
  trial.mailbox.arrive('m1', mailWith('f1', forwarded, 'collegue@exemple.example'), at);
  await followMailbox(trial.office);
  expect(trial.office.kept.mails.waiting(1)[0]?.content?.receivedOn).toBe('2026-11-12');
});

test('an id longer than any real one is kept by its digest, and its mail registered with its original', async () => {
  const id = `long-${'a'.repeat(1500)}`;
  trial.mailbox.arrive('m1', mailWith(id, { subject: 'Demande', body: asked.access }), at);
  const { receipt } = await trial.register(`<${id}@exemple.example>`, ['access']);
  trial.house.restart();
  await performWaiting(trial.office);
  const { messageId } = trial.tenant.stateOf(receipt.reference);
  expect(messageId).toBe(`sha256:${trial.office.sha256(`<${id}@exemple.example>`)}`);
  expect(trial.tenant.evidence.has(`${receipt.reference}/message.eml`)).toBe(true);
});

test('of two mails with one id, the evidence after a restart is the one that was registered', async () => {
  trial.mailbox.arrive('m1', mailWith('same', { subject: 'Un', body: asked.access }), at);
  trial.mailbox.arrive('m2', mailWith('same', { subject: 'Deux', body: asked.complaint }), at);
  const asker = trial.as('oid-officer');
  const internetMessageId = '<same@exemple.example>';
  const { ticket } = must(await aboutMessage(trial.office, asker, { internetMessageId, subject: 'Deux' }));
  const { receipt } = must(await registerMessage(trial.office, asker, { ticket, matters: ['complaint'] }));
  trial.house.restart();
  await performWaiting(trial.office);
  expect(trial.tenant.evidence.get(`${receipt.reference}/message.eml`)).toContain('Subject: Deux');
});
