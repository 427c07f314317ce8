import { oursIn } from '../../../src/registers/mail-categories.ts';
import { followMailbox } from '../../../src/use-cases/background/follow-mailbox.ts';
import type { Office } from '../../../src/use-cases/office.ts';
import type { MailboxOnEmulator } from '../../graph/mailbox-on-emulator.ts';
import { access, complaintAndAccess, incident, mailWith, newsletter } from '../../use-cases/mail-office.ts';
import { tenantInMemory } from '../../use-cases/tenant-in-memory.ts';
import { testOffice } from '../../use-cases/test-office.ts';
import { seeded } from '../kill-office.ts';

export interface OutagePlan {
  readonly seed: number;
  readonly mails: number;
}

/** What became of the mails of one outage. */
export interface OutageReport {
  readonly mails: number;
  /** Messages in the mailbox, copies included. */
  readonly messages: number;
  readonly moved: number;
  readonly copied: number;
  /** Different mails that bear the id of another. */
  readonly sameId: number;
  readonly passes: number;
  /** Mails that became an intake entry, and those that were to. */
  readonly entries: number;
  readonly expected: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Messages whose tags are not one kind or more with exactly one state, or that lost a stranger's. */
  readonly wronglyTagged: readonly string[];
  /** Messages read again once everything was handled. */
  readonly readAgain: number;
}

const kinds = [access, complaintAndAccess, incident, newsletter] as const;
const folders = ['archive', 'junkemail', 'inbox'] as const;
const foreign = 'Clients';

interface Sent {
  /** What tells this mail from every other: its person. */
  readonly from: string;
  readonly id: string;
  readonly ours: boolean;
}

const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] ?? (from[0] as T);

interface Post {
  readonly mailbox: MailboxOnEmulator;
  readonly random: () => number;
  readonly folder: string;
}

/** Mails arrive while nothing runs; people move them, copy them and put their own categories on them. */
const arriveAll = async ({ mailbox, random, folder }: Post, plan: OutagePlan) => {
  const sent: Sent[] = [];
  let [moved, copied, sameId] = [0, 0, 0];
  const day = 86_400_000;
  for (let n = 0; n < plan.mails; n += 1) {
    const what = pick(random, kinds);
    const bears = n > 0 && random() < 0.05 ? (sent[n - 1]?.id ?? '') : `m${plan.seed}-${n}`;
    if (bears !== `m${plan.seed}-${n}`) sameId += 1;
    const from = `personne.${n}@exemple.example`;
    const eml = mailWith(bears, what, from).replaceAll('\n', '\r\n');
    const receivedAt = new Date(Date.now() - Math.floor(random() * 4 * day)).toISOString().replace(/\.\d+Z$/, 'Z');
    const own = await mailbox.arrive(eml, { receivedAt });
    sent.push({ from, id: bears, ours: what !== newsletter });
    if (random() < 0.2) {
      copied += 1;
      await mailbox.arrive(eml, { receivedAt, folder: pick(random, [...folders, folder]) });
    }
    if (random() >= 0.4) continue;
    moved += 1;
    if (random() < 0.3) await mailbox.recategorise(own, [foreign]);
    await mailbox.move(own, pick(random, ['archive', 'junkemail', folder]));
  }
  return { sent, moved, copied, sameId };
};

/** What goes wrong on the way back: answers get lost, the mailbox asks to wait. */
const troubles = (random: () => number, seed: number) => [
  { method: 'GET', path: '/value$|/messages/', kind: '503', probability: 0.03 * random(), seed } as const,
  { method: 'PATCH', path: '/messages/', kind: '504-after', probability: 0.05 * random(), seed: seed + 1 } as const,
  { method: 'GET', path: '/delta', kind: 'reset-before', probability: 0.05 * random(), seed: seed + 2 } as const,
];

const mostPasses = 60;

/** Passes until nothing changes any more; the office is restarted once on the way. */
const untilStill = async (house: ReturnType<typeof testOffice>): Promise<number> => {
  let still = 0;
  for (let passes = 1; passes <= mostPasses; passes += 1) {
    const tagged = await followMailbox(house.office);
    const isUnread = house.office.kept.mails.waiting(10_000).some(({ content }) => content?.unread !== undefined);
    still = tagged === 0 && !isUnread && house.office.kept.mark('delta|mailbox') !== undefined ? still + 1 : 0;
    if (still === 3) return passes;
    if (passes === 2) house.restart();
    house.wait(120_000);
  }
  return mostPasses;
};

const entriesOf = (office: Office): readonly string[] =>
  office.kept.mails.waiting(100_000).map(({ content }) => content?.person ?? '');

const stateNames = ['Greffe : à trier', 'Greffe : en retard'];

/** Every message in the mailbox with what it bears. */
const messagesOf = async ({ mailbox }: Pick<MailboxOnEmulator, 'mailbox'>) => {
  const read = await mailbox.changes(undefined);
  if (read.kind !== 'changes') throw new Error('The mailbox does not answer');
  return read.arrived;
};

/** One outage, from the last pass before it to the last after it; each mail must be handled once. */
export const simulateOutage = async (mailbox: MailboxOnEmulator, plan: OutagePlan): Promise<OutageReport> => {
  const random = seeded(plan.seed);
  let read = 0;
  const counted = {
    ...mailbox.mailbox,
    mime: (id: string) => {
      read += 1;
      return mailbox.mailbox.mime(id);
    },
  };
  const house = testOffice(tenantInMemory().port, new Date().toISOString(), counted);
  try {
    await followMailbox(house.office);
    const folder = await mailbox.makeFolder(`Dossier ${plan.seed}`);
    const { sent, ...arrived } = await arriveAll({ mailbox, random, folder }, plan);
    if (plan.seed % 3 === 0) await mailbox.forgetChanges();
    await mailbox.faults(...troubles(random, plan.seed));
    const passes = await untilStill(house);
    await mailbox.faults();
    const messages = await messagesOf(mailbox);
    const before = read;
    await followMailbox(house.office);
    const entered = entriesOf(house.office);
    const personOf = (from: string): string => house.office.sha256(from);
    const wanted = sent.filter(({ ours }) => ours);
    const wronglyTagged = messages.filter(({ fromAddress, categories }) => {
      const mail = sent.find(({ from }) => from === fromAddress);
      const ours = oursIn(categories);
      const states = ours.filter((name) => stateNames.includes(name));
      return mail?.ours ? states.length !== 1 || ours.length < 2 : ours.length > 0;
    });
    return {
      ...{ mails: sent.length, messages: messages.length, ...arrived, passes, entries: entered.length },
      expected: wanted.length,
      lost: wanted.filter(({ from }) => !entered.includes(personOf(from))).map(({ from }) => from),
      doubled: entered.filter((person, place) => entered.indexOf(person) !== place),
      wronglyTagged: wronglyTagged.map(({ fromAddress, categories }) => `${fromAddress}: ${categories.join(', ')}`),
      readAgain: read - before,
    };
  } finally {
    house.close();
  }
};

/** Whether each mail of an outage was handled once. */
export const isHandledOnce = (report: OutageReport): boolean =>
  report.entries === report.expected &&
  report.lost.length + report.doubled.length + report.wronglyTagged.length + report.readAgain === 0;
