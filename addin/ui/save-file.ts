import type { FileView } from '../../src/use-cases/views/copies-view.ts';

/** Gives a file that the office made to the browser to save. */
export const saveFile = ({ fileName, contentType, content }: FileView): void => {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: contentType }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
};
