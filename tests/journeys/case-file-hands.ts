import type { Locator } from 'playwright-core';
import { isLong } from '../../bot/cards/next-acts.ts';
import { type Language, words } from '../../src/locales/index.ts';
import { verbOf } from '../../src/use-cases/verbs/index.ts';
import { becomes, type TeamsWindow } from './teams-window.ts';

/** What an officer types into a form, by the label of the input; a choice is given by its own words under `checks`. */
export interface Typed {
  readonly fills?: Readonly<Record<string, string>>;
  readonly checks?: readonly string[];
  readonly selects?: Readonly<Record<string, string>>;
}

/** A case file in the hands of an officer: the acts on its card, each to its form and back. */
export interface Hands {
  /** Presses the line of an act; gives its form, in the card or in a dialog. */
  choose(verb: string): Promise<Locator>;
  fill(form: Locator, typed: Typed): Promise<void>;
  /** Hands the form in, and waits until the case file says that it is saved. */
  save(form: Locator): Promise<void>;
  /** All of it. */
  act(verb: string, typed?: Typed): Promise<void>;
}

/** Hands on the case file that a card shows. */
export const handsOn = (window: TeamsWindow, card: Locator, language: Language): Hands => {
  const { bot, registers, work } = words(language);
  const titleOf = (verb: string): string => (registers.verbs as Readonly<Record<string, string>>)[verb] ?? verb;
  const { dialog } = window.acts;

  const choose = async (verb: string): Promise<Locator> => {
    const line = card.getByRole('button', { name: titleOf(verb) }).first();
    const others = card.getByRole('button', { name: work.acts.others(0).split('(')[0] ?? '' });
    // What is folded away is not there for anybody who looks.
    if ((await line.count()) === 0) await others.click();
    await line.click();
    const form = isLong(verbOf(verb)?.input ?? {}) ? dialog : card;
    await form
      .getByRole('heading', { name: titleOf(verb), exact: true })
      .first()
      .waitFor();
    return form;
  };
  const fill: Hands['fill'] = async (form, { fills = {}, checks = [], selects = {} }) => {
    for (const [label, text] of Object.entries(fills)) await form.getByLabel(label, { exact: true }).first().fill(text);
    for (const [label, choice] of Object.entries(selects))
      await form.getByLabel(label, { exact: true }).selectOption(choice);
    for (const label of checks) await form.getByLabel(label, { exact: true }).first().check();
  };
  const save = async (form: Locator): Promise<void> => {
    const either = new RegExp(`^(${bot.buttons.save}|${bot.buttons.confirm})$`);
    await form.getByRole('button', { name: either }).click();
    if (form === dialog) {
      await dialog.getByText(bot.officerForm.saved).waitFor();
      await window.page.keyboard.press('Escape');
    }
    await card.getByText(bot.officerForm.saved).waitFor();
    await becomes(card, bot.caseFile.title);
  };
  return {
    choose,
    fill,
    save,
    act: async (verb, typed = {}) => {
      const form = await choose(verb);
      await fill(form, typed);
      await save(form);
    },
  };
};
