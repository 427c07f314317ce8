import type { Locator } from 'playwright-core';
import { words } from '../../src/locales/index.ts';
import { officeOfTests } from './office-in-browser.ts';
import { becomes, press, referenceOn, type TeamsWindow } from './teams-window.ts';

const place = officeOfTests();

const written = { fr: 'signaler un incident', en: 'report an incident' } as const;
const people = [
  { language: 'fr', as: 'staff1', other: 'staff2' },
  { language: 'en', as: 'staff2', other: 'staff1' },
] as const;

describe.each(people)('a staff member, in $language', ({ language, as, other }) => {
  const { bot, staff, registers } = words(language);
  const open = (who: string): Promise<TeamsWindow> => place.teams({ as: who, language });

  const reported = async (window: TeamsWindow): Promise<Locator> => {
    const card = await window.say(written[language]);
    await becomes(card, bot.report.title);
    await card.getByLabel(registers.incidents.choices.scenario.lostDevice).check();
    await press(card, bot.buttons.send);
    await becomes(card, bot.receipt.title);
    return card;
  };

  test('passes on what was said on the telephone, and is given the text that the person will write', async () => {
    const window = await open(as);
    const card = await window.say('menu');
    await press(card, staff.passOn.button);
    await becomes(card, staff.passOn.title);
    await card.getByRole('button', { name: registers.verbs.passOnRequest }).click();
    const form = window.acts.dialog;
    await becomes(form, registers.verbs.passOnRequest);
    await form.getByLabel(registers.requests.choices.type.access, { exact: true }).check();
    await form.getByLabel(registers.requests.choices.means.phone, { exact: true }).check();
    await form.getByLabel(registers.yes, { exact: true }).check();
    const { labels } = staff.passOn;
    await form.getByLabel(labels.passOnRequest.requester).fill('Personne A');
    await form.getByLabel(labels.passOnRequest.requesterAddress).fill('514-555-0100');
    await press(form, bot.buttons.save);
    await form.getByText(bot.officerForm.entered).waitFor();
    await window.page.keyboard.press('Escape');
    await becomes(card, staff.kept.titles.requests);
    const text = await card.innerText();
    for (const expected of [staff.writing.why, staff.writing.name('Personne A'), staff.writing.after])
      expect(text).toContain(expected);
    expect(text).toMatch(/REQ-\d{4}-/);
  });

  test('adds to a report and says that it was a mistake: it stays, so marked', async () => {
    const window = await open(as);
    const card = await reported(window);
    const reference = await referenceOn(card);
    await press(card, staff.own.addButton);
    await becomes(card, staff.own.addTitle);
    await card.getByLabel(staff.own.addLabel).fill('Le sac est retrouvé. / The bag was found.');
    await press(card, staff.own.addSend);
    await becomes(card, bot.receipt.title);
    expect(await card.innerText()).toContain('The bag was found.');
    await press(card, staff.own.mistakeButton);
    await becomes(card, staff.own.mistakeTitle);
    await press(card, staff.own.mistakeConfirm);
    await becomes(card, bot.receipt.title);
    expect(await card.innerText()).toContain(staff.own.mistaken);
    expect(await referenceOn(card)).toBe(reference);
  });

  test('sends a file, says where it belongs, and sees its name on the receipt', async () => {
    const window = await open(as);
    const reference = await referenceOn(await reported(window));
    await window.acts.attach('capture.txt', 'FILE');
    await window.acts.send();
    const card = await window.card(staff.file.title);
    await card.getByLabel(reference).check();
    await press(card, staff.file.confirm);
    const receipt = await window.card(staff.file.done);
    expect(await receipt.innerText()).toContain('capture.txt');
    expect(await referenceOn(receipt)).toBe(reference);
  });

  test('reports from a colleague’s message in a dialog; the message is kept, and the channel says nothing', async () => {
    const said = `Oups ${language} : liste envoyée / list sent`;
    const theirs = await open(other);
    await theirs.acts.chat('channel');
    await theirs.acts.write(said);
    const window = await open(as);
    await window.acts.chat('channel');
    const before = await window.page.locator('.message').count();
    const dialog = await window.acts.messageExtension(await window.acts.message(said), bot.buttons.report);
    expect(await dialog.innerText()).toContain(said);
    await press(dialog, bot.buttons.send);
    await dialog.getByLabel(registers.incidents.choices.scenario.wrongRecipient).check();
    await press(dialog, bot.buttons.send);
    await dialog.getByRole('heading', { name: bot.receipt.title, exact: true }).waitFor();
    expect(await dialog.innerText()).toContain(staff.own.quoted);
    expect(await window.page.locator('.message').count()).toBe(before);
  });

  test('inserts the link to a report into a conversation; a colleague who presses it is shown nothing of it', async () => {
    const window = await open(as);
    const reference = await referenceOn(await reported(window));
    await window.acts.chat('groupChat');
    const sent = await window.acts.insertResult(bot.buttons.myReports, reference.slice(-4), reference);
    const text = await sent.innerText();
    expect(text).toContain(reference);
    expect(text).not.toContain(registers.incidents.choices.scenario.lostDevice);
    const theirs = await open(other);
    await theirs.acts.chat('groupChat');
    const seen = await theirs.acts.message(reference);
    await press(seen, staff.link.open);
    await theirs.page.getByText(staff.sharedShown).first().waitFor();
    await theirs.acts.chat('personal');
    await theirs.acts.message(registers.refusals.notFound);
  });
});
