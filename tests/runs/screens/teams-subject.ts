import type { Browser, Locator } from 'playwright-core';
import { openTeams, type TeamsWindow } from '../../journeys/teams-window.ts';
import type { Camera, Subject } from './camera.ts';
import type { SampleOffice } from './sample-office.ts';

/** Everything that a story of pictures needs. */
export interface Scene {
  readonly browser: Browser;
  readonly office: SampleOffice;
  readonly camera: Camera;
}

const appearance = { fr: 'Apparence', en: 'Appearance' };

/** A card of a conversation, or the whole window. The appearance changes in place, so that what was typed stays. */
export const cardIn = ({ camera }: Scene, { page }: TeamsWindow, part?: Locator): Subject => ({
  page,
  ...(part ? { part } : {}),
  wear: (theme) => page.getByLabel(appearance[camera.language]).selectOption(theme),
});

export const windowOf = (scene: Scene, window: TeamsWindow): Subject => ({
  ...cardIn(scene, window),
  window: { width: 1280, height: 800 },
});

export const teamsAs = ({ browser, office, camera }: Scene, as: string): Promise<TeamsWindow> =>
  openTeams(browser, office.addresses.teams, { as, language: camera.language });

/** A story in one person's window. */
export interface At {
  readonly scene: Scene;
  readonly window: TeamsWindow;
}

/** Takes pictures of cards in that window. */
export const snapIn =
  ({ scene, window }: At) =>
  (name: string, card: Locator): Promise<void> =>
    scene.camera.take(name, cardIn(scene, window, card));

/** The staff member of this language. */
export const staffIn = ({ camera }: Scene): 'staff1' | 'staff2' => (camera.language === 'fr' ? 'staff1' : 'staff2');
