import type { ZipPart } from '../../ports/copies.ts';

/** The earliest time that a zip can say, so that the same parts are the same bytes. */
const beginning = new Date(1980, 0, 1);

/** Closes parts into one zip. With a password: AES-256, so that names can be read and contents cannot. */
export const zipOf = async (parts: readonly ZipPart[], password?: string): Promise<Uint8Array> => {
  const { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const secret = password === undefined ? {} : { password, encryptionStrength: 3 as const };
  const writer = new ZipWriter(new Uint8ArrayWriter(), { ...secret, lastModDate: beginning, extendedTimestamp: false });
  for (const { name, content } of parts) await writer.add(name, new Uint8ArrayReader(content));
  return writer.close();
};

/** A stream of text, piece by piece, as a part of a zip. */
export interface ZipStream {
  readonly name: string;
  readonly text: Iterable<string>;
}

const readable = (text: Iterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const pieces = text[Symbol.iterator]();
  const encode = new TextEncoder();
  return new ReadableStream({
    pull: (controller) => {
      const next = pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(encode.encode(next.value));
    },
  });
};

/** Closes streams of text into one zip; what is closed goes on before the next is read. */
export async function* zipStreams(parts: readonly ZipStream[]): AsyncGenerator<Uint8Array> {
  const { configure, ZipWriter } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const through = new TransformStream<Uint8Array, Uint8Array>();
  const writer = new ZipWriter(through.writable, { lastModDate: beginning, extendedTimestamp: false, zip64: false });
  const writing = (async () => {
    for (const { name, text } of parts) await writer.add(name, readable(text));
    await writer.close();
  })();
  // A fault shows where the pieces are read; here it only must not go unheard.
  writing.catch((fault: unknown) => through.writable.abort(fault).catch(() => undefined));
  yield* through.readable;
  await writing;
}
