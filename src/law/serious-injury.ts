import { type Conclusion, type SeriousInjuryFactor, seriousInjuryFactors } from './incident.ts';
import type { ProvisionId } from './provisions.ts';

/** Which way a sign pulls: towards a risk of serious injury, or away from it. */
export type Pull = 'towards' | 'away';

/**
 * What may be ticked under each factor of s. 3.7 and Reg. s. 7(6). The lists are ours, the factors are the law's; each
 * sign pulls one way, and none weighs a number.
 */
export const injurySigns = {
  sensitivity: {
    medical: 'towards',
    biometric: 'towards',
    intimate: 'towards',
    highExpectationOfPrivacy: 'towards',
    identityNumber: 'towards',
    financial: 'towards',
    credential: 'towards',
    concernsMinor: 'towards',
    businessContactOnly: 'away',
    alreadyPublic: 'away',
  },
  anticipatedConsequences: {
    identityTheft: 'towards',
    financialLoss: 'towards',
    humiliation: 'towards',
    harmToReputation: 'towards',
    harmToCreditRecord: 'towards',
    lossOfEmployment: 'towards',
    harmToSafety: 'towards',
    inconvenienceOnly: 'away',
  },
  likelihoodOfInjuriousUse: {
    maliciousAct: 'towards',
    recipientUnknown: 'towards',
    publiclyExposed: 'towards',
    notRecovered: 'towards',
    longExposed: 'towards',
    signsOfUse: 'towards',
    encrypted: 'away',
    recoveredUnread: 'away',
    destructionConfirmed: 'away',
    trustedRecipient: 'away',
    promptlyContained: 'away',
  },
  illIntentionedUses: {
    fraud: 'towards',
    impersonation: 'towards',
    accountTakeover: 'towards',
    phishing: 'towards',
    extortion: 'towards',
    resale: 'towards',
    harassment: 'towards',
    noneConceivable: 'away',
  },
} as const satisfies Record<SeriousInjuryFactor, Readonly<Record<string, Pull>>>;

type Signs = typeof injurySigns;

/** A sign under one factor. */
export type InjurySign<F extends SeriousInjuryFactor = SeriousInjuryFactor> = {
  [K in F]: keyof Signs[K] & string;
}[F];

/** What was ticked. A factor that is absent was not considered; an empty list was, and nothing was found. */
export type Weighing = { readonly [F in SeriousInjuryFactor]?: readonly InjurySign<F>[] | undefined };

/** One sign that says so. */
export interface WeighedSign {
  readonly factor: SeriousInjuryFactor;
  readonly sign: InjurySign;
  readonly pull: Pull;
}

/** What the factors suggest to the officer, who alone concludes. */
export interface Suggestion {
  readonly suggests: Conclusion;
  readonly because: readonly WeighedSign[];
  /** Factors that the statute asks to consider and nobody has. */
  readonly notConsidered: readonly SeriousInjuryFactor[];
  readonly provision: readonly ProvisionId[];
}

const pullOf = (factor: SeriousInjuryFactor, sign: string): Pull => {
  const pull: Pull | undefined = Object.entries(injurySigns[factor]).find(([key]) => key === sign)?.[1];
  if (pull === undefined) throw new Error(`no such sign under ${factor}: ${sign}`);
  return pull;
};

const weighed = (weighing: Weighing): readonly WeighedSign[] =>
  seriousInjuryFactors.flatMap((factor) =>
    (weighing[factor] ?? []).map((sign) => ({ factor, sign, pull: pullOf(factor, sign) })),
  );

// How grave it would be, and how likely: s. 3.7 asks for both, and neither alone makes the risk serious.
const grave: readonly SeriousInjuryFactor[] = ['sensitivity', 'anticipatedConsequences'];
const likely: readonly SeriousInjuryFactor[] = ['likelihoodOfInjuriousUse', 'illIntentionedUses'];

const conclude = (signs: readonly WeighedSign[], complete: boolean): Conclusion => {
  const any = (among: readonly SeriousInjuryFactor[], pull: Pull): boolean =>
    signs.some((sign) => sign.pull === pull && among.includes(sign.factor));
  const graveTowards = any(grave, 'towards');
  const likelyTowards = any(likely, 'towards');
  const likelyAway = any(likely, 'away');
  if (graveTowards && likelyTowards && !likelyAway) return 'yes';
  if (!complete) return 'undetermined';
  if (!graveTowards && any(grave, 'away') && !likelyTowards) return 'no';
  return !likelyTowards && likelyAway ? 'no' : 'undetermined';
};

/**
 * Weighs what was ticked and proposes; it never decides, and there is no score. *Yes* when something makes the injury
 * grave, something makes the use likely, and nothing contains it. *No* only when all four factors were considered and
 * nothing makes the use likely while something speaks against it. Anything else is *undetermined*: the officer weighs.
 * Source: P-39.1 s. 3.7, r. 3.1, s. 7(6).
 */
export const weighSeriousInjury = (weighing: Weighing): Suggestion => {
  const because = weighed(weighing);
  const notConsidered = seriousInjuryFactors.filter((factor) => weighing[factor] === undefined);
  return {
    suggests: conclude(because, notConsidered.length === 0),
    because,
    notConsidered,
    provision: ['p39.1:3.7', 'reg3.1:7(6)'],
  };
};
