import { openOffice } from '../server/open-office.ts';
import type { Office } from '../use-cases/office.ts';
import type { Setting } from './command.ts';
import { findOffice } from './find-office.ts';

/**
 * Opens the office beside the running one, for one piece of work. What it has to say to people stays in the outbox,
 * and the running office says it.
 */
export const withOffice = async (setting: Setting, work: (office: Office) => Promise<number>): Promise<number> => {
  const config = await findOffice(setting);
  if (config === undefined) return 1;
  const office = openOffice(config, { log: () => undefined, messenger: { push: async () => 'unknown' } });
  try {
    return await work(office);
  } finally {
    office.close();
  }
};
