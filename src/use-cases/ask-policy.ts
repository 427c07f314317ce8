import type { Company } from '../company/company.ts';
import { policyAnswer } from '../company/policy-answer.ts';
import type { Language } from '../ports/kept.ts';
import { searchPolicy } from '../triage/asked/policy-search.ts';
import { wantsPaper } from '../triage/asked/wants-paper.ts';
import type { Asker, Office } from './office.ts';
import { mintTicket } from './ticket.ts';
import { urgentContact } from './urgent-contact.ts';
import type { PolicyAnswerView, PolicyQuestionView } from './views/policy-view.ts';

/** Characters of a question that are read and passed on. */
export const longestQuestion = 1_000;

/**
 * The statement of the company’s policy that answers a question in either language, with what it says; null where the
 * policy does not say. Pure: no word of it leaves the machine.
 */
export const answerFromPolicy = (company: Company, question: string, language: Language): PolicyAnswerView | null => {
  const found = searchPolicy(question.slice(0, longestQuestion));
  if (found === undefined) return null;
  const { clause, text, ...rest } = policyAnswer(company, found.clause, language);
  return { clause, answer: text, ...rest };
};

/**
 * Answers a question about the policy (row 59), in the language of the person, and says how to pass it to the officer.
 * Anybody of the tenant may ask: the policy is public.
 */
export const askPolicy = (office: Office, asker: Asker, asked: string): PolicyQuestionView => {
  const question = asked.trim().slice(0, longestQuestion);
  return {
    question,
    language: asker.language,
    answered: answerFromPolicy(office.company, question, asker.language),
    passOn: {
      verb: 'passQuestion',
      type: wantsPaper(question) ? 'policyPaperCopy' : 'information',
      ticket: mintTicket(office, 'passQuestion', asker.oid),
    },
    officer: urgentContact(office),
  };
};
