import type { Columns } from '../../registers/column.ts';
import { listedKeys, type RegisterKey, registerOf } from '../../registers/index.ts';
import type { Verb } from '../verb.ts';
import { acting, entering } from './make-verb.ts';

const named = (act: string, register: RegisterKey): string =>
  `${act}${register.charAt(0).toUpperCase()}${register.slice(1)}`;

const filledByOfficer = (columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([, { by }]) => by === 'officer'));

/** What may be corrected or added later: nothing of it has to be said again. */
const laterOf = (columns: Columns): Columns =>
  Object.fromEntries(
    Object.entries(filledByOfficer(columns)).map(([key, column]) => {
      const { required, ...later } = column;
      return [key, required ? later : column];
    }),
  );

/** What can be done to a record type that says nothing of its own: enter it, complete it, and each of its moves. */
const verbsFor = (register: RegisterKey): readonly Verb[] => {
  const { columns, moves } = registerOf(register);
  return [
    entering({ verb: named('enter', register), register, input: filledByOfficer(columns) }),
    acting({ verb: named('complete', register), register, input: laterOf(columns) }),
    ...Object.keys(moves).map((move) => acting({ verb: named(move, register), register, input: {}, move })),
  ];
};

/** The verbs that follow from a register alone, for every listed register that none of these acts on. */
export const derivedVerbs = (own: readonly Verb[]): readonly Verb[] =>
  listedKeys.filter((key) => !own.some(({ register }) => register === key)).flatMap(verbsFor);
