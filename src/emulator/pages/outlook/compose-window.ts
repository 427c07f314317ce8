import { element } from '../teams/element.ts';
import type { Mail, Person, Written } from './api.ts';
import { cleanHtml } from './clean-html.ts';
import type { Words } from './words.ts';

/** What becomes of a draft. */
export interface ComposeActs {
  readonly send: (written: Written) => Promise<void>;
  readonly keep: (written: Written) => Promise<void>;
  readonly discard: () => Promise<void>;
  readonly back: () => void;
}

const line = (people: readonly Person[]): string =>
  people.map(({ name, address }) => (name === '' || name === address ? address : `${name} <${address}>`)).join('; ');

const field = (label: string, value: string): readonly [HTMLElement, HTMLInputElement] => {
  const input = element('input', { type: 'text', autocomplete: 'off' });
  input.value = value;
  return [element('label', { class: 'compose-field' }, element('span', {}, label), input), input];
};

/** A draft that one can change and send. What nobody touched goes out as it is. */
export const composeWindow = (draft: Mail, words: Words, acts: ComposeActs): HTMLElement => {
  const [to, toInput] = field(words.to, line(draft.to));
  const [cc, ccInput] = field(words.cc, line(draft.cc));
  const [subject, subjectInput] = field(words.subject, draft.subject);
  const editor = element('div', {
    class: 'compose-body',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.text,
    tabindex: '0',
  });
  editor.append(draft.html === null ? draft.text : cleanHtml(draft.html));
  let isTouched = false;
  editor.addEventListener('input', () => {
    isTouched = true;
  });
  const written = (): Written => ({
    to: toInput.value,
    cc: ccInput.value,
    subject: subjectInput.value,
    ...(isTouched ? { html: editor.innerHTML } : {}),
  });
  const files = draft.attachments.map(({ name }) => element('li', {}, name));
  const attached =
    files.length === 0 ? [] : [element('ul', { class: 'files', 'aria-label': words.attachments }, ...files)];
  const button = (name: string, kind: string, act: () => unknown): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: kind }, name);
    made.addEventListener('click', () => void act());
    return made;
  };
  const toolbar = element(
    'div',
    { class: 'toolbar' },
    button(words.back, 'back', acts.back),
    button(words.send, 'primary', () => acts.send(written())),
    button(words.keep, 'plain', () => acts.keep(written())),
    button(words.discard, 'plain', acts.discard),
  );
  return element(
    'section',
    { class: 'compose', 'aria-label': words.compose, 'data-id': draft.id },
    toolbar,
    element('h2', {}, words.compose),
    to,
    cc,
    subject,
    ...attached,
    editor,
  );
};
