import { createHash } from 'node:crypto';
import type { Response } from 'express';

/** What kind of answer the headers are for. */
export type Resource =
  /** JSON, and everything that is no page. */
  | { readonly kind: 'answer' }
  /** A page of our own without any script; `style` is the text of its one style element. */
  | { readonly kind: 'page'; readonly style: string }
  /** A page that Teams or Outlook frames; `by` are the origins that may. */
  | { readonly kind: 'framed'; readonly style: string; readonly by: readonly string[] }
  /** The same with its scripts, and `officeJs`, the origin of Microsoft’s; `nonce` marks the styles that they make. */
  | { readonly kind: 'hosted'; readonly nonce: string; readonly officeJs: string; readonly by: readonly string[] };

const closed = "default-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** What Microsoft’s libraries ask: office.js for its Ajax base, teams-js for the hosts it may trust, sign-in for Entra. */
const microsoft = {
  scripts: 'https://ajax.aspnetcdn.com',
  connections: 'https://login.microsoftonline.com https://res.cdn.office.net',
};

const hosted = ({ nonce, officeJs, by }: Extract<Resource, { readonly kind: 'hosted' }>): string =>
  [
    closed,
    `script-src 'self' ${officeJs} ${microsoft.scripts}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    `connect-src 'self' ${officeJs} ${microsoft.connections}`,
    `frame-ancestors ${by.join(' ')}`,
  ].join('; ');

const styled = (style: string): string => `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;

const policyOf = (resource: Resource): string => {
  switch (resource.kind) {
    case 'answer':
      return `${closed}; frame-ancestors 'none'`;
    case 'page':
      return `${closed}; ${styled(resource.style)}; img-src data:; frame-ancestors 'none'`;
    case 'framed':
      return `${closed}; ${styled(resource.style)}; img-src data:; frame-ancestors ${resource.by.join(' ')}`;
    case 'hosted':
      return hosted(resource);
    default:
      return resource satisfies never;
  }
};

/** Sets the headers of one answer (ASVS 5.0 V3.4, V14.3.2): nothing is kept, sniffed, referred or framed by strangers. */
export const secure = (response: Response, resource: Resource): void => {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-security-policy', policyOf(resource));
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()');
};
