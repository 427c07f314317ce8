import { graphReminders } from '../../../src/graph/reminders.ts';
import type { Day } from '../../../src/law/day.ts';
import { montrealDay, montrealHour } from '../../../src/law/montreal.ts';
import type { Claim, Reminders } from '../../../src/ports/reminders.ts';
import type { Person } from '../../../src/ports/roster.ts';
import { cleanReminders } from '../../../src/use-cases/background/clean-reminders.ts';
import { performWaiting } from '../../../src/use-cases/background/perform-waiting.ts';
import { type Reminding, remind } from '../../../src/use-cases/background/remind.ts';
import { sealHeads } from '../../../src/use-cases/background/seal-heads.ts';
import type { Office } from '../../../src/use-cases/office.ts';
import { present } from '../../../src/use-cases/present.ts';
import { dutiesOf } from '../../../src/use-cases/project.ts';
import { openOffice } from '../../graph/office-on-emulator.ts';
import { tenantInMemory } from '../../use-cases/tenant-in-memory.ts';
import { testOffice } from '../../use-cases/test-office.ts';
import { seeded } from '../kill-office.ts';
import { planOf } from './acts.ts';
import { createFuse, Died } from './fuse.ts';
import { createOutside, type Tally } from './outside.ts';
import { createWitness, type Findings } from './witness.ts';

/** How a run goes. */
export interface RemindersPlan {
  readonly days: number;
  readonly records: number;
  readonly seed: number;
  /** Questions to the outside that a life lasts on average. */
  readonly meanLife: number;
  /** Puts another list in the place of the one in SharePoint: for the control, which must see words come twice. */
  readonly list?: () => Reminders;
}

export interface RemindersReport extends Findings, Tally {
  readonly days: number;
  readonly records: number;
  readonly deaths: number;
  readonly outages: number;
  readonly hoursOut: number;
  /** Items in the list *Reminders* at the end, and those that were cleaned away before. */
  readonly claims: number;
  readonly cleaned: number;
  readonly seconds: number;
}

const minute = 60_000;
const step = 10 * minute;
const stepsADay = 144;
const digestHour = 8;
const people: Readonly<Record<'officer' | 'deputy' | 'direction', Person>> = {
  officer: { oid: 'oid-officer', name: 'Responsable', email: 'oid-officer@exemple.example' },
  deputy: { oid: 'oid-deputy', name: 'Suppléante', email: 'oid-deputy@exemple.example' },
  direction: { oid: 'oid-direction', name: 'Direction' },
};

/** Hours to days in which nothing runs: about one a week. */
const outagesOf = (random: () => number, days: number): readonly (readonly [number, number])[] =>
  Array.from({ length: Math.max(1, Math.round(days / 7)) }, () => {
    const from = Math.floor(random() * days * stepsADay);
    return [from, from + Math.floor((0.1 + random() ** 2 * 5) * stepsADay)] as const;
  });

/** What goes wrong at Graph with the list: turned away, done and not answered, not done and not answered. */
const faultsOf = (seed: number) =>
  (['429', '503', '504-after', 'reset-after', 'reset-before'] as const).flatMap((kind, place) =>
    ['POST', 'PATCH', 'DELETE'].map((method, of) => ({
      ...{ method, path: '/items', kind, probability: 0.02, seed: seed * 100 + place * 3 + of },
    })),
  );

const owedBy = (office: Office) =>
  [...new Set([...office.index.references(), ...office.kept.waiting()])].flatMap((reference) => {
    const record = present(office, reference);
    if (!record || record.register === 'office') return [];
    const open = dutiesOf(office, record.register, record.state).filter(
      ({ done, notBefore, by, workBy }) => !done && notBefore === undefined && (by ?? workBy) !== undefined,
    );
    return [{ reference, owed: record.state.stage === 'closed' ? [] : open }];
  });

const today = (office: Office): Day => montrealDay(office.now());

