import { incidents } from '../../registers/incidents.ts';
import type { Verb } from '../verb.ts';
import { reportIncident } from './report-incident.ts';

const { evidenceFile, evidenceDigest } = incidents.columns;

/** Characters of a message that is kept as evidence; Teams' own are shorter. */
export const longestQuote = 30_000;

/**
 * An incident reported from a message: the report, and the message as evidence in the case file. The message goes into
 * the folder, never into the ledger, which has its digest.
 */
export const reportFromMessage: Verb = {
  ...reportIncident,
  verb: 'reportFromMessage',
  input: {
    ...reportIncident.input,
    quoted: { kind: 'text', lines: 'many', max: longestQuote, by: 'greffe', on: 'caseFile', required: true },
    evidenceFile: { ...evidenceFile, required: true },
    evidenceDigest: { ...evidenceDigest, required: true },
  },
  decide: (given, facts) => {
    const reported = reportIncident.decide(given, facts);
    // What is undefined is not set: the message itself stays out of the ledger.
    return 'refused' in reported ? reported : { ...reported, set: { ...reported.set, quoted: undefined } };
  },
};
