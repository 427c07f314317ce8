import type { Asker, Office } from './office.ts';
import { ownReport } from './receipt.ts';
import type { MyReportsView } from './views/views.ts';

/** Newest first, as many as a card can show. */
const most = 20;

/** A person's own reports and how far each has come; nobody else's. */
export const myReports = (office: Office, asker: Asker): MyReportsView => {
  // The newest of all are among the newest of each.
  const own = [office.kept.createdBy(asker.oid, most), office.index.createdBy(asker.oid, most)];
  const references = new Set(own.flat());
  const reports = [...references].flatMap((reference) => ownReport(office, asker, reference) ?? []);
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
