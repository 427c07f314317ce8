import type { CaseFileItem } from '../ports/case-files.ts';
import { putLineOf } from './facts.ts';
import type { Office } from './office.ts';

/** Takes an item as SharePoint has it into the index. */
export const take = (office: Office, { reference, register, ledger, itemId, etag }: CaseFileItem): void => {
  office.index.put({ reference, register, ledger, itemId, etag }, putLineOf(office, register, ledger));
};
