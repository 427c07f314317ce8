import { consentGivers, mayConsent } from '../../law/minor.ts';
import { words } from '../../locales/index.ts';
import { letterWords } from '../../locales/letters/index.ts';
import type { DestructionState } from '../../registers/destructions.ts';
import type { MinorState } from '../../registers/minors.ts';
import type { PolicyVersionState } from '../../registers/policy-versions.ts';
import { chosen, column, columnOr, day, dayGiven, extra, extraOr } from './fills.ts';
import type { Fill, LetterFacts, LetterKind } from './kind.ts';
import { ownCopiesAlive, ownDestroyed, ownDestroyedBy, ownMethod, ownSystem } from './own-destruction.ts';

const minorOf = ({ state }: LetterFacts): MinorState => state as MinorState;

/** Who is asked: as the record says, or as the officer says with the letter. */
const askedOf = (facts: LetterFacts) =>
  consentGivers.find((one) => one === facts.extras.authorizationAskedOf) ?? minorOf(facts).authorizationAskedOf;

const parentalAuthorisation: LetterKind = {
  file: 'parental-authorisation',
  on: ['minors'],
  to: 'named',
  provisions: ['p39.1:4.1', 'p39.1:14', 'policy:34'],
  blanks: {
    informationDescribed: extra('informationDescribed'),
    necessaryBecause: extraOr('necessaryBecause', column('necessaryBecause')),
    askedAs: (facts) => chosen(askedOf(facts), letterWords(facts.language).consentGivers),
  },
  cases: { under14: (facts) => minorOf(facts).age !== 'from14' },
  asks: ['authorizationAskedOf', 'informationDescribed', 'necessaryBecause'],
  guard: (facts) =>
    mayConsent(minorOf(facts).age ?? 'unknown', askedOf(facts) ?? 'nobody')
      ? []
      : [{ gap: 'minorClosing.rightPersonAsked', provision: 'p39.1:14' }],
  when: ({ state }) => state.stage === undefined || state.stage === 'reported',
  sending: ({ day: authorizationAskedOn, state, extras }) => {
    const { authorizationAskedOf, necessaryBecause } = { ...state, ...extras };
    return [{ verb: 'askAuthorization', input: { authorizationAskedOn, authorizationAskedOf, necessaryBecause } }];
  },
};

const destructionOf = ({ state }: LetterFacts): DestructionState => state as DestructionState;

const method: Fill = (facts) =>
  extra('destructionMethod')(facts) ??
  chosen(destructionOf(facts).method, words(facts.language).registers.destructions.choices.method);

const system: Fill = (facts) => {
  const found = facts.company.systems.find(({ key }) => key === facts.state.system);
  return extra('system')(facts) ?? found?.name[facts.language];
};

const firstOf =
  (...fills: readonly Fill[]): Fill =>
  (facts) =>
    fills.reduce<ReturnType<Fill>>((filled, fill) => filled ?? fill(facts), undefined);

/** What went, never whose it was; it names the copies that are still alive, and until when. */
const destructionCertificate: LetterKind = {
  file: 'destruction-certificate',
  on: ['destructions', 'minors'],
  to: 'everybody',
  provisions: ['p39.1:23', 'p39.1:10'],
  blanks: {
    destroyedWhat: firstOf(columnOr('destroyedWhat'), ownDestroyed),
    destroyedOn: day('destroyedOn'),
    destroyedBy: firstOf(columnOr('destroyedBy'), ownDestroyedBy),
    destructionMethod: firstOf(ownMethod, method),
    system: firstOf(system, ownSystem),
    copiesAlive: firstOf(extra('copiesAlive'), ownCopiesAlive),
  },
  asks: ['destructionMethod', 'system', 'copiesAlive'],
  when: ({ state }) => state.destroyedOn !== undefined,
};

const versionOf = ({ state }: LetterFacts): PolicyVersionState => state as PolicyVersionState;

const policyChangeNotice: LetterKind = {
  file: 'policy-change-notice',
  on: ['policyVersions'],
  to: 'everybody',
  provisions: ['p39.1:8.2', 'policy:62'],
  blanks: {
    number: column('number'),
    effectiveOn: dayGiven('effectiveOn'),
    changes: extraOr('changes', column('changes')),
    published: ({ company, language }) => company.policy.published[language],
  },
  cases: { lessProtective: (facts) => versionOf(facts).lessProtective === true },
  asks: ['changes'],
  when: ({ state }) => state.stage === undefined || state.stage === 'published',
};

/** Letters of the other registers (ss. 4.1, 8.2, 14, 23). */
export const registerLetters = {
  parentalAuthorisation,
  destructionCertificate,
  policyChangeNotice,
} as const satisfies Readonly<Record<string, LetterKind>>;
