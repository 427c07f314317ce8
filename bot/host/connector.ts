import type { CloudAdapter, TurnContext } from 'botbuilder';
import {
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
} from 'botframework-connector';
import { audience } from './authentication.ts';

/** Milliseconds that the connector may take for one call. */
const patienceMs = 10_000;

/** What a policy of the connector's HTTP pipeline sees of a request. */
interface Outgoing {
  abortSignal: AbortSignal;
}
interface Pipeline {
  removePolicy(named: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest: (request: Outgoing, next: (request: Outgoing) => Promise<unknown>) => Promise<unknown>;
  }): void;
}

/**
 * Takes the hidden retries out of a connector client and bounds each call. Sending an activity twice shows it twice,
 * and neither `noRetryPolicy` nor `maxRetries: 0` is heeded.
 */
const once = (client: ConnectorClient): ConnectorClient => {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  // The bearer token goes to the address that was checked, and to no other.
  pipeline.removePolicy({ name: 'redirectPolicy' });
  pipeline.addPolicy({
    name: 'greffePatience',
    sendRequest: async (request, next) => {
      // Neither the pipeline's own `timeout` nor `AbortSignal.timeout`: their timers outlive the call.
      const patience = new AbortController();
      const timer = setTimeout(() => patience.abort(), patienceMs);
      request.abortSignal = patience.signal;
      try {
        return await next(request);
      } finally {
        clearTimeout(timer);
      }
    },
  });
  return client;
};

/** Strips the connector client of every turn, in and out. */
export const withoutHiddenRetries =
  (adapter: CloudAdapter) => async (context: TurnContext, next: () => Promise<void>) => {
    const client: unknown = context.turnState.get(adapter.ConnectorClientKey);
    if (client) once(client as ConnectorClient);
    await next();
  };

/**
 * A connector client outside a turn. botbuilder's own proactive calls either run before any middleware, so that they
 * would be repeated, or answer an activity that never was.
 */
export const connectorTo = async (
  authentication: BotFrameworkAuthentication,
  appId: string,
  serviceUrl: string,
): Promise<ConnectorClient> => {
  const identity = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
    { type: AuthenticationConstants.ServiceUrlClaim, value: serviceUrl },
  ]);
  return once(await authentication.createConnectorFactory(identity).create(serviceUrl, audience));
};
