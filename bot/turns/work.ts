import { isOfficer } from '../../src/use-cases/asker.ts';
import { atAGlance } from '../../src/use-cases/at-a-glance.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { recordLine } from '../../src/use-cases/worklist.ts';
import { correctCard } from '../cards/correct.ts';
import { dashboardCard } from '../cards/dashboard.ts';
import type { Card } from '../cards/elements.ts';
import type { Entered } from '../cards/entered.ts';
import { newRecordCard } from '../cards/new-record.ts';
import type { Visit } from './desk.ts';
import { handingDone, handingShowing } from './handing.ts';
import { showLetterForm, showLetters, showSendingForm, submitLetter, submitSending } from './letters.ts';
import { isStale } from './officer-acts.ts';
import { personsHanding, personsShowing } from './persons.ts';
import { refused, showCaseFile } from './reading.ts';
import { noteDetails } from './shown-details.ts';

const textAt = (entered: Entered, key: string): string => {
  const value = entered[key];
  return typeof value === 'string' ? value : '';
};

/** The managers' dashboard; undefined for whoever has none. */
export const dashboardFor = (visit: Visit): Card | undefined => {
  const view = atAGlance(visit.office, visit.asker);
  return isRefusal(view) ? undefined : dashboardCard(visit.speech, view, visit.desk.registersUrl);
};

/** What has become of a new record; for officers alone. */
const showNewRecord = (visit: Visit, entered: Entered): Card => {
  const line = isOfficer(visit.asker) ? recordLine(visit.office, textAt(entered, 'reference')) : undefined;
  return line ? newRecordCard(visit.speech, line, visit.desk.recordUrl) : refused(visit, { refused: 'notFound' });
};

/** What stands on a record and can be corrected. */
const showCorrection = (visit: Visit, entered: Entered): Card => {
  const reference = textAt(entered, 'reference');
  const view = openCaseFile(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, view);
  if (isStale(view, entered)) return showCaseFile(visit, reference, visit.speech.words.work.stale.shown);
  return correctCard(visit.speech, view, Number(textAt(entered, 'from')) || 0);
};

const said = ['saved', 'stale', 'sent'] as const;

/** What a card that Teams renews had said last, while nothing has changed since. */
const messageAgain = ({ speech }: Visit, entered: Entered): string | undefined => {
  const { bot, work } = speech.words;
  const texts = { saved: bot.officerForm.saved, stale: work.stale.shown, sent: work.letters.sent };
  const key = said.find((one) => one === entered.said);
  return key && texts[key];
};

/** The case file as it stands; Teams asks for it by itself when somebody looks at its card again. */
const showCaseFileAgain = (visit: Visit, entered: Entered, cardId?: string): Card => {
  const reference = textAt(entered, 'reference');
  const view = openCaseFile(visit.office, visit.asker, reference);
  if (!isRefusal(view) && view.readOnly && cardId !== undefined) noteDetails(visit, reference, cardId);
  const message = isRefusal(view) || isStale(view, entered) ? undefined : messageAgain(visit, entered);
  return showCaseFile(visit, reference, message);
};

/** Buttons of the officer’s and the managers’ work that only show something. */
export const workShowing: Readonly<Record<string, (visit: Visit, entered: Entered, cardId?: string) => Card>> = {
  dashboard: (visit) => dashboardFor(visit) ?? refused(visit, { refused: 'notFound' }),
  newRecord: showNewRecord,
  openCaseFile: showCaseFileAgain,
  correctForm: showCorrection,
  letters: showLetters,
  letterForm: showLetterForm,
  sendingForm: showSendingForm,
  ...handingShowing,
  ...personsShowing,
};

/** Those that hand something in. */
export const workHanding: Readonly<Record<string, (visit: Visit, entered: Entered) => Promise<Card>>> = {
  prepareLetter: submitLetter,
  recordSending: submitSending,
  ...handingDone,
  ...personsHanding,
};
