import type { Push } from '../../src/ports/kept.ts';
import type { PushOutcome } from '../../src/ports/messenger.ts';
import type { ReminderMessage } from '../../src/ports/reminders.ts';
import type { Person } from '../../src/ports/roster.ts';
import { type Reminding, remind } from '../../src/use-cases/background/remind.ts';
import type { Office } from '../../src/use-cases/office.ts';
import { type ListTrouble, remindersInMemory } from './reminders-in-memory.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

const officer: Person = { oid: 'oid-officer', name: 'Responsable', email: 'officer@exemple.example' };
const direction: Person = { oid: 'oid-direction', name: 'Direction', email: 'direction@exemple.example' };

/** One reminder as it reached somebody: by what, what of, for whom. */
export interface Told {
  readonly to: string;
  readonly by: 'teams' | 'mail';
  readonly message: ReminderMessage;
}

const isReminder = (message: Push['message']): message is ReminderMessage =>
  message.kind === 'reminder' || message.kind === 'catchUp' || message.kind === 'digest';

const brief = ({ to, message }: Told): string => {
  if (message.kind === 'digest') return `digest ${message.digest.day} ${to}`;
  return `${message.kind} ${message.lines.map(({ duty }) => duty).join('+')} ${to}`;
};

/** An office that reminds, on the real stores, with Teams, the mail and the list of reminders in hand. */
export const remindingTrial = (options: { readonly at?: string; readonly digestHour?: number } = {}) => {
  const house = testOffice(tenantInMemory().port, options.at);
  const told: Told[] = [];
  const teams = new Map<string, PushOutcome>();
  const mails = new Map<string, PushOutcome>();
  let trouble: ListTrouble = 'none';
  let whenTold: () => void = () => undefined;
  let direct: readonly Person[] = [direction];
  const list = remindersInMemory(() => trouble);
  const officeOf = (): Office => ({
    ...house.office,
    roster: { ...house.office.roster, officers: () => [officer], direction: () => direct },
    messenger: {
      push: async ({ to, message }) => {
        const outcome = teams.get(to) ?? 'sent';
        if (isReminder(message)) whenTold();
        if (isReminder(message) && (outcome === 'sent' || outcome === 'unknown'))
          told.push({ to, by: 'teams', message });
        return outcome;
      },
    },
  });
  let office = officeOf();
  const reminding: Reminding = {
    reminders: list.port,
    digestHour: options.digestHour ?? 23,
    mail: {
      send: async (address, message) => {
        const outcome = mails.get(address) ?? 'sent';
        if (outcome === 'sent') told.push({ to: address, by: 'mail', message });
        return outcome;
      },
    },
  };
  const pass = (more: Partial<Reminding> = {}) => remind(office, { ...reminding, ...more });
  return {
    house,
    told,
    teams,
    mails,
    list,
    pass,
    get office() {
      return office;
    },
    withoutDirection: () => {
      direct = [];
    },
    /** Does something at the moment when somebody is told. */
    telling: (act: () => void) => {
      whenTold = act;
    },
    failing: (next: ListTrouble) => {
      trouble = next;
    },
    restart: () => {
      house.restart();
      office = officeOf();
    },
    /** Passes once a day, at the present hour, and gives what was told on each day, the day first. */
    days: async (days: number): Promise<readonly string[]> => {
      const lines: string[] = [];
      for (let n = 0; n < days; n += 1) {
        const before = told.length;
        await pass();
        lines.push(...told.slice(before).map((one) => `${office.now().slice(0, 10)} ${brief(one)}`));
        house.wait(day);
      }
      return lines;
    },
    close: () => house.close(),
  };
};

export type RemindingTrial = ReturnType<typeof remindingTrial>;
