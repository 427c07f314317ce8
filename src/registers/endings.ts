/** How a record ends without having run its course: by the officer, with a reason, and kept. */
export const endings = ['withdrawn', 'duplicateOf', 'notOfThisKind', 'registeredInError'] as const;
export type Ending = (typeof endings)[number];
