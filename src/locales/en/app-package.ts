/** What `greffe package` says. */
export const appPackage = {
  help: [
    'greffe package [options]',
    '',
    'Makes the app package for Microsoft 365, to upload in the admin centre.',
    '',
    '  --out FOLDER     where to write the files (dist/package)',
    '  --app-id ID      the application registration (GREFFE_APP_ID)',
    '  --pages ADDRESS  address of the pages, https://… (GREFFE_PAGES_ORIGIN)',
    '  --data FOLDER    without the two above: the Greffe of this machine (./data)',
    '  --json           answer as one line of JSON',
    '  --lang fr|en     language of these messages',
  ].join('\n'),
  made: (appId: string, pages: string) => `Package made for application ${appId}, pages at ${pages}:`,
  local:
    'This package is for the Greffe of this machine; the emulator does not need it. For your tenant: --app-id and --pages.',
  faulty: 'The package was not made: these settings need correction.',
  found: 'The package was not made: the manifest needs correction.',
  findings: {
    iconUnreadable: (file: string) => `The picture ${file} is missing, or is no 8-bit PNG in colour.`,
    iconSize: (file: string, size: string, expected: string) =>
      `The picture ${file} measures ${size} instead of ${expected} pixels.`,
    iconColoured: (file: string) => `The picture ${file} must be white on transparent, without any other colour.`,
    iconFilled: (file: string) => `The picture ${file} must have a transparent background.`,
    iconPadded: (file: string) => `The picture ${file} must touch its four edges, without padding.`,
    textTooLong: (place: string, length: string, most: string) =>
      `The text ${place} is too long: ${length}, at most ${most}.`,
    wordForbidden: (place: string, word: string) => `The text ${place} has a word that the store refuses: “${word}”.`,
    wordMissing: (file: string, place: string) => `The file ${file} has no text for ${place}.`,
    wordNowhere: (file: string, place: string) => `The file ${file} has a text for ${place}, which does not exist.`,
    addressForeign: (place: string, address: string) =>
      `The address of ${place} is in no domain of the manifest: ${address}.`,
    addressOpen: (place: string, address: string) => `The address of ${place} must begin with https://: ${address}.`,
    domainBad: (domain: string) =>
      `The domain “${domain}” is not accepted: a bare name, without https://, star or tunnel.`,
    actionUnknown: (control: string, action: string) =>
      `The button ${control} calls “${action}”, which is no action of the pane.`,
    xmlUnreadable: 'The XML manifest of the add-in is not well formed.',
    xmlLacking: (parent: string, child: string) => `In the XML manifest, ${parent} has no ${child} in its place.`,
    xmlMisplaced: (parent: string, child: string) => `In the XML manifest, ${child} is not in its place in ${parent}.`,
    resourceUnknown: (id: string) => `The XML manifest names the resource “${id}”, which does not exist.`,
    sameId: (id: string) => `The XML add-in bears the same id as the app: ${id}.`,
  },
};
