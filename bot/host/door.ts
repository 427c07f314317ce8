import { isObject, type JsonObject, readBody } from './body.ts';
import type { ServiceUrlCheck } from './service-urls.ts';

/** Headers as node or express give them; names in any case. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Why nobody is let in; goes to the log, never to whoever knocked. */
export type DoorRefusal = {
  readonly status: 400 | 401 | 403;
  readonly because: 'body' | 'authorization' | 'channel' | 'serviceUrl' | 'tenant' | 'person';
};

/** An activity whose shape and origin were checked, still to be authenticated. */
export interface Admitted {
  readonly activity: JsonObject;
  readonly authorization: string;
}

export interface DoorSettings {
  readonly tenantId: string;
  readonly trusts: ServiceUrlCheck;
}

/** The one issuer of Teams' service tokens. */
export const channelIssuer = 'https://api.botframework.com';

const textAt = (from: unknown, key: string): string | undefined => {
  const value = isObject(from) ? from[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const hasShape = (activity: JsonObject): boolean =>
  textAt(activity, 'type') !== undefined &&
  textAt(activity.conversation, 'id') !== undefined &&
  textAt(activity.from, 'id') !== undefined &&
  ['id', 'text', 'locale', 'name', 'replyToId'].every((key) => ['string', 'undefined'].includes(typeof activity[key]));

const jsonPart = (part: string | undefined): JsonObject => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};

/** What botbuilder does not ask of a token: RS256 and no other way, a named key, an end, and Teams' issuer. */
const looksLikeTeams = (authorization: string | undefined): authorization is string => {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
  const [head, claims] = (token ?? '').split('.').map(jsonPart);
  return (
    head?.alg === 'RS256' &&
    textAt(head, 'kid') !== undefined &&
    head.crit === undefined &&
    typeof claims?.exp === 'number' &&
    claims.iss === channelIssuer
  );
};

/** The same, with the last token that looked right remembered: Teams sends one for an hour. It proves nothing yet. */
const createLook = () => {
  let last: string | undefined;
  return (authorization: string | undefined): authorization is string => {
    if (authorization !== undefined && authorization === last) return true;
    if (!looksLikeTeams(authorization)) return false;
    last = authorization;
    return true;
  };
};

const authorizationIn = (headers: Headers): string | undefined => {
  const found = Object.entries(headers).filter(([name]) => name.toLowerCase() === 'authorization');
  const value = found.length === 1 ? found[0]?.[1] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** Our tenant wherever the activity names one, and at least once: the token is the same for every tenant. */
const isOurTenant = (activity: JsonObject, tenantId: string): boolean => {
  const channelData = activity.channelData;
  const named = [
    isObject(activity.conversation) ? activity.conversation.tenantId : undefined,
    isObject(channelData) && isObject(channelData.tenant) ? channelData.tenant.id : undefined,
  ].filter((id) => id !== undefined && id !== null);
  return named.length > 0 && named.every((id) => id === tenantId);
};

const comesFromAPerson = (activity: JsonObject): boolean =>
  !['message', 'invoke'].includes(String(activity.type)) || textAt(activity.from, 'aadObjectId') !== undefined;

/**
 * What stands before botbuilder and closes what it leaves open: shape (400), token form (401), channel, service
 * address, tenant and person (403). The signature is botbuilder's to verify afterwards.
 */
export const createDoor = ({ tenantId, trusts }: DoorSettings) => {
  const looks = createLook();
  return (headers: Headers, raw: unknown): Admitted | DoorRefusal => {
    const activity = readBody(raw);
    if (activity === undefined || !hasShape(activity)) return { status: 400, because: 'body' };
    const authorization = authorizationIn(headers);
    if (!looks(authorization)) return { status: 401, because: 'authorization' };
    if (activity.channelId !== 'msteams') return { status: 403, because: 'channel' };
    if (!trusts(activity.serviceUrl)) return { status: 403, because: 'serviceUrl' };
    if (!isOurTenant(activity, tenantId)) return { status: 403, because: 'tenant' };
    if (!comesFromAPerson(activity)) return { status: 403, because: 'person' };
    return { activity, authorization };
  };
};
