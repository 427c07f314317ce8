import { createHash } from 'node:crypto';
import { textOfHtml } from '../../bot/host/quoted.ts';
import { type BotOnTrial, botOnTrial, carriedBy, dialogIn, elementsOf, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const messagePayload = {
  id: '1763800000000',
  createdDateTime: '2026-11-21T02:00:00.000Z',
  linkToMessage: 'https://teams.microsoft.com/l/message/19:x/1763800000000',
  from: { user: { id: 'oid-b', displayName: 'Personne B' } },
  body: { contentType: 'html', content: '<div>J’ai envoyé la <b>QUOTE-CANARY</b> à &lt;autre&gt;<br>Oups</div>' },
};
const channel = { conversationType: 'channel', conversation: '19:channel@thread.tacv2;messageid=1' };
const open = (more = {}, from = {}) =>
  trial.invoke('composeExtension/fetchTask', { commandId: 'reportIncident', messagePayload, ...more }, from);
const submit = (data: Record<string, unknown>, more = {}, from = {}) =>
  trial.invoke('composeExtension/submitAction', { commandId: 'reportIncident', data, messagePayload, ...more }, from);
const typedIn = (card: unknown, id: string) => elementsOf(card).find((element) => element.id === id)?.value;
const referenceOn = (card: unknown): string => /INC-2026-[0-9A-Z]{6}/.exec(textOn(card))?.[0] ?? '';

test('the action on a message opens the report in a dialog, with the message shown and its day filled in', async () => {
  const reply = await open({}, channel);
  expect(reply.json).toMatchObject({
    task: { type: 'continue', value: { title: 'Signaler un incident de confidentialité' } },
  });
  const form = dialogIn(reply);
  expect(textOn(form)).toContain('J’ai envoyé la QUOTE-CANARY à <autre>');
  expect(typedIn(form, 'occurred_day')).toBe('2026-11-20');
  expect(typedIn(form, 'told')).toBe('Voir le message gardé comme preuve.');
  expect(trial.teams.calls).toHaveLength(0);
});

test('handed in, the report has its receipt in the dialog, and the message is evidence in the case file alone', async () => {
  const form = dialogIn(await open());
  const reply = await submit({ ...carriedBy(form, 'reportFromMessage'), scenario: 'wrongRecipient', told: 'Voir.' });
  const receipt = dialogIn(reply);
  expect(textOn(receipt)).toContain('Le message est gardé au dossier comme preuve');
  const reference = referenceOn(receipt);
  const kept = trial.tenant.evidence.get(`${reference}/message-teams.txt`) ?? '';
  const text = Buffer.from(kept, 'latin1').toString();
  for (const expected of ['From: Personne B', 'Date: 2026-11-21T02:00:00.000Z', 'QUOTE-CANARY', 'Oups'])
    expect(text).toContain(expected);
  expect(trial.tenant.stateOf(reference)).toMatchObject({
    evidenceFile: 'message-teams.txt',
    evidenceDigest: createHash('sha256').update(text).digest('hex'),
    told: 'Voir.',
  });
  expect(JSON.stringify(trial.tenant.caseFiles()[0]?.ledger)).not.toContain('QUOTE-CANARY');
  expect(JSON.stringify(trial.tenant.rows())).not.toContain('QUOTE-CANARY');
});

test('what is not in order stays in the dialog with what was typed and the message, and can be sent again', async () => {
  const carried = carriedBy(dialogIn(await open()), 'reportFromMessage');
  const again = dialogIn(await submit({ ...carried, scenario: '', told: 'Mes mots.' }));
  expect(textOn(again)).toContain('Ce champ est nécessaire');
  expect(textOn(again)).toContain('QUOTE-CANARY');
  expect(typedIn(again, 'told')).toBe('Mes mots.');
  expect(carriedBy(again, 'reportFromMessage')).toEqual(carried);
  expect(referenceOn(dialogIn(await submit({ ...carried, scenario: 'lostDevice' })))).toMatch(/^INC/);
});

test('the same dialog twice is one report; with another message under it, none', async () => {
  const data = { ...carriedBy(dialogIn(await open()), 'reportFromMessage'), scenario: 'lostDevice' };
  const first = referenceOn(dialogIn(await submit(data)));
  expect(referenceOn(dialogIn(await submit(data)))).toBe(first);
  const other = { ...carriedBy(dialogIn(await open()), 'reportFromMessage'), scenario: 'lostDevice' };
  const reply = await submit(other, { messagePayload: { ...messagePayload, id: 'another' } });
  expect(textOn(dialogIn(reply))).toContain('avec un autre contenu');
  expect(trial.tenant.caseFiles()).toHaveLength(1);
});

test('a page cannot say what the message was: its ticket is good for the bot alone', async () => {
  const { ticket } = carriedBy(dialogIn(await open()), 'reportFromMessage');
  const entered = { ticket, scenario: 'lostDevice', quoted: 'FORGED', evidenceDigest: 'x', evidenceFile: 'x' };
  expect(textOn((await trial.press('reportIncident', entered)).card)).toContain('n’est pas reconnu');
  expect(trial.tenant.caseFiles()).toHaveLength(0);
});

test('without a message the action is the form as anywhere, in a dialog', async () => {
  const reply = await open({ messagePayload: undefined });
  const carried = carriedBy(dialogIn(reply), 'reportIncident');
  const receipt = dialogIn(await submit({ ...carried, scenario: 'lostDevice' }, { messagePayload: undefined }));
  expect(referenceOn(receipt)).toMatch(/^INC/);
  const measure = carriedBy(receipt, 'noteMeasure');
  expect(textOn(dialogIn(await submit(measure, { messagePayload: undefined })))).toContain('Fait. Merci.');
});

test('where the bot is no member, the person is looked up in their own chat; a guest is still refused', async () => {
  trial.teams.closed.add('19:elsewhere@thread.v2');
  const elsewhere = { conversationType: 'groupChat', conversation: '19:elsewhere@thread.v2' };
  expect(textOn(dialogIn(await open({}, elsewhere)))).toContain('Que s’est-il passé');
  trial.teams.roster.set('29:oid-guest', { userRole: 'guest' });
  const guest = await open({}, { ...elsewhere, oid: 'oid-guest' });
  expect(guest.text).toContain('réservé au personnel');
  expect(guest.text).not.toContain('QUOTE-CANARY');
});

test('handed in without its message, nothing is kept; what was typed comes back on a form that works', async () => {
  const carried = carriedBy(dialogIn(await open()), 'reportFromMessage');
  const entered = { ...carried, scenario: 'lostDevice', told: 'Mes mots.' };
  const again = dialogIn(await submit(entered, { messagePayload: undefined }));
  expect(typedIn(again, 'told')).toBe('Mes mots.');
  const data = { ...carriedBy(again, 'reportIncident'), scenario: 'lostDevice' };
  expect(referenceOn(dialogIn(await submit(data, { messagePayload: undefined })))).toMatch(/^INC/);
  expect(trial.tenant.caseFiles()).toHaveLength(1);
});

describe('dialogs of cards', () => {
  test('open with any form of a card, and go on with what it answers', async () => {
    const form = dialogIn(await trial.invoke('task/fetch', { data: { verb: 'entryForm', entry: 'reportMinor' } }));
    const carried = carriedBy(form, 'reportMinor');
    const again = dialogIn(await trial.invoke('task/submit', { data: { ...carried, told: '' } }));
    expect(textOn(again)).toContain('Ce champ est nécessaire');
    const kept = await trial.invoke('task/submit', { data: { ...carried, told: 'Un formulaire.' } });
    expect(kept.json).toMatchObject({ task: { type: 'continue' } });
    expect(textOn(dialogIn(kept))).toMatch(/MIN-2026/);
  });

  test('of the officer do not exist for staff', async () => {
    const data = { verb: 'openCaseFile', reference: 'INC-2026-000000' };
    expect(textOn(dialogIn(await trial.invoke('task/fetch', { data })))).toContain('Aucun dossier à cette référence');
  });

  test('say that Teams did not answer, when the roster does not', async () => {
    trial.teams.state.rosterMood = 503;
    const reply = await trial.invoke('task/fetch', { data: { verb: 'report' } });
    expect(reply.json).toMatchObject({ task: { type: 'message', value: expect.stringContaining('Teams') } });
  });
});

describe('the search while writing', () => {
  const search = (text: string, from = {}) =>
    trial.invoke(
      'composeExtension/query',
      { commandId: 'myReports', parameters: [{ name: 'reference', value: text }] },
      from,
    );
  const report = async () => {
    const carried = carriedBy(await trial.say('incident'), 'reportIncident');
    const entered = { ...carried, scenario: 'lostDevice', told: 'TOLD-CANARY' };
    return referenceOn((await trial.press('reportIncident', entered)).card);
  };

  test('finds one’s own reports, and what is inserted says the reference and nothing else', async () => {
    const reference = await report();
    for (const text of ['', reference.slice(-4), 'volé']) {
      const { json } = await search(text, channel);
      const { attachments } = (json as { composeExtension: { attachments: { content: object }[] } }).composeExtension;
      expect(attachments).toHaveLength(1);
      expect(textOn(attachments[0]?.content)).toContain(reference);
      expect(JSON.stringify(attachments[0]?.content)).not.toMatch(/TOLD-CANARY|volé|ticket/);
    }
  });

  test('finds nobody else’s, and says so', async () => {
    await report();
    for (const reply of [await search('', { oid: 'oid-other' }), await search('zzz')])
      expect(reply.json).toEqual({
        composeExtension: { type: 'message', text: 'Vous n’avez aucun signalement à insérer.' },
      });
  });

  test('the inserted link is opened in private, and by nobody else', async () => {
    const reference = await report();
    const shared = await trial.press('showReceipt', { reference }, channel);
    expect(textOn(shared.card)).toContain('vous attend dans notre conversation privée');
    expect(shared.text).not.toContain(reference);
    expect(textOn(trial.lastCard())).toContain('Signalement reçu');
    await trial.press('showReceipt', { reference }, { ...channel, oid: 'oid-other' });
    expect(textOn(trial.lastCard())).toContain('Aucun dossier à cette référence');
  });
});

test.each([
  ['<p>a</p><p>b</p>', 'a\nb'],
  ['1 &lt; 2 &amp;&nbsp;3 &#233; &#xE9; &bogus;', '1 < 2 & 3 é é &bogus;'],
  ['<script>alert(1)</script>x<style>b</style>', 'x'],
  ['<a href="https://evil">lien</a> <at id="0">Greffe</at>', 'lien Greffe'],
  ['<<b>>', '<>'],
])('the words of %j are %j', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

test('a message made to be slow is read at once', () => {
  const before = process.cpuUsage();
  for (const hostile of ['<', '<b', '&', '<script', '<br', '\n']) textOfHtml(hostile.repeat(50_000));
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});
