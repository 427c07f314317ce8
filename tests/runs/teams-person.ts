import { buttonsIn, isJson, type Json } from './card-reading.ts';

/** A card in a conversation, as one person sees it. */
export interface CardSeen {
  readonly messageId: string;
  readonly card: Json;
}

/** What became of a pressed button. */
export interface Pressed {
  /** HTTP status of the bot; 502 when nobody answered. */
  readonly status: number;
  /** The card that took the place of the pressed one. */
  readonly card: Json | undefined;
}

/** One person in Teams: whatever they do reaches the bot as an activity that Teams signed. */
export interface TeamsPerson {
  readonly key: string;
  /** Writes a message; gives the cards that the bot answered with. */
  say(text: string, locale?: string): Promise<readonly CardSeen[]>;
  /** Presses the button with this verb on a card, with what was typed into it. */
  press(seen: CardSeen, verb: string, inputs?: Json, data?: Json): Promise<Pressed>;
  /** Every message of the conversation with the bot, as this person sees it now. */
  conversation(): Promise<readonly Json[]>;
}

const cardType = 'application/vnd.microsoft.card.adaptive';

const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

const cardsOf = (message: Json): readonly CardSeen[] =>
  objects(message.attachments).flatMap(({ contentType, content }) =>
    contentType === cardType && isJson(content) ? [{ messageId: String(message.id), card: content }] : [],
  );

const asked = async (origin: string, path: string, body?: Json): Promise<Json> => {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`${origin}/teams/api/${path}`, body === undefined ? {} : post);
  const answer: unknown = await response.json();
  if (!response.ok || !isJson(answer)) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
};

const cardIn = (body: unknown): Json | undefined =>
  isJson(body) && body.type === cardType && isJson(body.value) ? body.value : undefined;

/** A person of the tenant whose Teams stands at `origin`, by the key of their account. */
export const teamsPerson = (origin: string, key: string): TeamsPerson => ({
  key,
  say: async (text, locale) => {
    const sent = await asked(origin, 'messages', { as: key, text, ...(locale === undefined ? {} : { locale }) });
    return objects(sent.replies).flatMap(cardsOf);
  },
  press: async ({ messageId, card }, verb, inputs = {}, data) => {
    const button = buttonsIn(card).find((one) => one.verb === verb);
    const carried = data ?? button?.data;
    if (carried === undefined) throw new Error(`The card has no button ${verb}`);
    const taken = await asked(origin, 'actions', { as: key, messageId, verb, data: carried, inputs });
    return { status: Number(taken.status), card: cardIn(taken.body) };
  },
  conversation: async () => objects((await asked(origin, `messages?as=${key}`)).messages),
});

/** Asks for the form of a report and gives its card; undefined when the bot did not answer with one. */
export const reportFormFor = async (person: TeamsPerson, words: string): Promise<CardSeen | undefined> => {
  const cards = await person.say(words);
  return cards.find(({ card }) => buttonsIn(card).some(({ verb }) => verb === 'reportIncident'));
};
