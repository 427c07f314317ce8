import { formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { type Language, words } from '../../src/locales/index.ts';
import { reportFrom } from './a-report.ts';
import { handsOn } from './case-file-hands.ts';
import { officeOfTests } from './office-in-browser.ts';
import { becomes, press, referenceOn } from './teams-window.ts';

const place = officeOfTests();

const today = formatDay(montrealDay(new Date().toISOString()));
const said = {
  fr: {
    hello: 'Bonjour',
    question: 'Combien de temps gardez-vous les renseignements ?',
    beside: 'Quelle est la politique sur le stationnement des vélos ?',
    unclear: 'zut flûte',
    report: 'signaler un incident',
  },
  en: {
    hello: 'Hello',
    question: 'How long do you keep personal information?',
    beside: 'What is the policy on bicycle parking?',
    unclear: 'hmm well',
    report: 'report an incident',
  },
} as const;

const people = [
  { language: 'fr', as: 'staff1' },
  { language: 'en', as: 'staff2' },
] as const satisfies readonly { readonly language: Language; readonly as: string }[];

describe.each(people)('in $language', ({ language, as }) => {
  const { answers, bot, registers, staff } = words(language);
  const say = said[language];

  test('the policy answers with its statement, as a summary; the question passed on is with the officer', async () => {
    const officer = await place.teams({ as: 'officer', language });
    await officer.say(say.hello);
    const window = await place.teams({ as, language });
    const card = await window.say(say.question);
    await becomes(card, answers.title);
    const text = await card.innerText();
    for (const expected of [say.question, answers.summary, answers.clause('30')]) expect(text).toContain(expected);
    expect(
      await card
        .getByRole('button', { name: answers.read })
        .or(card.getByRole('link', { name: answers.read }))
        .count(),
    ).toBe(1);
    await press(card, answers.pass);
    await becomes(card, staff.kept.titles.requests);
    const reference = await referenceOn(card);
    const theirs = await officer.card(reference);
    expect(await theirs.innerText()).not.toContain(say.question);
    await press(theirs, bot.buttons.openCaseFile);
    await becomes(theirs, bot.caseFile.title);
    expect(await theirs.innerText()).toContain(say.question);
  });

  test('what the policy does not say is not made up, and what nobody understands leads on', async () => {
    const window = await place.teams({ as, language });
    const unknown = await window.say(say.beside);
    await becomes(unknown, answers.unknown);
    expect(await unknown.getByRole('button', { name: answers.pass, exact: true }).count()).toBe(1);
    const unclear = await window.say(say.unclear);
    await becomes(unclear, answers.unclear);
    await press(unclear, answers.askTitle);
    await becomes(unclear, answers.askTitle);
  });

  test('in a channel the answer asks for nothing and shows nothing; the form waits in private', async () => {
    const window = await place.teams({ as, language });
    await window.acts.chat('channel');
    await window.acts.mention(say.report);
    const answer = await window.card(bot.shared.sent);
    expect(await answer.locator('input, textarea, select').count()).toBe(0);
    await window.acts.chat('personal');
    await window.card(bot.report.intro);
  });

  test('a dialog that is refused says what is wrong and keeps what was typed; put right, it is saved', async () => {
    const reference = await reportFrom(place.office, 'staff1', { scenario: 'wrongRecipient' });
    const window = await place.teams({ as: 'officer', language });
    const card = await window.say(say.hello);
    await press(card, bot.buttons.worklist);
    await card.getByRole('button', { name: new RegExp(reference) }).click();
    await becomes(card, bot.caseFile.title);
    const { columns } = registers.incidents;
    const hands = handsOn(window, card, language);
    const dialog = await hands.choose('recordMeasures');
    const secret = 'NAS 046 454 286';
    const typed = { [columns.measures]: secret, [columns.measuresTakenOn]: today };
    await hands.fill(dialog, { fills: typed });
    await dialog.getByRole('button', { name: bot.buttons.save, exact: true }).click();
    await dialog.getByText(registers.faults.secret.nas).waitFor();
    expect(await dialog.getByLabel(columns.measures, { exact: true }).inputValue()).toBe(secret);
    expect(await dialog.getByLabel(columns.measuresTakenOn, { exact: true }).inputValue()).toBe(today);
    await hands.fill(dialog, { fills: { [columns.measures]: 'Message rappelé.' } });
    await hands.save(dialog);
    expect(await card.innerText()).toContain('Message rappelé.');
  });
});
