import { adviceFor } from '../company/scenarios.ts';
import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { IndexedRecord } from '../ports/record-index.ts';
import type { IncidentState } from '../registers/incidents.ts';
import { type RegisterKey, registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { ownRecord } from './own-record.ts';
import type { Present } from './present.ts';
import { requestReceipt } from './request-receipt.ts';
import { stageOf } from './stage.ts';
import { mintTicket, mintTicketUntil } from './ticket.ts';
import { urgentContact } from './urgent-contact.ts';
import type { Progress, ReceiptView } from './views/views.ts';

/** What a list of one's own reports shows of each. */
export type OwnReport = Pick<ReceiptView, 'reference' | 'register' | 'what' | 'acceptedAt' | 'acceptedOn' | 'progress'>;

/** Minutes after a report within which its author may say that it was a mistake. */
const mistakeMinutes = 10;

/** The column that says what a record is about. */
const aboutColumns: Partial<Readonly<Record<RegisterKey, string>>> = {
  incidents: 'scenario',
  requests: 'type',
  complaints: 'subject',
};

const whatOf = ({ register, state }: Present): Pick<ReceiptView, 'what'> => {
  const column = aboutColumns[register];
  const choice = column === undefined ? undefined : state[column];
  return column !== undefined && typeof choice === 'string' ? { what: { column, choice } } : {};
};

const reportOf = (record: Present): OwnReport => ({
  reference: record.reference,
  register: record.register,
  ...whatOf(record),
  acceptedAt: record.openedAt,
  acceptedOn: formatDay(montrealDay(record.openedAt)),
  progress: progressOf(record),
});

/** One line of a person's own reports: as the receipt, without the tickets that only a receipt needs. */
export const ownReport = (
  office: Office,
  asker: Asker,
  reference: Reference,
  indexed?: IndexedRecord,
): OwnReport | undefined => {
  const record = ownRecord(office, asker, reference, indexed);
  return record && reportOf(record);
};

/** What became of a report, for the person who made it. Anybody else’s record does not exist for them. */
export const receiptOf = (office: Office, asker: Asker, reference: Reference): Outcome<ReceiptView> => {
  const record = ownRecord(office, asker, reference);
  if (!record) return { refused: 'notFound' };
  const request = requestReceipt(office, record);
  return {
    ...reportOf(record),
    firstMeasures: measuresOf(office, asker, record),
    officer: urgentContact(office),
    ...(record.state.aboutOfficer === true ? { toDirection: office.roster.direction()[0]?.name ?? '' } : {}),
    ...addedTo(record),
    ...ticketsOf(office, asker, record),
    ...(request ? { request } : {}),
  };
};

const measuresOf = (office: Office, asker: Asker, record: Present): ReceiptView['firstMeasures'] => {
  if (record.register !== 'incidents') return [];
  const { scenario, firstMeasures: done = [] }: IncidentState = record.state;
  return adviceFor(scenario ?? 'other').measures.map((key) => ({
    key,
    done: done.includes(key),
    ticket: mintTicket(office, 'noteMeasure', asker.oid, record.reference),
  }));
};

const addedTo = ({ state }: Present): Pick<ReceiptView, 'added' | 'files' | 'quoted' | 'mistaken'> => ({
  added: typeof state.added === 'string' ? state.added : '',
  files: typeof state.files === 'string' ? state.files.split('\n').map((line) => line.split(' — ')[0] ?? '') : [],
  quoted: typeof state.evidenceFile === 'string',
  mistaken: state.mistakeOn !== undefined,
});

/** What the person may still do with it: the ticket of a mistake ends with its ten minutes. */
const ticketsOf = (
  office: Office,
  { oid }: Asker,
  record: Present,
): Pick<ReceiptView, 'addTicket' | 'mistakeTicket'> => {
  const { reference, register, openedAt, state } = record;
  if (registerOf(register).closed.includes(stageOf(record))) return {};
  const until = new Date(Date.parse(openedAt) + mistakeMinutes * 60_000).toISOString();
  const inTime = until > office.now() && state.mistakeOn === undefined;
  return {
    addTicket: mintTicket(office, 'addInformation', oid, reference),
    ...(inTime ? { mistakeTicket: mintTicketUntil(office, { verb: 'tellMistake', oid, reference }, until) } : {}),
  };
};

/** *Kept / in SharePoint / opened by the officer / closed*. */
export const progressOf = (record: Present): Progress => {
  const { register, isSettled } = record;
  const stage = stageOf(record);
  if (registerOf(register).closed.includes(stage)) return 'closed';
  if (stage !== registerOf(register).first) return 'opened';
  return isSettled ? 'inSharePoint' : 'kept';
};
