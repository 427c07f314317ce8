import type { SentChanges, SentMessage } from '../../ports/mailbox.ts';
import type { Now } from '../../ports/now.ts';
import { readDelta } from '../delta.ts';
import { type Json, objectAt, objectsAt, textAt } from '../json.ts';
import { earliestRead } from './changes.ts';
import { type MailDesk, type MailLater, mailLater } from './mail-gateway.ts';
import { isDraft } from './message.ts';

const fields = 'id,internetMessageId,sentDateTime,toRecipients,ccRecipients,subject,conversationId,isDraft';

const recipientsOf = (json: Json): readonly string[] =>
  ['toRecipients', 'ccRecipients'].flatMap((name) =>
    objectsAt(json, name).flatMap((one) => textAt(objectAt(one, 'emailAddress'), 'address') ?? []),
  );

const readSentMessage = (json: Json): SentMessage | undefined => {
  const id = textAt(json, 'id');
  const internetMessageId = textAt(json, 'internetMessageId');
  const sentAt = textAt(json, 'sentDateTime');
  if (id === undefined || internetMessageId === undefined || sentAt === undefined || isDraft(json)) return undefined;
  const conversation = textAt(json, 'conversationId');
  return {
    ...{ id, internetMessageId, sentAt, to: recipientsOf(json), subject: textAt(json, 'subject') ?? '' },
    ...(conversation === undefined ? {} : { conversation }),
  };
};

/** What left the mailbox since `link`, by the folder of sent messages; from as far back as arrivals, without one. */
export const readSent = async (
  desk: MailDesk,
  now: Now,
  link: string | undefined,
): Promise<SentChanges | MailLater> => {
  const path = `${desk.path}/mailFolders/sentitems/messages/delta`;
  const filter = `receivedDateTime ge ${earliestRead(now, undefined)}`;
  const fromStart = () => desk.gateway.get(path, { $filter: filter, $select: fields });
  const read = await readDelta(desk.gateway, fromStart, link);
  if (read.kind !== 'read') return mailLater(desk, 'sent', read);
  return { kind: 'changes', sent: read.items.flatMap((item) => readSentMessage(item) ?? []), link: read.link };
};
