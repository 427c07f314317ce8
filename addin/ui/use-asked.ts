import { useCallback, useEffect, useState } from 'react';
import type { Answer, Api } from './api.ts';

/** An answer that is on its way, or there. */
export type Asked<T> = { readonly state: 'asking' } | { readonly state: 'answered'; readonly answer: Answer<T> };

export interface Asking<T> {
  readonly asked: Asked<T>;
  /** Asks again, showing what is there until the new answer comes. */
  readonly again: () => void;
  /** Takes an answer that came by another way. */
  readonly take: (value: T) => void;
}

/** Asks the office when a component appears, and anew when what it asks changes. Answers to earlier questions are let go. */
export const useAsked = <T>(api: Api, verb: string, input: object): Asking<T> => {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'asking' });
  const [turn, setTurn] = useState(0);
  const question = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is a wish to ask the same question again.
  useEffect(() => {
    let wanted = true;
    void api.ask<T>(verb, JSON.parse(question) as object).then((answer) => {
      if (wanted) setAsked({ state: 'answered', answer });
    });
    return () => {
      wanted = false;
    };
  }, [api, verb, question, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const take = useCallback((value: T) => setAsked({ state: 'answered', answer: { ok: value } }), []);
  return { asked, again, take };
};
