import { addinOrder, type Child } from './addin-order.ts';
import type { PackageFinding } from './findings.ts';
import { addinXml, type Parts } from './parts.ts';
import { readPng } from './png.ts';
import { everyElement, readXml, type XmlElement } from './read-xml.ts';

const kindOf = ({ attributes }: XmlElement): string => attributes['xsi:type'] ?? '';

const orderOf = (element: XmlElement, parent: string): readonly Child[] =>
  addinOrder[`${element.name} ${kindOf(element)}`] ??
  addinOrder[`${element.name} in ${parent}`] ??
  addinOrder[element.name] ??
  [];

const most = { '1': 1, '?': 1, '*': Infinity, '+': Infinity } as const;

/** What stands in an element where it may not, and what it lacks. */
const checkChildren = (element: XmlElement, parent: string): readonly PackageFinding[] => {
  const names = element.children.map(({ name }) => name);
  let at = 0;
  const lacking: PackageFinding[] = [];
  for (const [child, often] of orderOf(element, parent)) {
    const from = at;
    while (names[at] === child && at - from < most[often]) at += 1;
    const isOwed = often === '1' || often === '+';
    if (at === from && isOwed && !names.includes(child))
      lacking.push({ finding: 'xmlLacking', parent: element.name, child });
  }
  const misplaced = names
    .slice(at, at + 1)
    .map((child) => ({ finding: 'xmlMisplaced', parent: element.name, child }) as const);
  const within = element.children.flatMap((child) => checkChildren(child, element.name));
  return [...lacking, ...misplaced, ...within];
};

const shortest = 125;
const longest = 250;

/** Every resource is there under one id in its version, and each text within the length that Outlook takes. */
const checkResources = (version: XmlElement): readonly PackageFinding[] => {
  const own = version.children.filter(({ name }) => name !== 'VersionOverrides').flatMap(everyElement);
  const ids = new Set(own.flatMap(({ attributes }) => attributes.id ?? []));
  const asked = new Set(own.flatMap(({ attributes }) => attributes.resid ?? []));
  const unknown = [...asked].filter((id) => !ids.has(id)).map((id) => ({ finding: 'resourceUnknown', id }) as const);
  const tooLong = own
    .filter(({ name }) => name === 'bt:ShortStrings' || name === 'bt:LongStrings')
    .flatMap(({ name, children }) => {
      const limit = name === 'bt:ShortStrings' ? shortest : longest;
      return children.flatMap(everyElement).flatMap(({ attributes }) => {
        const text = attributes.DefaultValue ?? attributes.Value ?? '';
        const place = `${name} ${attributes.id ?? attributes.Locale ?? ''}`;
        const length = String(text.length);
        return text.length <= limit ? [] : [{ finding: 'textTooLong', place, length, most: String(limit) } as const];
      });
    });
  return [...unknown, ...tooLong];
};

/** The pictures that hosts load from the pages, each as large as its name and its use say. */
const checkPictures = (root: XmlElement, pageIcons: Parts['pageIcons']): readonly PackageFinding[] => {
  const addresses = everyElement(root).map(({ attributes }) => attributes.DefaultValue ?? '');
  const files = new Set(addresses.flatMap((address) => /\/icons\/(icon-\d+\.png)$/.exec(address)?.[1] ?? []));
  return [...files].flatMap((file): readonly PackageFinding[] => {
    const content = pageIcons[file];
    const pixels = content && readPng(content);
    if (pixels === undefined) return [{ finding: 'iconUnreadable', file }];
    const size = Number(/\d+/.exec(file)?.[0]);
    const expected = `${size} × ${size}`;
    const measured = `${pixels.width} × ${pixels.height}`;
    if (measured !== expected) return [{ finding: 'iconSize', file, size: measured, expected }];
    return pixels.at(0, 0)[3] === 0 ? [] : [{ finding: 'iconFilled', file }];
  });
};

/** The same for an XML manifest that was made already. */
export const checkAddinXml = (xml: string, pageIcons: Parts['pageIcons']): readonly PackageFinding[] => {
  const root = readXml(xml);
  if (root === undefined) return [{ finding: 'xmlUnreadable' }];
  const versions = everyElement(root).filter(({ name }) => name === 'VersionOverrides');
  return [...checkChildren(root, ''), ...versions.flatMap(checkResources), ...checkPictures(root, pageIcons)];
};

/** The XML add-in: each element in its place and order, each resource there, each picture of its size. */
export const checkAddin = (parts: Parts): readonly PackageFinding[] =>
  parts.manifest.extensions === undefined ? [] : checkAddinXml(addinXml(parts), parts.pageIcons);
