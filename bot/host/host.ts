import { type Activity, CardFactory, CloudAdapter, TeamsInfo, type TurnContext } from 'botbuilder';
import type { Log } from '../../src/ports/log.ts';
import type { Randomness } from '../../src/ports/randomness.ts';
import { addressOf, asActivity, heardIn } from './activity.ts';
import { type BotIdentity, createAuthentication } from './authentication.ts';
import { withoutHiddenRetries } from './connector.ts';
import { createDoor, type Headers } from './door.ts';
import { logFault, statusOf } from './faults.ts';
import type { Answer, Heard, Line, Member, Turns } from './heard.ts';
import { createOutgoing, type Outgoing } from './outgoing.ts';
import { quietly } from './quiet.ts';
import { serviceUrlsUnder } from './service-urls.ts';

export interface HostSettings extends BotIdentity {
  /** Prefixes of the service addresses that may be written to; the first also opens conversations. */
  readonly allowedServiceUrls: readonly string[];
  readonly log: Log;
  readonly randomness: Randomness;
}

export interface Response {
  readonly status: number;
  readonly body?: unknown;
}

export interface Host {
  /** Takes one POST of Teams. Never throws; an answer that refuses has no body. */
  receive(headers: Headers, raw: unknown): Promise<Response>;
  readonly outgoing: Outgoing;
}

const cardType = 'application/vnd.microsoft.card.adaptive';
const noticeType = 'application/vnd.microsoft.activity.message';

const bodyOf = (answer: Answer): unknown => {
  if (answer === undefined) return { statusCode: 200, type: noticeType, value: '' };
  if ('card' in answer) return { statusCode: 200, type: cardType, value: answer.card };
  return { statusCode: 200, type: noticeType, value: answer.notice };
};

const messageOf = (answer: Exclude<Answer, undefined>): Partial<Activity> =>
  'card' in answer
    ? { type: 'message', attachments: [CardFactory.adaptiveCard(answer.card)] }
    : { type: 'message', text: answer.notice, textFormat: 'plain' };

const lineOf = (context: TurnContext): Line => ({
  address: addressOf(context.activity),
  member: async (): Promise<Member | undefined> => {
    try {
      const found = await TeamsInfo.getMember(context, context.activity.from.id);
      const objectId: unknown = 'objectId' in found ? found.objectId : undefined;
      return {
        oid: found.aadObjectId ?? (typeof objectId === 'string' ? objectId : undefined),
        tenantId: found.tenantId,
        role: found.userRole,
        name: found.name,
      };
    } catch (fault) {
      if (statusOf(fault) === 404) return undefined;
      throw fault;
    }
  },
});

/**
 * The only place where botbuilder runs: it proves who speaks, hands what was heard to `turns`, and carries the
 * answer. Throws at once, in a plain sentence, when the bot's identity is not configured.
 */
export const createHost = (settings: HostSettings, turns: Turns): Host => {
  const { appId, tenantId, log, randomness } = settings;
  const authentication = createAuthentication(settings);
  const trusts = serviceUrlsUnder(settings.allowedServiceUrls);
  const adapter = new CloudAdapter(authentication);
  adapter.use(withoutHiddenRetries(adapter));
  // A fault that gets this far was met while answering: nothing more can be said in this conversation.
  adapter.onTurnError = async (_context, fault) => logFault(log, 'bot', fault, randomness(8));
  const door = createDoor({ tenantId, trusts });

  const answerTo = async (heard: Heard, context: TurnContext): Promise<Answer> => {
    try {
      return await turns.take(heard, lineOf(context));
    } catch (fault) {
      const correlation = randomness(8);
      logFault(log, `bot ${heard.kind}`, fault, correlation);
      return { card: turns.faulty(heard.speaker, correlation) };
    }
  };

  const takeTurn = async (context: TurnContext): Promise<Response> => {
    const { activity } = context;
    const heard = heardIn(activity);
    if (heard === undefined) return { status: activity.type === 'invoke' ? 501 : 200 };
    const answer = await answerTo(heard, context);
    if (activity.type === 'invoke') return { status: 200, body: bodyOf(answer) };
    if (answer !== undefined) await context.sendActivity(messageOf(answer));
    return { status: 200 };
  };

  const authenticated = async (activity: Activity, authorization: string) => {
    try {
      return await quietly(() => authentication.authenticateRequest(activity, authorization));
    } catch {
      return undefined;
    }
  };

  const refuse = (status: number, because: string): Response => {
    log({ event: 'turnRefused', status, because });
    return { status };
  };

  const receive = async (headers: Headers, raw: unknown): Promise<Response> => {
    const began = performance.now();
    const admitted = door(headers, raw);
    if ('because' in admitted) return refuse(admitted.status, admitted.because);
    const activity = asActivity(admitted.activity);
    const proof = await authenticated(activity, admitted.authorization);
    if (proof === undefined) return refuse(401, 'token');
    let response: Response = { status: 200 };
    try {
      await adapter.processActivityDirect(proof, activity, async (context) => {
        response = await takeTurn(context);
      });
    } catch (fault) {
      logFault(log, 'bot', fault, randomness(8));
      response = { status: 500 };
    }
    log({ event: 'turn', kind: activity.type, ms: Math.round(performance.now() - began) });
    return response;
  };

  const first = settings.allowedServiceUrls[0];
  return { receive, outgoing: createOutgoing({ authentication, appId, tenantId, trusts, log, randomness, first }) };
};
