import type { State } from '../ledger/fold.ts';
import type { Column } from '../registers/column.ts';
import { listedKeys, type RegisterKey, registerOf } from '../registers/index.ts';
import { entriesFor } from './entry-form.ts';
import { type PanePlace, paneOf } from './pane-offers.ts';
import type { Verb } from './verb.ts';
import { correctVerbs } from './verbs/correct.ts';
import { handingVerbs } from './verbs/handing.ts';
import { officerVerbs, verbsOf } from './verbs/index.ts';
import { letterVerbs } from './verbs/letters.ts';
import { passOnVerbs } from './verbs/pass-on.ts';
import { reporterVerbs } from './verbs/reporter.ts';

/** The card that offers a verb in chat. */
export type CardPlace =
  | 'reportForm'
  | 'messageForm'
  | 'policyAnswer'
  | 'passOn'
  | 'entries'
  | 'receipt'
  | 'files'
  | 'caseFile'
  | 'correction'
  | 'letters'
  | 'persons'
  | 'handing'
  | 'tasks';

/** Verbs with a card of their own; any other is found by the list that its card is made from. */
const ownCards: Readonly<Record<string, CardPlace>> = {
  reportIncident: 'reportForm',
  reportFromMessage: 'messageForm',
  passQuestion: 'policyAnswer',
  noteMeasure: 'receipt',
  addFile: 'files',
  notePersons: 'persons',
  open: 'caseFile',
  noteCaseFileCopy: 'handing',
  grantTask: 'tasks',
  answerTask: 'tasks',
  addTaskFile: 'files',
  revokeTask: 'tasks',
};

const has = (verbs: readonly Verb[], { verb }: Verb): boolean => verbs.some((one) => one.verb === verb);

const officer = { oid: '', name: '', role: 'officer', language: 'fr' } as const;

const cardOf = (verb: Verb): CardPlace | undefined => {
  const own = Object.hasOwn(ownCards, verb.verb) ? ownCards[verb.verb] : undefined;
  if (own) return own;
  if (has(correctVerbs, verb)) return 'correction';
  if (has(officerVerbs, verb)) return 'caseFile';
  if (has(letterVerbs, verb)) return 'letters';
  if (has(handingVerbs, verb)) return 'handing';
  if (has(passOnVerbs, verb)) return 'passOn';
  if (has(reporterVerbs, verb)) return 'receipt';
  return entriesFor(officer).includes(verb.verb) ? 'entries' : undefined;
};

/** Whether a case file shows a verb among what may be done next, or among what can be corrected. */
const isOnCaseFile = (verb: Verb): boolean => has(officerVerbs, verb) || has(correctVerbs, verb);

/** Where a verb is offered to people; one that Greffe does by itself is offered to nobody. */
export const offeredOn = (
  verb: Verb,
): { readonly card: CardPlace | undefined; readonly pane: PanePlace | undefined } =>
  verb.who === 'greffe'
    ? { card: undefined, pane: undefined }
    : { card: cardOf(verb), pane: paneOf(verb.verb, isOnCaseFile(verb)) };

const aDay = '2026-11-22';

/** A value that a column of this kind may hold. */
const someValue = (column: Column): unknown => {
  switch (column.kind) {
    case 'text':
    case 'listed':
      return 'x';
    case 'choice':
      return column.choices[0];
    case 'choices':
      return column.choices;
    case 'day':
      return aDay;
    case 'when':
      return { day: aDay };
    case 'count':
      return { about: 1 };
    case 'flag':
      return true;
    case 'lines':
      return [{}];
    default:
      return column satisfies never;
  }
};

/** Something in every column, so that an act which waits for a fact shows the stages at which it may be done. */
const filled = (register: RegisterKey): State =>
  Object.fromEntries(Object.entries(registerOf(register).columns).map(([key, column]) => [key, someValue(column)]));

/** One verb on one register: where it is offered, and from which stages its acts begin. */
export interface OfferedAct {
  readonly verb: Verb;
  readonly register: RegisterKey;
  readonly stages: readonly string[];
  readonly card: CardPlace | undefined;
  readonly pane: PanePlace | undefined;
}

/** Whether a verb may be tried at a stage: what is missing may still be given, a wrong stage may not. */
type Tries = (verb: Verb, state: State) => boolean;

const stagesOf = (verb: Verb, register: RegisterKey, tries: Tries): readonly string[] => {
  if (verb.creates === 'always') return [];
  const { stages, closed } = registerOf(register);
  // What is no act on the case file itself is written beside its way, for as long as it is open.
  if (!isOnCaseFile(verb)) return stages.filter((stage) => !closed.includes(stage));
  const full = filled(register);
  // What is of every register and of no column: the officer keeps it beyond its time.
  const held = { ...full, keeping: { heldOn: aDay } };
  return stages.filter((stage) => [{}, full, held].some((state) => tries(verb, { ...state, stage })));
};

/** Every verb of every listed register, with its stages and where people find it. */
export const offeredActs = (tries: Tries): readonly OfferedAct[] =>
  listedKeys.flatMap((register) =>
    verbsOf(register).map((verb) => ({ verb, register, stages: stagesOf(verb, register, tries), ...offeredOn(verb) })),
  );
