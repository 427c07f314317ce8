import { adviceFor } from '../company/scenarios.ts';
import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { type IncidentState, incidents } from '../registers/incidents.ts';
import { registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { settled } from './perform.ts';
import { type Present, present } from './present.ts';
import { stageOf } from './stage.ts';
import { mintTicket } from './ticket.ts';
import { urgentContact } from './urgent-contact.ts';
import type { Progress, ReceiptView } from './views/views.ts';

/** What became of a report, for the person who made it. Anybody else's record does not exist for them. */
export const receiptOf = (office: Office, asker: Asker, reference: Reference): Outcome<ReceiptView> => {
  const record = present(office, reference);
  if (!record || record.openedBy !== asker.oid || record.register !== 'incidents') return { refused: 'notFound' };
  const state: IncidentState = record.state;
  const done = state.firstMeasures ?? [];
  const scenario = state.scenario ?? 'other';
  return {
    reference,
    register: record.register,
    scenario,
    acceptedAt: record.openedAt,
    acceptedOn: formatDay(montrealDay(record.openedAt)),
    progress: progressOf(office, record),
    firstMeasures: adviceFor(scenario).measures.map((key) => ({
      key,
      done: done.includes(key),
      ticket: mintTicket(office, 'noteMeasure', asker.oid, reference),
    })),
    officer: urgentContact(office),
  };
};

/** *Kept / in SharePoint / opened by the officer / closed*. */
export const progressOf = (office: Office, record: Present): Progress => {
  const { reference, register, indexed } = record;
  const stage = stageOf(record);
  if (registerOf(register).closed.includes(stage)) return 'closed';
  if (stage !== incidents.first) return 'opened';
  return indexed && settled(office, reference) ? 'inSharePoint' : 'kept';
};
