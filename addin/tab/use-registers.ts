import { useCallback, useEffect, useRef, useState } from 'react';
import type { RegistersView } from '../../src/use-cases/views/registers-view.ts';
import type { Api, Trouble } from '../ui/api.ts';
import { type Filters, type Line, questionOf, type Sort } from './filters.ts';

/** What was read of the registers so far. */
export interface RegistersRead {
  /** Figures as of the last answer; absent before the first. */
  readonly view: RegistersView | undefined;
  readonly lines: readonly Line[];
  readonly isReading: boolean;
  readonly hasMore: boolean;
  readonly trouble: Trouble | undefined;
  readonly more: () => void;
  readonly refresh: () => void;
}

interface Pages {
  readonly view: RegistersView | undefined;
  readonly lines: readonly Line[];
  readonly next: RegistersView['next'];
}

const nothing: Pages = { view: undefined, lines: [], next: undefined };

/** How long typing rests before the office is asked, in milliseconds. */
const restMs = 250;

/** A text once it has not changed for a moment; the first one at once. */
const useRested = (text: string): string => {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const later = setTimeout(() => setRested(text), restMs);
    return () => clearTimeout(later);
  }, [text]);
  return rested;
};

/** Reads one page after another of what the office is asked for; a new question lets the answers to an old one go. */
export const useRegisters = (api: Api, filters: Filters, sort: Sort): RegistersRead => {
  const reference = useRested(filters.reference);
  const question = JSON.stringify(questionOf({ ...filters, reference }, sort));
  const [pages, setPages] = useState<Pages>(nothing);
  const [isReading, setReading] = useState(true);
  const [trouble, setTrouble] = useState<Trouble>();
  const turn = useRef(0);
  const ask = useCallback(
    async (from: Pages): Promise<void> => {
      turn.current += 1;
      const mine = turn.current;
      setReading(true);
      setTrouble(undefined);
      const asked = JSON.parse(question) as object;
      const answer = await api.ask<RegistersView>('registers', from.next ? { ...asked, after: from.next } : asked);
      if (turn.current !== mine) return;
      setReading(false);
      if ('trouble' in answer) return setTrouble(answer.trouble);
      const { ok } = answer;
      setPages({ view: ok, lines: [...from.lines, ...ok.lines], next: ok.next });
    },
    [api, question],
  );
  const read = useCallback((from: Pages) => void ask(from), [ask]);
  useEffect(() => read(nothing), [read]);
  return {
    view: pages.view,
    lines: pages.lines,
    isReading,
    hasMore: pages.next !== undefined,
    trouble,
    more: () => read(pages),
    refresh: () => read(nothing),
  };
};
