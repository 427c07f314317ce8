import type { Activity } from 'botbuilder';
import { isObject, type JsonObject } from './body.ts';
import type { FileHeard } from './heard.ts';

const fileType = 'application/vnd.microsoft.teams.file.download.info';

const nameOf = ({ name }: JsonObject): string => (typeof name === 'string' ? name : '');

/** A file that a person attached: it lies in their OneDrive, at an address that opens for a few minutes. */
const attached = (one: JsonObject): readonly FileHeard[] => {
  const address = isObject(one.content) ? one.content.downloadUrl : undefined;
  return typeof address === 'string' ? [{ name: nameOf(one), address }] : [];
};

/** A picture pasted into the message, as phones do: the connector has it, for the bot alone. It often has no name. */
const pasted = (one: JsonObject, place: number): readonly FileHeard[] => {
  const kind = /^image\/([a-z0-9]{1,10})/.exec(String(one.contentType))?.[1];
  if (typeof one.contentUrl !== 'string') return [];
  // Phones say `image/*` where they do not know.
  const name = nameOf(one) || `image-${place + 1}${kind === undefined ? '' : `.${kind}`}`;
  return [{ name, address: one.contentUrl }];
};

/** Files and pictures that came with a message, with where each is fetched. */
export const filesIn = ({ attachments }: Activity): readonly FileHeard[] =>
  (Array.isArray(attachments) ? (attachments as readonly unknown[]) : []).flatMap((one, place) => {
    if (!isObject(one)) return [];
    if (one.contentType === fileType) return attached(one);
    return typeof one.contentType === 'string' && one.contentType.startsWith('image/') ? pasted(one, place) : [];
  });
