import type { PageMark } from '../../src/ports/record-index.ts';
import { isOfficer } from '../../src/use-cases/asker.ts';
import { myReports } from '../../src/use-cases/my-reports.ts';
import { hasTasks } from '../../src/use-cases/my-tasks.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
import { receiptOf } from '../../src/use-cases/receipt.ts';
import { reportForm } from '../../src/use-cases/report-form.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { renewed } from '../cards/build.ts';
import { caseFileCard } from '../cards/case-file.ts';
import type { Card } from '../cards/elements.ts';
import type { Entered } from '../cards/entered.ts';
import { menuCard } from '../cards/menu.ts';
import { myReportsCard } from '../cards/my-reports.ts';
import { seenOf } from '../cards/next-acts.ts';
import { receiptCard } from '../cards/receipt.ts';
import { refusalCard } from '../cards/refusal.ts';
import { reportFormCard } from '../cards/report-form.ts';
import { gapsInWords } from '../cards/words.ts';
import { linesOfPage, worklistCard } from '../cards/worklist.ts';
import type { Visit } from './desk.ts';

/** A refusal that leaves nothing to correct, in words. */
export const refused = (
  { speech }: Visit,
  { refused: because, gaps }: Refusal,
  rest: Partial<Parameters<typeof refusalCard>[1]> = {},
): Card =>
  refusalCard(speech, {
    message: speech.words.registers.refusals[because],
    more: gapsInWords(speech, gaps ?? []),
    ...rest,
  });

export const showMenu = ({ office, speech, asker }: Visit): Card =>
  menuCard(speech, asker.role, hasTasks(office, asker));

export const showForm = ({ office, asker, speech }: Visit): Card => reportFormCard(speech, reportForm(office, asker));

export const showMyReports = ({ office, asker, speech }: Visit): Card =>
  myReportsCard(speech, myReports(office, asker));

export const showReceipt = (visit: Visit, reference: string): Card => {
  const view = receiptOf(visit.office, visit.asker, reference);
  return isRefusal(view) ? refused(visit, view) : receiptCard(visit.speech, view);
};

/** Where a page of the worklist begins, as its button carries it. */
const markIn = ({ after, mark }: Entered): PageMark | undefined =>
  typeof after === 'string' && typeof mark === 'string' ? { key: after, reference: mark } : undefined;

/** A page of the worklist, for whoever watches deadlines; Teams renews it by itself. */
export const showWorklist = (visit: Visit, entered: Entered = {}): Card => {
  const after = markIn(entered);
  const view = worklist(visit.office, visit.asker, { size: linesOfPage, ...(after ? { after } : {}) });
  if (isRefusal(view)) return refused(visit, view);
  const shown = worklistCard(
    visit.speech,
    view,
    isOfficer(visit.asker) ? 'caseFile' : visit.desk.recordUrl,
    after !== undefined,
  );
  return renewed(shown, 'worklist', after ? { after: after.key, mark: after.reference } : {});
};

/** What a case file says at its head that it says again when Teams renews its card. */
const saidKey = ({ words }: Visit['speech'], message: string | undefined): Readonly<Record<string, string>> => {
  const { bot, work } = words;
  const said = { [bot.officerForm.saved]: 'saved', [work.stale.shown]: 'stale', [work.letters.sent]: 'sent' };
  const key = message === undefined ? undefined : said[message];
  return key ? { said: key } : {};
};

/** The case file; its first opening is an act, carried to SharePoint while the officer reads. */
export const showCaseFile = (visit: Visit, reference: string, message?: string): Card => {
  const view = openCaseFile(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, view);
  if (view.waiting) visit.desk.carryInBackground(reference);
  const carried = { reference, seen: seenOf(view), ...saidKey(visit.speech, message) };
  return renewed(caseFileCard(visit.speech, view, message), 'openCaseFile', carried);
};
