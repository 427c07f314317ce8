import { z } from 'zod';
import { isReference } from '../registers/reference.ts';
import { actForm } from '../use-cases/act-form.ts';
import { destroyLetter, misdirected, reportMisdirected } from '../use-cases/misdirected.ts';
import { type ApiVerb, verb } from './api-verb.ts';

const act = z.strictObject({
  reference: z.string().refine(isReference),
  verb: z.string().max(50),
  column: z.string().max(50).optional(),
});
const sentMail = z.strictObject({ internetMessageId: z.string().min(1).max(8000) });
const misdirecting = z.strictObject({
  ticket: z.string().min(1).max(20_000),
  recipients: z.array(z.string().max(320)).min(1).max(500),
  sentAt: z.string().max(40),
  files: z.array(z.string().max(260)).max(200),
  kinds: z.array(z.string().max(50)).max(50).optional(),
  told: z.string().max(6000).optional(),
});
const destroying = z.strictObject({
  reference: z.string().refine(isReference),
  what: z.string().trim().min(1).max(2000),
  language: z.enum(['fr', 'en']).optional(),
});

/** What the pane asks beside what every page does: the form of an act, and a message that went to the wrong person. */
export const paneVerbs: readonly (readonly [string, ApiVerb])[] = [
  ['act-form', verb(404, act, actForm)],
  ['misdirected', verb(400, sentMail, (office, asker, input) => misdirected(office, asker, input.internetMessageId))],
  ['report-misdirected', verb(400, misdirecting, reportMisdirected)],
  ['destroy-letter', verb(404, destroying, destroyLetter)],
];
