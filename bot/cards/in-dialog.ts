import type { Action, Card, Element, OpenDialog, TextBlock } from './elements.ts';

/** Buttons that lead elsewhere in the conversation: a dialog has its own way out. */
const elsewhere: readonly string[] = ['menu', 'worklist', 'myReports', 'report', 'myTasks'];

/** The button of a card inside a dialog: Teams hands what it carries to the dialog's own invoke. */
interface Submit {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Readonly<Record<string, string>>;
  readonly style?: 'positive' | 'destructive';
  readonly associatedInputs: 'auto' | 'none';
}

/** A dialog opens no other: what would goes on in the same one. */
const withinDialog = ({ data, ...opens }: OpenDialog): object => {
  const { msteams: _, ...carried }: Readonly<Record<string, unknown>> = data;
  return { ...opens, data: carried };
};

const acting = (action: Action): object => {
  if (action.type === 'Action.Submit') return withinDialog(action);
  if (action.type !== 'Action.Execute') return action;
  const { verb, data, title, style, associatedInputs } = action;
  const submit: Submit = {
    type: 'Action.Submit',
    title,
    data: { ...data, verb },
    ...(style ? { style } : {}),
    associatedInputs,
  };
  return submit;
};

const within = (element: Element): object => {
  if (element.type === 'ActionSet') return { ...element, actions: element.actions.map(acting) };
  if (element.type !== 'Container') return element;
  const items = element.items.map(within);
  return element.selectAction
    ? { ...element, items, selectAction: acting(element.selectAction) }
    : { ...element, items };
};

const isTitle = (element: Element | undefined): element is TextBlock =>
  element?.type === 'TextBlock' && element.style === 'heading';

/** A card of the conversation as a dialog shows it: the same words and inputs, with the buttons that a dialog has. */
export const inDialog = (card: Card): object => ({
  ...card,
  // Teams renews cards of conversations alone.
  refresh: undefined,
  // The dialog's own title says what the card's does: once is enough.
  body: card.body.filter((element, place) => place > 0 || !isTitle(element)).map(within),
  actions: card.actions
    .filter((action) => action.type !== 'Action.Execute' || !elsewhere.includes(action.verb))
    .map(acting),
});

/** Characters of a dialog's title. */
const longestTitle = 64;

/** What stands at the head of the dialog: the card's own title, or what is said aloud of it. */
export const dialogTitle = ({ body: [head], fallbackText }: Card): string =>
  (isTitle(head) ? head.text : fallbackText).slice(0, longestTitle).toWellFormed();
