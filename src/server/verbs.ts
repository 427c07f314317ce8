import { z } from 'zod';
import { copyFormats } from '../ports/copies.ts';
import { copyScopes } from '../registers/copy-columns.ts';
import { listedKeys } from '../registers/index.ts';
import { isReference } from '../registers/reference.ts';
import { aboutMessage } from '../use-cases/about-message.ts';
import { accept } from '../use-cases/accept.ts';
import { acknowledgeRequest } from '../use-cases/acknowledge-request.ts';
import { addMail } from '../use-cases/add-mail.ts';
import { askPolicy, longestQuestion } from '../use-cases/ask-policy.ts';
import { bytesOf } from '../use-cases/base64.ts';
import { collected } from '../use-cases/collected.ts';
import { correctSuggestion } from '../use-cases/correct-suggestion.ts';
import { entryForm } from '../use-cases/entry-form.ts';
import { exportRegister } from '../use-cases/export-register.ts';
import { grantForm, grantTask } from '../use-cases/grant-task.ts';
import { handCaseFile } from '../use-cases/hand-case-file.ts';
import { handOver } from '../use-cases/hand-over.ts';
import { handingOf } from '../use-cases/handing.ts';
import {
  destroyIdentityProof,
  filesOfMail,
  recordPasswordSent,
  recordProofLeftMailbox,
} from '../use-cases/handing-acts.ts';
import { lettersFor } from '../use-cases/letters-for.ts';
import { myReports } from '../use-cases/my-reports.ts';
import { myTasks, openTask } from '../use-cases/my-tasks.ts';
import { notPrivacy } from '../use-cases/not-privacy.ts';
import { openCaseFile } from '../use-cases/open-case-file.ts';
import { prepareLetter } from '../use-cases/prepare-letter.ts';
import { receiptOf } from '../use-cases/receipt.ts';
import { recordSending } from '../use-cases/record-sending.ts';
import { registerMessage } from '../use-cases/register-message.ts';
import { publicRecord, type RegistersQuestion, registersView } from '../use-cases/registers-view.ts';
import { reportForm } from '../use-cases/report-form.ts';
import { retentionList } from '../use-cases/retention.ts';
import { monthSheet, trends } from '../use-cases/trends.ts';
import { undoMail } from '../use-cases/undo-mail.ts';
import { worklist } from '../use-cases/worklist.ts';
import { type ApiVerb, verb } from './api-verb.ts';
import { paneVerbs } from './pane-verbs.ts';
import { personsVerbs } from './persons-verbs.ts';

const nothing = z.strictObject({});
const reference = z.strictObject({ reference: z.string().refine(isReference) });
const command = z.strictObject({
  ticket: z.string().min(1).max(4096),
  input: z.record(z.string(), z.unknown()),
  seen: z.int().min(0).optional(),
});

const task = z.strictObject({ reference: z.string().refine(isReference), key: z.string().min(1).max(64) });
const question = z.strictObject({ question: z.string().trim().min(1).max(longestQuestion) });
const entry = z.strictObject({ verb: z.string().max(50) });
/** Which mail is meant: two may bear one id, and what else is known of it says which. */
const whichMail = {
  internetMessageId: z.string().min(1).max(8000),
  key: z.string().max(80).optional(),
  itemId: z.string().max(1000).optional(),
  fromAddress: z.string().max(320).optional(),
  subject: z.string().max(2000).optional(),
  receivedAt: z.string().max(40).optional(),
};
const message = z.strictObject(whichMail);
const mailTicket = z.string().min(1).max(20_000);
const registration = z.strictObject({
  ticket: mailTicket,
  type: z.string().max(100).optional(),
  matters: z.array(z.string().max(100)).min(1).max(20).optional(),
  receivedOn: z.string().max(10).optional(),
  anew: z.boolean().optional(),
});
const mailToRecord = z.strictObject({ ...whichMail, reference: z.string().refine(isReference) });
const correction = z.strictObject({ ...whichMail, labels: z.array(z.string().max(50)).min(1).max(15) });
const undoing = z.strictObject({ ticket: mailTicket, why: z.string().trim().min(1).max(2000) });
const letter = z.strictObject({
  reference: z.string().refine(isReference),
  letter: z.string().max(50),
  language: z.enum(['fr', 'en']).optional(),
  extras: z.record(z.string().max(50), z.string().max(6000)).optional(),
});
const sending = z.strictObject({
  reference: z.string().refine(isReference),
  digest: z.string().length(64),
  day: z.string().max(10),
  means: z.string().max(20),
  given: z.record(z.string(), z.unknown()).optional(),
  sent: z.base64().max(240_000).optional(),
  asItIs: z.boolean().optional(),
});
const sheet = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
});
const copy = z.strictObject({
  register: z.enum(listedKeys),
  format: z.enum(copyFormats),
  asOf: z.string().max(10).optional(),
  scope: z.enum(copyScopes).optional(),
});
const digest = z.string().length(64);
const handedOver = z.strictObject({
  reference: z.string().refine(isReference),
  letter: digest,
  files: z.array(z.string().max(200)).max(100),
  withheld: z.array(z.strictObject({ passage: z.string().min(1).max(2000), provision: z.string().max(40) })).max(500),
  means: z.string().max(20),
});
const handedBy = z.strictObject({ ...reference.shape, digest, means: z.string().max(20), day: z.string().max(10) });
const mailFile = z.strictObject({ ...reference.shape, file: z.string().max(200) });
const proof = z.strictObject({
  ...mailFile.shape,
  method: z.string().max(40),
  attachment: z.string().max(260).optional(),
});
const registerPage = z.strictObject({
  register: z.enum(listedKeys).optional(),
  stage: z.string().max(50).optional(),
  kind: z.string().max(50).optional(),
  open: z.union([z.boolean(), z.literal('any')]).optional(),
  sort: z.enum(['due', 'dueLast', 'newest', 'oldest']).optional(),
  due: z.enum(['soon', 'late']).optional(),
  reference: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9-]{1,20}$/)
    .optional(),
  after: z.strictObject({ key: z.string().max(50), reference: z.string().refine(isReference) }).optional(),
});

