import { run } from './build.ts';
import type { Container, Execute } from './elements.ts';
import { shown } from './text.ts';

/** What a line of a list says. */
export interface Line {
  readonly strong: string;
  /** Beside it, in the colour of what went wrong. */
  readonly flag?: string;
  readonly rest: readonly string[];
}

/**
 * One line of a list, pressed as a whole where there is something to press. The press's title says what pressing does
 * and ends with `strong`: what is said aloud is that and the rest of the line, so that it holds what is seen
 * (WCAG 2.5.3).
 */
export const row = ({ strong, flag, rest }: Line, press?: Execute): Container => {
  const told = shown(rest.join(' · '), 400);
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
      { type: 'RichTextBlock', inlines: [run(told, { size: 'Small' })], spacing: 'None' },
    ],
  };
};
