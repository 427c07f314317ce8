import type { Attachment } from './api.ts';
import { cardView, type Outcome } from './card-view.ts';
import type { DialogBox, DialogSize } from './dialog-box.ts';
import { element } from './element.ts';
import type { ExtensionResult, Invoked, TaskInfo } from './invoke-api.ts';
import type { Lang, Words } from './words.ts';

/** Where a dialog's contents come from, and what is done with what comes of it. */
export interface DialogSource {
  /** What it is called until the bot says otherwise. */
  readonly title: string;
  readonly open: () => Promise<Invoked>;
  readonly submit: (data: object) => Promise<Invoked>;
  /** Cards that the bot gives for the message being written; a dialog of a card has no such place. */
  readonly insert?: (results: readonly ExtensionResult[]) => void;
  /** Sends what the bot showed beforehand, or goes back to change it. */
  readonly previewed?: (action: 'send' | 'edit', preview: object) => Promise<Invoked>;
}

export interface DialogPlace {
  readonly box: DialogBox;
  readonly bot: string;
  readonly lang: Lang;
  readonly words: Words;
  readonly toast: (sentence: string) => void;
}

/** Why nothing of use came; undefined when something did. */
export const faultOf = ({ status }: Invoked, { chat }: Words): string | undefined => {
  if (status === 502) return chat.dialog.unreachable;
  if (status === 504) return chat.dialog.late;
  return status < 200 || status >= 300 ? chat.dialog.refused(status) : undefined;
};

const button = (title: string, kind: string, press: () => void): HTMLElement => {
  const made = element('button', { type: 'button', class: kind }, title);
  made.addEventListener('click', press);
  return made;
};

const tried = (asking: Promise<Invoked>): Promise<Invoked> => asking.catch(() => ({ status: 502 }));

/** Pixels: a sentence and its buttons. */
const SAID_HEIGHT = 160;

type Say = Words['chat']['dialog'];

const sentence = (text: string, ...buttons: readonly HTMLElement[]): HTMLElement => {
  const line = element('div', { class: 'dialog-buttons' }, ...buttons);
  return element('div', { class: 'dialog-said' }, element('p', { role: 'status' }, text), line);
};

/** The card that the bot will write, with the choice to send it or to go back. */
const previewOf = (
  cards: readonly Attachment[],
  view: (card: unknown) => HTMLElement,
  say: Say,
  answer: (action: 'send' | 'edit') => Promise<Outcome>,
): readonly HTMLElement[] => {
  const problem = element('p', { class: 'card-problem', role: 'alert' });
  const press = (action: 'send' | 'edit') => async (): Promise<void> => {
    const outcome = await answer(action);
    if (outcome.kind === 'failed') problem.textContent = outcome.sentence;
  };
  const edit = button(say.edit, 'plain', () => void press('edit')());
  const send = button(say.send, 'main', () => void press('send')());
  return [...cards.map(({ content }) => view(content)), problem, sentence(say.preview, edit, send)];
};

/** What a bot's answer leads to. */
type Next =
  | { readonly kind: 'card'; readonly task: TaskInfo }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'preview'; readonly cards: readonly Attachment[] }
  | { readonly kind: 'end'; readonly results: readonly ExtensionResult[]; readonly text: string };

const nextOf = ({ body }: Invoked): Next => {
  const { task, composeExtension: made } = body ?? {};
  if (task?.type === 'continue' && typeof task.value === 'object') return { kind: 'card', task: task.value };
  if (task?.type === 'message') return { kind: 'said', text: typeof task.value === 'string' ? task.value : '' };
  if (made?.type === 'botMessagePreview') return { kind: 'preview', cards: made.activityPreview?.attachments ?? [] };
  const results = made?.type === 'result' ? (made.attachments ?? []) : [];
  return { kind: 'end', results, text: made?.type === 'message' ? (made.text ?? '') : '' };
};

/** Opens the dialog of a source and leads it to its end, through as many cards as the bot gives. */
export const runDialog = async (place: DialogPlace, source: DialogSource): Promise<void> => {
  const { box, bot, lang, words, toast } = place;
  const say = words.chat.dialog;
  let stands = (): boolean => true;
  const show = (title: string, size: DialogSize, ...content: readonly HTMLElement[]): void => {
    stands = box.show(title, size, ...content);
  };
  const shut = (): HTMLElement => button(say.close, 'plain', () => box.close());
  const stuck = (text: string): void => {
    const again = button(say.again, 'main', () => void runDialog(place, source));
    show(source.title, { height: SAID_HEIGHT }, sentence(text, again, shut()));
  };
  /** What was typed stays where it is when no answer comes; an answer to a dialog that was closed is dropped. */
  const handIn = async (asking: Promise<Invoked>): Promise<Outcome> => {
    const isSame = stands;
    const invoked = await tried(asking);
    if (!isSame()) return { kind: 'done' };
    const fault = faultOf(invoked, words);
    if (fault !== undefined) return { kind: 'failed', sentence: `${fault} ${say.kept}` };
    follow(invoked);
    return { kind: 'done' };
  };
  const notHere = async (): Promise<Outcome> => ({ kind: 'failed', sentence: say.onlySubmit });
  const submit = (data: object): Promise<Outcome> => handIn(source.submit(data));
  const view = (card: unknown): HTMLElement =>
    cardView(card, bot, lang, words, { toast, submit, execute: notHere, dialog: notHere });
  const follow = (invoked: Invoked): void => {
    const next = nextOf(invoked);
    switch (next.kind) {
      case 'card': {
        const { title = source.title, width, height, card, url } = next.task;
        if (card === undefined) stuck(url === undefined ? say.empty : say.page);
        else show(title, { width, height }, view(card.content));
        return;
      }
      case 'said':
        show(source.title, { height: SAID_HEIGHT }, sentence(next.text, shut()));
        return;
      case 'preview': {
        const activity = { botActivityPreview: [{ type: 'message/card', attachments: next.cards }] };
        const answer = (action: 'send' | 'edit') =>
          handIn(source.previewed?.(action, activity) ?? Promise.resolve({ status: 200 }));
        show(source.title, {}, ...previewOf(next.cards, view, say, answer));
        return;
      }
      case 'end':
        box.close();
        source.insert?.(next.results);
        if (next.text !== '') toast(next.text);
        return;
    }
  };
  show(source.title, {}, element('p', { class: 'dialog-wait', role: 'status' }, say.loading));
  const isSame = stands;
  const first = await tried(source.open());
  if (!isSame()) return;
  const fault = faultOf(first, words);
  if (fault !== undefined) stuck(fault);
  else if (first.body?.task === undefined && first.body?.composeExtension === undefined) stuck(say.empty);
  else follow(first);
};
