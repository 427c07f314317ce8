import type { IncidentDutySettings } from '../law/incident-facts.ts';
import type { Bilingual } from '../law/provisions/title.ts';
import type { PolicyClauseId } from '../law/provisions.ts';
import type { Because } from '../law/unknown.ts';
import type { InformationKind } from './information-kinds.ts';
import type { Retention } from './retention.ts';
import type { AccessCategory, Control, Purpose, SystemUse } from './vocabulary.ts';

/** A fact of the company that the policy does not give: configured before use, and said to be missing until then. */
export interface NotGiven {
  readonly unknown: Because;
}

/** Under what the officer is in charge: P-39.1 s. 3.1, the highest authority or a written delegation. */
export type Mandate =
  | { readonly kind: 'highestAuthority' }
  | { readonly kind: 'delegated'; readonly writtenOn: string; readonly scope: string };

/** The person in charge of the protection of personal information; title and contact are published (s. 3.1). */
export interface Officer {
  readonly name: string | NotGiven;
  readonly title: Bilingual | NotGiven;
  readonly mandate: Mandate | NotGiven;
  readonly email: string;
  readonly phone: string;
  /** Lines of the postal address, without the name. */
  readonly address: readonly string[];
}

/** A version of the confidentiality policy (s. 8.2); `effectiveOn` is `YYYY-MM-DD`. */
export interface PolicyVersion {
  readonly version: string;
  readonly effectiveOn: string;
  readonly languages: readonly ('fr' | 'en')[];
}

/** Software, service or device that may hold personal information. */
export interface System {
  /** Kept in registers: never changed or reused. */
  readonly key: string;
  readonly name: Bilingual;
  readonly use: SystemUse;
  readonly provider?: string;
  /** The provider's own policy, as our policy cites it. */
  readonly providerPolicy?: string;
  readonly controls: readonly Control[];
  /** Where it keeps what it holds, as far as that is known. */
  readonly place?: string;
  /** Whether information leaves Québec with it (s. 17); absent while that is not known. */
  readonly outsideQuebec?: boolean;
  /** The privacy impact assessment and the written agreement that s. 17 then asks for, `YYYY-MM-DD`. */
  readonly assessmentOn?: string;
  readonly agreementOn?: string;
  /** What it holds, what for, who sees it, and for how many months it is kept (s. 8; policy, row 42). */
  readonly kinds?: readonly InformationKind[];
  readonly purposes?: readonly Purpose[];
  readonly accessBy?: readonly AccessCategory[];
  readonly keptMonths?: number;
}

/** What the policy promises beyond the statute, or more precisely. */
export interface Promises {
  /** Calendar days from receipt to the written reply to a request (row 38). */
  readonly requestDays: number;
  /** Calendar days from receipt, or from the last information received, to the reply to a complaint (row 47). */
  readonly complaintDays: number;
  /** Whether the Commission is told of every incident (row 55), and the house's own targets. */
  readonly incidents: IncidentDutySettings;
}

export interface Cookie {
  readonly name: string;
  /** Days it is kept; absent when it ends with the session. */
  readonly days?: number;
}

/** A company, as data: who it is, what it promised, what it uses. */
export interface Company {
  readonly legalName: string;
  /** Québec enterprise number, ten digits. */
  readonly neq: string | NotGiven;
  readonly website: string;
  readonly officer: Officer;
  /** Whom to call when minutes count. */
  readonly urgent: { readonly phone: string; readonly email: string };
  /** Where the policy is published. */
  readonly policy: {
    readonly published: Bilingual;
    readonly versions: readonly PolicyVersion[];
    /** The policy’s own text, statement by statement, where the installation gives it. */
    readonly texts?: Readonly<Partial<Record<keyof Bilingual, Readonly<Partial<Record<PolicyClauseId, string>>>>>>;
  };
  readonly promises: Promises;
  /** How long its own records are kept beyond the law, and where copies outlive them. */
  readonly retention: Retention;
  readonly purposes: readonly Purpose[];
  readonly systems: readonly System[];
  readonly cookies: readonly Cookie[];
}

/** Whether a fact of the company was never given. */
export const isNotGiven = (fact: unknown): fact is NotGiven =>
  typeof fact === 'object' && fact !== null && 'unknown' in fact;

/** The version of the policy in force on a day (`YYYY-MM-DD`); undefined before the first. */
export const policyInForce = (company: Company, day: string): PolicyVersion | undefined =>
  company.policy.versions
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? 1 : -1))[0];
