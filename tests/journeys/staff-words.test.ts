import { words } from '../../src/locales/index.ts';
import { officeOfTests } from './office-in-browser.ts';
import { becomes } from './teams-window.ts';

const place = officeOfTests();

const people = [
  {
    language: 'fr',
    as: 'staff1',
    slips: { lostDevice: "j'ai perdu mon cell", wrongRecipient: 'courriel envoyer au mauvais cliant' },
  },
  {
    language: 'en',
    as: 'staff2',
    slips: { lostDevice: 'my laptop got stollen', wrongRecipient: 'sent file to wrong client' },
  },
] as const;

describe.each(people)('in $language', ({ language, as, slips }) => {
  const { bot, registers, staff } = words(language);
  /** Whoever comes for the first time is greeted; what is said then comes after it. */
  const open = async () => {
    const window = await place.teams({ as, language });
    await window.say('menu');
    await window.card(bot.menu.title);
    return window;
  };

  test('free words with slips open the report with what was said and what it seems to be; sent, it is received', async () => {
    const window = await open();
    for (const [scenario, said] of Object.entries(slips)) {
      const card = await window.say(said);
      await becomes(card, bot.report.title);
      expect(await card.getByLabel(bot.report.fields.told).inputValue()).toBe(said);
      const seems = registers.incidents.choices.scenario[scenario as keyof typeof slips];
      expect(await card.getByLabel(seems).isChecked()).toBe(true);
      await card.getByRole('button', { name: bot.buttons.send }).click();
      await becomes(card, bot.receipt.title);
    }
  });

  test('a complaint made at the counter is passed on, with who complains and how to reach them', async () => {
    const window = await open();
    const card = await window.say('menu');
    await card.getByRole('button', { name: staff.passOn.button }).click();
    await card.getByRole('button', { name: registers.verbs.passOnComplaint }).click();
    const form = window.acts.dialog;
    await becomes(form, registers.verbs.passOnComplaint);
    const labels = staff.passOn.labels.passOnComplaint;
    await form.getByLabel(labels.complainant).fill('Personne A');
    await form.getByLabel(labels.complainantAddress).fill('514-555-0100');
    await form.getByLabel(labels.complaint).fill('Une lettre a été lue par un voisin.');
    for (const choice of [
      registers.complaints.choices.subject.communication,
      registers.complaints.choices.means.counter,
      registers.no,
    ]) {
      const box = form.getByLabel(choice, { exact: true });
      if ((await box.count()) > 0) await box.first().check();
    }
    await form.getByRole('button', { name: bot.buttons.save }).click();
    await form.getByText(bot.officerForm.entered).waitFor();
    await window.page.keyboard.press('Escape');
    await becomes(card, staff.kept.titles.complaints);
    expect(await card.innerText()).toMatch(/CMP-\d{4}-/);
  });

  test('put into a team it says once what it is for, and taken out and put back it says so again', async () => {
    const window = await open();
    await window.acts.chat('channel');
    const welcomes = window.page.getByRole('heading', { name: staff.welcome.title, exact: true });
    const before = await welcomes.count();
    await window.acts.place('uninstall');
    await window.acts.place('install');
    await welcomes.nth(before).waitFor();
    expect(await welcomes.count()).toBe(before + 1);
    expect(await window.page.locator('.message.bot .card').last().locator('input, textarea').count()).toBe(0);
  });
});
