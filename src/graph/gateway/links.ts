/** The one origin that the Graph client is ever given; the transport alone knows another. */
export const graphOrigin = 'https://graph.microsoft.com';

const graphVersion = /^\/v1\.0\//;
/** Graph sometimes pages through SharePoint's own address of the same resource. */
const sharePointVersion = /^\/_api\/v2\.0\//;

const addressOf = (link: string): URL | undefined => (URL.canParse(link) ? new URL(link) : undefined);

const isSharePoint = (address: URL): boolean =>
  address.protocol === 'https:' && address.port === '' && /^[a-z0-9-]+\.sharepoint\.com$/.test(address.hostname);

/**
 * The path and query below `/v1.0` of a link that Graph gave, its query as it came. Refuses (nothing) every other
 * host, so that a token never goes where a link points.
 */
export const pathOfLink = (link: string): string | undefined => {
  const address = addressOf(link);
  if (address === undefined) return undefined;
  const whole = `${address.pathname}${address.search}`;
  if (address.origin === graphOrigin && graphVersion.test(whole)) return whole.replace(graphVersion, '/');
  if (isSharePoint(address) && sharePointVersion.test(whole)) return whole.replace(sharePointVersion, '/');
  return undefined;
};

/**
 * Whether a file's own address (download, upload session) may be asked, without our token. Against Graph itself only
 * SharePoint's hosts; against a stand-in only that stand-in, so that nothing leaves the machine.
 */
export const isFileAddress = (link: string, origin: string): boolean => {
  const address = addressOf(link);
  if (address === undefined) return false;
  return origin === graphOrigin ? isSharePoint(address) : address.origin === origin;
};

/** A path with its query; each value encoded, for the client concatenates. */
export const withQuery = (path: string, query: Readonly<Record<string, string>>): string => {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
};

/** A text as an OData literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
