import { type ClientTrial, field, form, startClient } from './teams-client-trial.ts';
import { CARD, card } from './teams-trial.ts';

let client: ClientTrial;
beforeAll(async () => {
  client = await startClient();
});
afterAll(() => client.stop());
afterEach(async () => expect(await client.rest()).toEqual([]));

const menu = card('Menu', {
  actions: [{ type: 'Action.Submit', title: 'Ouvrir', data: { msteams: { type: 'task/fetch' }, form: 'report' } }],
});

const focused = (selector: string): Promise<boolean> =>
  client.page().evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`);

describe('a dialog of a card', () => {
  beforeEach(async () => {
    await client.trial.cardTo('staff1', menu);
    await client.open();
  });
  const button = () => client.page().locator('.card').last().getByRole('button', { name: 'Ouvrir' });

  test('shows the bot’s card under its title, holds the focus, and gives it back when it is closed', async () => {
    client.answering({ 'task/fetch': form('Signaler') });
    await button().focus();
    await client.page().keyboard.press('Enter');
    await client.acts().dialog.getByRole('heading', { name: 'Signaler' }).waitFor();
    expect(await focused('textarea, input')).toBe(true);
    for (let n = 0; n < 6; n += 1) {
      await client.page().keyboard.press('Tab');
      expect(
        await client
          .page()
          .evaluate(
            'document.activeElement === document.body || document.querySelector("dialog").contains(document.activeElement)',
          ),
      ).toBe(true);
    }
    await client.page().keyboard.press('Escape');
    await client.acts().dialog.waitFor({ state: 'hidden' });
    expect(await button().evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
    expect(client.trial.last()).toMatchObject({ name: 'task/fetch', value: { data: { form: 'report' } } });
  });

  test('leads from card to card to a last word', async () => {
    client.answering({
      'task/fetch': form('Un'),
      'task/submit': ({ value }) =>
        JSON.stringify(value).includes('premier') ? form('Deux') : { task: { type: 'message', value: 'Merci bien.' } },
    });
    const dialog = await client.acts().openDialog(button());
    await dialog.getByLabel(field.label).fill('premier');
    await dialog.getByRole('button', { name: 'Envoyer' }).click();
    await dialog.getByRole('heading', { name: 'Deux' }).waitFor();
    await dialog.getByLabel(field.label).fill('second');
    await dialog.getByRole('button', { name: 'Envoyer' }).click();
    await dialog.getByText('Merci bien.').waitFor();
    await dialog.getByRole('button', { name: 'Fermer' }).last().click();
    await dialog.waitFor({ state: 'hidden' });
    expect(client.trial.last()).toMatchObject({ name: 'task/submit', value: { data: { told: 'second' } } });
  });

  test('begins each card at its beginning, in the first field that can be seen', async () => {
    const lines = Array.from({ length: 40 }, (_, n) => ({ type: 'TextBlock', text: `Ligne ${n}` }));
    const hidden = { type: 'Input.Text', id: 'hidden', label: 'Caché', isVisible: false };
    const tall = (title: string) => {
      const { task } = form(title);
      task.value.card.content = card('', {
        body: [hidden, field, ...lines],
        actions: [{ type: 'Action.Submit', title: 'Suite' }],
      });
      return { task };
    };
    client.answering({ 'task/fetch': tall('Un'), 'task/submit': tall('Deux') });
    const dialog = await client.acts().openDialog(button());
    await dialog.getByRole('button', { name: 'Suite' }).click();
    await dialog.getByRole('heading', { name: 'Deux' }).waitFor();
    expect(await dialog.locator('.dialog-content').evaluate((content) => content.scrollTop)).toBe(0);
    expect(await dialog.getByLabel(field.label).evaluate((node) => node === node.ownerDocument.activeElement)).toBe(
      true,
    );
  });

  test('keeps what was typed when the bot does not answer in time, and says so', async () => {
    client.answering({ 'task/fetch': form('Signaler') });
    const dialog = await client.acts().openDialog(button());
    await client.trial.api('/switches', {
      deliveries: [{ steps: [{ answer: 'late' }, { id: 'new', answer: 'late' }] }],
    });
    await dialog.getByLabel(field.label).fill('Un courriel');
    await dialog.getByRole('button', { name: 'Envoyer' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'n’a pas répondu à temps' }).waitFor();
    expect(await dialog.getByLabel(field.label).inputValue()).toBe('Un courriel');
    await dialog.getByRole('button', { name: 'Envoyer' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(client.trial.last()).toMatchObject({ value: { data: { told: 'Un courriel' } } });
  });

  test('can be asked for again when the bot was not there, and says what Teams does not take', async () => {
    await client.trial.api('/switches', { deliveries: [{ steps: [{ answer: 'late' }] }] });
    client.answering({ 'task/fetch': form('Signaler', { type: 'Action.Execute', title: 'Faire', verb: 'v' }) });
    const dialog = await client.acts().openDialog(button());
    await dialog.getByText('n’a pas répondu à temps').waitFor();
    await dialog.getByRole('button', { name: 'Réessayer' }).click();
    await dialog.getByRole('button', { name: 'Faire' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'Action.Submit' }).waitFor();
  });
});

describe('the extension', () => {
  const report = 'Signaler un incident';

  test('opens its dialog on a colleague’s message and lays what comes of it beside one’s own', async () => {
    const chat = await client.trial.chat('staff1', 'groupChat');
    await client.trial.api('/messages', { as: 'staff2', chat, text: 'Envoyé au mauvais client' });
    client.answering({
      'composeExtension/fetchTask': form('Signalement'),
      'composeExtension/submitAction': {
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: [{ contentType: CARD, content: card('Reçu INC-2026-000000') }],
        },
      },
    });
    await client.open('staff1', '&chat=groupChat');
    const dialog = await client
      .acts()
      .messageExtension(await client.acts().message('Envoyé au mauvais client'), report);
    await dialog.getByLabel(field.label).fill('x');
    await dialog.getByRole('button', { name: 'Envoyer' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(client.trial.last()).toMatchObject({
      value: { commandContext: 'message', messagePayload: { from: { user: { displayName: 'Personne B' } } } },
    });
    await client.page().locator('.draft-card').getByText('Reçu INC-2026-000000').waitFor();
    await client.acts().send();
    const sent = await client.acts().message('Reçu INC-2026-000000');
    expect(await sent.getAttribute('class')).toContain('mine');
  });

  test('finds where one writes, at once and for what is typed, and the result goes into the chat', async () => {
    const found = (title: string) => ({
      composeExtension: {
        type: 'result',
        attachments: [
          {
            contentType: CARD,
            content: card(`Carte ${title}`),
            preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text: 'Reçu' } },
          },
        ],
      },
    });
    client.answering({
      'composeExtension/query': ({ value }) => found(JSON.stringify(value).includes('"7K"') ? '7K' : 'Tous'),
    });
    await client.open('staff1', '&chat=groupChat');
    const search = await client.acts().composeExtension('Mes signalements');
    await search.getByText('Tous').waitFor();
    await client.page().keyboard.press('Escape');
    const message = await client.acts().insertResult('Mes signalements', '7K', /^7K/);
    await message.getByText('Carte 7K').waitFor();
  });

  test('says so when a message preview is to be sent by the bot', async () => {
    const activityPreview = { type: 'message', attachments: [{ contentType: CARD, content: card('Aperçu') }] };
    client.answering({
      'composeExtension/fetchTask': { composeExtension: { type: 'botMessagePreview', activityPreview } },
      'composeExtension/submitAction': {},
    });
    await client.open();
    const dialog = await client.acts().composeExtension(report);
    await dialog.getByText('Aperçu').waitFor();
    await dialog.getByRole('button', { name: 'Envoyer' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(client.trial.last()).toMatchObject({ value: { botMessagePreviewAction: 'send', botActivityPreview: [{}] } });
  });
});
