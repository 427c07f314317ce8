import type { Bilingual } from '../law/provisions/title.ts';
import type { Company, Mandate } from './company.ts';
import { type RetentionChoices, withRetention } from './retention.ts';

/** What an installation says about its company beside the data file. */
export interface CompanyChoices {
  readonly neq?: string | undefined;
  readonly officerName?: string | undefined;
  readonly officerTitle?: Bilingual | undefined;
  readonly mandate?: Mandate | undefined;
  readonly urgentPhone?: string | undefined;
  readonly caiNotification?: 'everyIncident' | 'seriousRiskOnly' | undefined;
  readonly retention?: RetentionChoices | undefined;
  readonly policyTexts?: Company['policy']['texts'];
}

/** The company with what the installation says in place of what the file says. Checks nothing: see validateCompany. */
export const configureCompany = (company: Company, choices: CompanyChoices): Company => ({
  ...company,
  neq: choices.neq ?? company.neq,
  officer: {
    ...company.officer,
    name: choices.officerName ?? company.officer.name,
    title: choices.officerTitle ?? company.officer.title,
    mandate: choices.mandate ?? company.officer.mandate,
  },
  policy: { ...company.policy, ...(choices.policyTexts ? { texts: choices.policyTexts } : {}) },
  retention: withRetention(company.retention, choices.retention ?? {}),
  urgent: { ...company.urgent, phone: choices.urgentPhone ?? company.urgent.phone },
  promises: {
    ...company.promises,
    incidents: {
      ...company.promises.incidents,
      caiNotification: choices.caiNotification ?? company.promises.incidents.caiNotification,
    },
  },
});
