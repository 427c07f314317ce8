import { words } from '../locales/index.ts';
import { openCompany } from '../server/company-file.ts';
import { environment } from '../server/config.ts';
import { askedLanguage } from '../triage/asked/asked-language.ts';
import { answerFromPolicy } from '../use-cases/ask-policy.ts';
import type { PolicyAnswerView } from '../use-cases/views/policy-view.ts';
import type { AskCommand } from './ask.ts';
import { readLine } from './line.ts';

const wrong = 2;
const nothingFound = 1;

const options = {
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const isLanguage = (text: string | undefined): text is 'fr' | 'en' => text === 'fr' || text === 'en';

const sayAnswer = ({ clause, title, answer, source, link }: PolicyAnswerView, language: 'fr' | 'en'): string => {
  const { answers } = words(language);
  return [
    `${answers.clause(String(clause))} ${title}`,
    '',
    answer,
    '',
    source === 'summary' ? answers.summary : answers.company,
    link,
  ].join('\n');
};

/**
 * `greffe ask "QUESTION"`: the statement of the policy that answers, in the language of the question or of `--lang`.
 * With `--json`, one line `{clause, answer, …}`, or `null`. 0 in both cases with `--json`; without it, 1 where the
 * policy does not say; 2 when the line itself is wrong.
 */
export const askPolicyCommand: AskCommand = async ({ line, language: system, print, warn }) => {
  const read = readLine(line, options);
  const { cli } = words(system).answers;
  const refuse = (text: string): number => {
    warn(text);
    return wrong;
  };
  if (read === undefined) {
    const strange = line.find((word) => word.startsWith('-')) ?? '';
    return refuse(`${cli.unexpected(strange)}\n\n${cli.help}`);
  }
  const { lang, json, help } = read.values;
  if (lang !== undefined && !isLanguage(lang)) return refuse(cli.notALanguage(lang));
  const question = read.positionals.join(' ').trim();
  if (help || question === '') {
    print(words(lang ?? system).answers.cli.help);
    return help ? 0 : wrong;
  }
  const language = lang ?? askedLanguage(question) ?? system;
  const company = openCompany(environment().GREFFE_COMPANY_FILE);
  const answer = answerFromPolicy(company, question, language);
  if (json) print(JSON.stringify(answer));
  else print(answer ? sayAnswer(answer, language) : words(language).answers.cli.noAnswer(company.officer.email));
  return json || answer ? 0 : nothingFound;
};
