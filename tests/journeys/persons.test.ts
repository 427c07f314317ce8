import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { words } from '../../src/locales/index.ts';
import { givenXlsx } from '../documents/given-xlsx.ts';
import { partsOfZip } from '../documents/read-zip.ts';
import { reportFrom } from './a-report.ts';
import { officeOfTests } from './office-in-browser.ts';
import { concludeSerious } from './serious-incident.ts';
import { becomes, pressFirst, type TeamsWindow } from './teams-window.ts';

const place = officeOfTests();

const language = 'fr';
const { bot, persons, registers, staff, work } = words(language);
const today = formatDay(montrealDay(new Date().toISOString()));

const sheet = (email: string): Promise<Uint8Array> =>
  givenXlsx([
    ['Nom', 'Courriel', 'Adresse'],
    ['CANARI Un', email, ''],
    ['CANARI Deux', '', '1, rue A, Montréal'],
    ['CANARI Trois', '', ''],
  ]);

/** A spreadsheet is sent to the bot and given to the incident; its card says what became of it. */
const given = async (window: TeamsWindow, content: Uint8Array, reference: string): Promise<Locator> => {
  const before = await window.page.locator('.message.bot .card').count();
  await window.acts.attach('liste.xlsx', content);
  await window.acts.send();
  const offer = window.page.locator('.message.bot .card').nth(before);
  await becomes(offer, staff.file.title);
  await offer.getByLabel(persons.toList(reference)).check();
  await pressFirst(offer, staff.file.confirm);
  await becomes(offer, persons.title);
  return offer;
};

test('the persons to notify: a spreadsheet sent to the bot is read whole or not at all, and each notice is noted by number', async () => {
  const reference = await reportFrom(place.office, 'staff1', { scenario: 'wrongRecipient' });
  const window = await place.teams({ as: 'officer', language, height: 1400 });
  await window.say('Bonjour');
  await concludeSerious(window, reference, language, today);

  const refused = await given(window, await sheet('pas une adresse'), reference);
  const why = await refused.innerText();
  for (const said of [
    registers.gaps['persons.lines'],
    persons.refusedLine('2', persons.fields.email, persons.becauses.notAnEmail),
    persons.none,
  ])
    expect(why).toContain(said);

  const card = await given(window, await sheet('un@canari.example'), reference);
  const text = await card.innerText();
  for (const said of [persons.taken('3'), persons.numbers('0', '3'), persons.unreachable('1'), persons.left('3')])
    expect(text).toContain(said);
  expect(await window.page.locator('body').innerText()).not.toContain('CANARI');

  await pressFirst(card, persons.letters);
  await window.page.getByRole('button', { name: 'Accepter', exact: true }).last().click();
  await window.card(work.handing.receivedTitle);
  const link = window.page.getByRole('link', { name: /\.zip/ }).last();
  const [download] = await Promise.all([window.page.waitForEvent('download'), link.click()]);
  const parts = Object.keys(await partsOfZip(new Uint8Array(await readFile(await download.path()))));
  expect(parts.filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(1);

  await card.getByLabel(persons.who).fill('1-2');
  await card.getByLabel(persons.means, { exact: true }).selectOption('email');
  await pressFirst(card, persons.note);
  await card.getByText(persons.numbers('2', '3')).waitFor();
  await card.getByLabel(persons.whats.returned).check();
  await card.getByLabel(persons.who).fill('2');
  await pressFirst(card, persons.note);
  await card.getByText(persons.returned('1')).waitFor();
  expect(await card.innerText()).toContain(persons.left('2'));
  await pressFirst(card, bot.buttons.backToCaseFile);
  await becomes(card, bot.caseFile.title);
  expect(await card.innerText()).toContain(registers.incidents.columns.personsNotified);
});
