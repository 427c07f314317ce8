import { element } from '../teams/element.ts';
import type { Category } from './api.ts';

/** The categories of a message, each with its colour beside its name. */
export const categoryChips = (
  names: readonly string[],
  categories: readonly Category[],
  label: string,
): readonly HTMLElement[] => {
  if (names.length === 0) return [];
  const chips = names.map((name) => {
    const color = categories.find(({ title }) => title === name)?.color ?? 'none';
    return element('li', { class: 'chip', 'data-color': color }, name);
  });
  return [element('ul', { class: 'chips', 'aria-label': label }, ...chips)];
};
