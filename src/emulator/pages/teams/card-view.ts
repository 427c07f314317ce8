import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  GlobalRegistry,
  GlobalSettings,
  OpenUrlAction,
  SubmitAction,
  Table,
  Versions,
} from 'adaptivecards';
import { cardConfig } from './card-config.ts';
import { element } from './element.ts';
import { markup, mentionedIn } from './markdown.ts';
import { leadsToTeams, teamsLinkEvent } from './teams-link.ts';
import type { Lang, Words } from './words.ts';

/** What came of a press: nothing to say, a sentence under the card, or a passing word. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'toast'; readonly sentence: string };

export interface CardActions {
  execute(verb: string, id: string | undefined, data: object): Promise<Outcome>;
  submit(data: object): Promise<Outcome>;
  /** `Action.Submit` that asks for a dialog (`msteams.type` is `task/fetch`). */
  dialog(data: object): Promise<Outcome>;
  toast(sentence: string): void;
}

// The package says it has no side effects, so a bundler drops the file in which tables announce themselves.
GlobalRegistry.defaultElements.register('Table', Table, Versions.v1_5);
GlobalSettings.setTabIndexAtCardRoot = false;
// The package asks for markup while it renders, and for one card at a time.
let mentioned: readonly string[] = [];
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markup(text, mentioned);
  result.didProcess = true;
};

const dataOf = (action: SubmitAction | ExecuteAction): object => (action.data as object | undefined) ?? {};

const openLink = (url: string): void => {
  if (leadsToTeams(url)) document.dispatchEvent(new CustomEvent(teamsLinkEvent, { detail: url }));
  else if (/^(https?|mailto):/i.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
};

const outcomeOf = (action: Action, actions: CardActions): Promise<Outcome> | undefined => {
  if (action instanceof ExecuteAction) return actions.execute(action.verb, action.id, dataOf(action));
  if (action instanceof SubmitAction) {
    const data = dataOf(action) as { msteams?: { type?: unknown } };
    return data.msteams?.type === 'task/fetch' ? actions.dialog(data) : actions.submit(data);
  }
  if (action instanceof OpenUrlAction) openLink(action.url ?? '');
  return undefined;
};

const mentionsOf = (payload: unknown): readonly string[] =>
  mentionedIn((payload as { msteams?: { entities?: unknown } } | null)?.msteams?.entities);

const isWide = (payload: unknown): boolean =>
  /^full$/i.test((payload as { msteams?: { width?: string } } | null)?.msteams?.width ?? '');

/** One press at a time: while an answer is awaited, further presses on the same card are not sent. */
const pressing = (frame: HTMLElement, actions: CardActions, words: Words) => {
  const problem = element('p', { class: 'card-problem', role: 'alert' });
  frame.append(problem);
  let waiting = false;
  return async (action: Action): Promise<void> => {
    if (waiting) return;
    const outcome = outcomeOf(action, actions);
    if (outcome === undefined) return;
    waiting = true;
    problem.textContent = '';
    const button = action.renderedElement;
    frame.setAttribute('aria-busy', 'true');
    button?.classList.add('waiting');
    button?.setAttribute('aria-description', words.waiting);
    const result = await outcome;
    waiting = false;
    frame.removeAttribute('aria-busy');
    button?.classList.remove('waiting');
    button?.removeAttribute('aria-description');
    if (result.kind === 'failed') {
      problem.textContent = result.sentence;
      problem.scrollIntoView({ block: 'nearest' });
    }
    if (result.kind === 'toast') actions.toast(result.sentence);
  };
};

let cards = 0;

/** Ids of a card's parts as ids of this card alone: two cards of one kind stand on the same page. */
const ownIds = (frame: HTMLElement): void => {
  cards += 1;
  for (const button of frame.querySelectorAll('button[aria-controls]')) {
    const id = button.getAttribute('aria-controls') ?? '';
    const part = frame.querySelector(`#${CSS.escape(id)}`);
    const own = part?.id === id ? `${id}-${cards}` : id;
    part?.setAttribute('id', own);
    button.setAttribute('aria-controls', own);
  }
};

/** The package says on the part itself whether it is shown, where nothing may say so: the button says it. */
const tellShown = (frame: HTMLElement): void => {
  for (const button of frame.querySelectorAll('button[aria-controls]')) {
    const part = frame.querySelector<HTMLElement>(`#${CSS.escape(button.getAttribute('aria-controls') ?? '')}`);
    part?.removeAttribute('aria-expanded');
    button.setAttribute('aria-expanded', String(part !== null && part.style.display !== 'none'));
  }
};

/** Renders a card with Microsoft's own package; what it cannot show is said in its place. */
export const cardView = (
  payload: unknown,
  name: string,
  lang: Lang,
  words: Words,
  actions: CardActions,
): HTMLElement => {
  const frame = element('div', { class: isWide(payload) ? 'card wide' : 'card', role: 'group', tabindex: '-1' });
  const card = new AdaptiveCard();
  card.hostConfig = cardConfig;
  card.parse(payload);
  card.lang = lang;
  frame.setAttribute('aria-label', words.card(name));
  mentioned = mentionsOf(payload);
  const rendered = card.render();
  frame.append(rendered ?? element('p', { class: 'card-unshown' }, words.badCard));
  ownIds(frame);
  tellShown(frame);
  // The package writes its own word right after this call.
  card.onElementVisibilityChanged = () => queueMicrotask(() => tellShown(frame));
  const press = pressing(frame, actions, words);
  card.onExecuteAction = (action) => void press(action);
  return frame;
};
