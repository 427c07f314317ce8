import type { Express } from 'express';
import { createBot } from '../../bot/create-bot.ts';
import type { Push } from '../ports/kept.ts';
import type { Log } from '../ports/log.ts';
import type { PushOutcome } from '../ports/messenger.ts';
import type { Office } from '../use-cases/office.ts';
import type { Config } from './config.ts';
import { createHttp, createPagesHttp } from './http.ts';
import { openOffice } from './open-office.ts';
import { beginSealing, passesOf } from './passes.ts';
import { createTokenCheck } from './tokens.ts';
import { createWorker, type Worker } from './worker.ts';

/** The whole office, ready to be served. */
export interface Composition {
  readonly office: Office;
  readonly app: Express;
  /** Pages and their API alone, for the listener that speaks https. */
  readonly pages: Express;
  readonly worker: Worker;
  /** Waits for every turn of the bot that is under way. */
  settle(): Promise<void>;
  close(): void;
}

/** Where people read the registers: the site's own address, or its stand-in on this machine. */
const registersUrlOf = ({ registersSite, tries }: Config): string =>
  tries?.sharepoint ?? `https://${registersSite.replace(':', '')}`;

/**
 * Joins the office with its channels and its background. Bot and office need each other: what the office says before
 * the bot is there stays in the outbox.
 */
export const compose = (config: Config, log: Log): Composition => {
  let say: (push: Push) => Promise<PushOutcome> = async () => 'unknown';
  const wake = (): void => {
    worker.wake('perform');
    worker.wake('push');
  };
  const office = openOffice(config, { log, messenger: { push: (push) => say(push) }, onAccepted: wake });
  const worker = createWorker(passesOf(office, office.reminding), log);
  beginSealing(office);
  const bot = createBot({
    office,
    appId: config.app.appId,
    appPassword: config.app.secret,
    tenantId: config.tenantId,
    keysUrl: config.botKeysUrl,
    signInOrigin: config.signInOrigin,
    allowedServiceUrls: config.botServiceUrls,
    fileOrigins: config.botFileOrigins,
    registersUrl: registersUrlOf(config),
    turnsAMinute: config.botTurnsAMinute,
  });
  say = (push) => bot.push(push);
  const { signInOrigin, tenantId, apiAudiences: audiences, app } = config;
  const check = createTokenCheck({ signInOrigin, tenantId, audiences, appId: app.appId });
  return {
    office,
    pages: createPagesHttp({ config, office, check, log }),
    app: createHttp({ config, office, check, receive: (headers, raw) => bot.receive(headers, raw), log }),
    worker,
    settle: () => bot.settle(),
    close: () => office.close(),
  };
};
