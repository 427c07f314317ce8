import type { KeptCommand, Push } from '../../ports/kept.ts';
import type { Person } from '../../ports/roster.ts';
import { grantLineColumns } from '../../registers/grant-lines.ts';
import type { Verb } from '../verb.ts';
import { alsoOn, giveBack, handTask, revoke, takeAnswer, takeFile } from './grant-decisions.ts';

const c = grantLineColumns;
const named = { grantKey: { ...c.grantKey, required: true } } as const;

/** Word to the colleague: reference, kind and day, which are read when it is sent (DESIGN §5). */
const tellColleague = ({ id, reference, input }: KeptCommand): readonly Push[] => {
  const message = { kind: 'task', reference, grant: String(input.grantKey) } as const;
  return [{ id: `task|${id}`, to: String(input.grantTo), message }];
};

const tellReturned = ({ id, reference, input }: KeptCommand, officers: readonly Person[]): readonly Push[] =>
  officers.map(({ oid }) => ({
    id: `taskReturned|${id}|${oid}`,
    to: oid,
    message: { kind: 'taskReturned', reference, grant: String(input.grantKey) },
  }));

const common = { register: 'incidents', alsoOn, creates: 'never' } as const;

/**
 * Grants (DESIGN §5): the officer hands one named colleague one task, or one file to read, until a day. It shows the
 * fields that it names, is an act, and ends by itself. A task handed out as a search is a line of the checklist.
 */
export const grantVerbs: readonly Verb[] = [
  {
    ...common,
    verb: 'grantTask',
    who: 'officers',
    tells: tellColleague,
    input: {
      ...named,
      grantTask: { ...c.grantTask, required: true },
      grantTo: { ...c.grantTo, required: true },
      grantName: { ...c.grantName, required: true },
      grantUntil: { ...c.grantUntil, required: true },
      grantSystem: c.grantSystem,
      grantAsk: c.grantAsk,
      grantFields: c.grantFields,
    },
    decide: handTask,
  },
  {
    ...common,
    verb: 'answerTask',
    who: 'grantee',
    tellsOfficers: true,
    input: {
      ...named,
      grantResult: { ...c.grantResult, required: true },
      grantCopyAt: c.grantCopyAt,
      grantNote: c.grantNote,
      grantMinutes: c.grantMinutes,
    },
    decide: takeAnswer,
  },
  {
    ...common,
    verb: 'addTaskFile',
    who: 'grantee',
    input: {
      ...named,
      file: { kind: 'text', lines: 'one', max: 120, by: 'greffe', on: 'caseFile', required: true },
      digest: { kind: 'text', lines: 'one', max: 64, by: 'greffe', on: 'caseFile', required: true },
    },
    decide: takeFile,
  },
  {
    ...common,
    verb: 'revokeTask',
    who: 'officers',
    input: named,
    decide: revoke,
  },
  {
    ...common,
    verb: 'returnTask',
    who: 'greffe',
    tells: tellReturned,
    input: named,
    decide: giveBack,
  },
];
