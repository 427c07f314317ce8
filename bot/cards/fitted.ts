import type { Card } from './elements.ts';

/** Bytes that Teams takes for a card with room for its envelope (DESIGN §9). */
export const mostBytes = 28 * 1024;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Shortens each text run and typed value beyond `most` characters; our own words and ids are never touched. */
const shortened = (value: unknown, most: number): unknown => {
  if (Array.isArray(value)) return value.map((item) => shortened(item, most));
  if (typeof value !== 'object' || value === null) return value;
  const type = 'type' in value ? value.type : undefined;
  const clipped = type === 'TextRun' ? 'text' : type === 'Input.Text' ? 'value' : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === clipped && typeof item === 'string' && item.length > most
        ? `${item.slice(0, most).toWellFormed()} […]`
        : shortened(item, most),
    ]),
  );
};

/** A card that can be sent: where it is too large, the longest words of people are shortened until it fits. */
export const fitted = (card: Card): Card => {
  let fitting = card;
  for (let most = 6000; bytesOf(fitting) > mostBytes && most > 30; most = Math.floor(most * 0.7)) {
    fitting = shortened(card, most) as Card;
  }
  return fitting;
};
