import type { Count } from '../../registers/column.ts';

type Bilingual = Readonly<Record<'fr' | 'en', string>>;

/** One system, as an answer speaks of it; what nobody entered yet is absent, and named under `missing`. */
export interface CollectedSystem {
  readonly key: string;
  readonly name: Bilingual;
  /** Kinds of information that it holds, by their keys. */
  readonly kinds?: readonly string[];
  readonly purposes?: readonly string[];
  /** Categories of persons who have access, by their keys. */
  readonly accessBy?: readonly string[];
  /** Months that information is kept once its purpose is achieved. */
  readonly keptMonths?: Count;
  readonly provider?: string;
  readonly outsideQuebec?: boolean;
  readonly missing: readonly ('kinds' | 'purposes' | 'accessBy' | 'keptMonths' | 'outsideQuebec')[];
}

/**
 * What an answer about what is collected says (s. 8 para. 3; policy, row 42): the purposes, each system with what it
 * holds, who sees it, how long it is kept and whether it leaves Québec, and how to reach the person in charge.
 */
export interface CollectedView {
  readonly purposes: readonly string[];
  readonly systems: readonly CollectedSystem[];
  /** Third persons who receive information: the providers. */
  readonly providers: readonly string[];
  readonly mayLeaveQuebec: boolean;
  readonly officer: {
    readonly name: string;
    readonly title: Bilingual;
    readonly email: string;
    readonly phone: string;
    readonly address: readonly string[];
  };
  readonly policy: Bilingual;
  /** Whether everything that the answer must say is known. */
  readonly complete: boolean;
}
