/** A file of the copy: written, or a text put behind or before another that stands there once. */
export interface Put {
  readonly file: string;
  readonly text: string;
  readonly after?: string;
  readonly before?: string;
}

const register = `import { informationKinds } from '../company/information-kinds.ts';
import { defineRegister } from './register.ts';

export const visits = defineRegister({
  key: 'visits',
  prefix: 'VIS',
  listed: true,
  columns: {
    visitedOn: { kind: 'day', by: 'officer', on: 'row', required: true },
    place: { kind: 'choice', choices: ['office', 'warehouse'], by: 'officer', on: 'row' },
    kinds: { kind: 'choices', choices: informationKinds, by: 'officer', on: 'row' },
    seen: { kind: 'count', by: 'officer', on: 'row' },
    visitor: { kind: 'text', lines: 'one', max: 100, by: 'officer', on: 'caseFile' },
    badgeReturnedOn: { kind: 'day', by: 'officer', on: 'row' },
    policyVersion: { kind: 'text', lines: 'one', max: 20, by: 'greffe', on: 'row' },
    closedOn: { kind: 'day', by: 'greffe', on: 'row' },
  },
  stages: ['expected', 'gone'],
  first: 'expected',
  closed: ['gone'],
  moves: {
    leave: {
      from: ['expected'],
      to: 'gone',
      guard: ({ badgeReturnedOn }) => (badgeReturnedOn ? [] : [{ gap: 'visits.badge' }]),
    },
  },
});
`;

const french = `import { kinds } from './vocabulary.ts';

export const visits = {
  title: 'Registre des visites',
  short: 'Visites',
  columns: {
    visitedOn: 'Jour de la visite',
    place: 'Lieu',
    kinds: 'Types de renseignements',
    seen: 'Personnes vues',
    visitor: 'Visiteur',
    badgeReturnedOn: 'Carte rendue le',
    policyVersion: 'Version de la politique',
    closedOn: 'Fermeture',
  },
  choices: { place: { office: 'Bureau', warehouse: 'Entrepôt' }, kinds },
  stages: { expected: 'Attendue', gone: 'Partie' },
  verbs: { enterVisits: 'Inscrire une visite', completeVisits: 'Compléter', leaveVisits: 'Noter le départ' },
  acts: { enterVisits: 'a inscrit une visite', completeVisits: 'a complété', leaveVisits: 'a noté le départ' },
  gaps: { 'visits.badge': 'La carte de visite n’est pas rendue.' },
};
`;

const english = `import type { visits as frVisits } from '../fr/visits.ts';
import type { Words } from '../words.ts';
import { kinds } from './vocabulary.ts';

export const visits: Words<typeof frVisits> = {
  title: 'Register of visits',
  short: 'Visits',
  columns: {
    visitedOn: 'Day of the visit',
    place: 'Place',
    kinds: 'Kinds of information',
    seen: 'Persons seen',
    visitor: 'Visitor',
    badgeReturnedOn: 'Card returned on',
    policyVersion: 'Version of the policy',
    closedOn: 'Closed',
  },
  choices: { place: { office: 'Office', warehouse: 'Warehouse' }, kinds },
  stages: { expected: 'Expected', gone: 'Gone' },
  verbs: { enterVisits: 'Enter a visit', completeVisits: 'Complete', leaveVisits: 'Record the departure' },
  acts: { enterVisits: 'entered a visit', completeVisits: 'completed it', leaveVisits: 'recorded the departure' },
  gaps: { 'visits.badge': 'The visitor’s card was not returned.' },
};
`;

/** Asks the copy for everything that follows from the register, and prints it. */
const probe = `import { microFuture } from './company/micro-future.ts';
import { parseDay } from './law/day.ts';
import { registerList } from './graph/lists.ts';
import { rowCells } from './graph/row-cells.ts';
import { words } from './locales/index.ts';
import { registerOf } from './registers/index.ts';
import { rowOf } from './registers/row.ts';
import { validate } from './registers/validate.ts';
import { rowWords } from './server/row-words.ts';
import { entryVerbs, verbOf } from './use-cases/verbs/index.ts';

const today = parseDay('2026-11-22') ?? 0;
const { columns } = registerOf('visits');
const enter = entryVerbs.find(({ register }) => register === 'visits');
const known = { today, systems: [] };
const checked = validate(enter.input, { place: 'nowhere', seen: { about: 'two' } }, ['officer'], known, true);
const given = { visitedOn: '2026-11-22', place: 'office', seen: { about: 2 }, visitor: 'Personne A' };
const others = { get: () => undefined, naming: () => [], open: () => [] };
const facts = { state: {}, command: { actor: { oid: 'o', role: 'officer', name: 'x' } }, today, company: microFuture, others };
const { set } = enter.decide(given, facts);
const leave = (state) => verbOf('leaveVisits').decide({}, { ...facts, state });
const fr = words('fr');
const { gaps } = fr.registers;
const list = registerList('visits', rowWords(microFuture));
const shown = rowCells({ reference: 'VIS-2026-AAAAAA', register: 'visits', state: set, act: 1, due: undefined }, rowWords(microFuture));
const only = (from, ...keys) => Object.fromEntries(keys.map((key) => [key, from[key]]));
console.log(JSON.stringify({
  form: Object.keys(enter.input),
  said: { title: fr.registers.titles.visits, short: fr.addin.tab.registers.visits, button: fr.registers.verbs[enter.verb] },
  faults: checked.faults,
  entered: only(set, 'stage', 'policyVersion', 'place'),
  list: { name: list.name, title: list.title },
  columns: Object.fromEntries(list.columns.map(({ name, title }) => [name, title])),
  cells: only(shown, 'Place', 'Seen', 'VisitedOn', 'Stage'),
  row: Object.keys(rowOf(columns, set)).toSorted(),
  early: leave(set).gaps.map(({ gap }) => ({ gap, said: gaps[gap] })),
  left: leave({ ...set, badgeReturnedOn: '2026-11-22' }).set,
}));
`;

const named = (language: 'fr' | 'en'): readonly Put[] => {
  const file = `src/locales/${language}/records.ts`;
  const begins = language === 'fr' ? '/** Record types whose' : '/** The same record types';
  const holds = language === 'fr' ? 'export const ownRecords = {' : 'Words<typeof frRecords> = {';
  return [
    { file, after: holds, text: ' visits ' },
    { file, before: begins, text: "import { visits } from './visits.ts';\n\n" },
  ];
};

/** One record type: its file with one line in the index, its words with one line a language. */
export const newRecordType: readonly Put[] = [
  { file: 'src/registers/visits.ts', text: register },
  {
    file: 'src/registers/index.ts',
    after: "import { systems } from './systems.ts';\n",
    text: "import { visits } from './visits.ts';\n",
  },
  { file: 'src/registers/index.ts', after: '  policyVersions,\n', text: '  visits,\n' },
  { file: 'src/locales/fr/visits.ts', text: french },
  { file: 'src/locales/en/visits.ts', text: english },
  ...named('fr'),
  ...named('en'),
];

/** What the test itself asks the copy with. */
export const probing: Put = { file: 'src/probe.ts', text: `// @ts-nocheck: run, never compiled.\n${probe}` };
