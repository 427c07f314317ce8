import { element } from '../teams/element.ts';
import type { Place } from './folder-list.ts';
import type { Words } from './words.ts';

/** The ways in which a mail arrives by hand. */
export interface DropZone {
  /** Shown while something is dragged over the page. */
  readonly veil: HTMLElement;
  /** The same without a mouse. */
  readonly button: HTMLElement;
}

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** The folder of the list on which something is dropped; undefined elsewhere on the page. */
const placeUnder = ({ clientX, clientY }: DragEvent): Place | undefined => {
  const under = document.elementsFromPoint(clientX, clientY);
  const button = under.find((one): one is HTMLElement => one instanceof HTMLElement && 'folder' in one.dataset);
  const { mailbox, folder } = button?.dataset ?? {};
  return mailbox === undefined || folder === undefined ? undefined : { mailbox, folder };
};

/** Takes files dropped on the page or on a folder, or chosen; `arrive` gets them. */
export const dropZone = (words: Words, arrive: (files: readonly File[], place?: Place) => void): DropZone => {
  const veil = element('div', { class: 'veil', hidden: true }, element('p', {}, words.drop));
  const input = element('input', { type: 'file', accept: '.eml,message/rfc822', multiple: true, class: 'hidden-text' });
  const button = element('label', { class: 'file-button' }, input, words.bring);
  const taken = (files: FileList | null | undefined, place?: Place): void => arrive([...(files ?? [])], place);
  input.addEventListener('change', () => {
    taken(input.files);
    input.value = '';
  });
  const show = (isDragging: boolean): void => {
    veil.hidden = !isDragging;
    // Frames would swallow what is dragged over them.
    document.body.classList.toggle('dragging', isDragging);
  };
  addEventListener('dragenter', (event) => carriesFiles(event) && show(true));
  addEventListener('dragover', (event) => carriesFiles(event) && event.preventDefault());
  addEventListener('dragleave', (event) => event.relatedTarget === null && show(false));
  addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    show(false);
    taken(event.dataTransfer?.files, placeUnder(event));
  });
  return { veil, button };
};
