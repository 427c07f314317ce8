import { isProvisionId, policyClause, provisionOf } from '../company/clauses.ts';
import { microFuture } from '../company/micro-future.ts';
import { isLawProvisionId, type ProvisionId } from '../law/provisions.ts';
import type { Ask, AskCommand } from './ask.ts';
import { sayPlace } from './due/say-answer.ts';
import { type Speech, speechIn } from './due/speech.ts';
import { provisionsDocument } from './explain/document.ts';
import { allProvisionIds, findProvision, likeProvisions } from './explain/find-provision.ts';
import { relianceOn } from './explain/reliance.ts';
import { sayReliance } from './explain/say-reliance.ts';

const wrong = 2;
const company = microFuture;

/** A provision with what it is about, its source and who relies on it. */
const explanation = (speech: Speech, id: ProvisionId): object => {
  const { shortTitle, link, ...provision } = provisionOf(company, id);
  return {
    ...provision,
    place: sayPlace(speech, provisionOf(company, id)),
    shortTitle: shortTitle[speech.language],
    link: link[speech.language],
    ...(isLawProvisionId(id) ? {} : { follows: policyClause(id).follows, law: policyClause(id).law }),
    reliedOnBy: (relianceOn().get(id) ?? []).map((one) => ({ ...one, text: sayReliance(speech, one) })),
  };
};

const sayExplanation = (speech: Speech, id: ProvisionId): string => {
  const { explain } = speech.law;
  const provision = provisionOf(company, id);
  const checked = speech.day(provision.checkedOn);
  const rules = (relianceOn().get(id) ?? []).map((one) => `  - ${sayReliance(speech, one)}`);
  const clause = isLawProvisionId(id) ? undefined : policyClause(id);
  return [
    `${id}  ${sayPlace(speech, provision)}`,
    provision.shortTitle[speech.language],
    '',
    explain.link(provision.link[speech.language]),
    clause ? explain.policyVersion(checked) : explain.checkedOn(checked),
    ...(clause
      ? [`${explain.follows[clause.follows]}${clause.law.length > 0 ? ` (${clause.law.join(', ')})` : ''}`]
      : [provision.confirmed ? explain.confirmed : explain.unconfirmed]),
    '',
    ...(rules.length > 0 ? [explain.reliedOn, ...rules] : [explain.nothing]),
  ].join('\n');
};

interface Line {
  readonly named: string;
  readonly lang: string | undefined;
  readonly options: ReadonlySet<string>;
}

const readLine = (line: readonly string[]): Line => {
  const at = line.indexOf('--lang');
  const lang = at < 0 ? undefined : (line[at + 1] ?? '');
  const rest = line.filter((_, place) => at < 0 || (place !== at && place !== at + 1));
  const named = rest.filter((word) => !word.startsWith('--')).join(' ');
  return { named, lang, options: new Set(rest.filter((word) => word.startsWith('--'))) };
};

const explainAll = (speech: Speech, options: Line['options'], { print }: Ask): number => {
  if (options.has('--markdown')) print(provisionsDocument(speech, company));
  else for (const id of allProvisionIds) print(JSON.stringify(explanation(speech, id)));
  return 0;
};

/**
 * `greffe explain p39.1:32`: what a provision is about, where its text is, to which day it was checked, and which
 * rules rely on it, read off the rules. `--all --markdown` writes them all. 2 when it is not in the data.
 */
export const explain: AskCommand = async (ask) => {
  const { named, lang, options } = readLine(ask.line);
  const speech = speechIn(lang === 'fr' || lang === 'en' ? lang : ask.language);
  const { explain: say, questionFaults } = speech.law;
  const refuse = (text: string): number => {
    ask.warn(text);
    return wrong;
  };
  if (lang !== undefined && lang !== speech.language) return refuse(questionFaults.language(lang));
  const strange = [...options].find((one) => !['--all', '--markdown', '--json', '--help'].includes(one));
  if (strange !== undefined) return refuse(`${questionFaults.unexpected(strange)}\n\n${say.help}`);
  if (options.has('--all')) return explainAll(speech, options, ask);
  if (options.has('--help') || named === '') {
    ask.print(say.help);
    return options.has('--help') ? 0 : wrong;
  }
  const id = findProvision(named);
  if (id === undefined || !isProvisionId(id)) {
    const like = likeProvisions(named);
    return refuse([say.unknown(named), ...(like.length > 0 ? [say.like(like.join(', '))] : [])].join(' '));
  }
  ask.print(options.has('--json') ? JSON.stringify(explanation(speech, id)) : sayExplanation(speech, id));
  return 0;
};
