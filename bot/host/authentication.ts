import { createRequire } from 'node:module';
import type * as Msal from '@azure/msal-node';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  AuthenticationError,
  type BotFrameworkAuthentication,
  type Claim,
  MsalServiceClientCredentialsFactory,
} from 'botframework-connector';
import { channelIssuer } from './door.ts';
import { signInNetwork } from './sign-in-network.ts';

/** The bot's own identity, and where Teams' keys and our tokens come from. */
export interface BotIdentity {
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  /** Open id metadata of the Bot Framework's signing keys. */
  readonly keysUrl: string;
  /** `https://login.microsoftonline.com`, or the stand-in on this machine. */
  readonly signInOrigin: string;
}

/** The copy that botbuilder has loaded: imported, the same library would come a second time, in its other form. */
const msal: typeof Msal = createRequire(import.meta.url)('@azure/msal-node');

/** The same class, typed a second time for CommonJS. */
type MsalClient = ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1];

/** For whom our tokens to the connector are meant. */
export const audience = 'https://api.botframework.com';
const signIn = 'https://login.microsoftonline.com';

/** An empty application id silently turns authentication off in botbuilder, so nothing starts without one. */
const refuseIncomplete = (identity: BotIdentity): void => {
  const missing = (['appId', 'appPassword', 'tenantId', 'keysUrl'] as const).filter((key) => !identity[key].trim());
  if (missing.length > 0) {
    throw new Error(`The bot does not start: ${missing.join(', ')} not configured, and it never runs without them.`);
  }
};

/** Only Teams' own service tokens for this bot: none of a skill, an emulator or our own outbound ones. */
const onlyTeams = (appId: string) => async (claims: Claim[]) => {
  const claimed = (type: string): string | undefined => claims.find((claim) => claim.type === type)?.value;
  if (claimed('iss') !== channelIssuer || claimed('aud') !== appId) throw new AuthenticationError('not ours', 401);
};

const clientOf = ({ appId, appPassword, tenantId, signInOrigin }: BotIdentity): Msal.ConfidentialClientApplication =>
  new msal.ConfidentialClientApplication({
    auth: { clientId: appId, clientSecret: appPassword, authority: `${signIn}/${tenantId}` },
    system: { networkClient: signInNetwork(signInOrigin) },
  });

/** The bot's own token for the connector, for what botbuilder's client cannot bound. Throws when it is not given. */
export const ownToken = (identity: BotIdentity): (() => Promise<string>) => {
  let client: Msal.ConfidentialClientApplication | undefined;
  return async () => {
    client ??= clientOf(identity);
    const given = await client.acquireTokenByClientCredential({ scopes: [`${audience}/.default`] });
    if (!given) throw new Error('no token for the connector was given');
    return given.accessToken;
  };
};

/**
 * botbuilder's authentication with every address given: naming only some of them makes it forget the others and
 * refuse valid tokens. Throws when the identity is incomplete.
 */
export const createAuthentication = (identity: BotIdentity): BotFrameworkAuthentication => {
  refuseIncomplete(identity);
  const { appId, appPassword, tenantId, keysUrl } = identity;
  const login = `${signIn}/${tenantId}`;
  const client = clientOf(identity);
  const addresses = {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppType: 'SingleTenant',
    ToChannelFromBotLoginUrl: login,
    ToChannelFromBotOAuthScope: audience,
    ToBotFromChannelTokenIssuer: channelIssuer,
    OAuthUrl: audience,
    ToBotFromChannelOpenIdMetadataUrl: keysUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: keysUrl,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: true,
  };
  return new ConfigurationBotFrameworkAuthentication(
    addresses,
    new MsalServiceClientCredentialsFactory(appId, client as unknown as MsalClient),
    { requiredEndorsements: [], validateClaims: onlyTeams(appId) },
  );
};
