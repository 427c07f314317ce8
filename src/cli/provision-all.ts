import type { Finding } from '../graph/findings.ts';
import type { GraphGateway } from '../graph/gateway.ts';
import { provisionMailbox } from '../graph/mailbox/provision-mailbox.ts';
import type { MailboxFinding } from '../graph/mailbox/standing-categories.ts';
import { provision } from '../graph/provision.ts';
import type { Config } from '../server/config.ts';
import { expectedMailbox, expectedTenant } from '../server/tenant-access.ts';

/** What provisioning made, changed and left as it was, in both sites and in the mailbox. */
export interface ProvisionedAll {
  readonly made: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  readonly left: readonly (Finding | MailboxFinding)[];
}

/** Makes everything that Greffe needs in a tenant: lists and columns, and the categories of the mailbox. */
export const provisionAll = async (gateway: GraphGateway, config: Config): Promise<ProvisionedAll> => {
  const lists = await provision(gateway, expectedTenant(config));
  const mailbox = expectedMailbox(config);
  if (mailbox === undefined) return lists;
  const categories = await provisionMailbox(gateway, mailbox);
  return {
    made: [...lists.made, ...categories.made],
    changed: lists.changed,
    unchanged: lists.unchanged + categories.unchanged,
    left: [...lists.left, ...categories.left],
  };
};
