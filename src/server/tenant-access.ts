import { microFuture } from '../company/micro-future.ts';
import { type CredentialChoice, credentialFor, tokenSource } from '../graph/credential.ts';
import { type GraphGateway, graphGateway } from '../graph/gateway.ts';
import type { ExpectedMailbox } from '../graph/mailbox/standing-categories.ts';
import type { Expected } from '../graph/standing.ts';
import type { Log } from '../ports/log.ts';
import { listedKeys } from '../registers/index.ts';
import { mailCategories } from '../registers/mail-categories.ts';
import type { AppCredential, Config } from './config.ts';
import { createNow } from './now.ts';
import { rowWords } from './row-words.ts';

/** The company whose office this is. */
export const company = microFuture;

/** Deadline of one question to Graph with all its attempts, in milliseconds. */
const graphTimeoutMs = 20_000;

const credentialOf = (config: Config, app: AppCredential): CredentialChoice => {
  const named = { tenantId: config.tenantId, appId: app.appId, secret: app.secret };
  return config.local ? { kind: 'local', origin: config.signInOrigin, ...named } : { kind: 'secret', ...named };
};

/** The way to Graph under one of our two identities. */
export const openGateway = (config: Config, app: AppCredential, log: Log): GraphGateway =>
  graphGateway({
    origin: config.graphOrigin,
    token: tokenSource(() => credentialFor(credentialOf(config, app))),
    timeoutMs: graphTimeoutMs,
    userAgent: `NONISV|${company.legalName}|Greffe/0.1`,
    log,
    now: createNow(config.today),
  });

/** The privacy mailbox as it must be; undefined where none is configured. */
export const expectedMailbox = ({
  mailbox,
  mailboxLanguage,
}: Pick<Config, 'mailbox' | 'mailboxLanguage'>): ExpectedMailbox | undefined =>
  mailbox === undefined ? undefined : { address: mailbox, categories: mailCategories(mailboxLanguage) };

/** What the two sites must hold, for provisioning and for the doctor. */
export const expectedTenant = ({
  officeSite,
  registersSite,
}: Pick<Config, 'officeSite' | 'registersSite'>): Expected => ({
  officeSite,
  registersSite,
  registers: listedKeys,
  words: rowWords(company),
});
