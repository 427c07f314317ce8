import type { CaseFiles } from '../ports/case-files.ts';
import type { Adapter, CaseFilesOptions } from './adapter.ts';
import { createEvidence } from './evidence.ts';
import { readRow } from './items.ts';
import { caseFileOf, changesOf, deltaOf, fieldsOfCaseFile, findIn, readFirst } from './look-up.ts';
import { createPlaces } from './places.ts';
import { removeItem } from './remove.ts';
import { rowCells, sameCells } from './row-cells.ts';
import { write, writeRow } from './save.ts';

export type { CaseFilesOptions } from './adapter.ts';

/** The case files and their rows in SharePoint, through Graph. */
export const graphCaseFiles = (options: CaseFilesOptions): CaseFiles => {
  const places = createPlaces(options.gateway, options.sites);
  const adapter: Adapter = {
    ...options,
    caseFiles: () => places.caseFiles(),
    rows: (register) => places.rows(register),
    saw: (answer) => {
      if (answer.kind === 'refused' && answer.status === 404) places.forget();
    },
  };
  return {
    write: (draft) => write(adapter, draft),
    writeRow: (draft) => writeRow(adapter, draft),
    find: async (_register, reference) => {
      const found = await findIn(adapter, await adapter.caseFiles(), reference, fieldsOfCaseFile);
      return readFirst(found, (item) => caseFileOf(adapter, item));
    },
    findRow: async (register, reference) => {
      const found = await findIn(adapter, await adapter.rows(register), reference);
      return readFirst(found, (item) => readRow(item, adapter.appId));
    },
    changes: async (link) =>
      changesOf(await deltaOf(adapter, adapter.caseFiles, link, fieldsOfCaseFile), (item) => caseFileOf(adapter, item)),
    rowChanges: async (register, link) =>
      changesOf(await deltaOf(adapter, () => adapter.rows(register), link), (item) => readRow(item, adapter.appId)),
    agrees: (register, state, act, due, row) =>
      sameCells(rowCells({ reference: row.reference, register, state, act, due }, adapter.words), row.cells),
    removeCaseFile: async (itemId) => removeItem(options.gateway, await places.caseFiles(), itemId),
    removeRow: async (register, itemId) => removeItem(options.gateway, await places.rows(register), itemId),
    ...createEvidence(options.gateway, places),
  };
};
