/** An address as it must stand at the head of every service address that is trusted. */
interface Prefix {
  readonly origin: string;
  readonly path: string;
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

const prefixOf = (text: string): Prefix => {
  const url = new URL(text);
  return { origin: url.origin, path: withSlash(url.pathname) };
};

/** Whether a service address may be written to: our bearer token goes wherever it points. */
export type ServiceUrlCheck = (serviceUrl: unknown) => serviceUrl is string;

/**
 * The check of service addresses against the prefixes that the configuration trusts: same scheme, host and port, and
 * a path that begins with the prefix's. Refuses user information, a query, a fragment, and any address that is not
 * written the way it is read (backslashes, dots, encoded hosts).
 */
export const serviceUrlsUnder = (prefixes: readonly string[]): ServiceUrlCheck => {
  const trusted = prefixes.map(prefixOf);
  return (serviceUrl): serviceUrl is string => {
    if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false;
    const url = new URL(serviceUrl);
    const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    const asWritten = url.href === serviceUrl || url.href === `${serviceUrl}/`;
    const path = withSlash(url.pathname);
    return plain && asWritten && trusted.some((one) => one.origin === url.origin && path.startsWith(one.path));
  };
};
