import { type Language, words } from '../../src/locales/index.ts';
import { officeOfTests } from './office-in-browser.ts';
import { becomes, referenceOn, type TeamsWindow, tabTo } from './teams-window.ts';

const place = officeOfTests();

const written = {
  fr: { report: 'signaler un incident', mine: 'mes signalements', greetings: ['Bonjour', 'aide', 'help'] },
  en: { report: 'report an incident', mine: 'my reports', greetings: ['Hello', 'help', 'aide'] },
} as const;
const secretTold = {
  fr: 'J’ai envoyé le NAS 046 454 286 à la mauvaise personne.',
  en: 'I sent the SIN 046 454 286 to the wrong person.',
} as const;

const people = [
  { language: 'fr', as: 'staff1', other: 'staff2' },
  { language: 'en', as: 'staff2', other: 'staff1' },
] as const satisfies readonly { readonly language: Language; readonly as: string; readonly other: string }[];

describe.each(people)('a staff member, in $language', ({ language, as, other }) => {
  const { bot, registers, staff } = words(language);
  const { scenario, firstMeasures } = registers.incidents.choices;
  const say = written[language];

  const form = async (window: TeamsWindow) => {
    const card = await window.say(say.report);
    await becomes(card, bot.report.title);
    return card;
  };
  const reported = async (window: TeamsWindow) => {
    const card = await form(window);
    await card.getByLabel(scenario.wrongRecipient).check();
    await card.getByRole('button', { name: bot.buttons.send }).click();
    await becomes(card, bot.receipt.title);
    return card;
  };
  const countMine = async (window: TeamsWindow): Promise<number> => {
    const card = await window.say(say.mine);
    await becomes(card, bot.myReports.title);
    return (await card.innerText()).match(/\bINC-/g)?.length ?? 0;
  };

  test('who greets or asks for help is shown what can be done here', async () => {
    const window = await place.teams({ as, language });
    for (const greeting of say.greetings) {
      const card = await window.say(greeting);
      await becomes(card, bot.menu.title);
      expect(await card.getByRole('button').allInnerTexts()).toEqual([
        bot.buttons.report,
        bot.buttons.myReports,
        staff.passOn.button,
      ]);
    }
  });

  test('who says only what happened gets a receipt in the place of the form, with what comes next', async () => {
    const window = await place.teams({ as, language });
    const receipt = await reported(window);
    const text = await receipt.innerText();
    expect(await referenceOn(receipt)).toMatch(/^INC-/);
    for (const said of [bot.receipt.next, bot.receipt.urgent, scenario.wrongRecipient]) expect(text).toContain(said);
    for (const key of ['recallMessage', 'askToDestroy', 'keepEvidence'] as const) {
      expect(text).toContain(firstMeasures[key]);
      expect(text).toContain(registers.measuresHow[key]);
    }
    expect(await receipt.getByRole('textbox').count()).toBe(0);
  });

  test('a first measure that was taken is noted on the receipt, and the report is among the person’s own', async () => {
    const window = await place.teams({ as, language });
    const receipt = await reported(window);
    const reference = await referenceOn(receipt);
    const done = receipt.getByRole('button', { name: bot.buttons.done });
    const before = await done.count();
    await done.first().click();
    await receipt.getByText(bot.receipt.measureDone).waitFor();
    expect(await done.count()).toBe(before - 1);

    const mine = await window.say(say.mine);
    await becomes(mine, bot.myReports.title);
    const line = mine.getByRole('button', { name: bot.myReports.open(reference) });
    expect(await line.innerText()).toContain(registers.progress.inSharePoint);
    await line.click();
    await becomes(mine, bot.receipt.title);
    expect(await referenceOn(mine)).toBe(reference);
  });

  test('nobody else sees anything of it', async () => {
    const reference = await referenceOn(await reported(await place.teams({ as, language })));
    const window = await place.teams({ as: other, language });
    const theirs = await window.say(say.mine);
    await becomes(theirs, bot.myReports.title);
    expect(await window.page.locator('body').innerText()).not.toContain(reference);
  });

  test('an identity number is stopped with the reason, and what was typed is still there', async () => {
    const window = await place.teams({ as, language });
    const before = await countMine(window);
    const card = await form(window);
    await card.getByLabel(scenario.wrongRecipient).check();
    await card.getByLabel(bot.report.fields.told).fill(secretTold[language]);
    await card.getByRole('button', { name: bot.buttons.send }).click();
    await card.getByText(registers.faults.secret.nas).waitFor();
    expect(await card.getByLabel(bot.report.fields.told).inputValue()).toBe(secretTold[language]);
    expect(await card.getByLabel(scenario.wrongRecipient).isChecked()).toBe(true);
    expect(await countMine(window)).toBe(before);

    await card.getByLabel(bot.report.fields.told).fill('—');
    await card.getByRole('button', { name: bot.buttons.send }).click();
    await becomes(card, bot.receipt.title);
    expect(await countMine(window)).toBe(before + 1);
  });

  test('a form without its one answer asks for it and sends nothing', async () => {
    const window = await place.teams({ as, language });
    const before = await countMine(window);
    const card = await form(window);
    await card.getByRole('button', { name: bot.buttons.send }).click();
    await card.getByText(bot.inputs.pickScenario).waitFor();
    expect(await countMine(window)).toBe(before);
  });

  test('a double click sends one report', async () => {
    const window = await place.teams({ as, language });
    const before = await countMine(window);
    const card = await form(window);
    await card.getByLabel(scenario.lostDevice).check();
    await card.getByRole('button', { name: bot.buttons.send }).dblclick();
    await becomes(card, bot.receipt.title);
    expect(await countMine(window)).toBe(before + 1);
  });

  test('the keyboard alone is enough', async () => {
    const window = await place.teams({ as, language });
    const { page } = window;
    const card = await form(window);
    // Back from the box one writes in: the last of the choices comes first, and the arrows choose.
    await tabTo(page, card.getByLabel(scenario.other), 'Shift+Tab');
    await page.keyboard.press('ArrowUp');
    expect(await card.getByLabel(scenario.wronglyShared).isChecked()).toBe(true);
    await tabTo(page, card.getByLabel(bot.report.fields.told));
    await page.keyboard.type('Une fiche a été lue sans raison.');
    await tabTo(page, card.getByRole('button', { name: bot.buttons.send }));
    await page.keyboard.press('Enter');
    await becomes(card, bot.receipt.title);
    expect(await card.evaluate((frame) => frame === frame.ownerDocument.activeElement)).toBe(true);
    await tabTo(page, card.getByRole('button', { name: bot.buttons.done }).first());
    await page.keyboard.press('Enter');
    await card.getByText(bot.receipt.measureDone).waitFor();
  });
});
