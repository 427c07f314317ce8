import { run } from './build.ts';
import type { Container, Execute, OpenDialog, OpenUrl } from './elements.ts';
import { shown } from './text.ts';

/** What a line of a list says. */
export interface Line {
  readonly strong: string;
  /** Beside it, in the colour of what went wrong. */
  readonly flag?: string;
  readonly rest: readonly string[];
  /** Somebody's words after the rest: read on the card, and not in the name of the button, which others read out. */
  readonly typed?: string;
}

/**
 * One line of a list, pressed as a whole where there is something to press. The press's title says what pressing does
 * and ends with `strong`: what is said aloud is that and the rest of the line, so that it holds what is seen
 * (WCAG 2.5.3).
 */
export const row = ({ strong, flag, rest, typed }: Line, press?: Execute | OpenDialog | OpenUrl): Container => {
  const told = shown(rest.join(' · '), 400);
  const seen = typed === undefined ? told : shown(`${told} ${typed}`, 400);
  // The spaces keep what stands apart apart for whoever reads it as one text.
  const name = run(`${shown(strong, 200)} `, { weight: 'Bolder', ...(press ? { color: 'Accent' } : {}) });
  const flagged = flag ? [run(`${flag} `, { weight: 'Bolder', color: 'Attention' })] : [];
  const title = [press?.title, flag, told].filter((part) => part !== undefined).join(' ');
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    ...(press ? { selectAction: { ...press, title } } : {}),
    items: [
      { type: 'RichTextBlock', inlines: [name, ...flagged] },
      { type: 'RichTextBlock', inlines: [run(seen, { size: 'Small' })], spacing: 'None' },
    ],
  };
};
