import type { UrgentContact } from './views.ts';

/** A statement of the policy that answers a question. */
export interface PolicyAnswerView {
  readonly clause: number;
  readonly title: string;
  /** The answer, in the language of `language`. */
  readonly answer: string;
  /** `summary`: our own words, to be marked as such; `company`: the company’s text. */
  readonly source: 'company' | 'summary';
  readonly link: string;
  /** The published French text, which prevails. */
  readonly prevailingLink: string;
}

/** What became of a question about the policy: its answer, or none, and how to pass it on. */
export interface PolicyQuestionView {
  readonly question: string;
  readonly language: 'fr' | 'en';
  readonly answered: PolicyAnswerView | null;
  /** What passing the question on would open: word to the officer, or the paper copy that the policy promises. */
  readonly passOn: { readonly verb: string; readonly type: 'information' | 'policyPaperCopy'; readonly ticket: string };
  readonly officer: UrgentContact;
}
