/** The message that a record came with: its id, and the original in the folder, by name and digest. */
export const mailColumns = {
  messageId: { kind: 'text', lines: 'one', max: 1000, by: 'greffe', on: 'caseFile' },
  evidenceFile: { kind: 'text', lines: 'one', max: 100, by: 'greffe', on: 'caseFile' },
  evidenceDigest: { kind: 'text', lines: 'one', max: 64, by: 'greffe', on: 'caseFile' },
} as const;
