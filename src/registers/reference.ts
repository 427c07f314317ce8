import type { Register } from './register.ts';

/** `INC-2026-7KQ4M2`: register, year of acceptance in Montréal, six Crockford letters. */
export type Reference = string;

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const shape = /^[A-Z]{3}-\d{4}-[0-9A-HJKMNP-TV-Z]{6}$/;

/**
 * The k-th reference that a command may take: made from its id, never drawn, so that two instances or a restart
 * come to the same one (DESIGN §2). `k` counts from 0.
 */
export const referenceFor = (
  register: Register,
  year: number,
  commandId: string,
  k: number,
  sha256: (text: string) => string,
): Reference => {
  const bits = BigInt(`0x${sha256(`${commandId}\n${k}`).slice(0, 16)}`);
  const letters = [0n, 1n, 2n, 3n, 4n, 5n].map((place) => crockford[Number((bits >> (place * 5n)) & 31n)]);
  return `${register.prefix}-${year}-${letters.join('')}`;
};

export const isReference = (text: string): text is Reference => shape.test(text);

const within = /(?<![A-Z0-9])[A-Z]{3}-\d{4}-[0-9A-HJKMNP-TV-Z]{6}(?![A-Z0-9])/;

/** The first reference that somebody wrote amid other words, in whichever case; undefined when there is none. */
export const referenceWithin = (text: string): Reference | undefined => within.exec(text.toUpperCase())?.[0];
