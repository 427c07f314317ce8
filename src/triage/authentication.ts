import type { Authentication, Correspondent, Verdict } from './message.ts';

/** What no server has said anything of. */
export const notAuthenticated: Authentication = { spf: 'unknown', dkim: 'unknown', dmarc: 'unknown' };

const mostHeader = 4_000;

const verdictOf = (text: string, method: string): Verdict => {
  const said = new RegExp(`(?:^|[;\\s])${method}\\s{0,5}=\\s{0,5}([a-z]{1,20})`, 'i').exec(text)?.[1]?.toLowerCase();
  switch (said) {
    case 'pass':
      return 'pass';
    case 'fail':
    case 'softfail':
    case 'permerror':
      return 'fail';
    case 'none':
    case 'neutral':
    case 'bestguesspass':
      return 'none';
    default:
      return 'unknown';
  }
};

/**
 * What the server that received the message found (RFC 8601, section 2.2). Only the topmost header counts: a server adds
 * its own above whatever came with the message, where a sender may have written what they liked. Comments are left out,
 * for a sender's words stand in them.
 */
export const readAuthentication = (results: readonly string[]): Authentication => {
  const [topmost] = results;
  if (topmost === undefined) return notAuthenticated;
  const text = topmost.slice(0, mostHeader).replace(/\([^()]*\)/g, ' ');
  return { spf: verdictOf(text, 'spf'), dkim: verdictOf(text, 'dkim'), dmarc: verdictOf(text, 'dmarc') };
};

/** An address in a display name that is not the one the message comes from: the name says that somebody else wrote. */
export const isMisnamed = ({ name, address }: Correspondent): boolean => {
  const named = name.match(/[^\s<>()"',;:]{1,64}@[^\s<>()"',;:]{1,255}/g) ?? [];
  return named.some((one) => one.toLowerCase() !== address.toLowerCase());
};
