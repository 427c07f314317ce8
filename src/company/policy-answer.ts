import type { Bilingual } from '../law/provisions/title.ts';
import type { PolicyClauseId } from '../law/provisions.ts';
import { policyClause } from './clauses.ts';
import { type Company, isNotGiven } from './company.ts';
import { complaintsAndIncidents } from './summaries/complaints-and-incidents.ts';
import { introduction } from './summaries/introduction.ts';
import { securityAndRights } from './summaries/security-and-rights.ts';

type Language = keyof Bilingual;

/** What each statement says, in our own words; one that is missing, or one too many, does not compile. */
const summaries = { ...introduction, ...securityAndRights, ...complaintsAndIncidents } satisfies Record<
  PolicyClauseId,
  Bilingual
>;

/** What a statement of the policy says, for somebody who asks. */
export interface PolicyAnswer {
  /** Its number among the statements. */
  readonly clause: number;
  readonly title: string;
  readonly text: string;
  /** `company`: the company’s own text, where the installation loaded it; `summary`: ours, which binds nobody. */
  readonly source: 'company' | 'summary';
  /** Where the policy is published, in the language of the answer; the French text prevails (row 1). */
  readonly link: string;
  readonly prevailingLink: string;
}

const longDay = { fr: 'fr-CA', en: 'en-CA' } as const;

const dayIn = (day: string, language: Language): string => {
  if (Number.isNaN(Date.parse(day))) return day;
  const format = new Intl.DateTimeFormat(longDay[language], { dateStyle: 'long', timeZone: 'UTC' });
  const text = format.format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
};

const cookiesIn = ({ cookies }: Company, language: Language): string => {
  const session = { fr: 'le temps de la visite', en: 'for the visit' }[language];
  const days = (count: number): string => (language === 'fr' ? `${count} jours` : `${count} days`);
  const named = cookies.map(({ name, days: kept }) => `${name} (${kept === undefined ? session : days(kept)})`);
  const noun = { fr: 'témoins nécessaires', en: 'necessary cookies' }[language];
  return `${cookies.length} ${noun}${language === 'fr' ? '\u00A0' : ''}: ${named.join(', ')}`;
};

const nobodyNamed: Bilingual = {
  fr: 'la personne dont le nom est publié avec la politique',
  en: 'the person whose name is published with the policy',
};

/** The facts that the blanks of a summary stand for. */
const factsOf = (company: Company, language: Language): Readonly<Record<string, string>> => {
  const { officer, policy, promises, systems } = company;
  const version = policy.versions.at(-1);
  const title = isNotGiven(officer.title) ? '' : `, ${officer.title[language]}`;
  return {
    email: officer.email,
    phone: officer.phone,
    address: officer.address.join(', '),
    officer: isNotGiven(officer.name) ? nobodyNamed[language] : `${officer.name}${title}`,
    policy: policy.published[language],
    requestDays: String(promises.requestDays),
    complaintDays: String(promises.complaintDays),
    systems: systems
      .filter(({ key }) => key !== 'other')
      .map(({ name }) => name[language])
      .join(', '),
    cookies: cookiesIn(company, language),
    version: version?.version ?? '',
    since: dayIn(version?.effectiveOn ?? '', language),
  };
};

/**
 * What a statement of the policy says, in the words of the company where its text was loaded in that language, and
 * else in our summary, marked as one.
 */
export const policyAnswer = (company: Company, id: PolicyClauseId, language: Language): PolicyAnswer => {
  const own = company.policy.texts?.[language]?.[id];
  const facts = factsOf(company, language);
  const summary = summaries[id][language].replace(/\{(\w+)\}/g, (blank, name: string) => facts[name] ?? blank);
  return {
    clause: Number(id.slice('policy:'.length)),
    title: policyClause(id).shortTitle[language],
    text: own ?? summary,
    source: own === undefined ? 'summary' : 'company',
    link: company.policy.published[language],
    prevailingLink: company.policy.published.fr,
  };
};
