import type { PackageFinding } from '../../src/cli/package/findings.ts';
import { checkParts, makePackage } from '../../src/cli/package/make.ts';
import type { Parts } from '../../src/cli/package/parts.ts';
import { readParts } from '../../src/cli/package/parts.ts';
import { packageValues } from '../../src/cli/package/values.ts';
import { microFuture } from '../../src/company/micro-future.ts';
import { words } from '../../src/locales/index.ts';
import { drawnIcon } from './drawn-icon.ts';
import { choices, parts } from './made-package.ts';

type Change = (parts: Parts) => Parts;

/** The same package with one text of the manifest changed, wherever it stands. */
const saying =
  (before: string, after: string): Change =>
  (whole) => ({ ...whole, manifest: JSON.parse(JSON.stringify(whole.manifest).replaceAll(before, after)) });
const inEnglish =
  (change: (texts: Record<string, string>) => Record<string, string>): Change =>
  (whole) => ({ ...whole, words: { 'en-ca.json': change({ ...whole.words['en-ca.json'] }) } });
const drawn =
  (file: string, icon: Buffer): Change =>
  (whole) => ({ ...whole, icons: { ...whole.icons, [file]: icon } });

const ring = (size: number, colour: readonly [number, number, number], margin = 0): Buffer =>
  drawnIcon(size, size, (x, y) => {
    const far = Math.hypot(x - (size - 1) / 2, y - (size - 1) / 2);
    const isRing = far <= size / 2 - margin && far > size / 2 - margin - 3;
    return isRing ? [...colour, 255] : [0, 0, 0, 0];
  });

const mistakes: readonly (readonly [mistake: string, change: Change, finding: PackageFinding])[] = [
  [
    'a colour picture of another size',
    drawn('icons/color.png', ring(96, [140, 29, 47])),
    { finding: 'iconSize', file: 'icons/color.png', size: '96 × 96', expected: '192 × 192' },
  ],
  [
    'an outline in colour',
    drawn('icons/outline.png', ring(32, [140, 29, 47])),
    { finding: 'iconColoured', file: 'icons/outline.png' },
  ],
  [
    'an outline with a margin',
    drawn('icons/outline.png', ring(32, [255, 255, 255], 3)),
    { finding: 'iconPadded', file: 'icons/outline.png' },
  ],
  [
    'a small picture on a filled ground',
    drawn(
      'icons/color32.png',
      drawnIcon(32, 32, () => [140, 29, 47, 255]),
    ),
    { finding: 'iconFilled', file: 'icons/color32.png' },
  ],
  [
    'a picture that is none',
    drawn('icons/color.png', Buffer.from('GIF89a')),
    { finding: 'iconUnreadable', file: 'icons/color.png' },
  ],
  [
    'words for a place that does not exist',
    inEnglish((texts) => ({ ...texts, 'staticTabs[7].name': 'Nowhere' })),
    { finding: 'wordNowhere', file: 'en-ca.json', place: 'staticTabs[7].name' },
  ],
  [
    'a place without its English words',
    inEnglish((texts) => Object.fromEntries(Object.entries(texts).filter(([place]) => place !== 'staticTabs[1].name'))),
    { finding: 'wordMissing', file: 'en-ca.json', place: 'staticTabs[1].name' },
  ],
  [
    'a page on a domain that is not named',
    saying('https://greffe.exemple.example/pages/tab.html', 'https://ailleurs.example/tab.html'),
    { finding: 'addressForeign', place: 'staticTabs[1].contentUrl', address: 'https://ailleurs.example/tab.html' },
  ],
  [
    'a page without https',
    saying('https://greffe.exemple.example/pages/taskpane.html', 'http://greffe.exemple.example/pages/taskpane.html'),
    {
      finding: 'addressOpen',
      place: 'extensions[0].runtimes[0].code.page',
      address: 'http://greffe.exemple.example/pages/taskpane.html',
    },
  ],
  [
    'a domain with a star',
    saying('"validDomains":["', '"validDomains":["*.exemple.example","'),
    { finding: 'domainBad', domain: '*.exemple.example' },
  ],
  [
    'a button without its action',
    saying('"actionId":"openPane"', '"actionId":"openPanel"'),
    {
      finding: 'actionUnknown',
      control: 'extensions[0].ribbons[0].tabs[0].groups[0].controls[0].actionId',
      action: 'openPanel',
    },
  ],
  [
    'a name that Microsoft keeps for itself',
    saying('"short":"Greffe"', '"short":"Greffe pour Teams"'),
    { finding: 'wordForbidden', place: 'name.short', word: 'Teams' },
  ],
  [
    'a name that is too long',
    inEnglish((texts) => ({ ...texts, 'name.short': 'Greffe, protection of information' })),
    { finding: 'textTooLong', place: 'name.short', length: '33', most: '30' },
  ],
  [
    'a short description that says what kind of thing it is',
    inEnglish((texts) => ({ ...texts, 'description.short': 'An app for incidents' })),
    { finding: 'wordForbidden', place: 'description.short', word: 'app' },
  ],
  [
    'one id for both add-ins',
    (whole) => readParts({ ...packageValues(choices, microFuture), addinId: String(whole.manifest.id).toUpperCase() }),
    { finding: 'sameId', id: choices.appId.toUpperCase() },
  ],
];

test.each(mistakes)('%s is reported', (_, change, finding) => {
  expect(checkParts(change(parts()))).toContainEqual(finding);
});

test('pages behind a tunnel make no package at all', () => {
  const tunnelled = makePackage({ ...choices, pages: 'https://greffe.ngrok.app' }, microFuture);
  expect(tunnelled).toEqual({ findings: [{ finding: 'domainBad', domain: 'greffe.ngrok.app' }] });
});

test('every finding has its sentence in both languages', () => {
  const kinds = new Set(mistakes.map(([, , { finding }]) => finding));
  for (const language of ['fr', 'en'] as const)
    expect(new Set(Object.keys(words(language).package.findings))).toEqual(kinds);
});
