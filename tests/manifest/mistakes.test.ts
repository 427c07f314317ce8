import { checkAddinXml } from '../../src/cli/package/check-addin.ts';
import type { PackageFinding } from '../../src/cli/package/findings.ts';
import { checkParts, makePackage } from '../../src/cli/package/make.ts';
import type { Parts } from '../../src/cli/package/parts.ts';
import { addinXml, readParts } from '../../src/cli/package/parts.ts';
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

const without = (element: string) => (xml: string) =>
  xml.replace(new RegExp(` *<${element}[^>]*/?>(?:[^<]*</${element}>)?\\n`), '');

const xmlMistakes: readonly (readonly [mistake: string, change: (xml: string) => string, finding: PackageFinding])[] = [
  ['an element that is not closed', (xml) => xml.replace('</Hosts>', ''), { finding: 'xmlUnreadable' }],
  ['no provider', without('ProviderName'), { finding: 'xmlLacking', parent: 'OfficeApp', child: 'ProviderName' }],
  [
    'permissions before the forms',
    (xml) => {
      const [permissions = ''] = /<Permissions>.*<\/Permissions>\n/.exec(xml) ?? [];
      return xml.replace(permissions, '').replace('<FormSettings>', `${permissions}<FormSettings>`);
    },
    { finding: 'xmlMisplaced', parent: 'OfficeApp', child: 'FormSettings' },
  ],
  [
    'shared folders after the buttons',
    (xml) =>
      without('SupportsSharedFolders')(xml).replace(
        '</ExtensionPoint>\n          </DesktopFormFactor>',
        '</ExtensionPoint><SupportsSharedFolders>true</SupportsSharedFolders></DesktopFormFactor>',
      ),
    { finding: 'xmlMisplaced', parent: 'DesktopFormFactor', child: 'SupportsSharedFolders' },
  ],
  [
    'an element that there is not',
    (xml) => xml.replace('<Label resid="groupLabel"/>', '<Label resid="groupLabel"/><Colour/>'),
    { finding: 'xmlMisplaced', parent: 'Group', child: 'Colour' },
  ],
  [
    'a label without its text',
    (xml) => xml.replaceAll('resid="wrongLabel"', 'resid="wrongLabels"'),
    { finding: 'resourceUnknown', id: 'wrongLabels' },
  ],
  [
    'a label that no button can show',
    (xml) => xml.replaceAll('DefaultValue="Envoyé par erreur"', `DefaultValue="${'x'.repeat(126)}"`),
    { finding: 'textTooLong', place: 'bt:ShortStrings wrongLabel', length: '126', most: '125' },
  ],
  [
    'a picture that the pages do not have',
    (xml) => xml.replaceAll('icon-75.png', 'icon-76.png'),
    { finding: 'iconUnreadable', file: 'icon-76.png' },
  ],
];

test.each(xmlMistakes)('in the XML manifest, %s is reported', (_, change, finding) => {
  const { pageIcons } = parts();
  const xml = addinXml(parts());
  expect(checkAddinXml(xml, pageIcons)).toEqual([]);
  expect(change(xml)).not.toBe(xml);
  expect(checkAddinXml(change(xml), pageIcons)).toContainEqual(finding);
});

test('a page picture of another size than its name says is reported', () => {
  const { pageIcons } = parts();
  const wrong = { ...pageIcons, 'icon-48.png': ring(32, [140, 29, 47]) };
  expect(checkAddinXml(addinXml(parts()), wrong)).toEqual([
    { finding: 'iconSize', file: 'icon-48.png', size: '32 × 32', expected: '48 × 48' },
  ]);
});

test.each(mistakes)('%s is reported', (_, change, finding) => {
  expect(checkParts(change(parts()))).toContainEqual(finding);
});

test('pages behind a tunnel make no package at all', () => {
  const tunnelled = makePackage({ ...choices, pages: 'https://greffe.ngrok.app' }, microFuture);
  expect(tunnelled).toEqual({ findings: [{ finding: 'domainBad', domain: 'greffe.ngrok.app' }] });
});

test('every finding has its sentence in both languages', () => {
  const kinds = new Set([...mistakes, ...xmlMistakes].map(([, , { finding }]) => finding));
  for (const language of ['fr', 'en'] as const)
    expect(new Set(Object.keys(words(language).package.findings))).toEqual(kinds);
});
