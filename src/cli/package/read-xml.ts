/** An element as it stands: its name with its prefix, its attributes, its text, its children in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: XmlElement[];
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? '');

const attributesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );

const piece = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/**
 * Reads XML of the plain kind that manifests are written in: elements, attributes in double quotes, text, comments. No
 * document type and no entity of its own, so that nothing can be expanded. Undefined when it is not well formed.
 */
export const readXml = (xml: string): XmlElement | undefined => {
  const root: Open = { name: '', attributes: {}, text: '', children: [] };
  const open: Open[] = [root];
  piece.lastIndex = 0;
  while (piece.lastIndex < xml.length) {
    const found = piece.exec(xml);
    const inner = open.at(-1);
    if (found === null || inner === undefined) return undefined;
    const [, closes, name, attributes = '', empty, text] = found;
    if (text !== undefined) inner.text += plain(text);
    if (name === undefined) continue;
    if (closes === '/') {
      if (open.length === 1 || inner.name !== name) return undefined;
      open.pop();
      continue;
    }
    const made: Open = { name, attributes: attributesIn(attributes), text: '', children: [] };
    inner.children.push(made);
    if (empty !== '/') open.push(made);
  }
  return open.length === 1 && root.children.length === 1 ? root.children[0] : undefined;
};

/** The element and everything in it, in the order of the text. */
export const everyElement = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(everyElement),
];