/** Plays the days of an office that is killed and out at random, and gives the account of what everybody was told. */
export const simulateReminders = async (plan: RemindersPlan): Promise<RemindersReport> => {
  const began = performance.now();
  const random = seeded(plan.seed);
  const tenant = await openOffice();
  await tenant.control('POST', 'switches', { throttling: false });
  const dropped = new Set<string>();
  const inSharePoint = graphReminders({ gateway: tenant.gateway, sites: tenant.expected, log: () => undefined });
  const list = (): Reminders => plan.list?.() ?? noting(inSharePoint, dropped);
  const house = testOffice(tenantInMemory().port, '2026-11-22T05:00:00.000Z');
  const fuse = createFuse(random, plan.meanLife);
  const witness = createWitness([people.officer.oid, people.deputy.oid], [people.direction.oid]);
  const blocked = new Set<string>();
  const tally: Tally = { cards: 0, mails: 0, notReached: 0, waits: 0 };
  const weather = { blocked, withoutMail: new Set([people.direction.oid]) };
  const outside = createOutside(random, fuse, witness, weather, tally);
  const outages = outagesOf(random, plan.days);
  const acts = planOf(random, plan.records, plan.days);

  const live = (): { office: Office; reminding: Reminding } => ({
    office: {
      ...house.office,
      roster: {
        ...house.office.roster,
        officers: () => [people.officer, people.deputy],
        direction: () => [people.direction],
      },
      messenger: {
        push: async ({ to, message }) =>
          message.kind === 'reminder' || message.kind === 'catchUp' || message.kind === 'digest'
            ? outside.push(message, to)
            : 'sent',
      },
    },
    reminding: { reminders: outside.guarded(list()), mail: outside.mail, digestHour },
  });
  let life = live();
  const see = (): void => witness.see(owedBy(life.office), today(life.office));

  const runPass = async (place: number): Promise<void> => {
    for (const { act } of acts.filter((one) => one.step === place)) {
      act(house);
      see();
    }
    await performWaiting(life.office);
    if (place % stepsADay === 12) await sealHeads(life.office);
    try {
      await remind(life.office, life.reminding);
      witness.ran();
      if (place % (stepsADay / 12) === 0) await cleanReminders(life.office, life.reminding.reminders);
    } catch (fault) {
      if (!(fault instanceof Died)) throw fault;
      house.restart();
      fuse.again();
      life = live();
    }
  };

  let hoursOut = 0;
  await tenant.faults(...faultsOf(plan.seed));
  for (let place = 0; place < plan.days * stepsADay; place += 1) {
    if (place % stepsADay === 0) {
      witness.endsDigest();
      blocked.clear();
      for (const { oid } of [people.deputy, people.direction]) if (random() < 0.2) blocked.add(oid);
    }
    see();
    if (montrealHour(life.office.now()) >= digestHour) witness.owesDigest(today(life.office));
    const isOut = outages.some(([from, to]) => from <= place && place < to);
    if (isOut) hoursOut += 1 / 6;
    // What somebody would have done during an outage is done when the office is back.
    if (isOut) for (const one of acts) if (one.step === place) Object.assign(one, { step: place + 1 });
    if (!isOut) await runPass(place);
    house.wait(step);
  }
  await tenant.faults();
  const claims = await claimsIn(inSharePoint, plan.days);
  const cleaned = [...dropped].filter((text) => !claims.has(text)).length;
  house.close();
  await tenant.close();
  return {
    ...witness.end(),
    ...tally,
    ...{ days: plan.days, records: plan.records, deaths: fuse.deaths, outages: outages.length },
    ...{ hoursOut: Math.round(hoursOut), claims: claims.size, cleaned, seconds: (performance.now() - began) / 1000 },
  };
};

const textOf = ({ reference, duty, day, person }: Claim): string => `${reference}|${duty}|${day}|${person}`;

/** A list that is remembered to have lost what it was asked to drop, whatever it answered. */
const noting = (list: Reminders, dropped: Set<string>): Reminders => ({
  ...list,
  drop: (claim) => {
    dropped.add(textOf(claim));
    return list.drop(claim);
  },
});

/** Everything that stands in the list for the days of a run. */
const claimsIn = async (reminders: Reminders, days: number): Promise<ReadonlySet<string>> => {
  const claims = new Set<string>();
  for (let n = 0; n < days; n += 1) {
    const day = new Date(Date.parse('2026-11-22') + n * stepsADay * step).toISOString().slice(0, 10);
    const read = await reminders.on(day);
    if (read.kind === 'read') for (const claim of read.claims) claims.add(textOf(claim));
  }
  return claims;
};
