import { formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { type Language, words } from '../../src/locales/index.ts';
import { reportFrom } from './a-report.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { becomes, type TeamsWindow } from './teams-window.ts';

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
});
afterAll(() => place.stop());
afterEach(async () => expect(await place.closeWindows()).toEqual([]));

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
    await becomes(await window.say(language === 'fr' ? 'Bonjour' : 'Hello'), bot.menu.title);
    return window;
  };
  type Card = Awaited<ReturnType<typeof open>>;
  const choose = async (card: Card, verb: keyof typeof registers.verbs): Promise<void> => {
    await card.getByLabel(registers.verbs[verb]).check();
    await card.getByRole('button', { name: bot.buttons.continue }).click();
    await becomes(card, registers.verbs[verb]);
  };
  const save = async (card: Card): Promise<void> => {
    await card.getByRole('button', { name: bot.buttons.save }).click();
    await card.getByText(bot.officerForm.saved).waitFor();
    await becomes(card, bot.caseFile.title);
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

  test('cannot close too early: what is missing is named; with it there, the case file closes', async () => {
    const window = await attending();
    const card = await opened(window, await report());

    await choose(card, 'describe');
    await card.getByLabel(columns.circumstances).fill('Un relevé de paie est parti à la mauvaise personne.');
    await card.getByLabel(columns.informationConcerned).fill('Nom et salaire d’une personne.');
    await save(card);

    await choose(card, 'assess');
    await card.getByLabel(columns.officerConsultedOn).fill(today);
    await card.getByLabel(choices.conclusion.no).check();
    await card.getByLabel(columns.rationale).fill('Destruction confirmée par écrit.');
    await save(card);

    await choose(card, 'close');
    await card.getByText(registers.gaps.item8).waitFor();
    await card.getByRole('button', { name: bot.buttons.confirm }).click();
    await card.getByText(registers.refusals.gaps).waitFor();
    expect(await card.innerText()).toContain(registers.gaps.commissionPromise);
    await card.getByRole('button', { name: bot.buttons.backToCaseFile }).click();
    await becomes(card, bot.caseFile.title);

    await choose(card, 'recordMeasures');
    await card.getByLabel(columns.measures, { exact: true }).fill('Message rappelé ; destruction demandée.');
    await card.getByLabel(columns.measuresTakenOn).fill(today);
    await save(card);

    await choose(card, 'recordNotices');
    await card.getByLabel(columns.commissionNoticeWaived).fill('Aucun risque de préjudice sérieux.');
    await save(card);

    await choose(card, 'close');
    await card.getByRole('button', { name: bot.buttons.confirm }).click();
    await card.getByText(bot.officerForm.saved).waitFor();
    expect(await card.innerText()).toContain(registers.incidents.stages.closed);
  });
});
