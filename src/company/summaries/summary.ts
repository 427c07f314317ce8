import type { Bilingual } from '../../law/provisions/title.ts';

/**
 * One statement of the policy in our own words, for somebody who asks. Blanks in braces are facts of the company:
 * `{email}`, `{phone}`, `{address}`, `{officer}`, `{policy}`, `{requestDays}`, `{complaintDays}`, `{systems}`,
 * `{cookies}`, `{version}`, `{since}`.
 */
export const summary = (fr: string, en: string): Bilingual => ({ fr, en });
