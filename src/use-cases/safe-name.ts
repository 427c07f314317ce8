const longest = 80;
/** Names that Windows keeps for devices, with or without an ending. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

const spoken = (text: string): string =>
  text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[^\p{L}\p{N}._ -]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/^[ .-]+|[ .-]+$/g, '');

/**
 * A file name that every system can keep: the last part of a path, letters, figures, dots, spaces and dashes, at most
 * 80 characters with its ending. A name of which nothing is left is *fichier*.
 */
export const safeName = (name: string): string => {
  const clean = spoken(name.split(/[/\\]/).at(-1) ?? '');
  const dot = clean.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot, dot + 10)] : [clean, ''];
  const kept = [...stem]
    .slice(0, longest - ending.length)
    .join('')
    .trimEnd();
  return `${kept === '' || devices.test(kept) ? `fichier${kept}` : kept}${ending}`;
};
