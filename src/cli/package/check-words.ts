import { type Placed, placedTexts } from './fill.ts';
import type { PackageFinding } from './findings.ts';
import type { Parts } from './parts.ts';

/** Places that people read; the others are ids, addresses and file names. */
const readByPeople = [
  /^(name|description)\.(short|full)$/,
  /^staticTabs\[\d+\]\.name$/,
  /^bots\[\d+\]\.commandLists\[\d+\]\.commands\[\d+\]\.(title|description)$/,
  /^composeExtensions\[\d+\]\.commands\[\d+\]\.(parameters\[\d+\]\.)?(title|description)$/,
  /^extensions\[\d+\]\..*\.(label|displayName|supertip\.title|supertip\.description)$/,
];

const isRead = (place: string): boolean => readByPeople.some((pattern) => pattern.test(place));

const longest: Readonly<Record<string, number>> = {
  'name.short': 30,
  'name.full': 100,
  'description.short': 80,
  'description.full': 4000,
};

/** The longest description that the store takes, in words. */
const mostWords = 500;

/** What an app may not call itself: products of Microsoft, and the names of Teams' own parts. */
const notInNames =
  /\b(Microsoft|Teams|Outlook|Office|SharePoint|Windows|Azure|Copilot|Chat|Conversation|Files|Fichiers|Activity|Activité|Calendar|Calls|Help|Aide|Store)\b/i;
/** The one-sentence description does not say what kind of thing it describes. */
const notInShort = /\b(app|apps|application|applications|appli)\b/i;
/** Names that Microsoft gave up, or never wanted in a text. */
const notInTexts = /\b(MS|MSFT|Office 365|O365)\b/;

const forbidden = (place: string, text: string): readonly PackageFinding[] => {
  const patterns = [
    ...(place.startsWith('name.') ? [notInNames] : []),
    ...(place === 'description.short' ? [notInShort] : []),
    notInTexts,
  ];
  return patterns.flatMap((pattern) => {
    const word = pattern.exec(text)?.[0];
    return word === undefined ? [] : [{ finding: 'wordForbidden', place, word } as const];
  });
};

const tooLong = (place: string, text: string): readonly PackageFinding[] => {
  const most = longest[place];
  const words = text.split(/\s+/).length;
  const long = (length: number, limit: number): readonly PackageFinding[] =>
    length <= limit ? [] : [{ finding: 'textTooLong', place, length: String(length), most: String(limit) }];
  return [
    ...(most === undefined ? [] : long(text.length, most)),
    ...(place === 'description.full' ? long(words, mostWords) : []),
  ];
};

const checkTexts = (texts: readonly Placed[]): readonly PackageFinding[] =>
  texts.flatMap(([place, text]) => [...tooLong(place, text), ...forbidden(place, text)]);

/**
 * The words: within their limits and without those that the store refuses, in every language; each place that is read
 * has its words in each language, and each word stands for a place. Source: Teams store validation guidelines.
 */
export const checkWords = ({ manifest, words }: Parts): readonly PackageFinding[] => {
  const own = placedTexts(manifest).filter(([place]) => isRead(place));
  const places = new Set(own.map(([place]) => place));
  const others = Object.entries(words).flatMap(([file, spoken]): readonly PackageFinding[] => {
    const texts = Object.entries(spoken).filter(([place]) => !place.startsWith('$'));
    const known = new Set(texts.map(([place]) => place));
    return [
      ...checkTexts(texts),
      ...[...places]
        .filter((place) => !known.has(place))
        .map((place) => ({ finding: 'wordMissing', file, place }) as const),
      ...[...known]
        .filter((place) => !places.has(place))
        .map((place) => ({ finding: 'wordNowhere', file, place }) as const),
    ];
  });
  return [...checkTexts(own), ...others];
};
