import type { Office } from '../office.ts';

const thirtyDays = 30 * 86_400_000;

/** Thirty days after an act is in SharePoint the inbox keeps only id, digest and receipt; returns how many were emptied. */
export const emptyKept = (office: Office): number =>
  office.kept.emptyBefore(new Date(Date.parse(office.now()) - thirtyDays).toISOString());
