import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';
import { seriousFaults } from '../browser/serious-faults.ts';
import { leaveWindow } from '../browser/windows.ts';
import { type TeamsActs, teamsActs } from '../journeys/teams-acts.ts';
import { openPage } from '../journeys/teams-window.ts';
import type { Received } from './teams-bot.ts';
import { CARD, card, startTeams, type TeamsTrial } from './teams-trial.ts';

export const field = { type: 'Input.Text', id: 'told', label: 'Que s’est-il passé ?' };

/** A dialog with one field and one button, as a bot answers it. */
export const form = (title: string, action: object = { type: 'Action.Submit', title: 'Envoyer' }) => ({
  task: {
    type: 'continue',
    value: {
      title,
      width: 'medium',
      height: 320,
      card: { contentType: CARD, content: card('Dites en peu de mots.', { body: [field], actions: [action] }) },
    },
  },
});

/** Teams' page in front of the bare bot. */
export interface ClientTrial {
  readonly trial: TeamsTrial;
  /** What the bot answers to invokes of each name; messages are left without an answer. */
  answering(answers: Readonly<Record<string, object | ((activity: Received) => object)>>): void;
  open(as?: string, more?: string, width?: number): Promise<void>;
  /** The page that was opened last. */
  page(): Page;
  acts(): TeamsActs;
  seriousFaults(): Promise<readonly string[]>;
  /** Puts everything back for the next test; gives what the page complained of. */
  rest(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

const clientOf = (trial: TeamsTrial, browser: Browser): ClientTrial => {
  let opened: Awaited<ReturnType<typeof openPage>> | undefined;
  const page = (): Page => {
    if (opened === undefined) throw new Error('No page was opened');
    return opened.page;
  };
  return {
    trial,
    answering: (answers) =>
      trial.bot.behave(async (activity) => {
        const answer = answers[String(activity.name)];
        return { body: typeof answer === 'function' ? answer(activity) : answer };
      }),
    open: async (as = 'staff1', more = '', width = 1100) => {
      const address = `${trial.running.origin}/teams?as=${as}&lang=fr${more}`;
      opened = await openPage(browser, address, { language: 'fr', width, height: 800 });
      await opened.page.locator('.messages > li').first().waitFor();
    },
    page,
    acts: () => teamsActs(page(), 'fr'),
    seriousFaults: () => seriousFaults(page()),
    rest: async () => {
      await leaveWindow(page());
      trial.bot.behave(async () => undefined);
      await trial.api('/switches', { blocked: [], uninstalled: [], deliveries: [] });
      return opened?.complaints ?? [];
    },
    stop: async () => {
      await browser.close();
      await trial.stop();
    },
  };
};

export const startClient = async (): Promise<ClientTrial> => clientOf(await startTeams(), await launchBrowser());
