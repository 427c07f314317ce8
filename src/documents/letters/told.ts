import { words } from '../../locales/index.ts';
import { letterWords } from '../../locales/letters/index.ts';
import type { LetterSystem } from '../../ports/letters.ts';
import { chosen, extra, requestOf } from './fills.ts';
import type { Fill, LetterFacts } from './kind.ts';

/** The register of systems goes before what the company says of them. */
const systemsOf = ({ systems, company }: LetterFacts): readonly LetterSystem[] =>
  systems ?? company.systems.map((system) => ({ ...system, inUse: true }));

/** The systems that an answer is about: where something was found, or all in use for what is collected at large. */
const concerned = (facts: LetterFacts): readonly LetterSystem[] => {
  const found = (requestOf(facts).searchLines ?? [])
    .filter(({ searchResult }) => searchResult === 'found')
    .map(({ searchSystem }) => searchSystem);
  const isAtLarge = requestOf(facts).type === 'information';
  return systemsOf(facts).filter(({ key, inUse }) => (isAtLarge ? inUse : found.includes(key)));
};

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** What the officer says goes first; else what is known of each system. */
const orOf =
  (
    name: string,
    keys: (systems: readonly LetterSystem[]) => readonly string[],
    texts: (facts: LetterFacts) => Texts,
  ): Fill =>
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

/** What the information is used for: in these systems, or in the enterprise where their entries do not say. */
export const purposes: Fill = (facts) => {
  const said = unique(concerned(facts).flatMap((system) => system.purposes ?? []));
  const texts = words(facts.language).registers.systems.choices.purposes;
  return extra('purposes')(facts) ?? chosen(said.length > 0 ? said : facts.company.purposes, texts);
};

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
