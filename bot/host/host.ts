import { type Activity, CloudAdapter, type TurnContext } from 'botbuilder';
import type { Log } from '../../src/ports/log.ts';
import type { Randomness } from '../../src/ports/randomness.ts';
import { addressOf, asActivity, heardIn } from './activity.ts';
import { type BotIdentity, createAuthentication } from './authentication.ts';
import { withoutHiddenRetries } from './connector.ts';
import { createDoor, type Headers } from './door.ts';
import { logFault } from './faults.ts';
import type { Answer, Heard, Turns } from './heard.ts';
import { inTime, notYet, whenSlow } from './in-time.ts';
import { lineOf } from './line.ts';
import { createOutgoing, type Outgoing } from './outgoing.ts';
import { createPace } from './pace.ts';
import { quietly } from './quiet.ts';
import { createOnce } from './redelivery.ts';
import { serviceUrlsUnder } from './service-urls.ts';
import { bodyFor, messageOf } from './shapes.ts';

/** Milliseconds that Teams is kept waiting: it gives an invoke up after five seconds, and repeats a message after fifteen. */
export interface Patience {
  readonly invokeMs: number;
  readonly messageMs: number;
  /** After which a message shows that an answer is being written. */
  readonly typingMs: number;
}

export const patience: Patience = { invokeMs: 4_000, messageMs: 10_000, typingMs: 800 };

export interface HostSettings extends BotIdentity {
  /** Prefixes of the service addresses that may be written to; the first also opens conversations. */
  readonly allowedServiceUrls: readonly string[];
  readonly log: Log;
  readonly randomness: Randomness;
  readonly digest: (text: string) => string;
  /** What one person may send in a minute. */
  readonly turnsAMinute: number;
  readonly patience: Patience;
  /** Told of what goes on after the answer was given, so that stopping can wait for it. */
  readonly track: (work: Promise<unknown>) => void;
}

export interface Response {
  readonly status: number;
  /** JSON as it is written: what is remembered for a second delivery is bytes, not the thousand parts of a card. */
  readonly body?: Uint8Array;
  /** What it says must not stay: it is forgotten once Teams delivers no more. */
  readonly fleeting?: true;
}

const written = (status: number, body: unknown): Response => ({ status, body: Buffer.from(JSON.stringify(body)) });

export interface Host {
  /** Takes one POST of Teams. Never throws; an answer that refuses has no body. */
  receive(headers: Headers, raw: unknown): Promise<Response>;
  readonly outgoing: Outgoing;
}

/** How one turn is taken: in time for Teams, and finished afterwards where it was not. */
const turnTaker = (settings: HostSettings, turns: Turns, outgoing: Outgoing) => {
  const { log, randomness, patience: waits, track } = settings;
  const pace = createPace(settings.turnsAMinute);

  const answerTo = async (heard: Heard, context: TurnContext): Promise<Answer> => {
    try {
      return await turns.take(heard, lineOf(context, outgoing));
    } catch (fault) {
      const correlation = randomness(8);
      logFault(log, `bot ${heard.kind}`, fault, correlation);
      return { card: turns.faulty(heard.speaker, correlation) };
    }
  };

  /** What came too late for its turn goes to the private conversation, in the place of the card that was pressed. */
  const finishLater = (work: Promise<Answer>, { scope, kind, speaker }: Heard, { address, replaces }: Place): void => {
    const sending = async (): Promise<void> => {
      const answer = await work;
      if (answer === undefined || !('card' in answer) || answer.fleeting) return;
      if (scope === 'personal') await outgoing.send(address, answer.card, replaces);
      // What others saw pressed has gone to the private conversation already.
      else if (kind === 'dialog' || kind === 'fromMessage')
        await outgoing.open({ id: speaker.teamsId, oid: speaker.oid }, answer.card, address);
    };
    track(sending());
  };

  const invoked = async (heard: Heard, context: TurnContext, place: Place): Promise<Response> => {
    const { name } = context.activity;
    const work = answerTo(heard, context);
    const answer = await inTime(work, waits.invokeMs);
    if (answer !== notYet) {
      const response = written(200, bodyFor(name, answer, heard.speaker.teamsId));
      return answer && 'fleeting' in answer ? { ...response, fleeting: true } : response;
    }
    finishLater(work, heard, place);
    return written(200, bodyFor(name, { notice: turns.late(heard.speaker) }, heard.speaker.teamsId));
  };

  const told = async (heard: Heard, context: TurnContext, place: Place): Promise<Response> => {
    const work = answerTo(heard, context);
    const typing = async (): Promise<void> => {
      if (heard.kind === 'text' || heard.kind === 'files') await context.sendActivity({ type: 'typing' });
    };
    const shown = whenSlow(work, waits.typingMs, () => typing().catch(() => undefined));
    const answer = await inTime(shown, waits.messageMs);
    if (answer === notYet) finishLater(work, heard, place);
    else {
      const message = messageOf(answer, heard.speaker.teamsId);
      if (message) await context.sendActivity(message);
    }
    return { status: 200 };
  };

  const slowDown = async (heard: Heard, context: TurnContext, first: boolean): Promise<Response> => {
    const answer = { notice: turns.tooMany(heard.speaker) };
    if (context.activity.type === 'invoke')
      return written(200, bodyFor(context.activity.name, answer, heard.speaker.teamsId));
    const message = messageOf(answer, heard.speaker.teamsId);
    if (first && message) await context.sendActivity(message);
    return { status: 200 };
  };

  return async (context: TurnContext): Promise<Response> => {
    const { activity } = context;
    const heard = heardIn(activity);
    if (heard === undefined) return { status: activity.type === 'invoke' ? 501 : 200 };
    const { oid, teamsId } = heard.speaker;
    const sent = pace(oid || teamsId);
    if (sent !== 'within') return slowDown(heard, context, sent === 'first');
    const pressed = activity.name === 'adaptiveCard/action' ? activity.replyToId : undefined;
    const place = { address: addressOf(activity), ...(pressed === undefined ? {} : { replaces: pressed }) };
    return activity.type === 'invoke' ? invoked(heard, context, place) : told(heard, context, place);
  };
};

interface Place {
  readonly address: string;
  readonly replaces?: string;
}

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
  const first = settings.allowedServiceUrls[0];
  const outgoing = createOutgoing({ authentication, appId, tenantId, trusts, log, randomness, first });
  const takeTurn = turnTaker(settings, turns, outgoing);
  const once = createOnce<Response>(settings.digest);

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

  type Proof = NonNullable<Awaited<ReturnType<typeof authenticated>>>;
  const hear = async (proof: Proof, activity: Activity): Promise<Response> => {
    let response: Response = { status: 200 };
    try {
      await adapter.processActivityDirect(proof, activity, async (context) => {
        response = await takeTurn(context);
      });
    } catch (fault) {
      logFault(log, 'bot', fault, randomness(8));
      response = { status: 500 };
    }
    return response;
  };

  const receive = async (headers: Headers, raw: unknown): Promise<Response> => {
    const began = performance.now();
    const admitted = door(headers, raw);
    if ('because' in admitted) return refuse(admitted.status, admitted.because);
    const activity = asActivity(admitted.activity);
    const proof = await authenticated(activity, admitted.authorization);
    if (proof === undefined) return refuse(401, 'token');
    const response = await once(activity, () => hear(proof, activity));
    log({ event: 'turn', kind: activity.type, ms: Math.round(performance.now() - began) });
    return response;
  };

  return { receive, outgoing };
};
