import { type Day, parseDay } from '../law/day.ts';

/** The day that a column holds as text; undefined while it is empty. */
export const dayIn = (text: string | undefined): Day | undefined => (text === undefined ? undefined : parseDay(text));
