import type { GraphGateway } from '../gateway.ts';
import { insist } from '../provision.ts';
import {
  categoriesPath,
  type ExpectedMailbox,
  type MailboxFinding,
  mailboxFinding,
  missingCategories,
} from './standing-categories.ts';

/** What a provisioning of the mailbox did; `left` is what it could not do. */
export interface ProvisionedMailbox {
  /** Names of the categories made. */
  readonly made: readonly string[];
  /** Categories that were already there. */
  readonly unchanged: number;
  readonly left: readonly MailboxFinding[];
}

/** Gives the mailbox the categories that it lacks; a second run changes nothing. */
export const provisionMailbox = async (
  gateway: GraphGateway,
  expected: ExpectedMailbox,
): Promise<ProvisionedMailbox> => {
  const { address, categories } = expected;
  const missing = await missingCategories(gateway, expected);
  if ('finding' in missing) return { made: [], unchanged: 0, left: [missing] };
  const made: string[] = [];
  const left: MailboxFinding[] = [];
  for (const { name, colour } of missing) {
    const body = { displayName: name, color: colour };
    const answer = await insist(() => gateway.write('POST', categoriesPath(address), body));
    // 409: somebody else made it meanwhile.
    if (answer.kind === 'ok' || (answer.kind === 'refused' && answer.status === 409)) made.push(name);
    else if (answer.kind === 'refused' && answer.status === 403)
      left.push(mailboxFinding(answer, address, 'categories'));
    else left.push({ finding: 'categoryMissing', mailbox: address, category: name });
  }
  return { made, unchanged: categories.length - missing.length, left };
};
