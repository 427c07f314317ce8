import { complaints } from '../../registers/complaints.ts';
import type { RegisterKey } from '../../registers/index.ts';
import { replyColumns, replyFoundIn } from '../../registers/reply-columns.ts';
import { requests } from '../../registers/requests.ts';
import type { Verb } from '../verb.ts';

const onAnswered = {
  register: 'requests',
  alsoOn: ['complaints'] as readonly RegisterKey[],
  creates: 'never',
} as const;
const closed: readonly unknown[] = [...requests.closed, ...complaints.closed];

/**
 * Greffe found a message that left in the conversation of a record, without one of our letters: it may be the answer, or
 * an acknowledgement. Nothing else of the record changes; the officers are asked (s. 32: no clock stops by itself).
 */
const proposeReply: Verb = {
  ...onAnswered,
  verb: 'proposeReply',
  who: 'greffe',
  input: {
    replyFoundOn: { ...replyColumns.replyFoundOn, required: true },
    replyFile: { ...replyColumns.replyFile, required: true },
  },
  tells: ({ id, reference, register, verb }, officers) =>
    officers.map(({ oid }) => ({
      id: `addition|${id}|${oid}`,
      to: oid,
      message: { kind: 'addition', reference, register, verb },
    })),
  decide: (given, { state }) =>
    state.answeredOn !== undefined || closed.includes(state.stage) ? { refused: 'wrongStage' } : { set: given },
};

/** The message found was not the answer: the clocks run on as they did. That it was is said by answering from its day. */
export const replyIsNoAnswer: Verb = {
  ...onAnswered,
  verb: 'replyIsNoAnswer',
  who: 'officers',
  input: {},
  decide: (_, { state }) =>
    replyFoundIn(state) === undefined || closed.includes(state.stage)
      ? { refused: 'wrongStage' }
      : { set: { replyFoundOn: null, replyFile: null } },
};

export const replyVerbs: readonly Verb[] = [proposeReply, replyIsNoAnswer];
