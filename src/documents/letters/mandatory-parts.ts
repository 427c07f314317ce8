import type { Language } from '../../ports/kept.ts';
import { blankPattern, letterSource } from '../letter-source.ts';
import { type LetterName, letterKinds } from './index.ts';
import type { LetterKind } from './kind.ts';

/** A part of a letter that the law wants in it: how it is named when it is gone, its heading, and what it must still cite. */
export interface MandatoryPart {
  readonly gap: string;
  readonly heading: string;
  /** Numbers of sections, and days of a time limit, that its standing words give. */
  readonly cites: readonly string[];
}

/** Parts that several letters take in, which no blank names. */
const shared = {
  'parts/remedies': 'letter.part.remedies',
  'parts/help': 'letter.part.help',
  'parts/commission-complaint': 'letter.part.commissionComplaint',
  'parts/contact': 'letter.part.contact',
} as const;

/** Notices whose parts the Regulation numbers: each is named as its guard names it. */
const numbered: Readonly<Partial<Record<LetterName, string>>> = {
  commissionNotice: 'commissionNotice',
  personsNotice: 'personNotice',
  publicNotice: 'personNotice',
};

/** What a sentence cites: *article 43*, *section 43*, *30 days*. */
const cited = /\b(?:articles?|sections?|ss?\.|art\.)\s+(\d+(?:\.\d+)*)|\b(\d+)\s+(?:jours|days)\b/giu;

/** The sections and time limits that a text gives. */
export const citesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(cited)].map(([, section, days]) => section ?? `${days} d`)),
];

interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

const partsOf = (file: string, language: Language): readonly Part[] => {
  const parts: { heading: string; lines: string[] }[] = [];
  for (const line of letterSource(file, language)) {
    if (line.kind !== 'text') continue;
    if (line.as === 'heading') parts.push({ heading: line.text, lines: [] });
    else parts.at(-1)?.lines.push(line.text);
  }
  return parts;
};

/** Every heading that a letter may have in a language. */
export const headingsOf = (name: LetterName, language: Language): readonly string[] =>
  partsOf(letterKinds[name].file, language).map(({ heading }) => heading);

const sharedHeadings = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(shared).flatMap(([file, gap]) =>
      partsOf(file, language).map(({ heading }) => [heading, gap] as const),
    ),
  );

/**
 * The parts that must stand in a letter that the law guards, or that becomes public: those that a blank fills, and the
 * remedies, the help, the Commission and the contact where it has them. None for any other letter: the officer may say
 * there what they like.
 */
export const mandatoryParts = (name: LetterName, language: Language): readonly MandatoryPart[] => {
  const kind: LetterKind = letterKinds[name];
  if (kind.guard === undefined && kind.public === undefined) return [];
  const known = sharedHeadings(language);
  return partsOf(kind.file, language).flatMap(({ heading, lines }) => {
    const blank = [...lines.join(' ').matchAll(blankPattern)][0]?.[1];
    const own = blank === undefined ? undefined : `${numbered[name] ?? 'letter'}.${blank}`;
    const gap = known.get(heading) ?? own;
    return gap === undefined ? [] : [{ gap, heading, cites: known.has(heading) ? citesIn(lines.join(' ')) : [] }];
  });
};
