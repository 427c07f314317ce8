import { words } from '../../locales/index.ts';
import type { Language } from '../../ports/kept.ts';
import type { Evaluation } from './evaluate.ts';

/** An evaluation as lines for a person: the whole, each label, and what was taken for what. */
export const sayEvaluation = (evaluation: Evaluation, language: Language): readonly string[] => {
  const say = words(language).triage.evaluation;
  const names = words(language).addin.messageTypes;
  const number = (digits: number) =>
    new Intl.NumberFormat(`${language}-CA`, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const percent = (share: number): string => `${number(1).format(share * 100)}\u00a0%`;
  const three = (share: number): string => number(3).format(share);
  const widest = Math.max(...evaluation.labels.map(({ label }) => names[label].length));
  return [
    say.whole(String(evaluation.mails), three(evaluation.macroF1)),
    say.right(percent(evaluation.firstRight), percent(evaluation.allRight), percent(evaluation.privacyOrNot)),
    ...evaluation.labels.map(
      ({ label, mails, precision, recall, f1 }) =>
        `  ${names[label].padEnd(widest)} ${String(mails).padStart(4)}  ${say.label(percent(precision), percent(recall), three(f1))}`,
    ),
    ...(evaluation.confusion.length === 0 ? [] : [say.confusion]),
    ...evaluation.confusion.map(({ is, taken, times }) => `  ${names[is]} → ${names[taken]} : ${times}`),
  ];
};
