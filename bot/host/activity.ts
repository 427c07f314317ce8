import type { Activity, ConversationReference } from 'botbuilder';
import { isObject, type JsonObject } from './body.ts';
import { consentIn } from './consent-in.ts';
import { filesIn } from './files-in.ts';
import type { Heard, Speaker } from './heard.ts';
import { quotedIn } from './quoted.ts';

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

/** The message whose card was pressed. */
const cardIdIn = ({ replyToId }: Activity): { readonly cardId?: string } =>
  typeof replyToId === 'string' ? { cardId: replyToId } : {};

const actionIn = (activity: Activity): { verb: string; entered: JsonObject; cardId?: string } => {
  const value: unknown = activity.value;
  const action = isObject(value) && isObject(value.action) ? value.action : {};
  return {
    verb: typeof action.verb === 'string' ? action.verb : '',
    entered: isObject(action.data) ? action.data : {},
    ...cardIdIn(activity),
  };
};

/** Whether the bot itself is among these. */
const namesTheBot = (members: unknown, activity: Activity): boolean =>
  Array.isArray(members) && members.some((member) => isObject(member) && member.id === activity.recipient?.id);

/** What a change of the conversation means to the bot: it was installed, or the chat was opened; or it was removed. */
const changeIn = (activity: Activity): 'arrival' | 'departure' | undefined => {
  if (activity.type === 'installationUpdate') {
    if (activity.action === 'add' || activity.action === 'add-upgrade') return 'arrival';
    return activity.action === 'remove' || activity.action === 'remove-upgrade' ? 'departure' : undefined;
  }
  if (namesTheBot(activity.membersAdded, activity)) return 'arrival';
  return namesTheBot(activity.membersRemoved, activity) ? 'departure' : undefined;
};

/** What a dialog carries and what was typed into it, and the verb that is asked of it. */
const carriedIn = (value: unknown): { verb: string; entered: JsonObject } => {
  const entered = isObject(value) && isObject(value.data) ? value.data : {};
  return { verb: typeof entered.verb === 'string' ? entered.verb : '', entered };
};

const searchedIn = (value: unknown): string => {
  const parameters = isObject(value) && Array.isArray(value.parameters) ? (value.parameters as readonly unknown[]) : [];
  const texts = parameters.flatMap((one) => (isObject(one) && one.name !== 'initialRun' ? [one.value] : []));
  return texts
    .filter((text) => typeof text === 'string')
    .join(' ')
    .slice(0, 200);
};

type Said = Heard extends infer H ? (H extends Heard ? Omit<H, 'speaker' | 'scope'> : never) : never;

const askedIn = (activity: Activity): Said | undefined => {
  const value: unknown = activity.value;
  switch (activity.name) {
    case 'adaptiveCard/action':
      return { kind: 'action', ...actionIn(activity) };
    case 'task/fetch':
    case 'task/submit':
      return { kind: 'dialog', ...carriedIn(value), ...cardIdIn(activity) };
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction': {
      const message = isObject(value) ? quotedIn(value.messagePayload) : undefined;
      return { kind: 'fromMessage', entered: carriedIn(value).entered, ...(message ? { message } : {}) };
    }
    case 'fileConsent/invoke':
      return { kind: 'consent', ...consentIn(value), ...cardIdIn(activity) };
    case 'composeExtension/query':
      return { kind: 'search', text: searchedIn(value) };
    default:
      return undefined;
  }
};

const saidIn = (activity: Activity): Said | undefined => {
  switch (activity.type) {
    case 'message': {
      const files = filesIn(activity);
      const text = spoken(activity);
      if (files.length === 0) return { kind: 'text', text };
      return text.trim() === '' ? { kind: 'files', files } : { kind: 'files', files, text: text.trim() };
    }
    case 'invoke':
      return askedIn(activity);
    case 'installationUpdate':
    case 'conversationUpdate': {
      const kind = changeIn(activity);
      return activity.from.aadObjectId && kind ? { kind } : undefined;
    }
    default:
      return undefined;
  }
};

/** What an activity says to us; undefined for what this bot has no ear for. */
export const heardIn = (activity: Activity): Heard | undefined => {
  const scope = activity.conversation.conversationType === 'personal' ? 'personal' : 'shared';
  const said = saidIn(activity);
  return said && { ...said, speaker: speakerOf(activity), scope };
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
