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

/** What a list of one's own reports shows of each. */
export type OwnReport = Omit<ReceiptView, 'firstMeasures' | 'officer'>;

/** A person's own report; anybody else's record does not exist for them. */
const ownRecord = (office: Office, asker: Asker, reference: Reference): Present | undefined => {
  const record = present(office, reference);
  return record?.openedBy === asker.oid && record.register === 'incidents' ? record : undefined;
};

const reportOf = (office: Office, record: Present): OwnReport => {
  const state: IncidentState = record.state;
  return {
    reference: record.reference,
    register: record.register,
    scenario: state.scenario ?? 'other',
    acceptedAt: record.openedAt,
    acceptedOn: formatDay(montrealDay(record.openedAt)),
    progress: progressOf(office, record),
  };
};

/** One line of a person's own reports: as the receipt, without the tickets that only a receipt needs. */
export const ownReport = (office: Office, asker: Asker, reference: Reference): OwnReport | undefined => {
  const record = ownRecord(office, asker, reference);
  return record && reportOf(office, record);
};

/** What became of a report, for the person who made it. Anybody else's record does not exist for them. */
export const receiptOf = (office: Office, asker: Asker, reference: Reference): Outcome<ReceiptView> => {
  const record = ownRecord(office, asker, reference);
  if (!record) return { refused: 'notFound' };
  const report = reportOf(office, record);
  const state: IncidentState = record.state;
  const done = state.firstMeasures ?? [];
  return {
    ...report,
    firstMeasures: adviceFor(state.scenario ?? 'other').measures.map((key) => ({
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
