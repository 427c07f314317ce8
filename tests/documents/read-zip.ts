import { configure, TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';

/** The files of a zip as text, by their names. */
export const partsOfZip = async (content: Uint8Array, password?: string): Promise<Readonly<Record<string, string>>> => {
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new Uint8ArrayReader(content), password === undefined ? {} : { password });
  const parts: Record<string, string> = {};
  for (const entry of await reader.getEntries())
    if (!entry.directory) parts[entry.filename] = await entry.getData(new TextWriter());
  await reader.close();
  return parts;
};
