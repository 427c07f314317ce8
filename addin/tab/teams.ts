import { app } from '@microsoft/teams-js';
import { type Appearance, teamsAppearance } from '../ui/theme.ts';

/** Teams as the tab needs it. */
export interface Teams {
  readonly language: string;
  readonly appearance: Appearance;
  /** What a deep link carries: a reference, or a part of the list. */
  readonly link: string | undefined;
  onAppearance(see: (appearance: Appearance) => void): void;
  /** Tells Teams that the page can be read, so that it takes its own curtain away. */
  ready(): void;
}

/** How long Teams may take to greet the page, in milliseconds; left alone, teams-js waits for a minute. */
const patienceMs = 3000;

/** Greets Teams; `undefined` in an ordinary browser tab. `origins` are the hosts that may frame this page. */
export const connectTeams = async (origins: readonly string[]): Promise<Teams | undefined> => {
  // In a window of its own there is nobody to wait for.
  if (window.parent === window) return undefined;
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
  const greeted = app.initialize([...origins]).then(
    () => app.getContext(),
    () => undefined,
  );
  const context = await Promise.race([greeted, late]);
  if (context === undefined) return undefined;
  return {
    language: context.app.locale,
    appearance: teamsAppearance(context.app.theme),
    link: context.page.subPageId || undefined,
    onAppearance: (see) => app.registerOnThemeChangeHandler((theme) => see(teamsAppearance(theme))),
    ready: () => void app.notifySuccess(),
  };
};
