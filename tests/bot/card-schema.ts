import { z } from 'zod';

/** Adaptive Cards 1.5, as far as the house uses it, and nothing else: an unknown property is refused. */
const text = z.string().min(1);
const spacing = z.enum(['None', 'Small', 'Medium', 'Large']).optional();
const color = z.enum(['Accent', 'Attention', 'Good', 'Warning']).optional();
const size = z.enum(['Small', 'Medium', 'Large']).optional();
const id = text.optional();

const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  title: text,
  verb: text,
  data: z.record(z.string(), z.string()),
  style: z.enum(['positive', 'destructive']).optional(),
  associatedInputs: z.enum(['auto', 'none']),
});
const toggle = z.strictObject({
  type: z.literal('Action.ToggleVisibility'),
  title: text,
  targetElements: z.array(text),
});
const openUrl = z.strictObject({ type: z.literal('Action.OpenUrl'), title: text, url: z.url({ protocol: /^https$/ }) });
/** The only thing of Teams' own that a card may say: that a button opens a dialog. */
const openDialog = z.strictObject({
  type: z.literal('Action.Submit'),
  title: text,
  data: z.object({ verb: text, msteams: z.strictObject({ type: z.literal('task/fetch') }) }).catchall(z.string()),
  associatedInputs: z.literal('none'),
});
const action = z.discriminatedUnion('type', [execute, toggle, openUrl, openDialog]);

const textBlock = z.strictObject({
  type: z.literal('TextBlock'),
  text,
  wrap: z.literal(true),
  ...{ size, color, spacing, id },
  weight: z.literal('Bolder').optional(),
  isSubtle: z.boolean().optional(),
  style: z.literal('heading').optional(),
});
const textRun = z.strictObject({
  type: z.literal('TextRun'),
  text,
  ...{ size, color },
  weight: z.literal('Bolder').optional(),
  isSubtle: z.boolean().optional(),
});
const richText = z.strictObject({ type: z.literal('RichTextBlock'), inlines: z.array(textRun).min(1), spacing, id });
const actionSet = z.strictObject({ type: z.literal('ActionSet'), actions: z.array(action).min(1) });

const input = {
  id: text,
  label: text,
  isRequired: z.boolean().optional(),
  errorMessage: text.optional(),
  value: z.string().optional(),
};
const placeholder = text.optional();
const choices = z.array(z.strictObject({ title: text, value: text })).min(1);
const inputs = [
  z.strictObject({
    type: z.literal('Input.Text'),
    ...input,
    isMultiline: z.boolean(),
    maxLength: z.number().int(),
    placeholder,
  }),
  z.strictObject({ type: z.literal('Input.Date'), ...input, max: z.iso.date().optional() }),
  z.strictObject({
    type: z.literal('Input.Number'),
    ...input,
    value: z.number().optional(),
    placeholder,
  }),
  z.strictObject({
    type: z.literal('Input.ChoiceSet'),
    ...input,
    choices,
    isMultiSelect: z.boolean(),
    style: z.enum(['compact', 'expanded']),
    wrap: z.literal(true),
    placeholder,
  }),
  z.strictObject({ type: z.literal('Input.Toggle'), ...input, title: text }),
] as const;

const container = z.strictObject({
  type: z.literal('Container'),
  get items() {
    return z.array(element).min(1);
  },
  ...{ id, spacing },
  isVisible: z.boolean().optional(),
  separator: z.boolean().optional(),
  style: z.enum(['emphasis', 'attention', 'good']).optional(),
  selectAction: z.discriminatedUnion('type', [execute, openUrl, openDialog]).optional(),
});
const element: z.ZodType = z.lazy(() => z.union([textBlock, richText, actionSet, container, ...inputs]));

export const cardSchema = z.strictObject({
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  type: z.literal('AdaptiveCard'),
  version: z.literal('1.5'),
  lang: z.enum(['fr', 'en']),
  fallbackText: text,
  refresh: z.strictObject({ action: execute }).optional(),
  body: z.array(element).min(1),
  actions: z.array(action),
});
