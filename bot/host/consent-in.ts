import { isObject, type JsonObject } from './body.ts';
import type { UploadPlace } from './heard.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const placeIn = (value: JsonObject): UploadPlace | undefined => {
  const info = value.action === 'accept' && isObject(value.uploadInfo) ? value.uploadInfo : undefined;
  if (typeof info?.uploadUrl !== 'string') return undefined;
  const [name, contentUrl] = [textOf(info.name), textOf(info.contentUrl)];
  return {
    address: info.uploadUrl,
    name,
    contentUrl,
    uniqueId: textOf(info.uniqueId),
    fileType: textOf(info.fileType),
  };
};

/** What somebody answered to the offer of a file: what the offer carried, and where the file goes if they take it. */
export const consentIn = (value: unknown): { readonly entered: JsonObject; readonly upload?: UploadPlace } => {
  if (!isObject(value)) return { entered: {} };
  const upload = placeIn(value);
  return { entered: isObject(value.context) ? value.context : {}, ...(upload ? { upload } : {}) };
};
