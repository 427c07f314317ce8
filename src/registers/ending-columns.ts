import type { StateOf } from './column.ts';
import { endings } from './endings.ts';
import type { Gap } from './register.ts';

/** How a record ends without having run its course, in every register: the record itself is kept. */
export const endingColumns = {
  ending: { kind: 'choice', choices: endings, by: 'officer', on: 'row' },
  personsWords: { kind: 'text', lines: 'many', max: 4000, by: 'officer', on: 'caseFile' },
  otherReference: { kind: 'text', lines: 'one', max: 20, by: 'officer', on: 'caseFile' },
} as const;

/**
 * What an ending lacks: for a withdrawal the words of the person, for a duplicate the other record. Its reason is asked
 * for by the input of the act. These are our own rules, so no provision is cited.
 */
export const endingGapsOf = ({
  ending,
  personsWords,
  otherReference,
}: StateOf<typeof endingColumns>): readonly Gap[] => [
  ...(ending === 'withdrawn' && !personsWords ? [{ gap: 'ending.personsWords' }] : []),
  ...(ending === 'duplicateOf' && !otherReference ? [{ gap: 'ending.otherReference' }] : []),
];
