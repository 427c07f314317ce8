import type { Circumstances, Trait } from './lean.ts';
import type { ClassName } from './phrases/classes/index.ts';
import type { MessageType } from './types.ts';

/** Families that name what is private: a complaint that names none is of something else. */
const privately: ReadonlySet<string> = new Set(
  (
    [
      'privacyWord',
      'consentThing',
      'noConsent',
      'mine',
      'myDetail',
      'inPublic',
      'policyThing',
      'recordings',
      'recordThing',
      'demandedMuch',
    ] satisfies readonly ClassName[]
  ).map((name) => `@${name}`),
);
/** Families of ordinary business: a reminder that speaks of them, and of nothing private, is of that business. */
const ordinarily: ReadonlySet<string> = new Set(
  (
    ['shopping', 'money', 'jobSeeking', 'itTrouble', 'selling', 'property', 'clubMember'] satisfies readonly ClassName[]
  ).map((name) => `@${name}`),
);
/** What still makes such a reminder ours: words that ordinary business does not use. */
const plainly: ReadonlySet<string> = new Set(
  (
    ['privacyWord', 'consentThing', 'policyThing', 'heldByYou', 'recordings', 'aboutMe'] satisfies readonly ClassName[]
  ).map((name) => `@${name}`),
);
/** From this much context on, in the measure of `Circumstances`, a message speaks of privacy whatever its words. */
const someContext = 0.25;

/** Whether a complaint or a reminder can be one of ours; whatever else a message asks for says so by itself. */
export const canBe = (type: MessageType, traits: readonly Trait[], { context }: Circumstances): boolean => {
  const speaksOf = (names: ReadonlySet<string>): boolean => traits.some(({ name }) => names.has(name));
  if (context >= someContext) return true;
  if (type === 'complaint') return speaksOf(privately);
  return type !== 'followup' || !speaksOf(ordinarily) || speaksOf(plainly);
};
