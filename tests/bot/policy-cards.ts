import type { Card } from '../../bot/cards/elements.ts';
import { askPolicyCard, policyAnswerCard } from '../../bot/cards/policy-answer.ts';
import { unclearCard } from '../../bot/cards/unclear.ts';
import type { Speech } from '../../bot/cards/words.ts';
import type { PolicyQuestionView } from '../../src/use-cases/views/policy-view.ts';
import type { UrgentContact } from '../../src/use-cases/views/views.ts';

const ticket = `${'t'.repeat(240)}.${'s'.repeat(43)}`;

/** A question and its answer, each as long as it may be, with the words of somebody hostile in both. */
export const policyView = (
  canary: string,
  officer: UrgentContact,
  more: Partial<PolicyQuestionView> = {},
): PolicyQuestionView => ({
  question: canary.repeat(20).slice(0, 1_000),
  language: 'fr',
  answered: {
    clause: 38,
    title: canary,
    answer: canary.repeat(200),
    source: 'company',
    link: 'https://example.com/politique/',
    prevailingLink: 'https://example.com/politique/',
  },
  passOn: { verb: 'passQuestion', type: 'information', ticket },
  officer,
  ...more,
});

/** The cards of questions about the policy, and of words that were not understood. */
export const policyCards = (
  speech: Speech,
  canary: string,
  officer: UrgentContact,
): readonly (readonly [string, Card])[] => [
  ['policy answer', policyAnswerCard(speech, policyView(canary, officer))],
  ['policy answer, refused', policyAnswerCard(speech, policyView(canary, officer), speech.words.bot.refusal.check)],
  ['policy answer, unknown', policyAnswerCard(speech, policyView(canary, officer, { answered: null }))],
  ['asking the policy', askPolicyCard(speech)],
  ['unclear, staff', unclearCard(speech, 'staff')],
  ['unclear, officer', unclearCard(speech, 'officer')],
];
