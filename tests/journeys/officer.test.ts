import { formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { type Language, words } from '../../src/locales/index.ts';
import { reportFrom } from './a-report.ts';
import { handsOn } from './case-file-hands.ts';
import { officeOfTests } from './office-in-browser.ts';
import { becomes, type TeamsWindow } from './teams-window.ts';

const place = officeOfTests();

const told = 'Personne A a reçu la paie de Personne B.';
const reporter = 'Membre du personnel 1';
const today = formatDay(montrealDay(new Date().toISOString()));

const report = (): Promise<string> =>
  reportFrom(place.office, 'staff1', {
    scenario: 'wrongRecipient',
    told,
    occurred_day: today,
    kinds: 'name,financial',
    persons_about: '2',
  });

describe.each(['fr', 'en'] as const satisfies readonly Language[])('the officer, in %s', (language) => {
  const { bot, registers } = words(language);
  const { columns, choices } = registers.incidents;

  const open = async (window: TeamsWindow, reference: string) => {
    const card = await window.card(reference);
    await becomes(card, bot.newRecord.title);
    return card;
  };
  const opened = async (window: TeamsWindow, reference: string) => {
    const card = await open(window, reference);
    await card.getByRole('button', { name: bot.buttons.openCaseFile }).click();
    await becomes(card, bot.caseFile.title);
    return card;
  };
  /** What the office sends by itself comes in the language that the officer used last. */
  const attending = async (): Promise<TeamsWindow> => {
    const window = await place.teams({ as: 'officer', language });
    // A word of the office's own may arrive first.
    await window.say(language === 'fr' ? 'Bonjour' : 'Hello');
    await window.card(bot.menu.enough);
    return window;
  };
  test('has a card for a new record at once, without a name and without anybody’s words', async () => {
    const window = await attending();
    const card = await open(window, await report());
    const text = await card.innerText();
    expect(text).toContain(choices.scenario.wrongRecipient);
    for (const identity of [reporter, told, 'Personne A']) expect(text).not.toContain(identity);
  });

  test('opens the case file from the card: who reported, in whose words, what is owed and under what', async () => {
    const window = await attending();
    const card = await opened(window, await report());
    const text = await card.innerText();
    for (const said of [reporter, told, registers.duties.assessment, registers.incidents.stages.assessing])
      expect(text).toContain(said);
  });

  test('does an incident to its end: assessed, notices, a new fact and its supplement; never closed too early', async () => {
    const window = await attending();
    const card = await opened(window, await report());
    const hands = handsOn(window, card, language);

    await hands.act('describe', {
      fills: {
        [columns.circumstances]: 'Un relevé de paie est parti à la mauvaise personne.',
        [columns.informationConcerned]: 'Nom et salaire d’une personne.',
      },
    });
    const assessment = {
      fills: { [columns.officerConsultedOn]: today, [columns.rationale]: 'Salaires lus par un tiers.' },
    };
    await hands.act('assess', { ...assessment, checks: [choices.conclusion.yes] });

    const closing = await hands.choose('close');
    await closing.getByText(registers.gaps.item8).waitFor();
    await closing.getByRole('button', { name: bot.buttons.confirm }).click();
    await closing.getByText(registers.refusals.gaps).waitFor();
    await closing.getByRole('button', { name: bot.buttons.backToCaseFile }).click();
    await becomes(card, bot.caseFile.title);

    await hands.act('recordMeasures', {
      fills: { [columns.measures]: 'Message rappelé\u00A0; destruction demandée.', [columns.measuresTakenOn]: today },
    });
    const plan = { fills: { [columns.personsNoticePlan]: 'Lettre à chacune.', [columns.personsInQuebec]: '2' } };
    await hands.act('prepareCommissionNotice', { ...plan, checks: [choices.authoritiesOutside.none] });
    await hands.act('preparePersonsNotice', { fills: { [columns.measuresSuggested]: 'Surveillez votre compte.' } });
    const notices = { [columns.commissionNoticeOn]: today, [columns.personsNoticeOn]: today };
    await hands.act('recordNotices', { fills: { ...notices, [columns.personsNotified]: '2' } });
    await hands.act('noteNewFact', { fills: { [columns.supplementSince]: today } });
    await hands.act('recordSupplement', { fills: { [columns.supplementSentOn]: today } });
    await hands.act('close');
    expect(await card.innerText()).toContain(registers.incidents.stages.closed);
    expect(await card.innerText()).toContain(registers.verbs.reopenIncident);
  });
});
