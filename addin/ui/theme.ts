import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';

/** The appearance that a host asks for. */
export type Appearance = 'light' | 'dark' | 'contrast';

/** Teams’ three appearances by the names that it sends. */
export const teamsAppearance = (theme: string): Appearance =>
  theme === 'dark' ? 'dark' : theme === 'contrast' ? 'contrast' : 'light';

/** The tokens of a host in an appearance; contrast is the same everywhere. */
export const themeFor = (host: 'outlook' | 'teams', appearance: Appearance): Theme => {
  switch (appearance) {
    case 'light':
      return host === 'teams' ? teamsLightTheme : webLightTheme;
    case 'dark':
      return host === 'teams' ? teamsDarkTheme : webDarkTheme;
    case 'contrast':
      return teamsHighContrastTheme;
    default:
      return appearance satisfies never;
  }
};

/** Whether a colour (`#rrggbb`), as a host names its background, is a dark one. */
export const isDarkColour = (colour: string): boolean => {
  const [, red = 'ff', green = 'ff', blue = 'ff'] = /^#(..)(..)(..)/.exec(colour) ?? [];
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  // How bright the eye finds it, of 255 (ITU-R BT.601).
  return 0.299 * (r ?? 255) + 0.587 * (g ?? 255) + 0.114 * (b ?? 255) < 128;
};

/** What the person’s system asks for, where the host says nothing; `changed` is called when that changes. */
export const systemAppearance = (changed?: () => void): Appearance => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  if (changed) dark.addEventListener('change', changed);
  return dark.matches ? 'dark' : 'light';
};
