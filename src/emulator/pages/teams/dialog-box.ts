import { element } from './element.ts';
import type { Words } from './words.ts';

/** How large a dialog is: pixels, or Teams' own three sizes. */
export interface DialogSize {
  readonly width?: number | string | undefined;
  readonly height?: number | string | undefined;
}

/** The window over the page; while it is open, nothing behind it can be reached. */
export interface DialogBox {
  readonly part: HTMLElement;
  /** Opens, or shows something else; gives a mark that is true as long as this showing stands. */
  show(title: string, size: DialogSize, ...content: readonly HTMLElement[]): () => boolean;
  /** Whether somebody closed it since it was opened. */
  readonly isOpen: () => boolean;
  close(): void;
}

const widths: Readonly<Record<string, string>> = { small: '320px', medium: '560px', large: '800px' };
const heights: Readonly<Record<string, string>> = { small: '280px', medium: '480px', large: '680px' };

const measure = (asked: number | string | undefined, named: Readonly<Record<string, string>>): string => {
  if (typeof asked === 'number') return `${asked}px`;
  const pixels = /^\d+$/.test(asked ?? '') ? `${asked}px` : undefined;
  return pixels ?? named[asked ?? 'medium'] ?? named.medium ?? '';
};

/** The first field that can be seen; a card may hold others that a button shows. */
const firstFieldIn = (content: HTMLElement): HTMLElement | undefined =>
  [...content.querySelectorAll<HTMLElement>('input, textarea, select')].find((field) => field.checkVisibility());

/** A dialog of the browser's own: the focus stays in it, Escape closes it, and the focus then goes back. */
export const dialogBox = (words: Words): DialogBox => {
  const heading = element('h2', { id: 'dialog-title', tabindex: '-1' });
  const close = element(
    'button',
    { type: 'button', class: 'dialog-close', 'aria-label': words.chat.dialog.close },
    '✕',
  );
  const content = element('div', { class: 'dialog-content' });
  const head = element('div', { class: 'dialog-head' }, heading, close);
  const part = element('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title' }, head, content);
  let showing = 0;
  close.addEventListener('click', () => part.close());
  part.addEventListener('close', () => {
    showing += 1;
    content.replaceChildren();
  });
  return {
    part,
    show: (title, { width, height }, ...shown) => {
      showing += 1;
      const mark = showing;
      heading.textContent = title;
      part.style.setProperty('--dialog-width', measure(width, widths));
      part.style.setProperty('--dialog-height', measure(height, heights));
      content.replaceChildren(...shown);
      if (!part.open) part.showModal();
      content.scrollTop = 0;
      (firstFieldIn(content) ?? heading).focus({ preventScroll: true });
      return () => part.open && mark === showing;
    },
    isOpen: () => part.open,
    close: () => part.close(),
  };
};
