import type { Language, Reach } from '../../src/ports/kept.ts';
import type { Office } from '../../src/use-cases/office.ts';

/** What the bot keeps of a person's private conversation, inside the opaque text of `Reach`. */
interface Kept {
  readonly address: string;
  /** When the roster last said that they are of the house, ISO 8601. */
  readonly memberSince: string;
}

const read = (text: string): Partial<Kept> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
};

/** How to reach somebody, as the bot reads it back; undefined when they never met. */
export interface Known {
  readonly name: string;
  readonly language: Language;
  readonly address: string | undefined;
  readonly memberSince: string | undefined;
}

export const knownTo = (office: Office, oid: string): Known | undefined => {
  const reach = office.kept.reach(oid);
  if (!reach) return undefined;
  const { address, memberSince } = read(reach.conversation);
  return { name: reach.name, language: reach.language, address, memberSince };
};

/**
 * Keeps how to reach somebody; nothing is written when nothing changed, for each write waits for the disk. Gives whether
 * their conversation was known before.
 */
export const remember = (
  office: Office,
  person: { readonly oid: string; readonly name: string; readonly language: Language },
  kept: Kept,
): boolean => {
  const reach: Reach = { ...person, conversation: JSON.stringify(kept) };
  const before = office.kept.reach(person.oid);
  const same =
    before?.name === reach.name && before.language === reach.language && before.conversation === reach.conversation;
  if (!same) office.kept.keepReach(reach);
  return before !== undefined && before.conversation !== '';
};

/** Forgets how to reach somebody's conversation; name and language stay for what is written to them elsewhere. */
export const forget = (office: Office, oid: string): void => {
  const reach = office.kept.reach(oid);
  if (reach && reach.conversation !== '') office.kept.keepReach({ ...reach, conversation: '' });
};
