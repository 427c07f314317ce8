import type { Locale } from '../../../src/locales/index.ts';

/** The topics that the pane speaks with beside those of every page; the tab is not sent them. */
export type PaneWords = Pick<Locale, 'outlook' | 'letters'> & { readonly letterWork: Locale['work']['letters'] };
