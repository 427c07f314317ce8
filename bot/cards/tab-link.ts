import type { Reference } from '../../src/registers/reference.ts';

/** The page of the app package that shows the registers. */
const registersPage = 'registers';

/** What a link names where it leads to the list of what is due first. */
const worklist = 'worklist';

/** A link of Teams into the tab of the registers: to one record there, or to the list of what is due first. */
export type TabLink = (reference?: Reference) => string;

/**
 * A link of Teams to one record’s public face in the tab of the registers, or to the list there. It carries the
 * reference and nothing else; `appId` is that of the app package.
 */
export const tabLink = (appId: string, reference?: Reference): string => {
  const context = new URLSearchParams({ context: JSON.stringify({ subEntityId: reference ?? worklist }) });
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${registersPage}?${context.toString()}`;
};
