import { type Config, readConfig } from '../../src/server/config.ts';
import { type OpenedOffice, openOffice } from '../../src/server/open-office.ts';
import { newFolder } from './folder.ts';
import { writeRoles } from './people.ts';
import { local } from './settings.ts';

export interface TestOffice {
  readonly config: Config;
  readonly office: OpenedOffice;
}

/** A real office on a folder of its own, whose Graph nobody answers: what is accepted stays kept. */
export const openTestOffice = (settings: Readonly<Record<string, string>> = {}): TestOffice => {
  const folder = newFolder();
  const closedPort = 'http://127.0.0.1:9';
  const read = readConfig({
    ...local,
    GREFFE_GRAPH_ORIGIN: closedPort,
    GREFFE_SIGN_IN_ORIGIN: closedPort,
    GREFFE_DATA: folder,
    GREFFE_ROLES_FILE: writeRoles(folder),
    GREFFE_TODAY: '2026-11-22',
    ...settings,
  });
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const office = openOffice(read.config, { log: () => undefined, messenger: { push: async () => 'unknown' } });
  return { config: read.config, office };
};
