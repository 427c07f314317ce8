import type { fileParts as fr } from '../fr/file-parts.ts';
import type { Words } from '../words.ts';

export const fileParts: Words<typeof fr> = {
  complaint: 'The complaint',
  analysis: 'The analysis and its documentation',
  response: 'The response',
  request: 'The request',
  identity: 'The verification of identity',
  search: 'The searches',
  decision: 'The decision',
  report: 'The report',
  assessment: 'The assessment of the risk',
  measures: 'The measures',
  notices: 'The notices',
  entry: 'The entry',
};
