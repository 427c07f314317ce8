import type { NotReachedView } from '../../src/use-cases/views/views.ts';
import { attention, plain, say, subheading } from './build.ts';
import type { Element } from './elements.ts';
import { row } from './row.ts';
import { dayInWords, named, type Speech } from './words.ts';

const mostMissed = 5;

/** Of what, of which day, for whom. */
const missedInWords = ({ words, language }: Speech, { duty, day, name }: NotReachedView): string => {
  const { notReached } = words.reminders;
  const what = duty === 'digest' ? notReached.digest : named(words.registers.duties, duty);
  return notReached.line(what, dayInWords(day, language), name === '' ? notReached.nobody : name);
};

/** Reminders that neither Teams nor mail delivered: somebody must be told some other way. */
export const notReachedLines = (speech: Speech, missed: readonly NotReachedView[]): readonly Element[] => {
  const { notReached } = speech.words.reminders;
  if (missed.length === 0) return [];
  const lines = missed
    .slice(0, mostMissed)
    .map((one) => row({ strong: one.reference, rest: [missedInWords(speech, one)] }));
  return [subheading(notReached.title), say(notReached.intro), ...lines];
};

/** The same within the case file of their record, in one line each. */
export const notReachedOn = (speech: Speech, missed: readonly NotReachedView[]): readonly Element[] =>
  missed.length === 0
    ? []
    : [
        attention(speech.words.reminders.notReached.here(missed.length)),
        ...missed.slice(0, mostMissed).map((one) => plain(missedInWords(speech, one))),
      ];
