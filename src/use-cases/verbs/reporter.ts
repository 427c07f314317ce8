import { formatDay } from '../../law/day.ts';
import type { State } from '../../ledger/fold.ts';
import { type RegisterKey, registerOf } from '../../registers/index.ts';
import { reporterColumns } from '../../registers/reporter-columns.ts';
import type { Refusal } from '../outcome.ts';
import type { Verb } from '../verb.ts';

/** Registers whose records anybody of the house may open. */
const alsoOn: readonly RegisterKey[] = ['requests', 'complaints', 'minors'];

const { added, files } = reporterColumns;
/** Characters of one addition; what is longer is a file. */
const longestAddition = 2000;

/** The stages at which these records are closed, whatever the register: their names are shared. */
const closedStages = new Set((['incidents', ...alsoOn] as const).flatMap((register) => registerOf(register).closed));

const ifOpen = (state: State): Refusal | undefined =>
  closedStages.has(String(state.stage)) ? { refused: 'wrongStage' } : undefined;

/** A text with a line more; refused when the whole would be longer than its column. */
const lengthened = (before: unknown, line: string, max: number): string | Refusal => {
  const text = typeof before === 'string' ? `${before}\n${line}` : line;
  if (text.length <= max) return text;
  return { refused: 'fields', faults: { added: { fault: 'tooLong', max, length: text.length } } };
};

/** The files of a record with one more; undefined when it names as many as it can. */
export const withFile = (state: State, file: string, digest: string): string | undefined => {
  const text = lengthened(state.files, `${file} — SHA-256 ${digest}`, files.max);
  return typeof text === 'string' ? text : undefined;
};

/**
 * What the person who reported or passed something on does with it afterwards. A report cannot be taken back, for the
 * company is aware from its first moment (Reg. s. 7(4)): a mistake is noted, and the officer decides.
 */
export const reporterVerbs: readonly Verb[] = [
  {
    verb: 'addInformation',
    register: 'incidents',
    alsoOn,
    creates: 'never',
    who: 'reporter',
    tellsOfficers: true,
    input: { added: { ...added, max: longestAddition, required: true } },
    decide: (given, { state, today }) => {
      const text = lengthened(state.added, `${formatDay(today)} — ${String(given.added)}`, added.max);
      return ifOpen(state) ?? (typeof text === 'string' ? { set: { added: text } } : text);
    },
  },
  {
    verb: 'addFile',
    register: 'incidents',
    alsoOn,
    creates: 'never',
    who: 'reporter',
    tellsOfficers: true,
    input: {
      file: { kind: 'text', lines: 'one', max: 120, by: 'greffe', on: 'caseFile', required: true },
      digest: { kind: 'text', lines: 'one', max: 64, by: 'greffe', on: 'caseFile', required: true },
    },
    decide: ({ file, digest }, { state }) => {
      const text = withFile(state, String(file), String(digest));
      return ifOpen(state) ?? (text === undefined ? { refused: 'filesFull' } : { set: { files: text } });
    },
  },
  {
    verb: 'tellMistake',
    register: 'incidents',
    alsoOn,
    creates: 'never',
    who: 'reporter',
    tellsOfficers: true,
    input: {},
    decide: (_, { state, today }) => ifOpen(state) ?? { set: { mistakeOn: formatDay(today) } },
  },
];
