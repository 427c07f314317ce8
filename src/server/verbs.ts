import { z } from 'zod';
import { listedKeys } from '../registers/index.ts';
import { isReference } from '../registers/reference.ts';
import { aboutMessage } from '../use-cases/about-message.ts';
import { accept } from '../use-cases/accept.ts';
import { acknowledgeRequest } from '../use-cases/acknowledge-request.ts';
import { entryForm } from '../use-cases/entry-form.ts';
import { myReports } from '../use-cases/my-reports.ts';
import type { Asker, Office } from '../use-cases/office.ts';
import { openCaseFile } from '../use-cases/open-case-file.ts';
import type { Outcome } from '../use-cases/outcome.ts';
import { receiptOf } from '../use-cases/receipt.ts';
import { registerMessage } from '../use-cases/register-message.ts';
import { publicRecord, type RegistersQuestion, registersView } from '../use-cases/registers-view.ts';
import { reportForm } from '../use-cases/report-form.ts';
import { worklist } from '../use-cases/worklist.ts';

/** A use case as the pages call it: `POST /api/<verb>`. */
export interface ApiVerb {
  /** Reads the body and asks; `undefined` when the body is not what the verb takes. */
  readonly answer: (office: Office, asker: Asker, body: unknown) => Promise<Outcome<object> | undefined>;
  /**
   * What a body of another shape gets. A verb that not everybody has answers it like an address that does not
   * exist, or its shape would tell that it is there.
   */
  readonly malformed: 400 | 404;
}

const nothing = z.strictObject({});
const reference = z.strictObject({ reference: z.string().refine(isReference) });
const command = z.strictObject({ ticket: z.string().min(1).max(4096), input: z.record(z.string(), z.unknown()) });

const entry = z.strictObject({ verb: z.string().max(50) });
const message = z.strictObject({ internetMessageId: z.string().min(1).max(2000) });
const registration = z.strictObject({ ticket: z.string().min(1).max(4096), type: z.string().max(100) });
const registerPage = z.strictObject({
  register: z.enum(listedKeys).optional(),
  stage: z.string().max(50).optional(),
  open: z.boolean().optional(),
  sort: z.enum(['due', 'newest']).optional(),
  after: z.strictObject({ key: z.string().max(50), reference: z.string().refine(isReference) }).optional(),
});

/** The question without what was not asked: an absent key is not a key that is undefined. */
const given = (asked: z.output<typeof registerPage>): RegistersQuestion =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));

const verb = <S extends z.ZodType>(
  malformed: 400 | 404,
  input: S,
  ask: (office: Office, asker: Asker, input: z.output<S>) => Outcome<object> | Promise<Outcome<object>>,
): ApiVerb => ({
  malformed,
  answer: async (office, asker, body) => {
    const read = input.safeParse(body);
    return read.success ? ask(office, asker, read.data) : undefined;
  },
});

/** Every verb by the name of its path; a new use case is one line here. */
export const verbs: ReadonlyMap<string, ApiVerb> = new Map([
  ['accept', verb(400, command, accept)],
  ['my-reports', verb(400, nothing, myReports)],
  ['report-form', verb(400, nothing, reportForm)],
  ['entry-form', verb(404, entry, (office, asker, input) => entryForm(office, asker, input.verb))],
  ['receipt', verb(404, reference, (office, asker, input) => receiptOf(office, asker, input.reference))],
  ['worklist', verb(404, nothing, worklist)],
  ['about-message', verb(404, message, (office, asker, input) => aboutMessage(office, asker, input.internetMessageId))],
  ['register-message', verb(404, registration, registerMessage)],
  ['acknowledge', verb(404, reference, (office, asker, input) => acknowledgeRequest(office, asker, input.reference))],
  ['registers', verb(404, registerPage, (office, asker, input) => registersView(office, asker, given(input)))],
  ['record', verb(404, reference, (office, asker, input) => publicRecord(office, asker, input.reference))],
  ['open-case-file', verb(404, reference, (office, asker, input) => openCaseFile(office, asker, input.reference))],
]);
