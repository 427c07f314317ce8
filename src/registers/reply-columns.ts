/**
 * A message that left in the conversation of a record without one of our letters, until somebody says whether it was the
 * answer: its day, and its file in the folder. It stops no clock (s. 32).
 */
export const replyColumns = {
  replyFoundOn: { kind: 'day', by: 'greffe', on: 'caseFile' },
  replyFile: { kind: 'text', lines: 'one', max: 200, by: 'greffe', on: 'caseFile' },
} as const;

/** The day of the message of which it is to be said whether it was the answer; undefined once an answer stands. */
export const replyFoundIn = ({
  replyFoundOn,
  answeredOn,
}: {
  readonly replyFoundOn?: unknown;
  readonly answeredOn?: unknown;
}): string | undefined => (typeof replyFoundOn === 'string' && answeredOn === undefined ? replyFoundOn : undefined);
