import type { KeptAttachment } from '../../mail/mail-message.ts';
import type { PostOffice } from '../../mail/post-office.ts';

/** An attachment as Graph gives it: a message inside a message is an item, everything else a file. */
export function attachmentView(office: PostOffice, kept: KeptAttachment): Readonly<Record<string, unknown>> {
  const shared = {
    id: kept.id,
    lastModifiedDateTime: kept.modifiedAt,
    name: kept.name,
    contentType: kept.contentType,
    size: kept.size,
    isInline: kept.isInline,
  };
  if (kept.contentType === 'message/rfc822')
    return { '@odata.type': '#microsoft.graph.itemAttachment', ...shared, contentType: null };
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    '@odata.mediaContentType': kept.contentType,
    ...shared,
    contentId: kept.contentId ?? null,
    contentLocation: null,
    contentBytes: Buffer.from(office.attachments.bytes(kept)).toString('base64'),
  };
}
