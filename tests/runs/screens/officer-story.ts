import type { Locator } from 'playwright-core';
import { words } from '../../../src/locales/index.ts';
import { type Hands as CaseFile, handsOn as caseFileIn } from '../../journeys/case-file-hands.ts';
import { becomes, referenceOn, type TeamsWindow } from '../../journeys/teams-window.ts';
import { rareCards } from './rare-cards.ts';
import { cardIn, type Scene, staffIn, teamsAs } from './teams-subject.ts';
import { texts, written } from './written.ts';

/** One case file in the officer's hands: what is done to it, and the pictures taken on the way. */
interface Hands extends Pick<CaseFile, 'choose' | 'save'> {
  readonly scene: Scene;
  readonly window: TeamsWindow;
  readonly card: Locator;
  readonly snap: (name: string, card?: Locator) => Promise<void>;
  readonly goBack: () => Promise<void>;
}

/** A report by a member of the staff; gives its reference. */
const reportFor = async (scene: Scene): Promise<string> => {
  const { language } = scene.camera;
  const { bot, registers } = words(language);
  const { choices } = registers.incidents;
  const window = await teamsAs(scene, staffIn(scene));
  const form = await window.say(written[language].report);
  await form.getByLabel(choices.scenario.wrongRecipient).check();
  await form.getByLabel(bot.report.fields.told).fill(texts[language].told);
  await form.getByRole('button', { name: bot.buttons.details }).click();
  await form.getByLabel(bot.report.fields.occurred).selectOption('day');
  await form.getByLabel(bot.inputs.day).fill('2026-11-20');
  await form.getByLabel(choices.kinds.name).check();
  await form.getByLabel(choices.kinds.financial).check();
  await form.getByLabel(bot.report.fields.persons).fill('1');
  await form.getByRole('button', { name: bot.buttons.send }).click();
  await becomes(form, bot.receipt.title);
  const reference = await referenceOn(form);
  await window.close();
  return reference;
};

const handsOn = (scene: Scene, window: TeamsWindow, card: Locator): Hands => {
  const { camera } = scene;
  const { bot } = words(camera.language);
  return {
    scene,
    window,
    card,
    snap: (name, other = card) => camera.take(name, cardIn(scene, window, other)),
    ...caseFileIn(window, card, camera.language),
    goBack: async () => {
      await card.getByRole('button', { name: bot.buttons.backToCaseFile }).click();
      await becomes(card, bot.caseFile.title);
    },
  };
};

/** Described and assessed; then somebody tries to close it too early. */
const assess = async ({ scene, snap, choose, save, goBack }: Hands, today: string): Promise<void> => {
  const { language } = scene.camera;
  const { columns, choices } = words(language).registers.incidents;
  const said = texts[language];
  await snap('officer-not-an-incident', await choose('notAnIncident'));
  await goBack();
  const describing = await choose('describe');
  await describing.getByLabel(columns.circumstances).fill(said.circumstances);
  await describing.getByLabel(columns.informationConcerned).fill(said.concerned);
  await snap('officer-describe', describing);
  await save(describing);
  const assessing = await choose('assess');
  await assessing.getByLabel(columns.officerConsultedOn).fill(today);
  await assessing.getByLabel(choices.conclusion.no).check();
  await assessing.getByLabel(columns.rationale).fill(said.rationale);
  await snap('officer-assess', assessing);
  await save(assessing);
  const closing = await choose('close');
  await closing.getByRole('button', { name: words(language).bot.buttons.confirm }).click();
  await closing.getByText(words(language).registers.refusals.gaps).waitFor();
  await snap('officer-close-refused', closing);
  await goBack();
};

/** What was missing is recorded, and the case file closes. */
const close = async ({ scene, card, snap, choose, save }: Hands, today: string): Promise<void> => {
  const { language } = scene.camera;
  const { bot, registers } = words(language);
  const { columns } = registers.incidents;
  const measuring = await choose('recordMeasures');
  await measuring.getByLabel(columns.measures, { exact: true }).fill(texts[language].measures);
  await measuring.getByLabel(columns.measuresTakenOn).fill(today);
  await snap('officer-measures', measuring);
  await save(measuring);
  const noticing = await choose('recordNotices');
  await noticing.getByLabel(columns.commissionNoticeWaived).fill(texts[language].waived);
  await snap('officer-notices', noticing);
  await save(noticing);
  const monitoring = await choose('monitor');
  await snap('officer-monitor', monitoring);
  await save(monitoring);
  await snap('case-file-full');
  const closing = await choose('close');
  await snap('officer-close', closing);
  await save(closing);
  await card.getByRole('button', { name: bot.caseFile.history(7) }).click();
  await snap('case-file-closed');
};

/** The menu, and what is entered by hand from it. */
const entries = async (scene: Scene, window: TeamsWindow): Promise<void> => {
  const { camera } = scene;
  const said = words(camera.language).entries;
  const menu = await window.say(written[camera.language].hello);
  await camera.take('menu-officer', cardIn(scene, window, menu));
  await menu.getByRole('button', { name: said.button }).click();
  await becomes(menu, said.title);
  await camera.take('entries', cardIn(scene, window, menu));
  await menu
    .getByRole('button', { name: words(camera.language).registers.verbs.enterRequest })
    .first()
    .click();
  await window.acts.dialog.getByText(said.formIntro).waitFor();
  await camera.take('entry-form', cardIn(scene, window, window.acts.dialog));
  await window.page.keyboard.press('Escape');
};

/** The worklist, the night's seal, and what comes seldom. */
const others = async ({ scene, window, snap }: Hands): Promise<void> => {
  const { language } = scene.camera;
  const { bot } = words(language);
  await snap('worklist', await window.say(written[language].todo));
  await scene.office.command('seal');
  await snap('sealed-heads', await window.card(bot.sealedHeads.title));
  for (const [name, rare] of rareCards(language)) {
    await scene.office.lay('officer', rare.card);
    await snap(name, await window.card(rare.title));
  }
};

/**
 * From the card for a new record to the closed case file, as the officer sees it; then what comes seldom, and the
 * worklist of a manager. Gives the reference of the record.
 */
export const officerStory = async (scene: Scene, today: string): Promise<string> => {
  const { camera } = scene;
  const { bot } = words(camera.language);
  const window = await teamsAs(scene, 'officer');
  await entries(scene, window);
  const reference = await reportFor(scene);
  const card = await window.card(reference);
  const hands = handsOn(scene, window, card);
  await becomes(card, bot.newRecord.title);
  await hands.snap('new-record');
  await card.getByRole('button', { name: bot.buttons.openCaseFile }).click();
  await becomes(card, bot.caseFile.title);
  await hands.snap('case-file');
  await assess(hands, today);
  await close(hands, today);
  await others(hands);
  await window.close();

  const manager = await teamsAs(scene, 'manager');
  const worklist = await manager.say(written[camera.language].todo);
  await camera.take('worklist-manager', cardIn(scene, manager, worklist));
  await manager.close();
  return reference;
};
