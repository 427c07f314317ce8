/** Record types whose words stand each in one file: a new one is its file and one line here. */
export const ownRecords = {} as const;
