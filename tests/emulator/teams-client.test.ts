import { type ClientTrial, form, startClient } from './teams-client-trial.ts';
import { CARD, card } from './teams-trial.ts';

let client: ClientTrial;
beforeAll(async () => {
  client = await startClient();
});
afterAll(() => client.stop());
afterEach(async () => expect(await client.rest()).toEqual([]));

test('a card that asks for it is refreshed when the person it names opens the chat', async () => {
  const [{ from } = { from: {} }] = client.trial.bot.received;
  const me = String((from as { id: string }).id);
  const refresh = { action: { type: 'Action.Execute', verb: 'refresh' }, userIds: [me] };
  await client.trial.cardTo('staff1', card('État ancien', { refresh }));
  client.answering({
    'adaptiveCard/action': { statusCode: 200, type: CARD, value: card('État présent', { refresh }) },
  });
  await client.open();
  const fresh = await client.acts().message('État présent');
  client.answering({
    'adaptiveCard/action': { statusCode: 200, type: CARD, value: card('État de plus', { refresh }) },
  });
  await client.acts().refresh(fresh);
  await client.acts().message('État de plus');
});

test('in the channel answers stand under their post, mentions are shown, and one answers there', async () => {
  client.trial.bot.behave(async (activity) => {
    if (activity.type !== 'message') return undefined;
    const entities = [{ type: 'mention', text: '<at>Personne A</at>', mentioned: { id: '29:x', name: 'Personne A' } }];
    await client.trial.reply(activity, {
      type: 'message',
      text: '<at>Personne A</at>, en **privé** <at>rien</at>',
      entities,
    });
    return undefined;
  });
  const chat = await client.trial.chat('staff1', 'channel');
  await client.trial.api('/messages', { as: 'staff2', chat, text: 'Un premier avis' });
  await client.open('staff1', '&chat=channel');
  await client.acts().mention('aide');
  const thread = client.page().getByRole('list', { name: /^Réponses au message de Personne A/ });
  await thread.getByText('Personne A', { exact: true }).waitFor();
  expect(await thread.locator('.mention').allInnerTexts()).toEqual(['Personne A']);
  expect(await thread.innerText()).toContain('<at>rien</at>');
  const post = await client.acts().message('Un premier avis');
  await client.acts().reply(post, 'Une réponse');
  await client
    .page()
    .getByRole('list', { name: 'Réponses au message de Personne B' })
    .getByText('Une réponse')
    .waitFor();
});

test('a file is attached, goes with the message and can be opened; one that the bot offers is agreed to', async () => {
  const offer = {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: 'lettre.txt',
    content: { description: 'La lettre', sizeInBytes: 5, acceptContext: {}, declineContext: {} },
  };
  client.trial.bot.behave(async (activity) => {
    if (activity.type === 'message') await client.trial.reply(activity, { type: 'message', attachments: [offer] });
    const { uploadInfo } = (activity.value ?? {}) as {
      uploadInfo?: { uploadUrl: string; uniqueId: string; name: string };
    };
    if (uploadInfo === undefined) return undefined;
    await fetch(uploadInfo.uploadUrl, { method: 'PUT', body: 'texte', headers: { 'content-range': 'bytes 0-4/5' } });
    const content = { uniqueId: uploadInfo.uniqueId, fileType: 'txt' };
    const info = { contentType: 'application/vnd.microsoft.teams.card.file.info', name: uploadInfo.name, content };
    await client.trial.reply(activity, { type: 'message', attachments: [info] });
    return { body: {} };
  });
  await client.trial.cardTo('staff1', card('Bonjour'));
  await client.open();
  await client.acts().attach('reçu.txt', 'contenu');
  await client.acts().send();
  const sent = client.page().locator('.message.mine').last();
  await sent.getByRole('link', { name: 'Ouvrir reçu.txt' }).waitFor();
  expect(client.trial.last()).toMatchObject({ attachments: [{ name: 'reçu.txt' }] });
  const offered = await client.acts().message('La lettre');
  await offered.getByRole('button', { name: 'Accepter' }).click();
  const link = client.page().getByRole('link', { name: 'Ouvrir lettre.txt' });
  await link.waitFor();
  const loading = client.page().waitForEvent('download');
  await link.click();
  expect((await loading).suggestedFilename()).toBe('lettre.txt');
});

