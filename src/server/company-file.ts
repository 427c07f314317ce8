import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { Company } from '../company/company.ts';
import { type CompanyChoices, configureCompany } from '../company/configure.ts';
import { microFuture } from '../company/micro-future.ts';
import { type PolicyTexts, readPolicyText } from '../company/read-policy-text.ts';
import { copyPlaces } from '../company/retention.ts';
import { validateCompany } from '../company/validate-company.ts';
import { registerKeys } from '../registers/index.ts';

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
  /** Months that closed records are kept by register, beyond the law; days that copies outlive them, by place. */
  retention: z
    .strictObject({
      months: z.partialRecord(z.enum([...registerKeys, 'other']), z.int().min(0).max(1200)).optional(),
      copyDays: z.partialRecord(z.enum(copyPlaces), z.int().min(0).max(36_500)).optional(),
    })
    .optional(),
  /** Files of the policy’s own text, beside this one: `[38]` stands before the passage of statement 38. */
  policyText: z.strictObject({ fr: text.optional(), en: text.optional() }).optional(),
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

/** The policy’s own text in one language; throws with every line that cannot be read. */
const readText = (file: string): PolicyTexts => {
  const read = readPolicyText(readFileSync(file, 'utf8'));
  if ('texts' in read) return read.texts;
  throw refusal(
    file,
    read.faults.map(({ line, says }) => `${line}: ${says || '[1] … [64]'}`),
  );
};

const textsOf = (file: string, { policyText = {} }: Choices): Pick<CompanyChoices, 'policyTexts'> => {
  const { fr, en } = policyText;
  if (fr === undefined && en === undefined) return {};
  const beside = (name: string): string => resolve(dirname(file), name);
  return { policyTexts: { ...(fr ? { fr: readText(beside(fr)) } : {}), ...(en ? { en: readText(beside(en)) } : {}) } };
};

const choicesIn = (file: string): CompanyChoices => {
  const choices = readChoices(file);
  return { ...choices, ...textsOf(file, choices) };
};

/**
 * The company whose office this is: what its policy gives, with what the file of the installation adds (P-39.1 s. 3.1:
 * the officer's title; Reg. s. 3(1): the NEQ). Throws with every fault at once, each with its place, so that an
 * office never starts on a promise it cannot lawfully make.
 */
export const openCompany = (file: string | undefined): Company => {
  const checked = validateCompany(configureCompany(microFuture, file === undefined ? {} : choicesIn(file)));
  if ('faults' in checked) throw refusal(file ?? microFuture.legalName, checked.faults);
  return checked.company;
};
