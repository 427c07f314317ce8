/** What a person chose on their own machine. */
export interface FileIn {
  readonly name: string;
  /** Base64. */
  readonly content: string;
}

/** Bytes that a file may have on its way to the office; a letter has some tens of thousands. */
export const largestFileIn = 180_000;

const piece = 0x2000;

/** Reads the file that was chosen, if one was; `tooLarge` before any byte of it is read. */
export const fileIn = async (file: File | undefined): Promise<FileIn | 'tooLarge' | undefined> => {
  if (file === undefined) return undefined;
  if (file.size > largestFileIn) return 'tooLarge';
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return { name: file.name, content: btoa(text) };
};