test('the app is removed, added, blocked and let in again from the chat itself, which says how it stands', async () => {
  await client.trial.cardTo('staff1', card('Bonjour'));
  await client.open();
  const notice = client.page().locator('.place-notice');
  await client.acts().place('uninstall');
  await notice.filter({ hasText: 'n’est pas installée' }).waitFor();
  expect(client.trial.last()).toMatchObject({ type: 'installationUpdate', action: 'remove' });
  await client.acts().place('install');
  await notice.waitFor({ state: 'hidden' });
  await client.acts().place('block');
  await notice.filter({ hasText: 'Vous avez bloqué' }).waitFor();
  await client.acts().place('unblock');
  await notice.waitFor({ state: 'hidden' });
});

test('the page says that the bot writes, and what the bot takes back is gone', async () => {
  const id = await client.trial.cardTo('staff1', card('Passager'));
  await client.open();
  await client.acts().message('Passager');
  const chat = encodeURIComponent(await client.trial.chat('staff1', 'personal'));
  await client.trial.connector('POST', `conversations/${chat}/activities`, { type: 'typing' });
  await client.page().getByText('Greffe écrit…').waitFor();
  await client.trial.connector('DELETE', `conversations/${chat}/activities/${id}`);
  await client.page().getByText('Passager').waitFor({ state: 'detached' });
});

test('channel, menu, dialog and search are without serious fault in every theme and fit 320 pixels', async () => {
  const chat = await client.trial.chat('staff1', 'channel');
  const post = await client.trial.api('/messages', {
    as: 'staff2',
    chat,
    text: 'Un avis un peu long pour une si petite largeur',
  });
  await client.trial.api('/messages', { as: 'officer', chat, thread: post.body.activityId, text: 'Merci' });
  client.answering({ 'composeExtension/fetchTask': form('Signalement') });
  await client.open('staff1', '&chat=channel', 320);
  const message = await client.acts().message('Un avis');
  for (const theme of ['light', 'dark', 'contrast']) {
    await client.page().getByLabel('Apparence').selectOption(theme);
    expect(await client.seriousFaults()).toEqual([]);
    await client.acts().messageExtension(message, 'Signaler un incident');
    expect(await client.seriousFaults()).toEqual([]);
    expect(await client.page().evaluate('document.documentElement.scrollWidth')).toBe(320);
    await client.page().keyboard.press('Escape');
    await client.acts().dialog.waitFor({ state: 'hidden' });
    await message
      .getByRole('button', { name: /^Options/ })
      .first()
      .click();
    expect(await client.seriousFaults()).toEqual([]);
    await client.page().keyboard.press('Escape');
  }
});

test('what arrives while the page still reads comes after what was there before', async () => {
  await client.trial.cardTo('staff2', card('Avant'));
  await client.open('staff2');
  const page = client.page();
  const chat = encodeURIComponent(await client.trial.chat('staff2', 'personal'));
  await page.route('**/api/messages?**', async (route) => {
    const before = await route.fetch();
    await client.trial.cardTo('staff2', card('Pendant'));
    await client.trial.connector('POST', `conversations/${chat}/activities`, { type: 'typing' });
    // What came before the typing was heard by now.
    await page.getByText('Greffe écrit…').waitFor();
    await route.fulfill({ response: before });
  });
  await page.reload();
  await client.acts().message('Pendant');
  const texts = await page.locator('.message.bot .card').allInnerTexts();
  expect(texts.indexOf('Avant')).toBeLessThan(texts.indexOf('Pendant'));
});
