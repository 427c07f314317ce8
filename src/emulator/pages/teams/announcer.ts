import { element } from './element.ts';

/** Says things to a screen reader (`announce`) or to everybody for a while (`toast`). */
export interface Announcer {
  readonly parts: readonly HTMLElement[];
  readonly announce: (sentence: string) => void;
  readonly toast: (sentence: string) => void;
}

const TOAST_MS = 6_000;

export const announcer = (): Announcer => {
  const live = element('div', { class: 'hidden-text', role: 'status', 'aria-live': 'polite' });
  const toasts = element('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  return {
    parts: [live, toasts],
    announce: (sentence) => {
      live.textContent = sentence;
    },
    toast: (sentence) => {
      const shown = element('p', { class: 'toast' }, sentence);
      toasts.append(shown);
      setTimeout(() => shown.remove(), TOAST_MS);
    },
  };
};
