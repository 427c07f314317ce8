import type { SuggestionView } from '../../src/use-cases/views/message-view.ts';
import type { PageWords } from './page-words.ts';
import { named } from './speech.ts';

/** A provision as people cite it: *P-39.1, art. 32*. */
export const citationOf = ({ addin: { cite } }: PageWords, id: SuggestionView['provisions'][number]): string => {
  const colon = id.indexOf(':');
  const act = id.slice(0, colon);
  const place = id.slice(colon + 1);
  if (act === 'policy') return cite.policy(place);
  const [, section = place, paragraph] = /^(.*?)(?:p(\d+))?$/.exec(place) ?? [];
  const cited = cite.section(named(cite.acts, act), section);
  return paragraph === undefined ? cited : cite.paragraph(cited, paragraph);
};
