import type { Asker, Office } from './office.ts';
import { receiptOf } from './receipt.ts';
import type { MyReportsView } from './views/views.ts';

/** Newest first, as many as a card can show. */
const most = 20;

/** A person's own reports and how far each has come; nobody else's. */
export const myReports = (office: Office, asker: Asker): MyReportsView => {
  const waiting = office.kept.createdBy(asker.oid).map(({ reference }) => reference);
  const references = [...new Set([...waiting, ...office.index.createdBy(asker.oid)])];
  const reports = references.flatMap((reference) => {
    const receipt = receiptOf(office, asker, reference);
    return 'refused' in receipt ? [] : [receipt];
  });
  const newest = reports.toSorted((a, b) => (a.acceptedAt < b.acceptedAt ? 1 : -1)).slice(0, most);
  return {
    reports: newest.map(({ reference, register, scenario, acceptedOn, progress }) => ({
      reference,
      register,
      scenario,
      acceptedOn,
      progress,
    })),
  };
};
