import type { Asker, Office } from './office.ts';
import { ownReport } from './receipt.ts';
import type { MyReportsView } from './views/views.ts';

/** Newest first, as many as a card can show. */
const most = 20;

/** A person's own reports and how far each has come; nobody else's. */
export const myReports = (office: Office, asker: Asker): MyReportsView => {
  // The newest of all are among the newest of each.
  const indexed = new Map(office.index.createdBy(asker.oid, most).map((record) => [record.reference, record]));
  const references = new Set([...office.kept.createdBy(asker.oid, most), ...indexed.keys()]);
  const reports = [...references].flatMap(
    (reference) => ownReport(office, asker, reference, indexed.get(reference)) ?? [],
  );
  const newest = reports.toSorted((a, b) => (a.acceptedAt < b.acceptedAt ? 1 : -1)).slice(0, most);
  return {
    reports: newest.map(({ reference, register, what, acceptedOn, progress }) => ({
      reference,
      register,
      ...(what ? { what } : {}),
      acceptedOn,
      progress,
    })),
  };
};
