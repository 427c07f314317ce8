import { provisionOf } from '../../company/clauses.ts';
import type { Company } from '../../company/company.ts';
import type { Provision, ProvisionId } from '../../law/provisions.ts';
import type { Answer, AnsweredDuty } from './answer.ts';
import { type Speech, sayDuty, sayStep } from './speech.ts';

const dateKeys = [
  'policyDue',
  'workBy',
  'suspendedSince',
  'statutoryDue',
  'statutoryDueExtended',
  'askCommissionUntil',
  'deemedRefusedOn',
  'recourseUntil',
  'holdUntil',
  'retainUntil',
] as const;

/** Act and section as a lawyer writes them, or the statement of the policy. */
export const sayPlace = ({ law }: Speech, { act, section }: Provision): string =>
  act === 'policy' ? law.explain.policyTitle(section) : law.explain.section(act, section);

const headOf = (speech: Speech, { register, type, receivedOn, awareOn }: Answer): string => {
  const { registers, requestTypes, answer } = speech.law;
  const name = type === undefined ? registers[register] : `${registers[register]} (${requestTypes[type]})`;
  if (register === 'incidents') return `${name}, ${answer.receivedIncident(speech.day(awareOn))}`;
  if (register === 'minors') return `${name}, ${answer.receivedMinor(speech.day(receivedOn))}`;
  return `${name}, ${answer.received(speech.day(receivedOn))}`;
};

const datesOf = (speech: Speech, answer: Answer): readonly string[] => {
  const { dates, noDate } = speech.law.answer;
  const wide = Math.max(...dateKeys.map((key) => dates[key].length)) + 2;
  // An extension that extends nothing is noise to a reader; the JSON keeps it.
  const idle = (key: (typeof dateKeys)[number]): boolean =>
    key === 'statutoryDueExtended' && answer.statutoryDueExtended === answer.statutoryDue;
  const lines = dateKeys.flatMap((key) =>
    answer[key] === undefined || idle(key)
      ? []
      : [`  ${dates[key].padEnd(wide)}${answer[key]}  ${speech.day(answer[key])}`],
  );
  return lines.length === 0 ? [`  ${noDate}`] : lines;
};

const dutyLine = (speech: Speech, duty: AnsweredDuty): string => {
  const say = speech.law.answer;
  const when = [
    duty.by && say.by(speech.day(duty.by)),
    duty.promptly && say.promptly,
    duty.workBy && say.workBy(speech.day(duty.workBy)),
    duty.notBefore && say.notBefore(speech.day(duty.notBefore)),
    duty.done && duty.notBefore === undefined && say.done,
    duty.late && say.late,
  ].filter((part) => typeof part === 'string');
  return `  - ${say.duty(sayDuty(speech, duty.duty), duty.provisions.join(', '), when.join(', ') || say.undated)}`;
};

const provisionLine = (speech: Speech, company: Company, id: ProvisionId): string => {
  const provision = provisionOf(company, id);
  const mark = provision.confirmed ? '' : ` [${speech.law.answer.unconfirmed}]`;
  const line = speech.law.answer.provision(id, sayPlace(speech, provision), provision.shortTitle[speech.language]);
  return `  - ${line}${mark}`;
};

const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** An answer as text: the dates, what is owed, how it was computed, and under which provisions. */
export const sayAnswer = (speech: Speech, company: Company, answer: Answer): string => {
  const { duties, steps, provisions, notAdvice } = speech.law.answer;
  return [
    headOf(speech, answer),
    '',
    ...datesOf(speech, answer),
    ...part(
      duties,
      answer.duties.map((duty) => dutyLine(speech, duty)),
    ),
    ...part(
      steps,
      answer.steps.map((step) => `  - ${sayStep(speech, step)}${step.provision ? ` (${step.provision})` : ''}`),
    ),
    ...part(
      provisions,
      answer.provisions.map((id) => provisionLine(speech, company, id)),
    ),
    '',
    notAdvice,
  ].join('\n');
};

/** An answer with its steps and duties worded, for JSON. */
export const wordedAnswer = (speech: Speech, answer: Answer): object => ({
  ...answer,
  duties: answer.duties.map((duty) => ({
    ...duty,
    title: sayDuty(speech, duty.duty),
    steps: duty.steps.map((step) => ({ ...step, text: sayStep(speech, step) })),
  })),
  steps: answer.steps.map((step) => ({ ...step, text: sayStep(speech, step) })),
});
