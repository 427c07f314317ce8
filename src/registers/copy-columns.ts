import type { Columns } from './column.ts';
import { type RegisterKey, registerOf } from './index.ts';
import { rowColumns } from './row.ts';

/**
 * How much of a register leaves: the copy for the Commission (Reg. s. 7, without identities), the whole of each record,
 * or what the rows show.
 */
export const copyScopes = ['commission', 'whole', 'rows'] as const;
export type CopyScope = (typeof copyScopes)[number];

/** What the eight items of the register of incidents are made from, in their order (Reg. s. 7). */
const itemColumns = [
  'informationConcerned',
  'kinds',
  'natures',
  'circumstances',
  'occurred',
  'awareOn',
  'awareUntil',
  'persons',
  'conclusion',
  'concludedOn',
  'officerConsultedOn',
  'rationale',
  'commissionNoticeOn',
  'personsNoticeOn',
  'personsToNotify',
  'personsNotified',
  'personsReturned',
  'publicNoticeOn',
  'publicNoticeGround',
  'publicNoticeReason',
  'restGround',
  'deferralGround',
  'measures',
  'measuresTakenOn',
] as const;

/** The columns of a copy, in their order. The copy for the Commission is that of the register of incidents alone. */
export const copyColumns = (register: RegisterKey, scope: CopyScope): Columns => {
  const { columns } = registerOf(register);
  switch (scope) {
    case 'commission':
      return Object.fromEntries(itemColumns.flatMap((key) => (columns[key] ? [[key, columns[key]] as const] : [])));
    case 'whole':
      return columns;
    case 'rows':
      return rowColumns(columns);
    default:
      return scope satisfies never;
  }
};
