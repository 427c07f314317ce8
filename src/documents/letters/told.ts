import type { System } from '../../company/company.ts';
import { words } from '../../locales/index.ts';
import { letterWords } from '../../locales/letters/index.ts';
import { chosen, extra, requestOf } from './fills.ts';
import type { Fill, LetterFacts } from './kind.ts';

/** The systems that an answer is about: where something was found, or all of them for what is collected at large. */
const concerned = (facts: LetterFacts): readonly System[] => {
  const found = (requestOf(facts).searchLines ?? [])
    .filter(({ searchResult }) => searchResult === 'found')
    .map(({ searchSystem }) => searchSystem);
  const { systems } = facts.company;
  return requestOf(facts).type === 'information' ? systems : systems.filter(({ key }) => found.includes(key));
};

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** What the officer says goes first; else what is known of each system. */
const orOf =
  (name: string, keys: (systems: readonly System[]) => readonly string[], texts: (facts: LetterFacts) => Texts): Fill =>
  (facts) =>
    extra(name)(facts) ?? chosen(unique(keys(concerned(facts))), texts(facts));

type Texts = Readonly<Record<string, string>>;

/** Which categories of information are held. */
export const categories = orOf(
  'categories',
  (systems) => systems.flatMap(({ kinds = [] }) => kinds),
  ({ language }) => words(language).registers.incidents.choices.kinds,
);

/** Which categories of persons of the enterprise have access (s. 8 para. 3; policy, row 42). */
export const access = orOf(
  'access',
  (systems) => systems.flatMap(({ accessBy = [] }) => accessBy),
  ({ language }) => words(language).registers.systems.choices.accessBy,
);

/** What the information is used for. */
export const purposes: Fill = (facts) =>
  extra('purposes')(facts) ?? chosen(facts.company.purposes, words(facts.language).registers.systems.choices.purposes);

/** How long it is kept: for each system the months that are set. */
export const retention: Fill = (facts) => {
  const given = extra('retention')(facts);
  if (given !== undefined) return given;
  const say = letterWords(facts.language).keptMonths;
  const lines = concerned(facts).flatMap(({ name, keptMonths }) =>
    keptMonths === undefined ? [] : [say(name[facts.language], String(keptMonths))],
  );
  return lines.length === 0 ? undefined : lines;
};

/** Third persons to whom it may be communicated: the providers of the systems, by name. */
export const recipients: Fill = (facts) => {
  const given = extra('recipients')(facts);
  if (given !== undefined) return given;
  const providers = unique(concerned(facts).flatMap(({ provider }) => provider ?? []));
  return providers.length === 0 ? undefined : providers;
};

/** Whether information may leave Québec with one of the systems (s. 8 para. 2). */
export const leavesQuebec = (facts: LetterFacts): boolean =>
  concerned(facts).some(({ outsideQuebec }) => outsideQuebec === true);

/** Where the information came from. */
export const sources: Fill = (facts) => {
  const given = extra('sources')(facts);
  const { sourceNamed } = requestOf(facts);
  return given ?? (sourceNamed === undefined ? undefined : [sourceNamed]);
};

/** What `told` letters let the officer say in place of the systems. */
export const toldAsks = ['categories', 'access', 'purposes', 'retention', 'recipients'] as const;
