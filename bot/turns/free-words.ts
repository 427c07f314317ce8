import { referenceWithin } from '../../src/registers/reference.ts';
import { accept } from '../../src/use-cases/accept.ts';
import { askPolicy } from '../../src/use-cases/ask-policy.ts';
import { isOfficer } from '../../src/use-cases/asker.ts';
import { hasTasks } from '../../src/use-cases/my-tasks.ts';
import { type MeantView, readWords } from '../../src/use-cases/read-words.ts';
import { hasWorklist } from '../../src/use-cases/worklist.ts';
import type { Card } from '../cards/elements.ts';
import type { Entered } from '../cards/entered.ts';
import { entryFormCard } from '../cards/entries.ts';
import { askPolicyCard, policyAnswerCard } from '../cards/policy-answer.ts';
import { reportFormCard } from '../cards/report-form.ts';
import { unclearCard } from '../cards/unclear.ts';
import type { Visit } from './desk.ts';
import { intentOf } from './intents.ts';
import { showCaseFile, showForm, showMenu, showMyReports, showReceipt, showWorklist } from './reading.ts';
import { handIn, messageFor } from './report.ts';
import { showMyTasks } from './tasks.ts';
import { dashboardFor } from './work.ts';

const exact = { report: showForm, myReports: showMyReports } as const;

/** The card of what was meant, with the person’s words in the form that it opens; undefined where nothing is opened. */
const shownFor = (visit: Visit, view: MeantView): Card | undefined => {
  const { speech } = visit;
  const note = speech.words.answers.understood;
  switch (view.meant) {
    case 'report':
      return reportFormCard(speech, view.form, { entered: view.values, faults: {}, note });
    case 'entry':
      return entryFormCard(speech, view.form, { entered: view.values, faults: {}, note });
    case 'policy':
      return policyAnswerCard(speech, view.asked);
    case 'myReports':
      return showMyReports(visit);
    case 'myTasks':
      return showMyTasks(visit);
    case 'worklist':
      return showWorklist(visit);
    case 'menu':
    case 'unclear':
      return undefined;
    default:
      return view satisfies never;
  }
};

/** The record whose reference stands in the words: its case file for the officer, else one’s own receipt. */
const recordIn = (visit: Visit, text: string): Card | undefined => {
  const reference = referenceWithin(text);
  if (reference === undefined) return undefined;
  return isOfficer(visit.asker) ? showCaseFile(visit, reference) : showReceipt(visit, reference);
};

/** Commands that the app’s own list gives mean themselves; anything else is read by the use case. */
const read = (visit: Visit, text: string): { readonly card: Card | undefined; readonly clear: boolean } => {
  const command = intentOf(text);
  // Who has a worklist is for the use case to say.
  if (command === 'report' || command === 'myReports') return { card: exact[command](visit), clear: true };
  if (command === 'menu') return { card: undefined, clear: true };
  if (command === 'worklist' && hasWorklist(visit.asker)) return { card: showWorklist(visit), clear: true };
  if (command === 'myTasks' && hasTasks(visit.office, visit.asker)) return { card: showMyTasks(visit), clear: true };
  const board = command === 'dashboard' ? dashboardFor(visit) : undefined;
  if (board) return { card: board, clear: true };
  const record = recordIn(visit, text);
  if (record) return { card: record, clear: true };
  const view = readWords(visit.office, visit.asker, text);
  return { card: shownFor(visit, view), clear: view.meant !== 'unclear' };
};

/** What somebody asked for in front of others, to be shown in private; undefined where nothing is opened. */
export const meantBy = (visit: Visit, text: string): Card | undefined => read(visit, text).card;

/** What somebody wrote freely: what they meant, or the menu, with a word first where it was not understood. */
export const freeWords = (visit: Visit, text: string): Card => {
  const { card, clear } = read(visit, text);
  return (
    card ?? (clear ? showMenu(visit) : unclearCard(visit.speech, visit.asker.role, hasTasks(visit.office, visit.asker)))
  );
};

/** How a question about the policy is asked. */
export const showAsking = ({ speech }: Visit): Card => askPolicyCard(speech);

const textIn = (entered: Entered, key: string): string => {
  const value = entered[key];
  return typeof value === 'string' ? value : '';
};

/** A question is passed to the officer: its receipt, or the answer again with why not. */
export const submitQuestion = (visit: Visit, entered: Entered, cardId: string | undefined): Promise<Card> => {
  const { office, asker, speech } = visit;
  const told = textIn(entered, 'told');
  return handIn(visit, {
    cardId,
    accept: () => accept(office, asker, { ticket: entered.ticket, input: { type: entered.type, told } }),
    again: (refusal, said) =>
      policyAnswerCard(speech, askPolicy(office, asker, told), said ?? messageFor(visit, refusal)),
  });
};
