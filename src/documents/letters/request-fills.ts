import { type RequestType, requestRule, requestTypes } from '../../law/request.ts';
import { words } from '../../locales/index.ts';
import { letterWords } from '../../locales/letters/index.ts';
import { chosen, chosenInSentence, clock, requestOf } from './fills.ts';
import type { Decide, Fill, LetterFacts } from './kind.ts';

/** Types that a section governs; the others have the policy's promise alone. */
export const statutoryTypes = requestTypes.filter((type) => requestRule(type).statutory);

export const typeOf = (facts: LetterFacts): RequestType | undefined =>
  requestTypes.find((type) => type === requestOf(facts).type);

/** The request, as a sentence names it. */
export const typeNamed: Fill = (facts) => {
  const type = typeOf(facts);
  return type && letterWords(facts.language).requests[type];
};

/** The request, as a letter names it that somebody else reads. */
export const typeNamedToOthers: Fill = (facts) => {
  const type = typeOf(facts);
  return type && letterWords(facts.language).requestsToOthers[type];
};

export const isStatutory: Decide = (facts) => {
  const type = typeOf(facts);
  return type !== undefined && requestRule(type).statutory;
};

export const receivedOn = clock((clocks) => clocks.receivedOn);
export const policyDue = clock((clocks) => clocks.policyDue);
export const statutoryDue = clock((clocks) => clocks.statutoryDue);

/** Nobody has answered yet. */
export const isOpen: Decide = (facts) => {
  const { stage } = facts.state;
  return stage === undefined || stage === 'received' || stage === 'inProgress';
};

/** The systems whose search lines have one of these results, by name. */
export const systemsSearched =
  (...results: readonly (string | undefined)[]): Fill =>
  (facts) => {
    const { company, language } = facts;
    const lines = requestOf(facts).searchLines ?? [];
    const named = Object.fromEntries(company.systems.map(({ key, name }) => [key, name[language]]));
    return chosen(
      lines.filter(({ searchResult }) => results.includes(searchResult)).map(({ searchSystem }) => searchSystem),
      named,
    );
  };

/** What is given, where the officer does not say it otherwise: what each system held. */
export const foundIn: Fill = (facts) => {
  const systems = systemsSearched('found')(facts);
  return Array.isArray(systems) ? systems.map(letterWords(facts.language).foundIn) : undefined;
};

/** Words of a choice of the register of requests. */
export const choiceOf =
  (column: 'collectedGround'): Fill =>
  (facts) =>
    chosenInSentence(requestOf(facts)[column], words(facts.language).registers.requests.choices[column]);
