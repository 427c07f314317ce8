import type { Column } from '../registers/column.ts';
import type { Gap, GapPlace } from '../registers/register.ts';
import { allowedActs } from './allowed-acts.ts';
import type { Asker, Office } from './office.ts';
import type { Present } from './present.ts';
import { askedOf } from './verbs/index.ts';

/** Gaps whose columns have another name, in the order in which they are entered. */
const named: Readonly<Record<string, readonly string[]>> = {
  circumstancesAndCause: ['circumstances', 'cause'],
  personsAndInQuebec: ['persons', 'personsInQuebec'],
  riskElements: ['conclusion', 'rationale'],
  noticeToPersons: ['personsNoticePlan'],
  authoritiesOutsideQuebec: ['authoritiesOutside', 'authoritiesNamed'],
  contact: ['noticeContact'],
  noticeOn: ['commissionNoticeOn'],
  toldOn: ['personsNoticeOn'],
  measuresSuggested: ['advice', 'measuresSuggested'],
  source: ['sourceNamed'],
  sources: ['sourceNamed'],
  sourceGround: ['collectedGround'],
  'source.ground': ['collectedGround'],
  seriousReason: ['collectedBecause'],
  chargeTold: ['chargeToldOn'],
  openSearches: ['searchSystem'],
  newOutcome: ['outcome'],
  askedAs: ['authorizationAskedOf'],
  rightPersonAsked: ['authorizationAskedOf'],
  provisionNamed: ['ground'],
  threeYardsticks: ['yardsticks'],
  'complaintResponse.reasons': ['response'],
  'complaintExtension.reasons': ['extensionReasons'],
  'complaintExtension.progress': ['extensionProgress'],
  'complaintExtension.newDue': ['extensionNewDue'],
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The columns that a gap may speak of, by its name: its own, with its guard before it, or those it is known by. */
const columnsOf = (gap: string): readonly string[] => {
  const parts = gap.split('.');
  const last = parts.at(-1) ?? '';
  return [...(named[gap] ?? named[last] ?? []), last, `${parts[0]}${upper(last)}`];
};

/** One of the choices of a column, as each condition of a refusal is; what only a letter lacks is none. */
const isChoice = (gap: string, one: Column): boolean =>
  !gap.startsWith('letter.') && one.kind === 'choices' && one.choices.includes(gap.split('.').at(-1) ?? '');

/** A field of the form of an act. */
interface ActField {
  readonly verb: string;
  readonly column: string;
  readonly one: Column;
}

/** Of a decision taken again, the act that prepares it comes before the one that prepares the first. */
const firstFor: Readonly<Record<string, string>> = { supersedingDecision: 'prepareSuperseding' };

/** A letter, and the blanks that the officer gives with it. */
export interface LetterAsking {
  readonly name: string;
  readonly asks: readonly string[];
}

/**
 * What a letter lacks, each with where it is entered: with the letter itself where that asks for it, else in the first
 * act that the record's stage allows and that has a field for it. Nothing is said where no such field is.
 */
export const withPlaces = (
  office: Office,
  asker: Asker,
  record: Present,
): ((letter: LetterAsking, gaps: readonly Gap[]) => readonly Gap[]) => {
  const fields = allowedActs(office, asker, record).flatMap(({ verb: { verb } }) =>
    Object.entries(askedOf(verb, record.state)).map(([column, one]) => ({ verb, column, one })),
  );
  return ({ name, asks }, gaps) => {
    const first = fields.filter(({ verb }) => verb === firstFor[name]);
    return gaps.map((one) => {
      const isAsked = columnsOf(one.gap).some((column) => asks.includes(column));
      const where = isAsked ? 'letter' : placeIn([...first, ...fields], record, one.gap);
      return where === undefined ? one : { ...one, where };
    });
  };
};

/** A column of its name that is still empty comes before one of whose choices it is, and before what is filled. */
const placeIn = (fields: readonly ActField[], { register, state }: Present, gap: string): GapPlace | undefined => {
  const byName = columnsOf(gap).flatMap((name) => fields.find(({ column }) => column === name) ?? []);
  const found =
    byName.find(({ column }) => state[column] === undefined) ??
    fields.find(({ one }) => isChoice(gap, one)) ??
    byName[0];
  return found && { verb: found.verb, register, column: found.column };
};