/** The question without what was not asked: an absent key is not a key that is undefined. */
const given = (asked: z.output<typeof registerPage>): RegistersQuestion =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));

/** Every verb by the name of its path; a new use case is one line here. */
export const verbs: ReadonlyMap<string, ApiVerb> = new Map<string, ApiVerb>([
  [
    'accept',
    verb(400, command, (office, asker, { seen, ...answer }) =>
      accept(office, asker, seen === undefined ? answer : { ...answer, seen }),
    ),
  ],
  ['askPolicy', verb(400, question, (office, asker, input) => askPolicy(office, asker, input.question))],
  ['my-reports', verb(400, nothing, myReports)],
  ['report-form', verb(400, nothing, reportForm)],
  ['entry-form', verb(404, entry, (office, asker, input) => entryForm(office, asker, input.verb))],
  ['receipt', verb(404, reference, (office, asker, input) => receiptOf(office, asker, input.reference))],
  ['worklist', verb(404, nothing, worklist)],
  ['about-message', verb(404, message, aboutMessage)],
  ['register-message', verb(404, registration, registerMessage)],
  ['add-mail', verb(404, mailToRecord, addMail)],
  ['not-privacy', verb(404, message, notPrivacy)],
  ['correct-suggestion', verb(404, correction, correctSuggestion)],
  ['undo-mail', verb(404, undoing, undoMail)],
  ['acknowledge', verb(404, reference, (office, asker, input) => acknowledgeRequest(office, asker, input.reference))],
  ['lettersFor', verb(404, reference, (office, asker, input) => lettersFor(office, asker, input.reference))],
  ['prepareLetter', verb(404, letter, prepareLetter)],
  [
    'recordSending',
    verb(404, sending, (office, asker, { sent, ...input }) =>
      recordSending(office, asker, sent === undefined ? input : { ...input, sent: bytesOf(sent) }),
    ),
  ],
  ['handing', verb(404, reference, (office, asker, input) => handingOf(office, asker, input.reference))],
  ['handOver', verb(404, handedOver, handOver)],
  ['recordPasswordSent', verb(404, handedBy, recordPasswordSent)],
  ['destroyIdentityProof', verb(404, proof, destroyIdentityProof)],
  ['filesOfMail', verb(404, mailFile, filesOfMail)],
  ['recordProofLeftMailbox', verb(404, z.strictObject({ ...reference.shape, digest }), recordProofLeftMailbox)],
  ...paneVerbs,
  ...personsVerbs,
  ['exportRegister', verb(404, copy, exportRegister)],
  ['handCaseFile', verb(404, reference, (office, asker, input) => handCaseFile(office, asker, input.reference))],
  ['registers', verb(404, registerPage, (office, asker, input) => registersView(office, asker, given(input)))],
  ['trends', verb(404, nothing, trends)],
  ['month-sheet', verb(404, sheet, (office, asker, input) => monthSheet(office, asker, input.month))],
  ['record', verb(404, reference, (office, asker, input) => publicRecord(office, asker, input.reference))],
  ['open-case-file', verb(404, reference, (office, asker, input) => openCaseFile(office, asker, input.reference))],
  ['my-tasks', verb(400, nothing, myTasks)],
  ['task', verb(404, task, (office, asker, input) => openTask(office, asker, input.reference, input.key))],
  ['grant-form', verb(404, reference, (office, asker, input) => grantForm(office, asker, input.reference))],
  ['grant-task', verb(404, command, grantTask)],
  ['collected', verb(404, nothing, collected)],
  ['retention', verb(404, nothing, retentionList)],
]);
