import { words } from '../../src/locales/index.ts';
import { officeOfTests } from './office-in-browser.ts';
import { becomes } from './teams-window.ts';

const place = officeOfTests();

const written = { fr: 'signaler un incident', en: 'report an incident' } as const;

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  const { bot } = words(language);

  test('a guest is refused in words that say where to turn', async () => {
    const window = await place.teams({ as: 'guest', language });
    const card = await window.say(written[language]);
    await becomes(card, bot.guest.title);
    const text = await card.innerText();
    expect(text).toContain(bot.guest.body);
    expect(text).toMatch(/@\S+\.\S+/);
    expect(await card.getByRole('button').count()).toBe(0);
  });

  test('in a group the answer asks for nothing, and the form waits in private', async () => {
    const window = await place.teams({ as: 'staff1', language });
    const { page } = window;
    const privately = page.locator('.message.bot .card');
    await privately.first().waitFor();
    const before = await privately.count();

    await page.getByRole('button', { name: 'Équipe / Team' }).click();
    await page.getByRole('button', { name: language === 'fr' ? 'Mentionner Greffe' : 'Mention Greffe' }).click();
    await page.keyboard.type(written[language]);
    await page.keyboard.press('Enter');
    const answer = await window.card(bot.shared.title);
    expect(await answer.innerText()).toContain(bot.shared.sent);
    expect(await answer.locator('input, textarea, select').count()).toBe(0);

    await page.getByRole('button', { name: /^Greffe/ }).click();
    await becomes(privately.nth(before), bot.report.title);
  });
});
