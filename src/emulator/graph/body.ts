import type { IncomingMessage } from 'node:http';
import { invalid, type Refused } from './answer.ts';

/** What one request to Graph may carry: a simple upload's documented limit, in bytes. */
const largest = 250 * 1024 * 1024;

export interface ReadBody {
  readonly body: unknown;
  readonly bytes?: Uint8Array;
}

/** Reads a body as JSON, or as bytes when the path takes a file. Refuses what is too long or no JSON. */
export async function readBody(request: IncomingMessage): Promise<ReadBody | Refused> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) return invalid('The request body is too large.');
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (request.method === 'PUT' || /:?\/content(\?|$)/.test(request.url ?? '')) return { body: undefined, bytes };
  if (bytes.length === 0) return { body: undefined };
  try {
    return { body: JSON.parse(bytes.toString('utf8')) as unknown };
  } catch {
    return invalid('The request body is no JSON.');
  }
}
