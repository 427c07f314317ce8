import type { ownRecords as frRecords } from '../fr/records.ts';
import type { Words } from '../words.ts';

/** The same record types in English; one that is missing does not compile. */
export const ownRecords: Words<typeof frRecords> = {};
