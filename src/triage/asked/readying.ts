import { suggest } from '../suggest.ts';
import { readingAhead } from './clause-wordings.ts';
import { ranking } from './policy-search.ts';
import { readAsked } from './read-asked.ts';
import { understand } from './understand.ts';

/**
 * Makes everything that reading a few words needs, part by part, so that the first person who writes waits no longer than
 * the second. Each part is made once; what is there already costs nothing.
 */
export function* readying(): Generator<void> {
  suggest({ subject: '', text: 'readying' });
  yield;
  readAsked('readying');
  yield;
  yield* readingAhead();
  ranking('readying');
  yield;
  understand('readying');
}
