import type { Found } from './find.ts';
import type { SpanKind } from './message.ts';
import type { ClassName } from './phrases/classes/index.ts';
import { sentence, type Tokens } from './tokens.ts';

/** A family of words found in a text. */
export type Part = Found<ClassName>;

/** A text in its words, with the families found in it. */
export interface Parted {
  readonly tokens: Tokens;
  readonly parts: readonly Part[];
  /** Whether a word denies what stands around it. */
  readonly denies: (token: number) => boolean;
}

/** What stands in one sentence; a subject is a sentence before the first. */
export interface Sentence {
  readonly of: Parted;
  readonly span: SpanKind | 'subject';
  readonly byName: ReadonlyMap<ClassName, readonly Part[]>;
  /** Whether it ends in a question mark. */
  readonly asked: boolean;
}

/** Nobody asks for anything in more sentences than these; more make the reading slow. */
const mostSentences = 150;

interface Open {
  readonly of: Parted;
  readonly span: SpanKind | 'subject';
  readonly byName: Map<ClassName, Part[]>;
  ended: boolean;
  asked: boolean;
}

/** The sentences of a text in which any family stands. */
export const sentencesOf = (of: Parted, spanAt: (token: number) => SpanKind | 'subject'): readonly Sentence[] => {
  const { parted, asked, count } = of.tokens;
  const found: Open[] = [];
  let read = 0;
  let opened = true;
  /** Goes on to a word, and ends the sentences that end on the way. */
  const goTo = (word: number): void => {
    for (; read <= word; read += 1)
      if (read === count || parted[read] === sentence) {
        opened = true;
        const last = found.at(-1);
        if (last !== undefined && !last.ended) [last.ended, last.asked] = [true, asked.has(read - 1)];
      }
  };
  for (const part of of.parts) {
    goTo(part.from);
    const span = spanAt(part.from);
    if (opened || found.at(-1)?.span !== span) {
      if (found.length === mostSentences) break;
      found.push({ of, span, byName: new Map(), ended: false, asked: false });
    }
    opened = false;
    const byName = found.at(-1)?.byName;
    const there = byName?.get(part.phrase);
    if (there === undefined) byName?.set(part.phrase, [part]);
    else there.push(part);
  }
  goTo(count);
  return found;
};
