import type { Setting } from './command.ts';
import { tryPort } from './ports.ts';

/** The ports of an office on this machine: one for machines and one for pages, for the office and for its tenant. */
export interface StartPorts {
  readonly office: number;
  readonly tenant: number;
  readonly tenantPages: number;
  readonly officePages: number;
}

/** Finds the four ports, one after the other or, with 0, wherever they are free; says which one is taken. */
export const startPorts = async ({ options: { port }, words, warn }: Setting): Promise<StartPorts | undefined> => {
  const found: number[] = [];
  for (const offset of [0, 1, 2, 3]) {
    const wanted = port === 0 ? 0 : port + offset;
    const taken = await tryPort(wanted);
    if (taken === undefined) {
      warn(words.portTaken(String(wanted)));
      return undefined;
    }
    found.push(taken);
  }
  const [office = 0, tenant = 0, tenantPages = 0, officePages = 0] = found;
  return { office, tenant: port === 0 ? 0 : tenant, tenantPages, officePages };
};
