import type { Locator } from 'playwright-core';
import { words } from '../../../src/locales/index.ts';
import { becomes, referenceOn, type TeamsWindow } from '../../journeys/teams-window.ts';
import { rareCards } from './rare-cards.ts';
import { cardIn, type Scene, staffIn, teamsAs } from './teams-subject.ts';
import { texts, written } from './written.ts';

type Verb = keyof ReturnType<typeof words>['registers']['verbs'];

/** One case file in the officer's hands: what is done to it, and the pictures taken on the way. */
interface Hands {
  readonly scene: Scene;
  readonly window: TeamsWindow;
  readonly card: Locator;
  readonly snap: (name: string, card?: Locator) => Promise<void>;
  readonly choose: (verb: Verb) => Promise<void>;
  readonly save: (button: 'save' | 'confirm') => Promise<void>;
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
  const { bot, registers } = words(camera.language);
  return {
    scene,
    window,
    card,
    snap: (name, other = card) => camera.take(name, cardIn(scene, window, other)),
    choose: async (verb) => {
      await card.getByLabel(registers.verbs[verb]).check();
      await card.getByRole('button', { name: bot.buttons.continue }).click();
      await becomes(card, registers.verbs[verb]);
    },
    save: async (button) => {
      await card.getByRole('button', { name: bot.buttons[button] }).click();
      await card.getByText(bot.officerForm.saved).waitFor();
    },
    goBack: async () => {
      await card.getByRole('button', { name: bot.buttons.backToCaseFile }).click();
      await becomes(card, bot.caseFile.title);
    },
  };
};

/** Described and assessed; then somebody tries to close it too early. */
const assess = async ({ scene, card, snap, choose, save, goBack }: Hands, today: string): Promise<void> => {
  const { language } = scene.camera;
  const { columns, choices } = words(language).registers.incidents;
  const said = texts[language];
  await choose('notAnIncident');
  await snap('officer-not-an-incident');
  await goBack();
  await choose('describe');
  await card.getByLabel(columns.circumstances).fill(said.circumstances);
  await card.getByLabel(columns.informationConcerned).fill(said.concerned);
  await snap('officer-describe');
  await save('save');
  await choose('assess');
  await card.getByLabel(columns.officerConsultedOn).fill(today);
  await card.getByLabel(choices.conclusion.no).check();
  await card.getByLabel(columns.rationale).fill(said.rationale);
  await snap('officer-assess');
  await save('save');
  await choose('close');
  await card.getByRole('button', { name: words(language).bot.buttons.confirm }).click();
  await card.getByText(words(language).registers.refusals.gaps).waitFor();
  await snap('officer-close-refused');
  await goBack();
};

/** What was missing is recorded, and the case file closes. */
const close = async ({ scene, card, snap, choose, save }: Hands, today: string): Promise<void> => {
  const { language } = scene.camera;
  const { bot, registers } = words(language);
  const { columns } = registers.incidents;
  await choose('recordMeasures');
  await card.getByLabel(columns.measures, { exact: true }).fill(texts[language].measures);
  await card.getByLabel(columns.measuresTakenOn).fill(today);
  await snap('officer-measures');
  await save('save');
  await choose('recordNotices');
  await card.getByLabel(columns.commissionNoticeWaived).fill(texts[language].waived);
  await snap('officer-notices');
  await save('save');
  await choose('monitor');
  await snap('officer-monitor');
  await save('confirm');
  await snap('case-file-full');
  await choose('close');
  await snap('officer-close');
  await save('confirm');
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
  await menu.getByRole('button', { name: said.hint }).first().click();
  await menu.getByText(said.formIntro).waitFor();
  await camera.take('entry-form', cardIn(scene, window, menu));
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
