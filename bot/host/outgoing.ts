import { type Activity, type Attachment, CardFactory } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { Log } from '../../src/ports/log.ts';
import type { Randomness } from '../../src/ports/randomness.ts';
import type { Card } from '../cards/elements.ts';
import { readAddress } from './activity.ts';
import { connectorTo } from './connector.ts';
import { logFault, outcomeOf, statusOf } from './faults.ts';
import { consentAttachment, infoAttachment } from './file-attachments.ts';
import type { FileOffered, Member, Sent, UploadPlace } from './heard.ts';
import { memberOf } from './roster-entry.ts';
import type { ServiceUrlCheck } from './service-urls.ts';
import { forUser } from './shapes.ts';

/** A private conversation that was opened, and what became of the card in it. */
export interface Opened {
  readonly sent: Sent;
  /** Absent when it could not be opened. */
  readonly address?: string;
}

/** Somebody to speak to: by Teams id or Entra object id. */
interface Person {
  readonly id: string;
  readonly oid: string;
}

/** What the bot says of its own accord. Throws nothing: a fault is an outcome. */
export interface Outgoing {
  /** Sends a card to a known conversation, or puts it in the place of the message `replacing`. */
  send(address: string, card: Card, replacing?: string): Promise<Sent>;
  /** Offers a file in a known conversation; it is sent once the person takes it. */
  offer(address: string, file: FileOffered): Promise<Sent>;
  /** Shows a file that was put where the person takes it. */
  show(address: string, place: UploadPlace): Promise<Sent>;
  /** Opens the private conversation with one person, by Teams id or Entra object id, and sends a card there. */
  open(person: Person, card: Card, near?: string): Promise<Opened>;
  /** Asks the roster of the private conversation who somebody is. Throws when it does not answer. */
  member(person: Person, near: string): Promise<Member | undefined>;
}

interface OutgoingParts {
  readonly authentication: BotFrameworkAuthentication;
  readonly appId: string;
  readonly tenantId: string;
  readonly trusts: ServiceUrlCheck;
  readonly log: Log;
  readonly randomness: Randomness;
  /** Where conversations are opened when no other address is known. */
  readonly first: string | undefined;
}

const messageWith = (
  attachment: Attachment,
  conversation: Activity['conversation'],
  bot: Activity['from'],
): Partial<Activity> => ({ type: 'message', channelId: 'msteams', conversation, from: bot, attachments: [attachment] });

/** What is sent, once it is known to whom. */
type Made = (userId: string | undefined) => Attachment;

const sender =
  ({ authentication, appId, trusts, log, randomness }: OutgoingParts) =>
  async (address: string, made: Made, replacing?: string): Promise<Sent> => {
    const reference = readAddress(address);
    // Checked again at use: what was stored may be older than the configuration.
    if (reference === undefined || !trusts(reference.serviceUrl)) return 'notReached';
    const { conversation, bot, serviceUrl, user } = reference;
    try {
      const { conversations } = await connectorTo(authentication, appId, serviceUrl);
      const message = messageWith(made(user?.id), conversation, bot);
      if (replacing === undefined) await conversations.sendToConversation(conversation.id, message);
      else await conversations.updateActivity(conversation.id, replacing, { ...message, id: replacing });
      return 'sent';
    } catch (fault) {
      logFault(log, 'bot push', fault, randomness(8));
      return outcomeOf(fault);
    }
  };

/** The private conversation with one person, as an address; it is made anew or the one that there is. */
const opener =
  ({ authentication, appId, tenantId, trusts, first }: OutgoingParts) =>
  async (person: Person, near?: string): Promise<string | undefined> => {
    const reference = near === undefined ? undefined : readAddress(near);
    const serviceUrl = reference?.serviceUrl ?? first;
    if (!trusts(serviceUrl)) return undefined;
    const bot = { id: reference?.bot.id ?? `28:${appId}`, name: reference?.bot.name ?? '' };
    const client = await connectorTo(authentication, appId, serviceUrl);
    const { id } = await client.conversations.createConversation({
      isGroup: false,
      bot,
      members: [{ id: person.id, name: '' }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    } as Parameters<typeof client.conversations.createConversation>[0]);
    const conversation = { id, tenantId, conversationType: 'personal' };
    const user = { id: person.id, aadObjectId: person.oid };
    return JSON.stringify({ channelId: 'msteams', serviceUrl, conversation, bot, user });
  };

/** Who somebody is, by the roster of their own conversation with the bot. */
const asker =
  (parts: OutgoingParts, open: ReturnType<typeof opener>): Outgoing['member'] =>
  async (person, near) => {
    const reference = readAddress((await open(person, near)) ?? '');
    if (reference === undefined) return undefined;
    const client = await connectorTo(parts.authentication, parts.appId, reference.serviceUrl);
    try {
      const { _response, ...found } = await client.conversations.getConversationMember(
        reference.conversation.id,
        person.id,
      );
      return memberOf(found);
    } catch (fault) {
      if (statusOf(fault) === 404) return undefined;
      throw fault;
    }
  };

/** The way out of the bot, apart from the answers to what it is asked. */
export const createOutgoing = (parts: OutgoingParts): Outgoing => {
  const sendOne = sender(parts);
  const send: Outgoing['send'] = (address, card, replacing) =>
    sendOne(address, (userId) => CardFactory.adaptiveCard(forUser(card, userId)), replacing);
  const openWith = opener(parts);
  return {
    send,
    offer: (address, file) => sendOne(address, () => consentAttachment(file)),
    show: (address, place) => sendOne(address, () => infoAttachment(place)),
    member: asker(parts, openWith),
    open: async (person, card, near) => {
      try {
        const address = await openWith(person, near);
        return address === undefined ? { sent: 'notReached' } : { sent: await send(address, card), address };
      } catch (fault) {
        logFault(parts.log, 'bot open', fault, parts.randomness(8));
        return { sent: outcomeOf(fault) };
      }
    },
  };
};
