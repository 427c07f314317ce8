const text = { kind: 'text', lines: 'many', max: 2000, by: 'reporter', on: 'caseFile' } as const;
const day = { kind: 'day', by: 'reporter', on: 'caseFile' } as const;

/**
 * A message that went to the wrong person, as its sender reports it (s. 3.5): who had it, when, and what was attached by
 * name. What the message says is never taken. The days on which its destruction was asked for and confirmed follow.
 */
export const misdirectedColumns = {
  misdirectedTo: text,
  misdirectedAt: { ...text, lines: 'one', max: 40 },
  misdirectedFiles: text,
  destructionAskedOn: day,
  destructionConfirmedOn: day,
} as const;
