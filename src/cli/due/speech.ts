import type { ClockStepKey } from '../../law/clocks.ts';
import type { DutyStepKey } from '../../law/duty.ts';
import { type Locale, words } from '../../locales/index.ts';
import type { Language } from '../../ports/kept.ts';

/** The words of the law in one language, and how a day is written in it. */
export interface Speech {
  readonly language: Language;
  readonly law: Locale['law'];
  readonly guards: Locale['guards'];
  readonly coverage: Locale['coverage'];
  readonly duties: Readonly<Record<string, string>>;
  readonly day: (text: string | undefined) => string;
}

const longDay = {
  fr: new Intl.DateTimeFormat('fr-CA', { dateStyle: 'full', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-CA', { dateStyle: 'full', timeZone: 'UTC' }),
};

export const speechIn = (language: Language): Speech => {
  const { law, registers, guards, coverage } = words(language);
  return {
    language,
    law,
    duties: { ...registers.duties, ...guards.duties },
    guards,
    coverage,
    day: (text) => (text === undefined ? '' : longDay[language].format(new Date(`${text}T00:00:00Z`))),
  };
};

/** A step as far as its words depend on it. */
interface Spoken {
  readonly step: string;
  readonly day?: string | undefined;
  readonly count?: number | undefined;
}

const isClockStep = (speech: Speech, key: string): key is ClockStepKey => Object.hasOwn(speech.law.clockSteps, key);
const isDutyStep = (speech: Speech, key: string): key is DutyStepKey => Object.hasOwn(speech.law.dutySteps, key);

/** A step of a computation or a duty as a sentence. */
export const sayStep = (speech: Speech, { step, day, count }: Spoken): string => {
  const [on, number] = [speech.day(day), count === undefined ? '' : String(count)];
  if (isClockStep(speech, step)) return speech.law.clockSteps[step](on, number);
  return isDutyStep(speech, step) ? speech.law.dutySteps[step](on, number) : step;
};

/** What is owed, in a few words. */
export const sayDuty = (speech: Speech, key: string): string => speech.duties[key] ?? key;
