import type { Browser } from 'playwright-core';
import { dayInWords } from '../../bot/cards/words.ts';
import { followingWorkingDay } from '../../src/law/calendar.ts';
import { addDays, formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { words } from '../../src/locales/index.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { leaveWindow } from '../browser/windows.ts';
import { type SampleOffice, startSampleOffice } from '../runs/screens/sample-office.ts';
import { handedOut, openedTask, passedOn, requester } from './task-hands.ts';
import { becomes, openPage, openTeams, press, referenceOn, type TeamsWindow } from './teams-window.ts';

let office: SampleOffice;
let browser: Browser;
const hello = { fr: 'Bonjour', en: 'Hello' } as const;
let handed = '';
/** A member of staff passes a written request on: what is due of it is what is reminded of, and they are to search for it. */
const passOn = async (): Promise<void> => {
  const open = (as: string) => openTeams(browser, office.addresses.teams, { as, language: 'fr', height: 1400 });
  const [staff, officer] = [await open('staff1'), await open('officer')];
  handed = await passedOn(staff, 'fr');
  await officer.say(hello.fr);
  await handedOut(officer, 'fr', handed, 'Membre du personnel 1');
  await openedTask(staff, 'fr', handed);
  await Promise.all([staff.close(), officer.close()]);
};

beforeAll(async () => {
  [office, browser] = await Promise.all([startSampleOffice(), launchBrowser()]);
  await passOn();
});
afterAll(async () => {
  await browser.close();
  await office.stop();
});

// What has no date is spoken of on working days alone.
const first = followingWorkingDay(addDays(montrealDay(new Date().toISOString()), 9));
const reporters = /Membre du personnel|Personne [A-Z]\b/;

// What is sent unasked comes in the language heard last.
describe.each([
  { language: 'fr', on: first, restart: 'first' },
  { language: 'en', on: followingWorkingDay(first), restart: 'second' },
] as const)('days later, after the $restart restart, in $language', ({ language, on }) => {
  const { bot, registers, reminders } = words(language);
  const day = formatDay(on);
  const openAs = (as: string): Promise<TeamsWindow> => openTeams(browser, office.addresses.teams, { as, language });

  beforeAll(async () => {
    for (const as of ['officer', 'direction']) {
      const window = await openAs(as);
      await window.say(hello[language]);
      await window.close();
    }
    office = await office.onDay(day);
  });

  test('the officer has the word of the day, most pressing first, and opens a case file from it', async () => {
    const window = await openAs('officer');
    const card = await window.card(reminders.digest.title(dayInWords(day, language)));
    const text = await card.innerText();
    expect(text).not.toMatch(reporters);
    const [pressing = ''] = text.match(/\b[A-Z]{3}-\d{4}-[0-9A-Z]{6}\b/) ?? [];
    const late = text.split(reminders.late).length - 1;
    expect(text).toContain(reminders.digest.late(late));
    await card.getByRole('button', { name: reminders.open(pressing) }).click();
    await becomes(await window.card(pressing), bot.caseFile.title);
    await window.close();
  });

  test('a reminder says what is owed by when, names nobody, and leads to the case file', async () => {
    const window = await openAs('officer');
    const card = await window.card(reminders.ends);
    await becomes(card, reminders.title);
    expect(await card.innerText()).not.toMatch(reporters);
    const reference = await referenceOn(card);
    await card.getByRole('button', { name: bot.buttons.openCaseFile }).click();
    await becomes(await window.card(reference), bot.caseFile.title);
    await window.close();
  });

  test('what is late goes to the highest authority as well, who is told why and shown no case file', async () => {
    const window = await openAs('direction');
    const card = await window.card(reminders.toDirection);
    const text = await card.innerText();
    expect(text).not.toMatch(reporters);
    expect(await card.getByRole('button', { name: bot.buttons.openCaseFile }).count()).toBe(0);
    await window.close();
  });

  test('the link of a reminder opens the tab at its record, whose public face names nobody', async () => {
    const window = await openAs('direction');
    const card = await window.card(reminders.toDirection);
    const reference = await referenceOn(card);
    await card.getByRole('link', { name: reminders.inTab.entry }).click();
    const face = window.page.frameLocator('iframe.tab-frame').getByRole('dialog', { name: reference });
    await face.getByText(registers.titles.requests).waitFor();
    expect(await face.innerText()).not.toMatch(reporters);
    await window.close();
  });
});

test('a task whose last day passed comes back to the officer, and nothing of it stays with the colleague', async () => {
  const { bot, tasks } = words('fr');
  const open = (as: string) => openTeams(browser, office.addresses.teams, { as, language: 'fr', height: 1400 });
  const [staff, officer] = [await open('staff1'), await open('officer')];
  const back = await officer.card(tasks.returned.title);
  await becomes(back, tasks.returned.title);
  expect(await referenceOn(back)).toBe(handed);
  await press(back, bot.buttons.openCaseFile);
  await becomes(back, bot.caseFile.title);
  expect(await back.innerText()).toContain(tasks.endings.returned);
  const away = await staff.card(handed);
  await becomes(away, tasks.putAway.title);
  expect(await staff.page.locator('.messages').innerText()).not.toContain(requester);
  await press(away, tasks.button);
  await becomes(away, tasks.mine.title);
  expect(await away.innerText()).toContain(tasks.mine.none);
  await Promise.all([staff.close(), officer.close()]);
});

test('who has blocked Greffe in Teams has the word of the day by mail, and is told why', async () => {
  const { reminders } = words('fr');
  const window = await openTeams(browser, office.addresses.teams, { as: 'officer', language: 'fr' });
  await window.say(hello.fr);
  await window.acts.place('block');
  await window.close();
  const day = formatDay(followingWorkingDay(followingWorkingDay(first)));
  office = await office.onDay(day);
  const look = new URLSearchParams({ as: 'officer', lang: 'fr' }).toString();
  const { page } = await openPage(browser, `${office.addresses.outlook}?${look}`, { language: 'fr' });
  const subject = reminders.mail.subjectDigest(dayInWords(day, 'fr'));
  await page.locator('.folders button', { hasText: 'Boîte de réception' }).first().click();
  await page.locator('.message-list button', { hasText: subject }).first().click();
  await page.getByText(reminders.mail.why).waitFor();
  await page.getByText(`${reminders.inTab.list}\u00A0: https://teams.microsoft.com/l/entity/`).waitFor();
  await leaveWindow(page);
});
