import { element } from '../teams/element.ts';
import type { Words } from './words.ts';

/** A folder of the open mailbox is made by its name; `make` is told of it. */
export const newFolder = (words: Words, make: (title: string) => void): HTMLElement => {
  const input = element('input', {
    type: 'text',
    maxlength: '255',
    autocomplete: 'off',
    'aria-label': words.folderTitle,
  });
  const button = element('button', { type: 'submit', class: 'plain' }, words.makeFolder);
  const form = element('form', {}, input, button);
  const part = element('details', { class: 'new-folder' }, element('summary', {}, words.newFolder), form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    make(input.value);
    input.value = '';
  });
  return part;
};
