const line = { kind: 'text', lines: 'one', max: 64, by: 'greffe', on: 'caseFile' } as const;

/** What the office's own record keeps of a copy of a register that left (DESIGN §2). */
export const exportColumns = {
  exportedRegister: line,
  exportedScope: line,
  exportedFormat: line,
  exportedAsOf: { kind: 'day', by: 'greffe', on: 'caseFile' },
  exportedLines: { kind: 'count', by: 'greffe', on: 'caseFile' },
  exportedSeal: line,
} as const;
