import type { Drafts } from './drafts.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

export interface Compose {
  readonly part: HTMLElement;
  /** Says whom one writes to; in a group a button mentions the bot. */
  address(name: string, mention: string | undefined): void;
  focus(): void;
}

const TALLEST = 160;

interface Parts {
  readonly form: HTMLFormElement;
  readonly box: HTMLTextAreaElement;
  readonly mention: HTMLButtonElement;
  readonly aside: HTMLElement;
  readonly hint: HTMLElement;
}

const partsOf = (words: Words, tools: HTMLElement, drafts: Drafts): Parts => {
  const box = element('textarea', { rows: '1', class: 'compose-box', name: 'text', autocomplete: 'off' });
  const mention = element('button', { type: 'button', class: 'mention' });
  const send = element('button', { type: 'submit', class: 'send' }, words.send);
  const hint = element('span', { id: 'compose-hint' });
  const aside = element('p', { class: 'compose-hint', hidden: true }, mention, hint);
  const line = element('div', { class: 'compose-line' }, tools, box, send);
  const form = element('form', { class: 'compose' }, aside, drafts.part, line);
  return { form, box, mention, aside, hint };
};

const addressTo = ({ box, mention, aside, hint }: Parts, words: Words, name: string, bot: string | undefined): void => {
  box.setAttribute('aria-label', words.write(name));
  box.placeholder = words.write(name);
  aside.hidden = bot === undefined;
  hint.textContent = bot === undefined ? '' : words.mentionHint(bot);
  if (bot === undefined) box.removeAttribute('aria-describedby');
  else box.setAttribute('aria-describedby', 'compose-hint');
  if (bot === undefined) return;
  mention.textContent = `@${bot}`;
  mention.setAttribute('aria-label', words.mention(bot));
};

/** The box one writes in: Enter sends, Shift+Enter begins a new line. `tools` stand before it, drafts above. */
export const compose = (words: Words, tools: HTMLElement, drafts: Drafts, say: (text: string) => void): Compose => {
  const parts = partsOf(words, tools, drafts);
  const { form, box, mention } = parts;
  const grow = (): void => {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, TALLEST)}px`;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (text === '' && !drafts.hasContent()) return;
    box.value = '';
    grow();
    say(text);
  });
  box.addEventListener('input', grow);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  mention.addEventListener('click', () => {
    const name = mention.textContent ?? '';
    if (!box.value.includes(name)) box.value = `${name} ${box.value}`;
    box.focus();
  });
  return { part: form, address: (name, bot) => addressTo(parts, words, name, bot), focus: () => box.focus() };
};
