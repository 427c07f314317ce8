import { accept } from '../../src/use-cases/accept.ts';
import { grantForm, grantTask } from '../../src/use-cases/grant-task.ts';
import { myTasks, openTask } from '../../src/use-cases/my-tasks.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal, type Refusal } from '../../src/use-cases/outcome.ts';
import { verbOf } from '../../src/use-cases/verbs/index.ts';
import { press } from '../cards/build.ts';
import type { Card } from '../cards/elements.ts';
import { type Entered, readEntered } from '../cards/entered.ts';
import { givenTaskCard } from '../cards/given-tasks.ts';
import { grantFormCard } from '../cards/grant-form.ts';
import { myTasksCard, taskGivenCard } from '../cards/my-tasks.ts';
import { taskCard } from '../cards/task.ts';
import type { Visit } from './desk.ts';
import { refused, showCaseFile } from './reading.ts';
import { handIn, messageFor, ticketAfter } from './report.ts';
import { noteDetails, putAway, putAwayEnded } from './shown-details.ts';

const textAt = (entered: Entered, key: string): string => {
  const value = entered[key];
  return typeof value === 'string' ? value : '';
};

/** The tasks that this person holds. */
export const showMyTasks = (visit: Visit): Card => myTasksCard(visit.speech, myTasks(visit.office, visit.asker));

/**
 * One of them, with its details: they are shown to whoever holds it, and are never pushed (DESIGN §5). The card that
 * shows them is remembered, to be put away when the task is over; where it cannot be, they are not shown.
 */
export const showTask = (visit: Visit, entered: Entered, cardId?: string): Card => {
  const reference = textAt(entered, 'reference');
  const view = openTask(visit.office, visit.asker, reference, textAt(entered, 'key'));
  if (isRefusal(view)) return over(visit, view, entered);
  if (cardId === undefined) return taskGivenCard(visit.speech, view);
  noteDetails(visit, reference, cardId);
  return taskCard(visit.speech, view);
};

/** A task that is no longer this person’s: why, and the others that are. */
const over = (visit: Visit, refusal: Refusal, entered: Entered): Card => {
  const { tasks } = visit.speech.words;
  const { grantNote, grantCopyAt } = entered;
  const typed = { ...(grantNote ? { grantNote } : {}), ...(grantCopyAt ? { grantCopyAt } : {}) };
  return refused(visit, refusal, { message: tasks.task.over, entered: typed, back: press(tasks.button, 'myTasks') });
};

const answerAgain = (
  visit: Visit,
  entered: Entered,
  cardId: string | undefined,
  refusal: Refusal,
  said?: string,
): Card => {
  const view = openTask(visit.office, visit.asker, textAt(entered, 'reference'), textAt(entered, 'key'));
  if (isRefusal(view) || view.ticket === undefined) return over(visit, refusal, entered);
  if (cardId !== undefined) noteDetails(visit, view.reference, cardId);
  const again = { ...view, ticket: ticketAfter(refusal, entered, view.ticket) };
  const message = said ?? messageFor(visit, refusal);
  return taskCard(visit.speech, again, { entered, faults: refusal.faults ?? {}, message, gaps: refusal.gaps ?? [] });
};

/** A task is answered: what is left to do, or the task again with everything typed. */
export const submitAnswer = (visit: Visit, entered: Entered, cardId: string | undefined): Promise<Card> => {
  const { office, asker, speech, desk } = visit;
  const columns = verbOf('answerTask')?.input ?? {};
  const input = { ...readEntered(columns, entered), grantKey: textAt(entered, 'key') };
  return handIn(visit, {
    cardId,
    accept: () => accept(office, asker, { ticket: entered.ticket, input }),
    again: (refusal, said) => answerAgain(visit, entered, cardId, refusal, said),
    shown: async ({ reference }) => {
      await desk.carry(reference);
      await putAway(office, visit.send, { oid: asker.oid, reference }, cardId);
      return myTasksCard(speech, myTasks(office, asker), speech.words.tasks.task.done);
    },
  });
};

/** The form by which a task is handed out on a record. */
export const showGrantForm = (visit: Visit, entered: Entered): Card => {
  const reference = textAt(entered, 'reference');
  const view = grantForm(visit.office, visit.asker, reference);
  if (isRefusal(view)) return refused(visit, view);
  // Who asks is what is most often looked for; anything else is ticked on purpose.
  const likely = view.fields.filter((field) => field === 'requester').join(',');
  return grantFormCard(visit.speech, view, { entered: { grantFields: likely }, faults: {} });
};

const grantAgain = (visit: Visit, entered: Entered, refusal: Refusal, said?: string): Card => {
  const view = grantForm(visit.office, visit.asker, textAt(entered, 'reference'));
  if (isRefusal(view)) return refused(visit, view, entered.grantAsk ? { entered: { grantAsk: entered.grantAsk } } : {});
  const again = { ...view, ticket: ticketAfter(refusal, entered, view.ticket) };
  const message = said ?? messageFor(visit, refusal);
  return grantFormCard(visit.speech, again, {
    entered,
    faults: refusal.faults ?? {},
    message,
    gaps: refusal.gaps ?? [],
  });
};

/** A task is handed out: the case file shows it, or the form comes back. */
export const submitGrant = (visit: Visit, entered: Entered, cardId: string | undefined): Promise<Card> => {
  const { office, asker, speech, desk } = visit;
  const columns = verbOf('grantTask')?.input ?? {};
  const { person, otherPerson } = entered;
  const input = {
    ...readEntered(columns, entered),
    ...(person ? { person } : {}),
    ...(otherPerson ? { otherPerson } : {}),
  };
  return handIn(visit, {
    cardId,
    accept: () => grantTask(office, asker, { ticket: entered.ticket, input }),
    again: (refusal, said) => grantAgain(visit, entered, refusal, said),
    shown: async ({ reference }) => {
      await desk.carry(reference);
      return showCaseFile(visit, reference, speech.words.tasks.grant.done);
    },
  });
};

/** A task as the officer sees it on the record. */
export const showGivenTask = (visit: Visit, entered: Entered): Card => {
  const view = openCaseFile(visit.office, visit.asker, textAt(entered, 'reference'));
  if (isRefusal(view)) return refused(visit, view);
  const task = view.tasks?.find(({ key }) => key === entered.key);
  return task ? givenTaskCard(visit.speech, view, task) : refused(visit, { refused: 'notFound' });
};

/** A task is taken back, or set aside once it came back. */
export const submitRevocation = (visit: Visit, entered: Entered, cardId: string | undefined): Promise<Card> => {
  const { office, asker, speech, desk } = visit;
  return handIn(visit, {
    cardId,
    accept: () => accept(office, asker, { ticket: entered.ticket, input: { grantKey: textAt(entered, 'key') } }),
    again: (refusal, said) => refused(visit, refusal, said === undefined ? {} : { message: said }),
    shown: async ({ reference }) => {
      await desk.carry(reference);
      await putAwayEnded(office, visit.send, reference);
      return showCaseFile(visit, reference, speech.words.tasks.given.revoked);
    },
  });
};
