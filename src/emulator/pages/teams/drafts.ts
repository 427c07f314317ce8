import type { Attachment } from './api.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** What goes with the message being written: files, a card of the extension, the post that it answers. */
export type Draft =
  | { readonly kind: 'file'; readonly id: string; readonly name: string }
  | { readonly kind: 'card'; readonly attachment: Attachment; readonly view: HTMLElement }
  | { readonly kind: 'reply'; readonly thread: string; readonly name: string };

export interface Drafts {
  readonly part: HTMLElement;
  add(draft: Draft): void;
  /** Something that may be sent without a word. */
  readonly hasContent: () => boolean;
  /** Everything, and nothing is left. */
  take(): readonly Draft[];
}

const titleOf = (draft: Draft, { chat }: Words): string => {
  switch (draft.kind) {
    case 'file':
      return draft.name;
    case 'card':
      return chat.card;
    case 'reply':
      return chat.replyTo(draft.name);
  }
};

/** The strip above the box: each thing with a button to take it away. One card and one post answered at a time. */
export const drafts = (words: Words): Drafts => {
  const part = element('ul', { class: 'drafts', hidden: true });
  let kept: readonly Draft[] = [];
  const keep = (next: readonly Draft[]): void => {
    kept = next;
    part.hidden = next.length === 0;
    part.replaceChildren(...next.map(item));
  };
  const item = (draft: Draft): HTMLElement => {
    const title = titleOf(draft, words);
    const away = element('button', { type: 'button', 'aria-label': words.chat.remove(title) }, '✕');
    away.addEventListener('click', () => keep(kept.filter((one) => one !== draft)));
    const shown = draft.kind === 'card' ? draft.view : element('span', { class: 'draft-name' }, title);
    return element('li', { class: `draft draft-${draft.kind}` }, shown, away);
  };
  return {
    part,
    add: (draft) => keep([...kept.filter(({ kind }) => kind === 'file' || kind !== draft.kind), draft]),
    hasContent: () => kept.some(({ kind }) => kind !== 'reply'),
    take: () => {
      const taken = kept;
      keep([]);
      return taken;
    },
  };
};
