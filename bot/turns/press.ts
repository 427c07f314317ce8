import type { Card } from '../cards/elements.ts';
import type { Entered } from '../cards/entered.ts';
import type { Visit } from './desk.ts';
import { enter, isEntry, showEntries, showEntryForm } from './entries.ts';
import { submitFiles } from './files.ts';
import { showAsking, submitQuestion } from './free-words.ts';
import { isOfficerAct, showActForm, submitAct } from './officer-acts.ts';
import { showAddForm, showMistakeForm, submitAddition, submitMistake } from './own-reports.ts';
import { showForm, showMenu, showMyReports, showReceipt, showWorklist } from './reading.ts';
import { submitMeasure, submitReport } from './report.ts';
import {
  showGivenTask,
  showGrantForm,
  showMyTasks,
  showTask,
  submitAnswer,
  submitGrant,
  submitRevocation,
} from './tasks.ts';
import { workHanding, workShowing } from './work.ts';

/** A pressed button: its verb, what the card carries and what was typed, and the message it stands in. */
export interface Pressed {
  readonly verb: string;
  readonly entered: Entered;
  readonly cardId?: string | undefined;
}

/** Where a conversation begins. */
export const openings = {
  report: showForm,
  myReports: showMyReports,
  worklist: showWorklist,
  menu: showMenu,
} as const;

const referenceIn = ({ reference }: Entered): string => (typeof reference === 'string' ? reference : '');

/** Buttons that only show something. */
const showing: Readonly<Record<string, (visit: Visit, entered: Entered, cardId?: string) => Card>> = {
  ...openings,
  entries: showEntries,
  askPolicy: showAsking,
  entryForm: showEntryForm,
  showReceipt: (visit, entered) => showReceipt(visit, referenceIn(entered)),
  addForm: showAddForm,
  mistakeForm: showMistakeForm,
  caseFileForm: showActForm,
  ...workShowing,
  myTasks: showMyTasks,
  showTask,
  grantForm: showGrantForm,
  givenTask: showGivenTask,
};

/** Buttons that hand something in. */
const handing: Readonly<Record<string, (visit: Visit, entered: Entered, cardId: string | undefined) => Promise<Card>>> =
  {
    reportIncident: submitReport,
    // Without its message the ticket is refused: the form comes back, with what was typed and a ticket of its own.
    reportFromMessage: submitReport,
    noteMeasure: submitMeasure,
    addInformation: submitAddition,
    tellMistake: submitMistake,
    addFile: submitFiles,
    passQuestion: submitQuestion,
    answerTask: submitAnswer,
    grantTask: submitGrant,
    revokeTask: submitRevocation,
    ...workHanding,
  };

const own = <T>(table: Readonly<Record<string, T>>, verb: string): T | undefined =>
  Object.hasOwn(table, verb) ? table[verb] : undefined;

/** Whether a button of a card leads somewhere of its own; any other leads to the menu. */
export const isVerb = (verb: string): boolean =>
  own(showing, verb) !== undefined || own(handing, verb) !== undefined || isEntry(verb) || isOfficerAct(verb);

/** What a button shows where it writes nothing; undefined for one that hands something in. */
export const pressToShow = (visit: Visit, { verb, entered, cardId }: Pressed): Card | undefined =>
  own(showing, verb)?.(visit, entered, cardId);

/** The card that a pressed button leads to; a verb that nobody knows leads to the menu. */
export const press = async (visit: Visit, pressed: Pressed): Promise<Card> => {
  const { verb, entered, cardId } = pressed;
  const shown = pressToShow(visit, pressed);
  if (shown) return shown;
  const hand = own(handing, verb);
  if (hand) return hand(visit, entered, cardId);
  if (isEntry(verb)) return (await enter(visit, verb, entered, cardId)).card;
  return isOfficerAct(verb) ? submitAct(visit, verb, entered) : showMenu(visit);
};
