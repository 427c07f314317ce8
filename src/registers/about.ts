import type { RegisterKey } from './index.ts';

/** The column that says what a record is about, where its register has one that a row may show. */
export const aboutColumns: Partial<Readonly<Record<RegisterKey, string>>> = {
  incidents: 'scenario',
  requests: 'type',
  complaints: 'subject',
  consents: 'purpose',
  communications: 'basis',
};
