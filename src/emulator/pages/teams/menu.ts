import { element } from './element.ts';

/** One thing to choose in a menu. */
export interface MenuItem {
  readonly title: string;
  readonly choose: () => void;
}

const GAP = 4;

/** Puts the list under its button, or above it where there is no room, and within the window. */
const place = (list: HTMLElement, button: HTMLElement): void => {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = list;
  const x = Math.max(GAP, Math.min(left, innerWidth - width - GAP, right));
  const below = bottom + GAP + height <= innerHeight;
  list.style.left = `${x}px`;
  list.style.top = `${Math.max(GAP, below ? bottom + GAP : top - GAP - height)}px`;
};

const move = (list: HTMLElement, event: KeyboardEvent): void => {
  const items = [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const now = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
};

let menus = 0;

/** A button with its menu: arrows go through it, Escape and a press elsewhere close it. `items` is asked at each opening. */
export const menuButton = (
  label: string,
  sign: string | Node,
  kind: string,
  items: () => readonly MenuItem[],
): HTMLElement => {
  menus += 1;
  const id = `menu-${menus}`;
  const list = element('div', { id, class: 'menu', role: 'menu', popover: 'auto', 'aria-label': label });
  const button = element(
    'button',
    {
      type: 'button',
      class: `menu-button ${kind}`,
      'aria-label': label,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    sign,
  );
  const item = ({ title, choose }: MenuItem): HTMLElement => {
    const made = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, title);
    made.addEventListener('click', () => {
      list.hidePopover();
      choose();
    });
    return made;
  };
  button.addEventListener('click', () => {
    list.replaceChildren(...items().map(item));
    list.showPopover();
    place(list, button);
    list.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  });
  list.addEventListener('toggle', (event) => {
    const isOpen = (event as ToggleEvent).newState === 'open';
    button.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen && (list.contains(document.activeElement) || document.activeElement === document.body)) button.focus();
  });
  list.addEventListener('keydown', (event) => move(list, event));
  return element('span', { class: 'menu-place' }, button, list);
};
