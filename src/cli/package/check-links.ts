import { placedAt, placedTexts } from './fill.ts';
import type { PackageFinding } from './findings.ts';
import type { Parts } from './parts.ts';

/** A host with or without its port: no scheme, no path, no wildcard, and no tunnel that anybody may hold tomorrow. */
const isDomain = (domain: string): boolean =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i.test(domain) && !/\b(ngrok|devtunnels|loca\.lt|trycloudflare)\b/i.test(domain);

/** Addresses that people follow on their own; all others are loaded by a host and must be ours. */
const isOutside = (place: string): boolean => place === '$schema' || place.startsWith('developer.');

const domainsOf = ({ manifest }: Parts): readonly string[] =>
  placedAt(manifest, /^validDomains\[/).map(([, domain]) => domain);

const checkDomains = (parts: Parts): readonly PackageFinding[] =>
  domainsOf(parts)
    .filter((domain) => !isDomain(domain))
    .map((domain) => ({ finding: 'domainBad', domain }) as const);

const checkAddresses = (parts: Parts): readonly PackageFinding[] => {
  const domains = domainsOf(parts);
  return placedTexts(parts.manifest)
    .filter(([, text]) => /^https?:\/\//i.test(text))
    .flatMap(([place, address]): readonly PackageFinding[] => {
      if (!address.startsWith('https://')) return [{ finding: 'addressOpen', place, address }];
      const isOurs = URL.canParse(address) && domains.includes(new URL(address).host);
      return isOurs || isOutside(place) ? [] : [{ finding: 'addressForeign', place, address }];
    });
};

const checkActions = ({ manifest }: Parts): readonly PackageFinding[] => {
  const actions = placedAt(manifest, /\.runtimes\[\d+\]\.actions\[\d+\]\.id$/).map(([, id]) => id);
  return placedAt(manifest, /\.actionId$/)
    .filter(([, action]) => !actions.includes(action))
    .map(([control, action]) => ({ finding: 'actionUnknown', control, action }) as const);
};

const checkIds = ({ manifest }: Parts): readonly PackageFinding[] => {
  const own = placedAt(manifest, /^id$/).map(([, id]) => id.toLowerCase());
  return placedAt(manifest, /\.customOfficeAddin\.officeAddinId$/)
    .filter(([, id]) => own.includes(id.toLowerCase()))
    .map(([, id]) => ({ finding: 'sameId', id }) as const);
};

/**
 * What leads somewhere: addresses are https and on a domain that the manifest names, domains are bare hosts, each button
 * has its action, and the XML add-in that is hidden is another one than this.
 */
export const checkLinks = (parts: Parts): readonly PackageFinding[] =>
  [checkDomains, checkAddresses, checkActions, checkIds].flatMap((check) => check(parts));
