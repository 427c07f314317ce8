import { configure, TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

/** A docx file as somebody saves it again after changing what its body says, with other parts added. */
export const edited = async (
  content: Uint8Array,
  change: (body: string) => string,
  more: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> => {
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new Uint8ArrayReader(content));
  const writer = new ZipWriter(new Uint8ArrayWriter());
  const add = (name: string, text: string) => writer.add(name, new Uint8ArrayReader(new TextEncoder().encode(text)));
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const text = await entry.getData(new TextWriter());
    await add(entry.filename, entry.filename === 'word/document.xml' ? change(text) : text);
  }
  for (const [name, text] of Object.entries(more)) await add(name, text);
  return writer.close();
};

/** Takes out every paragraph that says something. */
export const without =
  (...said: readonly string[]) =>
  (body: string): string =>
    body.replaceAll(/<w:p[ >].*?<\/w:p>/gs, (paragraph) =>
      said.some((one) => paragraph.includes(one)) ? '' : paragraph,
    );

/** Puts words in the place of others. */
export const saying =
  (before: string, after: string) =>
  (body: string): string => {
    if (!body.includes(before)) throw new Error(`The letter does not say: ${before}`);
    return body.replace(before, after);
  };
