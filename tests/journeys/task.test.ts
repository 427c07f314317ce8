import { type Language, words } from '../../src/locales/index.ts';
import { officeOfTests } from './office-in-browser.ts';
import { ask, handedOut, look, openedTask, passedOn, requester } from './task-hands.ts';
import { becomes, press, type TeamsWindow } from './teams-window.ts';

const place = officeOfTests();

describe.each(['fr', 'en'] as const satisfies readonly Language[])('a task, in %s', (language) => {
  const { bot, staff, tasks } = words(language);
  const hello = language === 'fr' ? 'Bonjour' : 'Hello';
  const open = (as: string): Promise<TeamsWindow> => place.teams({ as, language, height: 1400 });

  const answered = async (window: TeamsWindow, reference: string): Promise<void> => {
    const pushed = await openedTask(window, language, reference);
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
    const reference = await passedOn(other, language);
    await handedOut(officer, language, reference, 'Membre du personnel 1');
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
    const reference = await passedOn(other, language);
    await handedOut(officer, language, reference, 'Membre du personnel 1');
    const task = await openedTask(holder, language, reference);
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
