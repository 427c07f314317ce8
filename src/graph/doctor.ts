import { compareList } from './compare.ts';
import type { Finding } from './findings.ts';
import type { GraphGateway } from './gateway.ts';
import { type SiteName, sitePath } from './places.ts';
import { type Expected, expectedLists, readColumns, siteNames, standingLists, unreadFinding } from './standing.ts';

export type { Finding } from './findings.ts';

/** What the doctor is asked to examine. */
export interface Examined extends Expected {
  /** A site that no grant of ours names; the tenant's root when absent. */
  readonly foreignSite?: string;
}

/** An item that cannot be there: SharePoint counts items from 1. */
const noItem = '0';

/**
 * Compares the tenant with what the registers need, with the running identity alone, and writes nothing. Gives every
 * finding; none means that all is well.
 */
export const doctor = async (gateway: GraphGateway, expected: Examined): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const site of siteNames) {
    const found = await examineSite(gateway, expected, site);
    // A refused sign-in is the same everywhere.
    if (found.some(({ finding }) => finding === 'signInRefused')) return found;
    findings.push(...found);
  }
  return [...findings, ...(await forbiddenRead(gateway, expected.foreignSite ?? 'root'))];
};

const examineSite = async (gateway: GraphGateway, expected: Expected, site: SiteName): Promise<readonly Finding[]> => {
  const standing = await standingLists(gateway, expected, site);
  if ('kind' in standing) return [unreadFinding(standing, site, 'write')];
  const findings: Finding[] = [];
  for (const spec of expectedLists(expected, site)) {
    const list = standing.get(spec.name);
    if (list === undefined) {
      findings.push({ finding: 'listMissing', list: spec.name });
      continue;
    }
    const columns = await readColumns(gateway, list.path);
    if ('kind' in columns) return [...findings, unreadFinding(columns, site, 'write')];
    findings.push(...compareList(spec, { ...list, columns }));
  }
  const first = expectedLists(expected, site).flatMap(({ name }) => standing.get(name) ?? [])[0];
  return first === undefined ? findings : [...findings, ...(await tryWrite(gateway, first.path, site))];
};

/** A change to an item that is not there: 404 with permission to write, 403 without. Nothing is written either way. */
const tryWrite = async (gateway: GraphGateway, listPath: string, site: SiteName): Promise<readonly Finding[]> => {
  const answer = await gateway.write('PATCH', `${listPath}/items/${noItem}/fields`, { Title: '' });
  const isForbidden = answer.kind === 'refused' && answer.status === 403;
  return isForbidden ? [{ finding: 'permissionMissing', site, needed: 'write' }] : [];
};

/** One read that must be refused: with `Sites.Selected` the application sees its two sites and no other. */
const forbiddenRead = async (gateway: GraphGateway, site: string): Promise<readonly Finding[]> => {
  const answer = await gateway.get(`${sitePath(site)}/lists`, { $select: 'id' });
  return answer.kind === 'ok' ? [{ finding: 'tooMuchPermission', site }] : [];
};
