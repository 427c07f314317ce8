import { openGateway } from '../server/tenant-access.ts';
import type { Command } from './command.ts';
import { findOffice } from './find-office.ts';
import { provisionAll } from './provision-all.ts';
import { sayFinding } from './say-finding.ts';

/** Makes lists and columns as the registers need them, with the identity that may; a second time changes nothing. */
export const provision: Command = async (setting) => {
  const { words, print, warn } = setting;
  const config = await findOffice(setting);
  if (config === undefined) return 1;
  if (config.provisioning === undefined) {
    warn(words.noProvisioning);
    return 1;
  }
  const gateway = openGateway(config, config.provisioning, () => undefined);
  const { made, changed, unchanged, left } = await provisionAll(gateway, config);
  for (const name of made) print(words.provisionMade(name));
  for (const name of changed) print(words.provisionChanged(name));
  print(words.provisioned(String(made.length), String(changed.length), String(unchanged)));
  for (const finding of left) warn(`- ${sayFinding(words, finding)}`);
  return left.length === 0 ? 0 : 1;
};
