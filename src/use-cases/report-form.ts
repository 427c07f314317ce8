import { reportedKinds } from '../company/information-kinds.ts';
import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { becauses } from '../law/unknown.ts';
import { incidents } from '../registers/incidents.ts';
import type { Asker, Office } from './office.ts';
import { mintTicket } from './ticket.ts';
import { urgentContact } from './urgent-contact.ts';
import type { ReportFormView } from './views/views.ts';

/** Reg. s. 8: a record of an incident is kept five years at least, from the day the company became aware. */
const keptYears = 5;

/** The form of a new report, with a ticket of its own: whatever becomes of the form, it opens one record at most. */
export const reportForm = (office: Office, asker: Asker): ReportFormView => ({
  ticket: mintTicket(office, 'reportIncident', asker.oid),
  today: formatDay(montrealDay(office.now())),
  scenarios: incidents.columns.scenario.choices,
  kinds: reportedKinds,
  systems: office.company.systems.map(({ key, name }) => ({ key, title: name })),
  becauses,
  company: office.company.legalName,
  officer: urgentContact(office),
  keptYears,
});
