import { formatDay } from '../../law/day.ts';
import type { ActSet } from '../../ledger/act.ts';
import { exportColumns } from '../../registers/export-columns.ts';
import { listedKeys, registerOf } from '../../registers/index.ts';
import { office } from '../../registers/office.ts';
import type { Verb } from '../verb.ts';

const json = { kind: 'text', lines: 'many', max: 200_000, by: 'greffe', on: 'caseFile', required: true } as const;
const text = { kind: 'text', lines: 'one', max: 64, by: 'greffe', on: 'caseFile', required: true } as const;

const isSet = (value: unknown): value is ActSet => typeof value === 'object' && value !== null && !Array.isArray(value);

const registerWith = (reference: string | undefined) =>
  listedKeys.find((key) => reference?.startsWith(`${registerOf(key).prefix}-`));

/** What leaves the registers, and what is taken back. Who may is the use case's to say: only it makes these commands. */
export const copyVerbs: readonly Verb[] = [
  {
    verb: 'noteExport',
    register: 'office',
    creates: 'whenAbsent',
    who: 'anybody',
    input: exportColumns,
    decide: (given) => ({ set: { ...given, stage: office.first } }),
  },
  {
    verb: 'noteCaseFileCopy',
    register: 'incidents',
    alsoOn: listedKeys,
    creates: 'never',
    who: 'anybody',
    input: { copyDigest: text },
    decide: ({ copyDigest }) => ({ set: {}, why: `SHA-256 ${String(copyDigest)}` }),
  },
  {
    verb: 'importRecord',
    register: 'incidents',
    alsoOn: listedKeys,
    creates: 'whenAbsent',
    who: 'greffe',
    opens: registerWith,
    input: { takenStage: text, takenValues: json, takenSeal: text },
    decide: ({ takenStage, takenValues, takenSeal }, { state, command, today }) => {
      const register = registerWith(command.reference);
      const values: unknown = JSON.parse(String(takenValues));
      if (register === undefined || !isSet(values)) return { refused: 'notFound' };
      if (Object.keys(state).length > 0) return { refused: 'wrongStage' };
      const { columns, stages } = registerOf(register);
      if (!stages.includes(String(takenStage))) return { refused: 'notFound' };
      const own = Object.fromEntries(Object.entries(values).filter(([key]) => key in columns));
      return { set: { ...own, stage: takenStage }, why: `${formatDay(today)} — SHA-256 ${String(takenSeal)}` };
    },
  },
];
