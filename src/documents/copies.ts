import { type Company, isNotGiven } from '../company/company.ts';
import type { Copies, CopyFile, CopyFormat, CopySaid, RegisterCopy } from '../ports/copies.ts';
import { caseFileParts } from './case-file.ts';
import { csvOf } from './copies/csv.ts';
import { jsonOf } from './copies/json.ts';
import { pdfCopyOf } from './copies/pdf.ts';
import { readCopy } from './copies/read-files.ts';
import { copySchema } from './copies/schema.ts';
import { speechOf } from './copies/speech.ts';
import { xlsxOf } from './copies/xlsx.ts';
import { zipOf } from './copies/zip.ts';
import { identitiesIn } from './letters/identities-in.ts';
import { readPersons } from './persons/read-persons.ts';
import { personsXlsx } from './persons/write-persons.ts';
import { withheldIndexOf } from './withheld-index.ts';

const contentTypes: Readonly<Record<CopyFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
};

const chunksOf = (company: Company, copy: RegisterCopy, said: CopySaid, format: CopyFormat): CopyFile['chunks'] => {
  const speech = speechOf(company, copy.register, said.language);
  switch (format) {
    case 'xlsx':
      return xlsxOf(copy, said, speech);
    case 'csv':
      return csvOf(copy, said, speech);
    case 'json':
      return jsonOf(copy, said, speech, {
        name: company.legalName,
        ...(isNotGiven(company.neq) ? {} : { neq: company.neq }),
      });
    case 'pdf':
      return pdfCopyOf(copy, said, speech, company);
    default:
      return format satisfies never;
  }
};

/** The copies of a company; the writers of files are loaded when they are first needed. */
export const createCopies = (company: Company): Copies => ({
  write: (copy, said, format) => ({
    fileName: `${copy.register}-${copy.scope}-${copy.asOf}-${said.seal.slice(0, 8)}.${format}`,
    contentType: contentTypes[format],
    chunks: chunksOf(company, copy, said, format),
  }),
  schema: copySchema,
  read: (content, fileName) => readCopy(company, content, fileName),
  namesSomebody: (text, record) => identitiesIn(text, { ...record, company }).length > 0,
  caseFile: (record) => caseFileParts(company, record),
  zip: zipOf,
  withheldIndex: (given) => withheldIndexOf(company, given),
  persons: { read: readPersons, write: personsXlsx },
});
