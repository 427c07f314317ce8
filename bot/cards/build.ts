import type { Language } from '../../src/ports/kept.ts';
import type {
  Action,
  ActionSet,
  Card,
  Container,
  Element,
  Execute,
  OpenDialog,
  OpenUrl,
  RichTextBlock,
  Spacing,
  TextBlock,
  TextRun,
  ToggleVisibility,
} from './elements.ts';
import { fitted } from './fitted.ts';
import { shown } from './text.ts';

/** Words of ours, from the locales: the only text that may stand in a TextBlock, which reads Markdown. */
export const heading = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  size: 'Large',
  weight: 'Bolder',
  style: 'heading',
});

export const subheading = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  size: 'Medium',
  weight: 'Bolder',
  style: 'heading',
  spacing: 'Large',
});

export const say = (text: string, spacing?: Spacing): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...(spacing ? { spacing } : {}),
});

export const small = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  size: 'Small',
  spacing: 'Small',
});

/** Something to heed before writing; red is kept for what went wrong. */
export const caution = (text: string): TextBlock => ({ type: 'TextBlock', text, wrap: true, weight: 'Bolder' });

/** What was just done, said where the eye falls first. */
export const confirmed = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  color: 'Good',
  weight: 'Bolder',
});

export const attention = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  color: 'Attention',
  weight: 'Bolder',
});

/** The last word of a card without a button: what the reader can do next. */
export const nextStep = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  id: 'next',
  spacing: 'Medium',
});

/** One run of text, read without Markdown. */
export const run = (text: string, look: Omit<TextRun, 'type' | 'text'> = {}): TextRun => ({
  type: 'TextRun',
  text,
  ...look,
});

/** Words of ours around something that is only data, such as a name: read without Markdown. `id` marks a next step. */
export const plain = (text: string, look: { readonly size?: 'Small'; readonly id?: string } = {}): RichTextBlock => ({
  type: 'RichTextBlock',
  inlines: [run(shown(text), look.size ? { size: look.size } : {})],
  spacing: 'Small',
  ...(look.id ? { id: look.id } : {}),
});

const mostLines = 40;

/**
 * Words of anybody: reporter, file, other system, configuration. Always a TextRun, which reads no Markdown;
 * one block a line, so that paragraphs stay.
 */
export const untrusted = (text: string, most?: number): Container => {
  const lines = shown(text, most)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const kept = [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(' ')].filter((line) => line !== '');
  return {
    type: 'Container',
    spacing: 'Small',
    items: (kept.length > 0 ? kept : ['—']).map((line) => ({
      type: 'RichTextBlock',
      inlines: [run(line)],
      spacing: 'None',
    })),
  };
};

/** A label of ours and a value of anybody, on one line; the label alone where there is no value. */
export const labelled = (label: string, value: string): RichTextBlock => {
  const text = shown(value, 600);
  const strong = run(text === '' ? label : `${label} `, { weight: 'Bolder' });
  return { type: 'RichTextBlock', inlines: text === '' ? [strong] : [strong, run(text)], spacing: 'Small' };
};

/** A reference as it is to be found again: large, and never read as Markdown. */
export const emphasised = (text: string): RichTextBlock => ({
  type: 'RichTextBlock',
  inlines: [run(shown(text, 200), { weight: 'Bolder', size: 'Medium', color: 'Accent' })],
});

export const group = (items: readonly Element[], style?: 'emphasis' | 'attention' | 'good'): Container => ({
  type: 'Container',
  items,
  spacing: 'Medium',
  ...(style ? { style } : {}),
});

/** A button that asks the bot; its answer takes the place of the card. */
export const press = (title: string, verb: string, carried: Readonly<Record<string, string>> = {}): Execute => ({
  type: 'Action.Execute',
  title,
  verb,
  data: carried,
  associatedInputs: 'none',
});

/** A button that opens a longer form as a dialog over the conversation. */
export const dialog = (title: string, verb: string, carried: Readonly<Record<string, string>> = {}): OpenDialog => ({
  type: 'Action.Submit',
  title,
  data: { ...carried, verb, msteams: { type: 'task/fetch' } },
  associatedInputs: 'none',
});

/** The button that hands in what was typed. */
export const submit = (title: string, verb: string, carried: Readonly<Record<string, string>>): Execute => ({
  type: 'Action.Execute',
  title,
  verb,
  data: carried,
  style: 'positive',
  associatedInputs: 'auto',
});

export const toggle = (title: string, target: string): ToggleVisibility => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements: [target],
});

/** The button that opens a published page; its address comes from the company’s data, which is checked. */
export const openUrl = (title: string, url: string): OpenUrl => ({ type: 'Action.OpenUrl', title, url });

export const actionSet = (...actions: readonly Action[]): ActionSet => ({ type: 'ActionSet', actions });

/** A whole card; `aloud` is read where it cannot be drawn, and in the notification. */
export const card = (
  language: Language,
  aloud: string,
  body: readonly Element[],
  actions: readonly Action[] = [],
): Card =>
  fitted({
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: language,
    fallbackText: aloud,
    body,
    actions,
  });

/** The same card, which Teams renews by itself with what this verb shows when somebody looks at it again. */
export const renewed = (shown: Card, verb: string, carried: Readonly<Record<string, string>> = {}): Card =>
  fitted({ ...shown, refresh: { action: press(shown.fallbackText, verb, carried) } });
