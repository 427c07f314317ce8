import type { Finding } from '../graph/findings.ts';
import type { MailboxFinding } from '../graph/mailbox/standing-categories.ts';
import type { Locale } from '../locales/index.ts';

/** What is wrong, and how to mend it, in two sentences. */
export const sayFinding = (
  { findings: say, sites, kinds, access }: Locale['cli'],
  found: Finding | MailboxFinding,
): string => {
  switch (found.finding) {
    case 'unreachable':
      return say.unreachable(sites[found.site], String(found.status));
    case 'signInRefused':
      return say.signInRefused(String(found.status));
    case 'siteMissing':
      return say.siteMissing(sites[found.site]);
    case 'permissionMissing':
      return say.permissionMissing(sites[found.site], access[found.needed]);
    case 'tooMuchPermission':
      return say.tooMuchPermission(found.site);
    case 'listMissing':
      return say.listMissing(found.list);
    case 'listRenamed':
      return say.listRenamed(found.list, found.title, found.expected);
    case 'columnMissing':
      return say.columnMissing(found.list, found.column);
    case 'columnRenamed':
      return say.columnRenamed(found.list, found.column, found.title, found.expected);
    case 'columnKind':
      return say.columnKind(found.list, found.column, kinds[found.kind], kinds[found.expected]);
    case 'columnNotIndexed':
      return say.columnNotIndexed(found.list, found.column);
    case 'columnNotHidden':
      return say.columnNotHidden(found.list, found.column);
    case 'columnNotUnique':
      return say.columnNotUnique(found.list, found.column);
    case 'choiceMissing':
      return say.choiceMissing(found.list, found.column, found.choices.join(', '));
    default:
      return sayMailboxFinding(say, found);
  }
};

const sayMailboxFinding = (
  say: Locale['cli']['findings'],
  found: Exclude<MailboxFinding, { finding: 'signInRefused' }>,
): string => {
  switch (found.finding) {
    case 'mailboxUnreachable':
      return say.mailboxUnreachable(found.mailbox, String(found.status));
    case 'mailboxMissing':
      return say.mailboxMissing(found.mailbox);
    case 'mailboxPermissionMissing':
      return say.mailboxPermissionMissing(found.mailbox, say.mailboxNeeds[found.needed]);
    case 'categoryMissing':
      return say.categoryMissing(found.mailbox, found.category);
    case 'tooMuchMailPermission':
      return say.tooMuchMailPermission(found.mailbox);
    default:
      return found satisfies never;
  }
};
