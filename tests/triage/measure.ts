import { isForwardText, splitText } from '../../src/triage/split-text.ts';
import { suggest, type Triage } from '../../src/triage/suggest.ts';

/** A mail with what a person said it is. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly subject: string;
  readonly text: string;
}

/** What was said of one mail. */
export interface Judged {
  readonly mail: Labelled;
  readonly said: Triage;
  readonly first: string;
}

/** What is right and wrong about one label. */
export interface Share {
  readonly label: string;
  readonly mails: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Measure {
  readonly accuracy: number;
  /** Right about whether it concerns privacy at all. */
  readonly privacyOrNot: number;
  readonly macroF1: number;
  readonly shares: readonly Share[];
  readonly confusion: readonly string[];
  readonly wrong: readonly Judged[];
}

/** Reads a mail as the product does: its parts first, then what it is. */
export const judge = (mail: Labelled): Judged => {
  const spans = splitText(mail.text, isForwardText(mail.subject, mail.text));
  const said = suggest({ subject: mail.subject, text: mail.text, spans });
  return { mail, said, first: said.suggestions[0].type };
};

const share = (judged: readonly Judged[], label: string): Share => {
  const mails = judged.filter(({ mail }) => mail.label === label).length;
  const given = judged.filter(({ first }) => first === label).length;
  const right = judged.filter(({ mail, first }) => mail.label === label && first === label).length;
  const precision = given === 0 ? 0 : right / given;
  const recall = mails === 0 ? 0 : right / mails;
  return { label, mails, precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

/** Compares what was said first with what is right. */
export const measure = (judged: readonly Judged[]): Measure => {
  const labels = [...new Set(judged.map(({ mail }) => mail.label))].toSorted();
  const shares = labels.map((label) => share(judged, label));
  const rate = (right: (one: Judged) => boolean): number => judged.filter(right).length / Math.max(judged.length, 1);
  const wrong = judged.filter(({ mail, first }) => mail.label !== first);
  const confusion = Map.groupBy(wrong, ({ mail, first }) => `${mail.label} → ${first}`);
  return {
    accuracy: rate(({ mail, first }) => mail.label === first),
    privacyOrNot: rate(({ mail, first }) => (mail.label === 'other') === (first === 'other')),
    macroF1: shares.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(shares.length, 1),
    shares,
    confusion: [...confusion].map(([pair, ones]) => `${pair}: ${ones.length}`),
    wrong,
  };
};
