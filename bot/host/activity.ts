import type { Activity, ConversationReference } from 'botbuilder';
import { isObject, type JsonObject } from './body.ts';
import type { Heard, Speaker } from './heard.ts';

/** An activity that the door has admitted, as botbuilder types it. */
export const asActivity = (admitted: JsonObject): Activity => {
  // Answers go where the conversation is, never into the response of the request that asked.
  const { deliveryMode: _, ...activity } = admitted;
  return activity as unknown as Activity;
};

const localeOf = (activity: Activity): string | undefined => {
  if (typeof activity.locale === 'string' && activity.locale !== '') return activity.locale;
  const entities: unknown = activity.entities;
  const info = Array.isArray(entities)
    ? entities.find((entity): entity is JsonObject => isObject(entity) && entity.type === 'clientInfo')
    : undefined;
  return typeof info?.locale === 'string' ? info.locale : undefined;
};

export const speakerOf = (activity: Activity): Speaker => {
  const locale = localeOf(activity);
  return {
    oid: activity.from.aadObjectId ?? '',
    teamsId: activity.from.id,
    name: typeof activity.from.name === 'string' ? activity.from.name : '',
    ...(locale === undefined ? {} : { locale }),
  };
};

/** The text without the marks by which a group mentions the bot. */
const spoken = (activity: Activity): string =>
  typeof activity.text === 'string' ? activity.text.replace(/<at>[^<]{0,100}<\/at>/g, ' ') : '';

const actionIn = (activity: Activity): { verb: string; entered: JsonObject; cardId?: string } => {
  const value: unknown = activity.value;
  const action = isObject(value) && isObject(value.action) ? value.action : {};
  return {
    verb: typeof action.verb === 'string' ? action.verb : '',
    entered: isObject(action.data) ? action.data : {},
    ...(typeof activity.replyToId === 'string' ? { cardId: activity.replyToId } : {}),
  };
};

/** Whether the bot itself is among those who joined: it was installed, or the chat was opened. */
const welcomesTheBot = (activity: Activity): boolean => {
  const joined: unknown = activity.membersAdded;
  if (activity.type === 'installationUpdate') return activity.action === 'add' || activity.action === 'add-upgrade';
  return Array.isArray(joined) && joined.some((member) => isObject(member) && member.id === activity.recipient?.id);
};

/** What an activity says to us; undefined for what this bot has no ear for. */
export const heardIn = (activity: Activity): Heard | undefined => {
  const scope = activity.conversation.conversationType === 'personal' ? 'personal' : 'shared';
  const common = { speaker: speakerOf(activity), scope } as const;
  switch (activity.type) {
    case 'message':
      return { ...common, kind: 'text', text: spoken(activity) };
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? { ...common, kind: 'action', ...actionIn(activity) } : undefined;
    case 'installationUpdate':
    case 'conversationUpdate':
      return common.speaker.oid !== '' && welcomesTheBot(activity) ? { ...common, kind: 'arrival' } : undefined;
    default:
      return undefined;
  }
};

/** How to reach the conversation of an activity again, as text: only what a later message needs. */
export const addressOf = (activity: Activity): string => {
  const { id, tenantId, conversationType } = activity.conversation;
  return JSON.stringify({
    channelId: 'msteams',
    serviceUrl: activity.serviceUrl,
    conversation: { id, tenantId, conversationType },
    bot: { id: activity.recipient.id, name: activity.recipient.name },
    user: { id: activity.from.id, aadObjectId: activity.from.aadObjectId },
  });
};

/** Reads an address back; undefined when it is none. */
export const readAddress = (address: string): ConversationReference | undefined => {
  const value: unknown = (() => {
    try {
      return JSON.parse(address);
    } catch {
      return undefined;
    }
  })();
  const whole = isObject(value) && isObject(value.conversation) && typeof value.serviceUrl === 'string';
  return whole ? (value as unknown as ConversationReference) : undefined;
};
