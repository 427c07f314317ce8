import type { Locale } from '../../../src/locales/index.ts';

/** What is said of what leaves a case file; fetched with the part that needs it. */
export type HandingWords = Locale['work']['handing'] & { readonly parts: Locale['copies']['file']['part'] };
