import type { CopyAlive } from '../../company/retention.ts';
import { addDays, formatDay } from '../../law/day.ts';
import { words } from '../../locales/index.ts';
import { dayIn } from '../../registers/day-in.ts';
import type { DestructionState } from '../../registers/destructions.ts';
import { registerKeys, registerOf } from '../../registers/index.ts';
import { longDayOf } from '../long-day.ts';
import type { Fill, LetterFacts } from './kind.ts';

const stateOf = ({ state }: LetterFacts): DestructionState => state as DestructionState;

/** Fills a blank where one of our own records was destroyed; a destruction that was entered by hand fills nothing. */
const own =
  (fill: (facts: LetterFacts, destroyed: string) => ReturnType<Fill>): Fill =>
  (facts) => {
    const { destroyedRecord } = stateOf(facts);
    return destroyedRecord === undefined ? undefined : fill(facts, destroyedRecord);
  };

const certificateIn = ({ language }: LetterFacts) => words(language).retention.certificate;

/** The record by its reference and its register, and every place that it was destroyed in. */
export const ownDestroyed: Fill = own((facts, reference) => {
  const key = registerKeys.find((one) => reference.startsWith(`${registerOf(one).prefix}-`));
  const register = key === undefined ? '' : words(facts.language).registers.titles[key];
  return certificateIn(facts).what(reference, register);
});

export const ownMethod: Fill = own((facts) => certificateIn(facts).method);

export const ownSystem: Fill = own((facts) => certificateIn(facts).system);

/** Who approved it: Greffe carries out, and decides nothing. */
export const ownDestroyedBy: Fill = own((facts) => {
  const { approvedBy } = stateOf(facts);
  return approvedBy === undefined ? undefined : certificateIn(facts).by(approvedBy);
});

const copyInWords = (facts: LetterFacts, { place, days, source }: CopyAlive): string => {
  const certificate = certificateIn(facts);
  const [where, condition] = [certificate.places[place], certificate.conditions[place]];
  const on = dayIn(stateOf(facts).destroyedOn);
  if (days === undefined || on === undefined) return certificate.open(where, condition);
  const said = source?.[facts.language] ?? certificate.setting;
  // Nothing is deleted from the mailbox by us: its days run from the day on which somebody does.
  if (place === 'mailbox') return certificate.afterDeletion(where, String(days), condition, said);
  const until = longDayOf(formatDay(addDays(on, days)), facts.language) ?? '';
  return certificate.until(where, until, condition, said);
};

/** The copies that a destruction does not reach, each with its period, its condition and who says so. */
export const ownCopiesAlive: Fill = own((facts) =>
  facts.company.retention.copies.map((copy) => copyInWords(facts, copy)),
);
