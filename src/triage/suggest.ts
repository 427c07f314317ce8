import type { ProvisionId } from '../law/provisions.ts';
import { languageOf } from './language.ts';
import { type Trait, traitsOf, weightOf } from './lean.ts';
import type { Span, SpanKind, TextLanguage } from './message.ts';
import { type Missing, missingFrom } from './missing.ts';
import type { Reason } from './phrases/phrase.ts';
import { countSmallWords, type Read, readText, readTogether } from './reader.ts';
import { type Arrival, type Heard, scoresOf } from './score.ts';
import type { Scored } from './scored.ts';
import { isForwardText, splitText } from './split-text.ts';
import { readAtMost } from './tokens.ts';
import { type MessageType, type Proposal, typeRule } from './types.ts';
import { type Where, weigh } from './weigh.ts';
import { type Writer, writerOf } from './writer.ts';

/** Words of the message that say so, and where they stand: offsets into its subject or its text. */
export interface Because {
  readonly where: Where;
  readonly from: number;
  readonly to: number;
  readonly says: string;
  /** Points in this place. */
  readonly points: number;
  readonly reason: Reason;
}

/** What the message seems to be. It only proposes: nothing changes before the officer has decided. */
export interface Suggestion {
  readonly type: MessageType;
  /** Points; four are needed (`score.ts`). */
  readonly score: number;
  readonly because: readonly Because[];
  readonly provisions: readonly ProvisionId[];
  readonly proposal: Proposal;
  /** What will have to be asked for. */
  readonly missing: readonly Missing[];
}

/** What is read of a message to say what it is. */
export interface Asked extends Arrival {
  readonly subject: string;
  readonly text: string;
  /** Parts of the text; without them they are found. */
  readonly spans?: readonly Span[];
}

export interface Triage {
  /** Best first; never empty: what is nothing else is *other*. */
  readonly suggestions: readonly [Suggestion, ...Suggestion[]];
  readonly language: TextLanguage;
  readonly writer: Writer;
}

const shown = 5;

/** What is heard in a message, before anything is concluded from it. */
export const hear = (asked: Asked): Hearing => {
  const spans = asked.spans ?? splitText(asked.text, isForwardText(asked.subject, asked.text));
  const body = readText(asked.text);
  const spanAt = spanOfToken(body, spans);
  const own: Own = (token) => spanAt(token) === 'new' || spanAt(token) === 'forwarded';
  const heading = asked.subject.slice(0, 500);
  const [subject, text] = readTogether(readText(heading), body, spanAt);
  const weighed = [...weigh(subject, 'subject', () => 'new'), ...weigh(text, 'text', spanAt)];
  const isAsked = [...text.tokens.asked].some(own) || subject.tokens.asked.size > 0;
  return {
    subject,
    text,
    spans,
    own,
    weighed,
    traits: traitsOf([
      { where: 'subject', text: heading, read: subject, counts: () => true },
      { where: 'text', text: asked.text, read: text, counts: own },
    ]),
    asked: isAsked,
    words: subject.tokens.count + body.tokens.count,
  };
};

/** Whether a word is the sender's own or passed on. */
type Own = (token: number) => boolean;

interface Hearing extends Heard {
  readonly subject: Read;
  readonly text: Read;
  readonly spans: readonly Span[];
  readonly own: Own;
}

/** Says what a message seems to be: pure and deterministic, so that the same mail always gives the same answer. */
export const suggest = (asked: Asked): Triage => {
  const heard = hear(asked);
  const { subject, text, spans, own } = heard;
  const { french, english } = countSmallWords(text.tokens, own);
  const writer = writerOf(subject, text, own);
  const said = `${asked.subject}\n${ownText(asked.text, spans)}`;
  const becauseOf = explainer(asked, subject, text);
  const suggestion = (scored: Scored): Suggestion => ({
    type: scored.type,
    score: Math.round(scored.points * 10) / 10,
    because: becauseOf(scored),
    ...typeRule(scored.type),
    missing: missingFrom(scored.type, said, writer),
  });
  const [first, ...others] = scoresOf(heard, asked);
  return {
    suggestions: [suggestion(first), ...others.map(suggestion)],
    language: languageOf(french, english),
    writer,
  };
};

/** What the sender wrote, passed on or signed with, as far as it is read: a telephone number stands in a signature. */
const ownText = (text: string, spans: readonly Span[]): string =>
  spans
    .filter(({ kind }) => kind !== 'quoted' && kind !== 'notice')
    .map(({ from, to }) => text.slice(from, Math.min(to, readAtMost)))
    .join('');

/** The part of the text in which a word stands; words are asked for in any order. */
const spanOfToken = (read: Read, spans: readonly Span[]): ((token: number) => SpanKind) => {
  const kinds: SpanKind[] = [];
  let at = 0;
  for (const start of read.tokens.starts) {
    while (at < spans.length - 1 && start >= (spans[at]?.to ?? 0)) at += 1;
    kinds.push(spans[at]?.kind ?? 'new');
  }
  return (token) => kinds[token] ?? 'new';
};

/** Phrases say why; where none does, the words that lean that way. */
const explainer = (asked: Asked, subject: Read, text: Read) => {
  const because = (where: Where, from: number, to: number, points: number, reason: Reason): Because => {
    const { starts, ends } = (where === 'subject' ? subject : text).tokens;
    const range = { from: starts[from] ?? 0, to: ends[to - 1] ?? 0 };
    const says = (where === 'subject' ? asked.subject : asked.text).slice(range.from, range.to);
    return { where, ...range, says, points: Math.round(points * 10) / 10, reason };
  };
  const byWord =
    (type: MessageType) =>
    ({ name, where, from, to }: Trait): Because =>
      because(where, from, to, weightOf(name, type), 'setsTheScene');
  return ({ type, counted, leaning }: Scored): readonly Because[] => {
    const said = counted.filter(({ points }) => points > 0).slice(0, shown);
    if (said.length === 0) return leaning.map(byWord(type));
    return said.map(({ sign, where, from, to, points }) => because(where, from, to, points, sign.phrase.reason));
  };
};
