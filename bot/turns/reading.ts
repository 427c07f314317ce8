import { isOfficer } from '../../src/use-cases/asker.ts';
import { myReports } from '../../src/use-cases/my-reports.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
import { receiptOf } from '../../src/use-cases/receipt.ts';
import { reportForm } from '../../src/use-cases/report-form.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { caseFileCard } from '../cards/case-file.ts';
import type { Card } from '../cards/elements.ts';
import { menuCard } from '../cards/menu.ts';
import { myReportsCard } from '../cards/my-reports.ts';
import { receiptCard } from '../cards/receipt.ts';
import { refusalCard } from '../cards/refusal.ts';
import { reportFormCard } from '../cards/report-form.ts';
import { gapsInWords } from '../cards/words.ts';
import { worklistCard } from '../cards/worklist.ts';
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

export const showMenu = ({ speech, asker }: Visit): Card => menuCard(speech, asker.role);

export const showForm = ({ office, asker, speech }: Visit): Card => reportFormCard(speech, reportForm(office, asker));

export const showMyReports = ({ office, asker, speech }: Visit): Card =>
  myReportsCard(speech, myReports(office, asker));

export const showReceipt = (visit: Visit, reference: string): Card => {
  const view = receiptOf(visit.office, visit.asker, reference);
  return isRefusal(view) ? refused(visit, view) : receiptCard(visit.speech, view);
};

export const showWorklist = (visit: Visit): Card => {
  const view = worklist(visit.office, visit.asker);
  return isRefusal(view) ? refused(visit, view) : worklistCard(visit.speech, view, isOfficer(visit.asker));
};

/** The case file; its first opening is an act, carried to SharePoint while the officer reads. */
export const showCaseFile = (visit: Visit, reference: string, message?: string): Card => {
  const view = openCaseFile(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, view);
  if (view.waiting) visit.desk.carryInBackground(reference);
  return caseFileCard(visit.speech, view, message);
};
