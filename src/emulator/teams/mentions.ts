import type { Account, BotSetup, Tenant } from '../tenant.ts';
import { botId, userId } from './chats.ts';
import type { JsonObject } from './json.ts';

/** A text with its mentions as Teams writes them: `<at>` around each name, and an entity for each. */
export interface Marked {
  readonly text: string;
  readonly entities: readonly JsonObject[];
  /** The same as HTML, as Teams adds it to every message that a person writes. */
  readonly html: string;
  readonly toBot: boolean;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const spanOf = (name: string, at: number): string =>
  `<span itemscope itemtype="http://schema.skype.com/Mention" itemid="${at}">${escaped(name)}</span>`;

const namesIn = (text: string, everybody: readonly Named[]): readonly Named[] =>
  everybody.filter(({ name }) => text.includes(`@${name}`) || text.includes(`<at>${name}</at>`));

const marking = (text: string, { name }: Named): string =>
  text.includes(`<at>${name}</at>`) ? text : text.replace(`@${name}`, `<at>${name}</at>`);

/** Marks who of a conversation a text mentions with `@`: members, and the bot. Longer names go before shorter ones. */
export const markMentions = (tenant: Tenant, bot: BotSetup, members: readonly Account[], said: string): Marked => {
  const people = members.map((member) => ({ id: userId(tenant, member), name: member.name }));
  const everybody = [{ id: botId(bot), name: bot.name }, ...people].sort((a, b) => b.name.length - a.name.length);
  const named = namesIn(said, everybody);
  const text = named.reduce(marking, said);
  const html = named.reduce(
    (whole, { name }, at) => whole.replace(escaped(`<at>${name}</at>`), spanOf(name, at)),
    escaped(text),
  );
  return {
    text,
    entities: named.map((mentioned) => ({ type: 'mention', mentioned, text: `<at>${mentioned.name}</at>` })),
    html: `<p>${html.replace(/\n/g, '<br>')}</p>`,
    toBot: named.some(({ id }) => id === botId(bot)),
  };
};
