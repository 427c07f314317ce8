import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Company } from '../company/company.ts';
import { configureCompany } from '../company/configure.ts';
import { microFuture } from '../company/micro-future.ts';
import { validateCompany } from '../company/validate-company.ts';

const text = z.string().trim().min(1);

/** What the published policy does not give, and what the company may choose; nothing else is read. */
const shape = z.strictObject({
  neq: text.optional(),
  officerName: text.optional(),
  officerTitle: z.strictObject({ fr: text, en: text }).optional(),
  mandate: z
    .union([
      z.strictObject({ kind: z.literal('highestAuthority') }),
      z.strictObject({ kind: z.literal('delegated'), writtenOn: text, scope: text }),
    ])
    .optional(),
  urgentPhone: text.optional(),
  caiNotification: z.enum(['everyIncident', 'seriousRiskOnly']).optional(),
});

type Choices = z.infer<typeof shape>;

const refusal = (file: string, faults: readonly string[]): Error =>
  new Error([`${file}`, ...faults.map((fault) => `  ${fault}`)].join('\n'));

const readChoices = (file: string): Choices => {
  const parsed = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw refusal(
    file,
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || '.'}: ${message}`),
  );
};

/**
 * The company whose office this is: what its policy gives, with what the file of the installation adds (P-39.1 s. 3.1:
 * the officer's title; Reg. s. 3(1): the NEQ). Throws with every fault at once, each with its place, so that an
 * office never starts on a promise it cannot lawfully make.
 */
export const openCompany = (file: string | undefined): Company => {
  const checked = validateCompany(configureCompany(microFuture, file === undefined ? {} : readChoices(file)));
  if ('faults' in checked) throw refusal(file ?? microFuture.legalName, checked.faults);
  return checked.company;
};
