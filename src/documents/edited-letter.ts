import type { Gap } from '../registers/register.ts';
import { type DocxText, docxText } from './docx-text.ts';
import { identitiesIn } from './letters/identities-in.ts';
import { type LetterName, letterKinds } from './letters/index.ts';
import type { LetterFacts, LetterKind } from './letters/kind.ts';
import { citesIn, headingsOf, type MandatoryPart, mandatoryParts } from './letters/mandatory-parts.ts';
import { plain } from './plain.ts';

const isHeading = (heading: string, paragraph: string): boolean =>
  plain(paragraph).replace(/^\d+ /, '').startsWith(plain(heading));

/** What stands below each heading that is there, up to the next of them. */
const bodies = (paragraphs: readonly string[], headings: readonly string[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  let current: string | undefined;
  for (const paragraph of paragraphs) {
    const heading = headings.find((one) => !found.has(one) && isHeading(one, paragraph));
    if (heading !== undefined) {
      current = heading;
      found.set(heading, '');
    } else if (current !== undefined) found.set(current, `${found.get(current) ?? ''}\n${paragraph}`);
  }
  return found;
};

const lacking = (
  parts: readonly MandatoryPart[],
  headings: readonly string[],
  { paragraphs }: DocxText,
): readonly string[] => {
  const found = bodies(paragraphs, headings);
  const isThere = ({ heading, cites }: MandatoryPart): boolean => {
    const body = found.get(heading);
    if (body === undefined || plain(body) === '') return false;
    const said = new Set(citesIn(body));
    return cites.every((one) => said.has(one));
  };
  return parts.filter((part) => !isThere(part)).map(({ gap }) => gap);
};

/**
 * What a letter lacks that the officer edited after it was produced. In: which letter, what it was made from, its words
 * as produced, and the bytes that were or will be sent. Out: each part that the law wants and that is gone or empty, by
 * the name under which its guard knows it; and each kind of identity in a text that becomes public, also where it is
 * struck out or in a comment. A file that cannot be read lacks `letter.unreadable` where any of this is owed. Empty for
 * a letter that neither is guarded nor becomes public: it may say what it likes.
 */
export const lacksOfEdited = async (
  name: LetterName,
  facts: LetterFacts,
  written: string,
  sent: Uint8Array,
): Promise<readonly Gap[]> => {
  const kind: LetterKind = letterKinds[name];
  const lines = written.split('\n');
  const stood = mandatoryParts(name, facts.language).filter(({ heading }) =>
    lines.some((line) => isHeading(heading, line)),
  );
  if (stood.length === 0 && kind.public === undefined) return [];
  const read = await docxText(sent);
  if (read === undefined) return [{ gap: 'letter.unreadable' }];
  const identities = kind.public ? identitiesIn(read.whole, facts) : [];
  const names = [
    ...lacking(stood, headingsOf(name, facts.language), read),
    ...identities.map((one) => `letter.identity.${one}`),
  ];
  return [...new Set(names)].map((gap) => ({ gap }));
};
