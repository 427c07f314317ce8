import type { Theme } from '../../teams/settings.ts';

/** The colours of the host, as Outlook tells them to an add-in. */
export interface OfficeTheme {
  readonly isDarkTheme: boolean;
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

const THEMES: Readonly<Record<Theme, OfficeTheme>> = {
  light: {
    isDarkTheme: false,
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f5f5f5',
    controlForegroundColor: '#242424',
  },
  dark: {
    isDarkTheme: true,
    bodyBackgroundColor: '#1f1f1f',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#292929',
    controlForegroundColor: '#ffffff',
  },
  contrast: {
    isDarkTheme: true,
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#ffff00',
  },
};

export const officeTheme = (theme: Theme): OfficeTheme => THEMES[theme];
