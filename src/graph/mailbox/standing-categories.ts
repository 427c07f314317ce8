import type { MailCategory } from '../../ports/mailbox.ts';
import type { Finding } from '../findings.ts';
import type { Answer } from '../gateway/answer.ts';
import type { GraphGateway } from '../gateway.ts';
import { objectsAt, textAt } from '../json.ts';
import { mailboxPath } from './mail-gateway.ts';

/** One thing about the mailbox that is not as it must be; the words, with the fix of each, are the locale's. */
export type MailboxFinding =
  | Extract<Finding, { readonly finding: 'signInRefused' }>
  /** No answer, or one that says nothing; status 0 when there was none at all. */
  | { readonly finding: 'mailboxUnreachable'; readonly mailbox: string; readonly status: number }
  | { readonly finding: 'mailboxMissing'; readonly mailbox: string }
  | {
      readonly finding: 'mailboxPermissionMissing';
      readonly mailbox: string;
      readonly needed: 'read' | 'write' | 'send' | 'categories';
    }
  | { readonly finding: 'categoryMissing'; readonly mailbox: string; readonly category: string }
  /** A mailbox that is not the privacy mailbox could be read. */
  | { readonly finding: 'tooMuchMailPermission'; readonly mailbox: string };

/** The privacy mailbox as it must be. */
export interface ExpectedMailbox {
  readonly address: string;
  /** Every category that Greffe puts on messages. */
  readonly categories: readonly MailCategory[];
}

/** Why the mailbox could not be used. */
export const mailboxFinding = (
  answer: Exclude<Answer, { kind: 'ok' }>,
  mailbox: string,
  needed: 'read' | 'write' | 'categories',
): MailboxFinding => {
  const status = answer.kind === 'refused' ? answer.status : 0;
  if (status === 401) return { finding: 'signInRefused', status };
  if (status === 403) return { finding: 'mailboxPermissionMissing', mailbox, needed };
  return status === 404 ? { finding: 'mailboxMissing', mailbox } : { finding: 'mailboxUnreachable', mailbox, status };
};

export const categoriesPath = (address: string): string => `${mailboxPath(address)}/outlook/masterCategories`;

/** The categories that the mailbox has yet to be given, or why that is not known. A colour that somebody chose stays theirs. */
export const missingCategories = async (
  gateway: GraphGateway,
  { address, categories }: ExpectedMailbox,
): Promise<readonly MailCategory[] | MailboxFinding> => {
  const standing: string[] = [];
  let answer = await gateway.get(categoriesPath(address));
  for (;;) {
    if (answer.kind !== 'ok') return mailboxFinding(answer, address, 'categories');
    standing.push(...objectsAt(answer.body, 'value').flatMap((entry) => textAt(entry, 'displayName') ?? []));
    const next = textAt(answer.body, '@odata.nextLink');
    if (next === undefined) return categories.filter(({ name }) => !standing.includes(name));
    answer = await gateway.follow(next);
  }
};
