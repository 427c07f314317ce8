import type { CaseFileItem } from '../ports/case-files.ts';
import type { Office } from './office.ts';
import { lineOf } from './project.ts';

/** Takes an item as SharePoint has it into the index. */
export const take = (office: Office, { reference, register, ledger, itemId, etag }: CaseFileItem): void => {
  office.index.put({ reference, register, ledger, itemId, etag }, lineOf(office, register, ledger));
};
