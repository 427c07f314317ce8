import { arrayOf, isObject, textOf } from '../teams/json.ts';
import type { Column } from './columns.ts';
import { html, type Markup } from './markup.ts';
import type { Visit } from './visit.ts';

/** The zone of the sites: SharePoint keeps days as the instant of their midnight there. */
const ZONE = 'America/Toronto';

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

const hasTime = (text: string): boolean => /^\d{4}-\d\d-\d\dT/.test(text);

/** An instant of the tenant in words. */
export const instantText = (text: unknown, { lang }: Visit): string => {
  const at = new Date(textOf(text) ?? '');
  if (Number.isNaN(at.getTime())) return '';
  return new Intl.DateTimeFormat(`${lang}-CA`, { timeZone: ZONE, dateStyle: 'medium', timeStyle: 'short' }).format(at);
};

/** A day as it would be written in a list: an instant becomes the site's day, a text stays as it is. */
const dayText = (text: string): string => (hasTime(text) ? isoDay.format(new Date(text)) : text);

const numberText = (value: unknown, lang: string): string =>
  typeof value === 'number'
    ? new Intl.NumberFormat(`${lang}-CA`, { maximumFractionDigits: 6 }).format(value)
    : bare(value);

/** One value without its shape: a person or link comes as an object. */
const bare = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (isObject(value)) return textOf(value.LookupValue) ?? textOf(value.Url) ?? '';
  return value === undefined || value === null ? '' : JSON.stringify(value);
};

/** Several people or choices come as an array. */
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? arrayOf(value) : [value]).map(bare);

/** The value as text: for searching, sorting and the history of changes. */
export const plainValue = (value: unknown, column: Column, visit: Visit): string => {
  if (value === undefined || value === null) return '';
  switch (column.kind) {
    case 'boolean':
      return value === true ? visit.words.yes : visit.words.no;
    case 'number':
      return numberText(value, visit.lang);
    case 'day':
      return dayText(bare(value));
    case 'instant':
      return instantText(value, visit);
    case 'note':
      // A rich column holds markup; its words are enough here.
      return bare(value)
        .replace(/<\/(p|div)>|<br\s*\/?>/gi, '\n')
        .replace(/<[a-z/][^>]*>/gi, '')
        .trim();
    case 'text':
    case 'choice':
    case 'link':
    case 'person':
    case 'other':
      return textsOf(value).join(', ');
  }
};

/** The value as markup: choices as pills, the rest as text. */
export const shownValue = (value: unknown, column: Column, visit: Visit): Markup => {
  const text = plainValue(value, column, visit);
  if (text === '') return html`<span class="hidden-text">${visit.words.emptyValue}</span>`;
  if (column.kind === 'choice') return html`${textsOf(value).map((one) => html`<span class="pill">${one}</span> `)}`;
  return html`<span class="value ${column.kind}">${text}</span>`;
};

/** What two values are ordered by: numbers and instants as such, everything else as words of the language. */
export const compareValues = (column: Column, visit: Visit) => {
  const order = new Intl.Collator(visit.lang, { numeric: true });
  return (one: unknown, other: unknown): number => {
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    const isTime = column.kind === 'instant' || column.kind === 'day';
    const [left, right] = isTime
      ? [bare(one), bare(other)]
      : [one, other].map((value) => plainValue(value, column, visit));
    return order.compare(left ?? '', right ?? '');
  };
};
