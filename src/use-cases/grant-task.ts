import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { Command } from '../ports/kept.ts';
import {
  type GrantLine,
  type GrantRegister,
  grantable,
  grantsIn,
  grantTasks,
  isLive,
} from '../registers/grant-lines.ts';
import { registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import type { RequestState } from '../registers/requests.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import type { Asker, Office } from './office.ts';
import type { Accepted, Outcome } from './outcome.ts';
import { type KnownPerson, knownPeople, personNamed } from './people.ts';
import { type Present, present } from './present.ts';
import { stageOf } from './stage.ts';
import { mintMailTicket, mintTicket, readTicket } from './ticket.ts';
import type { GivenTaskView, GrantFormView } from './views/task-view.ts';

const verb = 'grantTask';
/** Names that a form can show; others are written. */
const mostPeople = 60;

const isGrantRegister = (register: string): register is GrantRegister => Object.hasOwn(grantable, register);

/** Columns that a grant may name on a record of this register. */
export const grantableOf = (register: string): readonly string[] =>
  isGrantRegister(register) ? grantable[register] : [];

const isOpen = (record: Present): boolean => !registerOf(record.register).closed.includes(stageOf(record));

const titles = (office: Office): GrantFormView['systems'] =>
  Object.fromEntries(office.company.systems.map(({ key, name }) => [key, name]));

const others = (office: Office, asker: Asker): readonly KnownPerson[] =>
  knownPeople(office).filter(({ oid }) => oid !== asker.oid);

/**
 * The form by which an officer hands out a task on a record (DESIGN §5). Refuses whoever is no officer as if there were
 * no record, and a closed record.
 */
export const grantForm = (office: Office, asker: Asker, reference: Reference): Outcome<GrantFormView> => {
  const record = isOfficer(asker) ? present(office, reference) : undefined;
  if (!record || !isGrantRegister(record.register)) return { refused: 'notFound' };
  if (!isOpen(record)) return { refused: 'wrongStage' };
  return {
    // The person is read by the server from whom it knows: the plain way of accepting refuses this ticket.
    ticket: mintMailTicket(office, { id: office.randomness(16), verb, oid: asker.oid, about: reference }),
    reference,
    register: record.register,
    today: formatDay(montrealDay(office.now())),
    tasks: grantTasks,
    people: others(office, asker)
      .slice(0, mostPeople)
      .map(({ oid, name }) => ({ oid, name })),
    fields: grantableOf(record.register).filter((column) => record.state[column] !== undefined),
    systems: titles(office),
  };
};

/** Whom the form names: by choice from the list, or by name or address. */
const personIn = (office: Office, asker: Asker, input: Command['input']): KnownPerson | undefined => {
  const { person, otherPerson } = input;
  if (typeof otherPerson === 'string' && otherPerson.trim() !== '') {
    const found = personNamed(office, otherPerson);
    return found?.oid === asker.oid ? undefined : found;
  }
  return others(office, asker).find(({ oid }) => oid === person);
};

const asked = ['grantTask', 'grantUntil', 'grantSystem', 'grantAsk', 'grantFields'] as const;

/**
 * Hands one task to one person until a day. `input`: `person` (object id from the form's list) or `otherPerson` (name or
 * address), and what the form asks. Refuses a person whom Greffe does not know, and whatever the verb refuses.
 */
export const grantTask = (
  office: Office,
  asker: Asker,
  answer: { ticket: unknown; input: Command['input'] },
): Accepted => {
  const opened = readTicket(office, answer.ticket, asker.oid);
  if ('refused' in opened) return opened;
  const { id, about: reference } = opened.ticket;
  if (opened.ticket.verb !== verb || reference === undefined) return { refused: 'forged' };
  if (opened.expired && !office.kept.find(id)) return { refused: 'expired' };
  if (!isOfficer(asker)) return { refused: 'notFound' };
  const person = personIn(office, asker, answer.input);
  const named = Boolean(answer.input.person) || Boolean(answer.input.otherPerson);
  if (!person) return { refused: 'gaps', gaps: [{ gap: named ? 'task.unknownPerson' : 'task.person' }] };
  const given = Object.fromEntries(asked.map((key) => [key, answer.input[key]]).filter(([, one]) => one !== undefined));
  const { language, oid, role, name } = asker;
  return acceptCommand(office, {
    id,
    verb,
    actor: { oid, role, name },
    receivedAt: office.now(),
    reference,
    input: { ...given, grantKey: id, grantTo: person.oid, grantName: person.name },
    language,
  });
};

/** What a search came to stands on its line of the checklist, and not twice. */
const onChecklist = (
  { state }: Present,
  { grantSystem, grantTask: task, grantEnding }: GrantLine,
): Partial<GivenTaskView> => {
  const lines = (state as RequestState).searchLines ?? [];
  const line = lines.find(({ searchSystem }) => searchSystem === grantSystem);
  if (task !== 'search' || grantEnding !== 'answered' || line === undefined) return {};
  return {
    ...(line.searchCopyAt && { grantCopyAt: line.searchCopyAt }),
    ...(line.searchNote && { grantNote: line.searchNote }),
    ...(line.searchMinutes && { grantMinutes: line.searchMinutes }),
  };
};

/** The tasks that were handed out on a record, for the officers. */
export const givenTasks = (office: Office, asker: Asker, record: Present): readonly GivenTaskView[] => {
  const today = montrealDay(office.now());
  return grantsIn(record.state).map((grant) => {
    const { grantKey = '', grantTask: task = 'search', grantName = '', grantUntil = '', grantTo: _, ...rest } = grant;
    const standing = isOpen(record) && (isLive(grant, today) || grant.grantEnding === 'returned');
    const { grantAsk: __, grantFields: ___, grantGivenOn: ____, ...came } = rest;
    return {
      ...came,
      ...onChecklist(record, grant),
      key: grantKey,
      task,
      name: grantName,
      until: grantUntil,
      ...(standing ? { revokeTicket: mintTicket(office, 'revokeTask', asker.oid, record.reference) } : {}),
    };
  });
};
