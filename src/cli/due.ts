import type { Company } from '../company/company.ts';
import type { Day } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { openCompany } from '../server/company-file.ts';
import { environment } from '../server/config.ts';
import { createNow } from '../server/now.ts';
import type { Ask, AskCommand } from './ask.ts';
import { answerQuestion } from './due/answer.ts';
import { readMoment } from './due/moment.ts';
import { type LineFault, readLine } from './due/read-line.ts';
import { type QuestionFault, readQuestion } from './due/read-question.ts';
import { sayAnswer, wordedAnswer } from './due/say-answer.ts';
import { sayFault } from './due/say-fault.ts';
import { type Speech, speechIn } from './due/speech.ts';

const wrong = 2;

/** What all questions of one run share. */
interface Desk {
  readonly speech: Speech;
  readonly company: Company;
  readonly today: Day;
}

const sayLineFault = ({ law }: Speech, { fault, given }: LineFault): string => law.questionFaults[fault](given);

const parsed = (line: string): unknown => {
  try {
    // A first line that another program wrote may begin with the mark of its encoding.
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

const idOf = (raw: unknown): { readonly id?: unknown } =>
  typeof raw === 'object' && raw !== null && 'id' in raw ? { id: raw.id } : {};

const refusal = ({ law }: Speech, found: QuestionFault): object => ({ refused: found, message: sayFault(law, found) });

/** One line of JSON for one question; and whether it was answered. */
const answerLine = ({ speech, company, today }: Desk, raw: unknown): { line: string; answered: boolean } => {
  const question = readQuestion(raw);
  const answered = !('fault' in question);
  const body = answered
    ? wordedAnswer(speech, answerQuestion(question, company.promises, today))
    : refusal(speech, question);
  return { line: JSON.stringify({ ...idOf(raw), ...body }), answered };
};

const answerAll = async (desk: Desk, { input, print, warn }: Ask): Promise<number> => {
  let at = 0;
  let refused = 0;
  for await (const text of input()) {
    at += 1;
    if (text.trim() === '') continue;
    const raw = parsed(text);
    const { line, answered } = answerLine(desk, raw);
    print(line);
    if (answered) continue;
    refused += 1;
    const question = readQuestion(raw);
    if ('fault' in question) warn(`${desk.speech.law.fieldNote(String(at))}${sayFault(desk.speech.law, question)}`);
  }
  return refused === 0 ? 0 : wrong;
};

const answerOne = (desk: Desk, facts: object, json: boolean, { print, warn }: Ask): number => {
  const question = readQuestion(facts);
  if ('fault' in question) {
    warn(sayFault(desk.speech.law, question));
    return wrong;
  }
  if (json) print(answerLine(desk, facts).line);
  else print(sayAnswer(desk.speech, desk.company, answerQuestion(question, desk.company.promises, desk.today)));
  return 0;
};

/** The day for which *done* and *late* are said: the one asked for, or today in Montréal. */
const dayFor = (given: string | undefined): Day | QuestionFault => {
  if (given === undefined) return montrealDay(createNow()());
  const read = readMoment(given);
  return 'fault' in read ? { fault: read.fault, field: 'today', given } : read.day;
};

/**
 * `greffe due`: every date and duty of a record, with its steps and provisions, as text, as JSON, or one answer a
 * line for questions on standard input. Reads nothing of any office. 2 when a question could not be answered.
 */
export const due: AskCommand = async (ask) => {
  const read = readLine(ask.line);
  const given = 'fault' in read ? undefined : read.lang;
  const speech = speechIn(given === 'fr' || given === 'en' ? given : ask.language);
  const refuse = (text: string): number => {
    ask.warn(text);
    return wrong;
  };
  if ('fault' in read) return refuse(sayLineFault(speech, read));
  if (given !== undefined && given !== speech.language) return refuse(speech.law.questionFaults.language(given));
  if (read.help) {
    ask.print(speech.law.dueHelp);
    return 0;
  }
  const today = dayFor(read.today);
  if (typeof today === 'object') return refuse(sayFault(speech.law, today));
  const desk: Desk = { speech, company: openCompany(environment().GREFFE_COMPANY_FILE), today };
  return read.jsonl ? answerAll(desk, ask) : answerOne(desk, read.facts, read.json, ask);
};
