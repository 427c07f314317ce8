import type { Response } from 'express';
import { textOf } from '../teams/json.ts';
import type { GraphReader } from './graph-reader.ts';
import type { Visit } from './visit.ts';

/** Sends a file of a library to be kept, never shown: it may hold anything. Gives the status if Graph refuses. */
export const sendFile = async (visit: Visit, graph: GraphReader, res: Response): Promise<number | undefined> => {
  const { drive = '', file = '' } = visit.asked;
  const entry = await graph.one(`/drives/${drive}/items/${file}`);
  if ('refused' in entry) return entry.refused;
  const content = await graph.bytes(`/drives/${drive}/items/${file}/content`);
  if ('refused' in content) return content.refused;
  res
    .setHeader('content-security-policy', 'sandbox')
    .setHeader('x-content-type-options', 'nosniff')
    .setHeader('cache-control', 'no-store');
  res
    .attachment(textOf(entry.found.name) ?? 'file')
    .type('application/octet-stream')
    .send(content.found);
  return undefined;
};
