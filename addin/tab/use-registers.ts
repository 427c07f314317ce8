import { useCallback, useEffect, useRef, useState } from 'react';
import type { RegistersView } from '../../src/use-cases/views/registers-view.ts';
import type { Api, Trouble } from '../ui/api.ts';
import { askedOrder, type Filters, isWanted, type Line, mayHoldMore, type Sort } from './filters.ts';

/** What was read of the registers so far, and what of it is wanted. */
export interface RegistersRead {
  /** Figures as of the last answer; absent before the first. */
  readonly view: RegistersView | undefined;
  readonly lines: readonly Line[];
  readonly isReading: boolean;
  /** Lines that were not read yet may be wanted too. */
  readonly hasMore: boolean;
  readonly trouble: Trouble | undefined;
  readonly more: () => void;
  readonly refresh: () => void;
}

interface Pages {
  readonly view: RegistersView | undefined;
  readonly lines: readonly Line[];
  readonly next: RegistersView['next'];
  readonly read: number;
}

const nothing: Pages = { view: undefined, lines: [], next: undefined, read: 0 };

/** As many lines as a person looks through at once. */
const screenful = 25;
/** Pages that are read without being asked for, while a filter leaves the screen nearly empty. */
const unasked = 8;

/** The office takes a stage together with its register alone. */
const questionOf = ({ register, stage, open }: Filters, sort: Sort): string =>
  JSON.stringify({
    ...(register === 'all' ? {} : { register, ...(stage === '' ? {} : { stage }) }),
    ...(open ? { open: true } : {}),
    sort: askedOrder(sort),
  });

interface Reading {
  readonly pages: Pages;
  readonly isReading: boolean;
  readonly trouble: Trouble | undefined;
  readonly read: (from: Pages) => void;
}

/** Reads one page after another of what the office is asked for; a new question lets the answers to an old one go. */
const usePages = (api: Api, question: string): Reading => {
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
      setPages({ view: ok, lines: [...from.lines, ...ok.lines], next: ok.next, read: from.read + 1 });
    },
    [api, question],
  );
  const read = useCallback((from: Pages) => void ask(from), [ask]);
  useEffect(() => read(nothing), [read]);
  return { pages, isReading, trouble, read };
};

/** The registers by due date, read until a screen is full of what is wanted or nothing more can be. */
export const useRegisters = (api: Api, filters: Filters, sort: Sort): RegistersRead => {
  const { pages, isReading, trouble, read } = usePages(api, questionOf(filters, sort));
  const [goal, setGoal] = useState({ lines: screenful, pages: unasked });
  const { view, lines, next } = pages;
  const today = view?.today ?? '';
  const wanted = lines.filter((line) => isWanted(line, filters, today));
  const hasMore = next !== undefined && mayHoldMore(lines.at(-1), filters, sort, today);
  const goesOn = hasMore && !isReading && !trouble && wanted.length < goal.lines && pages.read < goal.pages;
  useEffect(() => {
    if (goesOn) read(pages);
  }, [goesOn, read, pages]);
  return {
    view,
    lines: wanted,
    isReading: isReading || goesOn,
    hasMore,
    trouble,
    more: () => {
      setGoal({ lines: wanted.length + screenful, pages: pages.read + unasked });
      read(pages);
    },
    refresh: () => read(nothing),
  };
};
