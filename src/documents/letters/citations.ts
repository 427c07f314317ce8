import type { ProvisionId } from '../../law/provisions.ts';
import { letterWords } from '../../locales/letters/index.ts';
import type { Language } from '../../ports/kept.ts';

/** A section with its paragraph or item: `27p3` is the third paragraph of section 27, `39(2)` item 2 of section 39. */
const section = (text: string, language: Language): string => {
  const [, number = text, paragraph, item] = /^([\d.]+)(?:p(\d+))?(?:\((.+)\))?$/.exec(text) ?? [];
  const say = letterWords(language);
  if (item !== undefined) return say.item(number, item);
  return paragraph === undefined ? number : say.paragraph(number, paragraph);
};

/**
 * Provisions as the head of a letter cites them: each act once with its sections, and the policy by its name, for our
 * numbering of its statements is our own.
 */
export const citations = (provisions: readonly ProvisionId[], language: Language): string => {
  const { acts, sections, policy, between } = letterWords(language);
  const byAct = new Map<string, string[]>();
  for (const id of provisions) {
    const colon = id.indexOf(':');
    const act = id.slice(0, colon);
    byAct.set(act, [...(byAct.get(act) ?? []), section(id.slice(colon + 1), language)]);
  }
  const named = acts as Readonly<Record<string, string>>;
  return [...byAct]
    .map(([act, list]) => (act === 'policy' ? policy : sections(named[act] ?? act, list.join(', '), list.length > 1)))
    .join(between);
};
