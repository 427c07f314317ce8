/** Names that Windows keeps for devices, whatever follows the full stop. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const longest = 120;

/** What may run when it is opened, or hides what it holds. */
const risky =
  /\.(?:exe|com|bat|cmd|scr|pif|cpl|msi|msp|jar|js|jse|vbs|vbe|wsf|wsh|hta|ps1|psm1|lnk|url|reg|chm|iso|img|vhdx?|doc[mt]|dotm|xls[bm]|xltm|xlam|xll|ppt[m]|potm|ppam|one|html?|xhtml|svg|zip|rar|7z|gz|tgz|tar|bz2|xz|cab|ace|application|appx?|msix|apk|dmg|pkg|sh|py)$/i;
const riskyType = /^application\/(?:x-msdownload|x-msdos-program|x-executable|x-sh|java-archive|zip|x-zip|x-rar|x-7z)/;

/** Control characters and the marks that turn the direction of writing: `fdp.exe` must not look like `exe.pdf`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const deceiving = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** One line without anything that deceives the eye or breaks a header. */
export const safeLine = (text: string, most = 1_000): string =>
  text
    .slice(0, most * 4)
    .replace(/[\r\n\t]+/g, ' ')
    .replace(deceiving, '')
    .trim()
    .slice(0, most);

/**
 * A file name that any system takes as a name and nothing else: no folder, no device, no hidden turn of writing, at
 * most 120 characters with its ending kept. One that is left with nothing is numbered.
 */
export const safeName = (given: string, number: number): string => {
  const last = safeLine(given).split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .replace(/^[=+@-]+/, '_');
  const named = plain === '' ? `piece-jointe-${number}` : device.test(plain) ? `_${plain}` : plain;
  if (named.length <= longest) return named;
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(named)?.[0] ?? '';
  return `${named.slice(0, longest - ending.length)}${ending}`;
};

/** Whether an attachment is to be flagged, by its name and the type that the sender gave it. */
export const isRisky = (name: string, type: string): boolean => risky.test(name) || riskyType.test(type);
