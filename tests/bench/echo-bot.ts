import type { AddressInfo } from 'node:net';
import { ActivityHandler, CardFactory, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import express from 'express';
import { createAuthentication } from '../../bot/host/authentication.ts';

/**
 * The least that a botbuilder bot can do, as its own sample does it, with the same full authentication: it says a
 * message again, and answers a pressed button with a small card.
 */
const given = (name: string): string => process.env[name] ?? '';

const adapter = new CloudAdapter(
  createAuthentication({
    appId: given('GREFFE_APP_ID'),
    appPassword: given('GREFFE_APP_SECRET'),
    tenantId: given('GREFFE_TENANT_ID'),
    keysUrl: given('GREFFE_BOT_KEYS_URL'),
    signInOrigin: given('GREFFE_SIGN_IN_ORIGIN'),
  }),
);

const cardOf = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text, wrap: true }],
});

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity({ attachments: [CardFactory.adaptiveCard(cardOf(`Echo: ${context.activity.text}`))] });
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    // `size` asks for a card of so many characters, for a comparison with one of ours that is as large.
    const { size } = context.activity.value.action.data;
    const value = cardOf(typeof size === 'number' ? 'x'.repeat(size) : 'Echo');
    return {
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value },
    };
  }
}

const bot = new EchoBot();
const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) => adapter.process(request, response, (context) => bot.run(context)));
const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`);
});
process.on('SIGTERM', () => process.exit(0));
