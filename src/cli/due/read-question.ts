import type { Day } from '../../law/day.ts';
import { type Askable, askable, type Field, type FieldName, fieldNamed, fields, fieldsOf } from './fields.ts';
import { type MomentFault, readMoment } from './moment.ts';

type ValueOf<F extends Field> = F extends { kind: 'moment' }
  ? Day
  : F extends { kind: 'choice'; choices: readonly (infer C)[] }
    ? C
    : boolean;

/** The facts that were given, each read by its kind. */
export type Given = { readonly [N in FieldName]?: ValueOf<(typeof fields)[N]> };

export interface Question {
  readonly register: Askable;
  readonly given: Given;
}

/** What is wrong with a question: which fact, what was given, and what would be right. */
export type QuestionFault =
  | { readonly fault: 'notAQuestion' }
  | { readonly fault: 'register'; readonly given: string }
  | { readonly fault: 'missing'; readonly field: string }
  | { readonly fault: 'unknownFact'; readonly field: string; readonly known: readonly string[] }
  | { readonly fault: 'notInList'; readonly field: string; readonly given: string; readonly known: readonly string[] }
  | { readonly fault: 'notAFlag' | MomentFault; readonly field: string; readonly given: string }
  | { readonly fault: 'order'; readonly field: string; readonly after: string };

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const readValue = (name: FieldName, value: unknown): { readonly value: unknown } | QuestionFault => {
  const field: Field = fields[name];
  const given = shown(value);
  switch (field.kind) {
    case 'moment': {
      const read = typeof value === 'string' ? readMoment(value.trim()) : ({ fault: 'notAMoment' } as const);
      return 'fault' in read ? { fault: read.fault, field: name, given } : { value: read.day };
    }
    case 'choice': {
      const known = field.choices.find((one) => one === value);
      return known === undefined ? { fault: 'notInList', field: name, given, known: field.choices } : { value: known };
    }
    case 'flag':
      if (typeof value === 'boolean' || value === 'true' || value === 'false')
        return { value: String(value) === 'true' };
      return { fault: 'notAFlag', field: name, given };
    default:
      return field satisfies never;
  }
};

/** Pairs of which the second cannot come before the first. */
const orders: readonly (readonly [FieldName, FieldName])[] = [
  ['received', 'writtenOn'],
  ['received', 'thirdPartyAskedOn'],
  ['received', 'commissionAppliedOn'],
  ['received', 'answeredOn'],
  ['received', 'disagreementFiledOn'],
  ['disagreementFiledOn', 'finalDecisionOn'],
  ['received', 'infoRequestedOn'],
  ['received', 'infoReceivedOn'],
  ['infoRequestedOn', 'infoReceivedOn'],
  ['received', 'extensionSentOn'],
  ['awareOn', 'awareUntil'],
  ['received', 'destroyedOn'],
  ['received', 'authorizationAskedOn'],
  ['authorizationAskedOn', 'authorizationAnsweredOn'],
];

const orderFault = (given: Given): QuestionFault | undefined => {
  const broken = orders.find(([first, second]) => {
    const [a, b] = [given[first], given[second]];
    return typeof a === 'number' && typeof b === 'number' && b < a;
  });
  return broken && { fault: 'order', field: broken[1], after: broken[0] };
};

/** Facts that only mean something together: the first asks for the second. */
const together: readonly (readonly [FieldName, FieldName])[] = [
  ['answeredOn', 'outcome'],
  ['outcome', 'answeredOn'],
  ['extensionSentOn', 'extensionNewDue'],
  ['extensionNewDue', 'extensionSentOn'],
  ['applicantInformedOn', 'thirdPartyAskedOn'],
  ['thirdPartyNewDue', 'thirdPartyAskedOn'],
  ['commissionExtendedTo', 'commissionAppliedOn'],
  ['finalDecisionOn', 'disagreementFiledOn'],
  ['authorizationAnswer', 'authorizationAskedOn'],
  ['authorizationAnsweredOn', 'authorizationAnswer'],
];

const missingFault = (register: Askable, given: Given): QuestionFault | undefined => {
  if (register === 'requests' && given.type === undefined) return { fault: 'missing', field: 'type' };
  if (given.received === undefined && given.awareOn === undefined) return { fault: 'missing', field: 'received' };
  const own = fieldsOf(register);
  const half = together.find(
    ([one, other]) => own.includes(other) && given[one] !== undefined && given[other] === undefined,
  );
  return half && { fault: 'missing', field: half[1] };
};

// `type` means something for requests alone; a caller that gives it for all is not refused.
const isSilent = (name: string, value: unknown): boolean =>
  value === undefined || value === null || value === '' || name === 'id';

const readAll = (register: Askable, facts: readonly (readonly [string, unknown])[]): Given | QuestionFault => {
  const own = fieldsOf(register);
  const given: Record<string, unknown> = {};
  for (const [key, value] of facts) {
    const name = fieldNamed(key);
    if (name === 'type' && !own.includes('type')) continue;
    if (name === undefined || !own.includes(name)) return { fault: 'unknownFact', field: key, known: own };
    const read = readValue(name, value);
    if ('fault' in read) return read;
    given[name] = read.value;
  }
  // Each value was read by the kind of its own field, from which the type of `Given` is made.
  return given as Given;
};

/**
 * Reads one question `{register, type, received, …facts}` from text or JSON. Refuses a fact that is not known or not
 * of that register: to leave one out in silence would be to give a wrong date.
 */
export const readQuestion = (raw: unknown): Question | QuestionFault => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { fault: 'notAQuestion' };
  const { register: named, ...facts } = raw as Readonly<Record<string, unknown>>;
  const register = askable.find((one) => one === named);
  if (register === undefined)
    return named === undefined || named === null || named === ''
      ? { fault: 'missing', field: 'register' }
      : { fault: 'register', given: shown(named) };
  const given = readAll(
    register,
    Object.entries(facts).filter(([name, value]) => !isSilent(name, value)),
  );
  if ('fault' in given) return given as QuestionFault;
  const fault = missingFault(register, given) ?? orderFault(given);
  return fault ?? { register, given };
};
