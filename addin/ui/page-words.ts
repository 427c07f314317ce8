import type { Locale } from '../../src/locales/index.ts';

/** The topics that pages speak with; the others are not sent to them. */
export type PageWords = Pick<Locale, 'addin' | 'registers' | 'law'>;
