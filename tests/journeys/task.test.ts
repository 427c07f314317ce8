import type { Locator } from 'playwright-core';
import { addDays, formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { type Language, words } from '../../src/locales/index.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { becomes, type TeamsWindow } from './teams-window.ts';

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
});
afterAll(() => place.stop());
afterEach(async () => expect(await place.closeWindows()).toEqual([]));

const soon = formatDay(addDays(montrealDay(new Date().toISOString()), 3));
const requester = 'Personne A';
const ask = 'Les courriels échangés avec cette personne / The mails with this person';
const pictures = process.env.GREFFE_PICTURES;

const look = async ({ page }: TeamsWindow, name: string): Promise<void> => {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
};

describe.each(['fr', 'en'] as const satisfies readonly Language[])('a task, in %s', (language) => {
  const { bot, registers, staff, tasks } = words(language);
  const hello = language === 'fr' ? 'Bonjour' : 'Hello';
  const open = (as: string): Promise<TeamsWindow> => place.teams({ as, language, height: 1400 });
  const press = (card: Locator, name: string | RegExp) => card.getByRole('button', { name, exact: true }).click();

  /** A member of staff passes a written request on; gives its reference. */
  const passedOn = async (window: TeamsWindow): Promise<string> => {
    const card = await window.say('menu');
    await press(card, staff.passOn.button);
    await card.getByRole('button', { name: registers.verbs.passOnRequest }).click();
    const form = window.acts.dialog;
    await becomes(form, registers.verbs.passOnRequest);
    const { labels } = staff.passOn;
    await form.getByLabel(registers.requests.choices.type.access, { exact: true }).check();
    await form.getByLabel(registers.requests.choices.means.post, { exact: true }).check();
    await form.getByLabel(registers.no, { exact: true }).check();
    await form.getByLabel(labels.passOnRequest.requester).fill(requester);
    await form.getByLabel(labels.passOnRequest.requesterAddress).fill('514-555-0100');
    await press(form, bot.buttons.save);
    await form.getByText(bot.officerForm.entered).waitFor();
    await window.page.keyboard.press('Escape');
    await becomes(card, staff.kept.titles.requests);
    const [reference = ''] = /REQ-\d{4}-[0-9A-Z]{6}/.exec(await card.innerText()) ?? [];
    return reference;
  };

  /** The officer opens the record from its card and hands a search to a colleague by name. */
  const handedOut = async (window: TeamsWindow, reference: string, name: string): Promise<Locator> => {
    const card = await window.card(reference);
    await press(card, bot.buttons.openCaseFile);
    await becomes(card, bot.caseFile.title);
    await press(card, tasks.grant.title);
    await becomes(card, tasks.grant.title);
    await card.getByLabel(tasks.kinds.search, { exact: true }).check();
    await card.getByLabel(tasks.grant.person).selectOption({ label: name });
    await card.getByLabel(tasks.grant.until).fill(soon);
    await card.getByLabel(tasks.grant.system).selectOption({ index: 1 });
    await card.getByLabel(tasks.grant.ask).fill(ask);
    await look(window, `grant-form-${language}`);
    await press(card, tasks.grant.send);
    await card.getByText(tasks.grant.done).waitFor();
    return card;
  };

  const answered = async (window: TeamsWindow, reference: string): Promise<void> => {
    const pushed = await window.card(reference);
    await becomes(pushed, tasks.pushed.title);
    expect(await pushed.innerText()).not.toContain(requester);
    await look(window, `task-pushed-${language}`);
    await press(pushed, tasks.pushed.open);
    await becomes(pushed, tasks.kinds.search);
    expect(await pushed.innerText()).toContain(requester);
    await look(window, `task-${language}`);
    await window.acts.attach('extrait.txt', 'FILE');
    await window.acts.send();
    const offer = await window.card(tasks.file.title);
    await offer.getByLabel(reference).check();
    await press(offer, staff.file.confirm);
    const task = await window.card(tasks.file.done);
    await becomes(pushed, tasks.putAway.title);
    for (const card of [pushed, task]) expect(await card.innerText()).not.toContain(requester);
    await task.getByLabel(tasks.searchResults.done, { exact: true }).check();
    await task.getByLabel(tasks.task.minutes).fill('25');
    await press(task, tasks.task.send);
    const done = await window.card(tasks.task.done);
    expect(await done.innerText()).toContain(tasks.mine.none);
    await look(window, `task-done-${language}`);
  };

  test('is handed out by the officer, answered with a file, and seen on the record; another colleague sees nothing', async () => {
    const [holder, other, officer] = [await open('staff1'), await open('staff2'), await open('officer')];
    for (const window of [holder, officer]) await window.say(hello);
    const reference = await passedOn(other);
    await handedOut(officer, reference, 'Membre du personnel 1');
    const theirs = await other.say(language === 'fr' ? 'mes tâches' : 'my tasks');
    expect(await theirs.innerText()).not.toContain(ask);
    expect(await other.page.getByText(tasks.pushed.title).count()).toBe(0);
    await answered(holder, reference);
    await officer.card(staff.addition.titles.answerTask);
    const answer = await officer.card(reference);
    await press(answer, bot.buttons.openCaseFile);
    await becomes(answer, bot.caseFile.title);
    await answer.getByRole('button', { name: new RegExp(`^${tasks.given.open}`) }).click();
    await becomes(answer, tasks.kinds.search);
    const text = await answer.innerText();
    for (const expected of [tasks.searchResults.done, 'extrait.txt']) expect(text).toContain(expected);
    await look(officer, `given-task-${language}`);
  });

  test('is answered without a file where nothing was found, or where it cannot be done, and the record says which', async () => {
    const without = language === 'fr' ? 'nothing' : 'cannot';
    const [holder, other, officer] = [await open('staff1'), await open('staff2'), await open('officer')];
    for (const window of [holder, officer]) await window.say(hello);
    const reference = await passedOn(other);
    await handedOut(officer, reference, 'Membre du personnel 1');
    const task = await holder.card(reference);
    await press(task, tasks.pushed.open);
    await becomes(task, tasks.kinds.search);
    await task.getByLabel(tasks.searchResults[without], { exact: true }).check();
    await task.getByLabel(tasks.task.note).fill('Le système est fermé. / It is closed.');
    await press(task, tasks.task.send);
    await task.getByText(tasks.task.done).waitFor();
    const told = officer.page.locator('.message.bot .card', { hasText: staff.addition.titles.answerTask });
    const answer = told.filter({ hasText: reference });
    await press(answer, bot.buttons.openCaseFile);
    const file = await officer.card(reference);
    await becomes(file, bot.caseFile.title);
    expect((await file.innerText()).toLowerCase()).toContain(tasks.searchResults[without].toLowerCase());
  });
});
