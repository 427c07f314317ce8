import type { Reference } from '../../src/registers/reference.ts';

/** The page of the app package that shows the registers. */
const registersPage = 'registers';

/** A link of Teams to one record’s public face, in the tab of the registers. */
export const tabLink = (appId: string, reference: Reference): string => {
  const context = new URLSearchParams({ context: JSON.stringify({ subEntityId: reference }) });
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${registersPage}?${context.toString()}`;
};
