import type { Folder, Message } from '../../mail/mail-message.ts';
import { type Mailbox, mailboxWith, mayUse } from '../../mail/mailboxes.ts';
import { postOffice } from '../../mail/post-office.ts';
import { type GraphAnswer, invalid, type Refused, refuse } from '../answer.ts';
import { type MailCall, type MailRoute, param } from '../call.ts';

export const mailDenied: GraphAnswer = refuse(
  403,
  'ErrorAccessDenied',
  'Access is denied. Check credentials and try again.',
);
export const noSuchItem: GraphAnswer = refuse(
  404,
  'ErrorItemNotFound',
  'The specified object was not found in the store.',
);
export const changedMeanwhile: GraphAnswer = refuse(
  412,
  'ErrorIrresolvableConflict',
  'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
);

/** A refusal of what the request says about mail. */
export function badMail(message: string, code = 'ErrorInvalidRequest'): Refused {
  return { refused: refuse(400, code, message) };
}

/** Finds the mailbox that the path names and checks what the caller may do there. */
export function answerMail(call: Omit<MailCall, 'mailbox' | 'office'>, route: MailRoute): GraphAnswer {
  const named = param(call, 'user');
  const mailbox = mailboxWith(call.tenant, named);
  if (mailbox === undefined)
    return noMailbox(
      call.tenant.accounts.some(({ oid, upn }) => [oid, upn].includes(named)),
      named,
    );
  if (!mayUse(call.caller, mailbox, route.access)) return mailDenied;
  return route.answer({ ...call, mailbox, office: postOffice(call.tenant) });
}

function noMailbox(isAccount: boolean, named: string): GraphAnswer {
  if (!isAccount) return refuse(404, 'ErrorInvalidUser', `The requested user '${named}' is invalid.`);
  const words = 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.';
  return refuse(404, 'MailboxNotEnabledForRESTAPI', words);
}

/** Whether a person looks into a mailbox that is not their own. */
export function isDelegate({ caller, mailbox }: { caller: MailCall['caller']; mailbox: Mailbox }): boolean {
  return caller.kind === 'user' && mailbox.owner?.key !== caller.account.key;
}

/** Finds the message that the path names, by either id. */
export function withMessage(call: MailCall, answer: (message: Message) => GraphAnswer): GraphAnswer {
  const id = param(call, 'message');
  if (!/^[\w=-]{20,}$/.test(id)) return badMail('Id is malformed.', 'ErrorInvalidIdMalformed').refused;
  const message = call.office.messages.find(call.mailbox.address, id);
  return message === undefined ? noSuchItem : answer(message);
}

/** Finds the folder that the path names, by id or well-known name. */
export function withFolder(call: MailCall, answer: (folder: Folder) => GraphAnswer): GraphAnswer {
  const folder = call.office.folders.find(call.mailbox.address, param(call, 'folder'));
  return folder === undefined ? noSuchItem : answer(folder);
}

/** A path of this mailbox, as links name it. */
export function mailPath(call: MailCall, rest: string): string {
  return `/users/${encodeURIComponent(call.mailbox.address)}${rest}`;
}

/** What of `Prefer` mail knows. */
export interface MailPreferences {
  readonly immutableIds: boolean;
  readonly pageSize: number | undefined;
  readonly textBody: boolean;
}

export function preferencesOf({ request }: Pick<MailCall, 'request'>): MailPreferences {
  const prefer = request.headers.prefer ?? '';
  const size = /odata\.maxpagesize\s*=\s*(\d+)/i.exec(prefer)?.[1];
  return {
    immutableIds: /IdType\s*=\s*"?ImmutableId/i.test(prefer),
    pageSize: size === undefined ? undefined : Math.max(1, Math.min(Number(size), 1000)),
    textBody: /outlook\.body-content-type\s*=\s*"?text/i.test(prefer),
  };
}

/** The id that the caller wants: the steady one, or the one that changes with a move. */
export function idOf(
  call: Pick<MailCall, 'request'>,
  { id, steadyId }: { readonly id: string; readonly steadyId: string },
): string {
  return preferencesOf(call).immutableIds ? steadyId : id;
}

/** How many entities a page holds: `$top`, or `byDefault`; 1,000 at most. */
export function pageSize(query: URLSearchParams, byDefault: number): number | Refused {
  const text = query.get('$top') ?? query.get('top');
  if (text === null) return byDefault;
  if (!/^[1-9]\d*$/.test(text) || Number(text) > 1000) return invalid('The value of $top must be between 1 and 1000.');
  return Number(text);
}

export function skipped(query: URLSearchParams): number {
  const count = Number(query.get('$skip') ?? '0');
  return Number.isInteger(count) && count > 0 ? count : 0;
}
