import { arrayOf, isObject, type JsonObject, objectOf, textOf } from '../teams/json.ts';
import type { Replacement } from '../teams/message-store.ts';

/** Teams takes messages of about 100 KB, counted in UTF-16 (msteams-docs, "format your bot messages"). */
const LARGEST = 100 * 1024;

/** True when Teams would answer 413 `MessageSizeTooBig`. */
export const tooBig = (activity: JsonObject): boolean => JSON.stringify(activity).length * 2 > LARGEST;

/** What is kept of an activity that the bot sent. */
export const contentOf = (activity: JsonObject): Replacement => ({
  text: textOf(activity.text) ?? '',
  textFormat: textOf(activity.textFormat) ?? 'markdown',
  attachments: arrayOf(activity.attachments).filter(isObject),
  suggested: arrayOf(objectOf(activity.suggestedActions).actions).filter(isObject),
  entities: arrayOf(activity.entities).filter((entity) => objectOf(entity).type === 'mention'),
});

/** The Teams ids of those to whom a new conversation is offered. */
export const memberIds = (body: JsonObject): readonly string[] =>
  arrayOf(body.members).flatMap((member) => textOf(objectOf(member).id) ?? []);
