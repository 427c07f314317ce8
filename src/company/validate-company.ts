import { type Day, parseDay } from '../law/day.ts';
import { type Company, isNotGiven, type Mandate, type NotGiven } from './company.ts';

/** A company that may be used, with what is still to be configured; or every fault at once. */
export type CheckedCompany =
  | { readonly company: Company; readonly notGiven: readonly string[] }
  | { readonly faults: readonly string[] };

type Faults = readonly (string | false)[];

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?[\d\s().-]{7,}$/;
const KEY = /^[a-z][A-Za-z0-9]*$/;
/** Ten digits; the first two tell the kind of enterprise. */
const NEQ = /^(11|22|33|88)\d{8}$/;

const empty = (text: string): boolean => text.trim() === '';

const day = (text: string): Day | undefined => parseDay(text);

const twice = (keys: readonly string[]): readonly string[] => keys.filter((key, at) => keys.indexOf(key) !== at);

const isHttps = (text: string): boolean => URL.canParse(text) && text.startsWith('https://');

const wholeDays = (at: string, days: number, least: number): string | false =>
  (!Number.isInteger(days) || days < least) && `${at}: must be a whole number of days, at least ${least}`;

const mandateFaults = (mandate: Mandate | NotGiven): Faults => {
  if (isNotGiven(mandate) || mandate.kind === 'highestAuthority') return [];
  return [
    day(mandate.writtenOn) === undefined && 'officer.mandate.writtenOn: not a day, YYYY-MM-DD',
    empty(mandate.scope) && 'officer.mandate.scope: empty; a delegation says what it covers',
  ];
};

const officerFaults = ({ officer }: Company): Faults => [
  !isNotGiven(officer.name) && empty(officer.name) && 'officer.name: empty',
  !isNotGiven(officer.title) &&
    (empty(officer.title.fr) || empty(officer.title.en)) &&
    'officer.title: needed in both languages',
  !EMAIL.test(officer.email) && 'officer.email: not an e-mail address',
  !PHONE.test(officer.phone) && 'officer.phone: not a telephone number',
  officer.address.filter((line) => !empty(line)).length < 2 && 'officer.address: needs at least two lines',
  ...mandateFaults(officer.mandate),
];

const policyFaults = ({ policy }: Company): Faults => [
  !isHttps(policy.published.fr) && 'policy.published.fr: not an https address',
  !isHttps(policy.published.en) && 'policy.published.en: not an https address',
  policy.versions.length === 0 && 'policy.versions: none; a record needs the version in force',
  ...policy.versions.flatMap(({ version, effectiveOn, languages }, at) => [
    empty(version) && `policy.versions[${at}].version: empty`,
    day(effectiveOn) === undefined && `policy.versions[${at}].effectiveOn: not a day, YYYY-MM-DD`,
    !languages.includes('fr') && `policy.versions[${at}].languages: French is missing, and it prevails`,
  ]),
  ...twice(policy.versions.map(({ version }) => version)).map((version) => `policy.versions: ${version} twice`),
];

const promiseFaults = ({ promises }: Company): Faults => [
  wholeDays('promises.requestDays', promises.requestDays, 1),
  promises.requestDays > 30 && 'promises.requestDays: more than the 30 days of P-39.1 s. 32',
  wholeDays('promises.complaintDays', promises.complaintDays, 1),
  wholeDays('promises.incidents.houseTargets.measures', promises.incidents.houseTargets.measures, 0),
  wholeDays('promises.incidents.houseTargets.assessment', promises.incidents.houseTargets.assessment, 0),
  wholeDays('promises.incidents.houseTargets.notices', promises.incidents.houseTargets.notices, 0),
  wholeDays('promises.incidents.houseTargets.confirmation', promises.incidents.houseTargets.confirmation, 1),
];

const systemFaults = ({ systems }: Company): Faults => [
  systems.length === 0 && 'systems: none',
  ...systems.flatMap(({ key, name, providerPolicy }, at) => [
    !KEY.test(key) && `systems[${at}].key: must begin with a small letter and hold letters and digits only`,
    (empty(name.fr) || empty(name.en)) && `systems[${at}].name: needed in both languages`,
    providerPolicy !== undefined && !isHttps(providerPolicy) && `systems[${at}].providerPolicy: not an https address`,
  ]),
  ...systems.flatMap(({ assessmentOn, agreementOn, keptMonths }, at) => [
    assessmentOn !== undefined &&
      day(assessmentOn) === undefined &&
      `systems[${at}].assessmentOn: not a day, YYYY-MM-DD`,
    agreementOn !== undefined && day(agreementOn) === undefined && `systems[${at}].agreementOn: not a day, YYYY-MM-DD`,
    keptMonths !== undefined &&
      wholeDays(`systems[${at}].keptMonths`, keptMonths, 0) &&
      `systems[${at}].keptMonths: not a whole number`,
  ]),
  ...twice(systems.map(({ key }) => key)).map((key) => `systems: ${key} twice`),
];

const ownFaults = (company: Company): Faults => [
  empty(company.legalName) && 'legalName: empty',
  !isNotGiven(company.neq) && !NEQ.test(company.neq) && 'neq: not ten digits that begin with 11, 22, 33 or 88',
  !isHttps(company.website) && 'website: not an https address',
  !PHONE.test(company.urgent.phone) && 'urgent.phone: not a telephone number',
  !EMAIL.test(company.urgent.email) && 'urgent.email: not an e-mail address',
  company.purposes.length === 0 && 'purposes: none; information is collected for determined purposes (P-39.1 s. 4)',
  ...company.cookies.map(({ name }, at) => empty(name) && `cookies[${at}].name: empty`),
];

const notGivenIn = (company: Company): readonly string[] =>
  [
    isNotGiven(company.neq) && 'neq',
    isNotGiven(company.officer.name) && 'officer.name',
    isNotGiven(company.officer.title) && 'officer.title',
    isNotGiven(company.officer.mandate) && 'officer.mandate',
  ].filter((at) => at !== false);

/**
 * Checks a company at the start. In: the company as data. Out: the company with the paths of what was not given, or
 * all its faults, each as `path: what is wrong`, for whoever configures. Refuses a promise later than the statute.
 */
export const validateCompany = (company: Company): CheckedCompany => {
  const faults = [ownFaults, officerFaults, policyFaults, promiseFaults, systemFaults]
    .flatMap((faultsOf) => faultsOf(company))
    .filter((fault) => fault !== false);
  return faults.length > 0 ? { faults } : { company, notGiven: notGivenIn(company) };
};
