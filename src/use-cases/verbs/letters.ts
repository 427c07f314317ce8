import { formatDay } from '../../law/day.ts';
import type { ActSet } from '../../ledger/act.ts';
import type { State } from '../../ledger/fold.ts';
import type { RegisterKey } from '../../registers/index.ts';
import { type LetterLine, letterLineColumns, withLetter } from '../../registers/letter-columns.ts';
import { means } from '../../registers/means.ts';
import type { Verb } from '../verb.ts';

const c = letterLineColumns;
const alsoOn: readonly RegisterKey[] = ['requests', 'complaints', 'minors', 'destructions', 'policyVersions'];

const lettersOf = ({ letters }: State): readonly LetterLine[] =>
  Array.isArray(letters) ? (letters as readonly LetterLine[]) : [];

const setting = (state: State, line: LetterLine): { readonly set: ActSet } => ({
  set: { letters: withLetter(lettersOf(state), line) } as ActSet,
});

/**
 * What becomes of a letter: it was produced and lies frozen in the folder, then it was sent. Neither moves the record:
 * the verb that the law names does (ss. 3.5, 32; policy, rows 47 and 48).
 */
export const letterVerbs: readonly Verb[] = [
  {
    verb: 'prepareLetter',
    register: 'incidents',
    alsoOn,
    creates: 'never',
    who: 'officers',
    input: {
      letterName: { ...c.letterName, required: true },
      letterFile: { ...c.letterFile, required: true },
      letterDigest: { ...c.letterDigest, required: true },
    },
    decide: (given, { state, today }) => setting(state, { ...given, letterPreparedOn: formatDay(today) } as LetterLine),
  },
  {
    verb: 'recordSending',
    register: 'incidents',
    alsoOn,
    creates: 'never',
    who: 'officers',
    input: {
      letterFile: { ...c.letterFile, required: true },
      letterSentOn: { ...c.letterSentOn, required: true },
      letterMeans: { kind: 'choice', choices: means, by: 'officer', on: 'caseFile', required: true },
      letterSentFile: c.letterSentFile,
      letterSentDigest: c.letterSentDigest,
      letterSentLacks: c.letterSentLacks,
    },
    decide: (given, { state }) =>
      lettersOf(state).some(({ letterFile }) => letterFile === given.letterFile)
        ? setting(state, given as LetterLine)
        : { refused: 'notFound' },
  },
];
