import { isNotGiven } from '../company/company.ts';
import type { Office } from './office.ts';
import type { UrgentContact } from './views/views.ts';

const plainTitle = {
  fr: 'Responsable de la protection des renseignements personnels',
  en: 'Person in charge of the protection of personal information',
};

/** Whom to call: the officer, with title and contact as s. 3.1 has them published. */
export const urgentContact = (office: Office): UrgentContact => {
  const { officer, urgent } = office.company;
  const title = isNotGiven(officer.title) ? plainTitle : officer.title;
  const name = isNotGiven(officer.name) ? (office.roster.officers()[0]?.name ?? '') : officer.name;
  return { name, title, phone: urgent.phone, email: urgent.email };
};
