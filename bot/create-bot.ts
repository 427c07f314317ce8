import type { Log } from '../src/ports/log.ts';
import type { Messenger } from '../src/ports/messenger.ts';
import type { Office } from '../src/use-cases/office.ts';
import { tabLink } from './cards/tab-link.ts';
import { ownToken } from './host/authentication.ts';
import type { Headers } from './host/door.ts';
import { createDownload } from './host/download.ts';
import { createHost, type Patience, patience, type Response } from './host/host.ts';
import { serviceUrlsUnder } from './host/service-urls.ts';
import { createUpload } from './host/upload.ts';
import { createMessenger } from './messenger.ts';
import { createDesk } from './turns/desk.ts';
import { createTurns } from './turns/turns.ts';

/** More than anybody types or presses. */
const mostTurnsAMinute = 200;

export interface BotSettings {
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  readonly office: Office;
  /** Prefixes of the service addresses that may be written to; the first also opens conversations. */
  readonly allowedServiceUrls: readonly string[];
  /** Open id metadata of the Bot Framework's signing keys. */
  readonly keysUrl: string;
  /** `https://login.microsoftonline.com`, or the stand-in on this machine. */
  readonly signInOrigin: string;
  /** The office's own where none is given. */
  readonly log?: Log;
  /** Milliseconds after which a receipt says "kept; SharePoint will have it"; two seconds where none is given. */
  readonly updateWithinMs?: number;
  /** Origins from which files that people send are fetched, and to which files go that they take; none where nothing is given. */
  readonly fileOrigins?: readonly string[];
  /** Where the registers are read, for the dashboard’s button. */
  readonly registersUrl?: string;
  /** What one person may send in a minute. */
  readonly turnsAMinute?: number;
  readonly patience?: Partial<Patience>;
}

/** The channel as the server holds it; it is also the office's messenger. */
export interface Bot extends Messenger {
  /** Takes one POST of Teams: headers and body (text, bytes or parsed). Never throws. */
  receive(headers: Headers, rawBody: unknown): Promise<Response>;
  /** Waits for every turn under way and for what was still being carried to SharePoint. */
  settle(): Promise<void>;
}

/** The Teams channel. Throws at once, in a plain sentence, when the bot's identity is not configured. */
export const createBot = (settings: BotSettings): Bot => {
  const { office, tenantId, log = office.log, updateWithinMs = 2_000, registersUrl } = settings;
  const running = new Set<Promise<unknown>>();
  const track = (work: Promise<unknown>): void => {
    const noted = work.finally(() => running.delete(noted));
    running.add(noted);
  };
  const desk = createDesk(office, {
    updateWithinMs,
    download: createDownload(settings.fileOrigins ?? [], {
      trusts: serviceUrlsUnder(settings.allowedServiceUrls),
      token: ownToken(settings),
    }),
    upload: createUpload(settings.fileOrigins ?? []),
    track,
    registersUrl,
    recordUrl: (reference) => tabLink(settings.appId, reference),
  });
  const turns = createTurns(desk, tenantId, () => host.outgoing);
  const { randomness, sha256: digest } = office;
  const waits = { ...patience, ...settings.patience };
  const turnsAMinute = settings.turnsAMinute ?? mostTurnsAMinute;
  const host = createHost({ ...settings, log, randomness, digest, turnsAMinute, patience: waits, track }, turns);
  return {
    receive: (headers, rawBody) => {
      const turn = host.receive(headers, rawBody);
      track(turn);
      return turn;
    },
    ...createMessenger(office, host.outgoing, (reference) => tabLink(settings.appId, reference)),
    settle: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
};
