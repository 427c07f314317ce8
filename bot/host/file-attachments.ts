import type { Attachment } from 'botbuilder';
import type { FileOffered, UploadPlace } from './heard.ts';

/** The attachment by which Teams asks a person whether they take a file. */
export const consentAttachment = ({ name, about, bytes, carried }: FileOffered): Attachment => ({
  contentType: 'application/vnd.microsoft.teams.card.file.consent',
  name,
  content: { description: about, sizeInBytes: bytes, acceptContext: carried, declineContext: carried },
});

/** The attachment that shows a file in the person's OneDrive. */
export const infoAttachment = ({ name, contentUrl, uniqueId, fileType }: UploadPlace): Attachment => ({
  contentType: 'application/vnd.microsoft.teams.card.file.info',
  name,
  contentUrl,
  content: { uniqueId, fileType },
});
