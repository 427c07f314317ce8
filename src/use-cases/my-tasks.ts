import { montrealDay } from '../law/montreal.ts';
import { type GrantLine, grantsIn, heldBy, isLive, isStanding } from '../registers/grant-lines.ts';
import { registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { isOfficer } from './asker.ts';
import { grantableOf } from './grant-task.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { type Present, present } from './present.ts';
import { stageOf } from './stage.ts';
import { mintTicket } from './ticket.ts';
import type { MyTasksView, TaskLineView, TaskView } from './views/task-view.ts';

const isOpen = (record: Present): boolean => !registerOf(record.register).closed.includes(stageOf(record));

const lineOf = ({ reference, register }: Present, grant: GrantLine): TaskLineView => ({
  reference,
  register,
  key: grant.grantKey ?? '',
  task: grant.grantTask ?? 'search',
  until: grant.grantUntil ?? '',
});

/** Records on which a task was accepted and is not in SharePoint yet. */
const waitingFor = (office: Office, oid: string): readonly Reference[] =>
  office.kept
    .waiting()
    .filter((reference) =>
      office.kept.waitingOn(reference).some(({ verb, input }) => verb === 'grantTask' && input.grantTo === oid),
    );

const openRecords = (office: Office, references: readonly Reference[]): readonly Present[] =>
  [...new Set(references)].flatMap((reference) => present(office, reference) ?? []).filter(isOpen);

/** The live tasks that a person holds, first those that end first; none of anybody else's. */
export const myTasks = (office: Office, asker: Asker): MyTasksView => {
  const today = montrealDay(office.now());
  const references = [...office.index.granted(asker.oid), ...waitingFor(office, asker.oid)];
  const tasks = openRecords(office, references).flatMap((record) =>
    grantsIn(record.state)
      .filter((grant) => grant.grantTo === asker.oid && isLive(grant, today))
      .map((grant) => lineOf(record, grant)),
  );
  const rank = ({ until, reference, key }: TaskLineView): string => `${until} ${reference} ${key}`;
  return { tasks: tasks.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)) };
};

/** Whether a person holds a live task. */
export const hasTasks = (office: Office, asker: Asker): boolean => myTasks(office, asker).tasks.length > 0;

/** A live task that this person holds on an open record; anybody else's does not exist for them. */
export const heldTask = (
  office: Office,
  asker: Asker,
  reference: Reference,
  key: string,
): { readonly record: Present; readonly grant: GrantLine } | undefined => {
  const record = present(office, reference);
  if (!record || !isOpen(record)) return undefined;
  const grant = heldBy(record.state, key, asker.oid, montrealDay(office.now()));
  return grant && { record, grant };
};

/** Opens a task for the person who holds it: what to do, and the fields that the grant names, and no other. */
export const openTask = (office: Office, asker: Asker, reference: Reference, key: string): Outcome<TaskView> => {
  const held = heldTask(office, asker, reference, key);
  if (!held) return { refused: 'notFound' };
  const { record, grant } = held;
  const may = new Set(grantableOf(record.register));
  const shown = (grant.grantFields ?? []).filter((field) => may.has(field) && record.state[field] !== undefined);
  return {
    ...lineOf(record, grant),
    ...(grant.grantSystem === undefined ? {} : { system: grant.grantSystem }),
    ...(grant.grantAsk === undefined ? {} : { ask: grant.grantAsk }),
    values: Object.fromEntries(shown.map((field) => [field, record.state[field]])),
    systems: Object.fromEntries(office.company.systems.map(({ key: system, name }) => [system, name])),
    files: grant.grantFiles ?? '',
    ...(grant.grantTask === 'readFile' ? {} : { ticket: mintTicket(office, 'answerTask', asker.oid, reference) }),
  };
};

/** Whether this person was handed the whole file to read, and still may. */
export const mayReadFile = (office: Office, asker: Asker, record: Present): boolean => {
  const today = montrealDay(office.now());
  const isFile = ({ grantTask, grantTo }: GrantLine): boolean => grantTask === 'readFile' && grantTo === asker.oid;
  return isOpen(record) && grantsIn(record.state).some((grant) => isFile(grant) && isLive(grant, today));
};

/** A task as a card speaks of it to its holder, or to an officer while it stands or came back; undefined else. */
export const taskLine = (office: Office, asker: Asker, reference: Reference, key: string): TaskLineView | undefined => {
  const record = present(office, reference);
  if (!record || !isOpen(record)) return undefined;
  const grant = grantsIn(record.state).find(({ grantKey }) => grantKey === key);
  if (!grant) return undefined;
  const returned = isOfficer(asker) && (isStanding(grant) || grant.grantEnding === 'returned');
  const held = grant.grantTo === asker.oid && isLive(grant, montrealDay(office.now()));
  return returned || held ? lineOf(record, grant) : undefined;
};

/** Tasks that came back to the officer without an answer, on open records. */
export const returnedTasks = (office: Office): readonly TaskLineView[] =>
  openRecords(office, office.index.granted('')).flatMap((record) =>
    grantsIn(record.state)
      .filter(({ grantEnding }) => grantEnding === 'returned')
      .map((grant) => lineOf(record, grant)),
  );

/** Those who hold no live task on a record any more, and held one: what they were shown of it is over. */
export const endedHolders = (office: Office, reference: Reference): readonly string[] => {
  const record = present(office, reference);
  if (!record) return [];
  const today = montrealDay(office.now());
  const grants = grantsIn(record.state);
  const holders = new Set(grants.flatMap(({ grantTo }) => grantTo ?? []));
  const live = isOpen(record) ? grants.filter((grant) => isLive(grant, today)).map(({ grantTo }) => grantTo) : [];
  return [...holders].filter((oid) => !live.includes(oid));
};
