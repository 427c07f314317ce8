import type { Company } from '../company/company.ts';
import { validateCompany } from '../company/validate-company.ts';
import type { Locale } from '../locales/index.ts';

/**
 * What the policy does not give and the company has still to say: the title and the name of the person in charge
 * (P-39.1 s. 3.1), the written delegation, the NEQ (Reg. s. 3(1)). One sentence each; nothing when all is there.
 */
export const sayNotGiven = ({ notGiven: say }: Locale['cli'], company: Company): readonly string[] => {
  const checked = validateCompany(company);
  const missing = 'faults' in checked ? [] : checked.notGiven;
  const known: Readonly<Record<string, string>> = say.facts;
  const facts = missing.flatMap((fact) => known[fact] ?? []);
  return facts.length === 0 ? [] : [say.title, ...facts.map((fact) => `- ${fact}`)];
};
