import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a file of ours, as `before | after`; a # begins a comment. */
const lines = (file: string): readonly (readonly [string, string])[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf('|');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });

/** Questions about the policy with the statements that answer; none where the policy does not say. */
export const policyQuestions = (language: 'fr' | 'en') =>
  lines(`policy-questions.${language}.txt`).map(([clauses, question]) => ({
    question,
    clauses: clauses === '-' ? [] : clauses.split(',').map(Number),
  }));

/** What staff write, with what it means. */
export const sayings = (language: 'fr' | 'en') =>
  lines(`said.${language}.txt`).map(([intent, text]) => ({ intent, text }));
