import { createHash } from 'node:crypto';
import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import type { Reading } from '../../src/emulator/control/meter.ts';
import { readMime } from '../../src/triage/read-mime.ts';
import type { MessageView } from '../../src/use-cases/views/message-view.ts';
import type { GraphReading } from './graph-reading.ts';
import { costOf, type MailCost } from './mail-cost.ts';
import { addCategory, type MessageFound, readMailbox } from './mail-reading.ts';
import { type Mail, writtenMail } from './mails.ts';
import type { StartedOffice } from './office.ts';
import { type PagesPerson, pagesPerson, type Said } from './pages-person.ts';

/** A mail in the mailbox, and what the pages made of it. */
export interface PlayedMail {
  readonly mail: Mail;
  /** Message id of the tenant, as the intake gave it. */
  readonly id: string;
  /** A category of somebody else's that it bore before anybody looked. */
  readonly foreign: string | undefined;
}

/** What became of one message: mails that bear the same id are one message to every mailbox. */
export interface PlayedMessage {
  readonly internetMessageId: string;
  /** The mail that came first with this id. */
  readonly name: string;
  readonly view: MessageView | undefined;
  /** What the office said instead of what it is. */
  readonly because?: string;
  /** What each press of "register" was answered with: a reference, or why not. */
  readonly presses: readonly string[];
}

export interface Played {
  readonly mails: readonly PlayedMail[];
  readonly messages: readonly PlayedMessage[];
  /** How many were registered by two officers at the same moment. */
  readonly together: number;
  readonly costs: readonly MailCost[];
  /** What pages and background asked of Graph together, from the first question to the last saved record. */
  readonly meter: Reading;
  readonly seconds: number;
}

export const foreignCategory = 'À relire';

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Why triage cannot read a mail; undefined when it can. */
export const unreadableBecause = async ({ bytes }: Mail): Promise<string | undefined> => {
  const reading = await readMime(bytes, sha256);
  return reading.kind === 'unreadable' ? reading.because : undefined;
};

/** So many are at work at once: more than the office asks of a mailbox at a time. */
const lanes = 6;
const savedWithinMs = 60_000;
const lookAgainMs = 50;
const minute = 60_000;

/** Each of a list in turn, several at a time; the answers in the order of the list. */
const all = async <T, R>(list: readonly T[], work: (one: T, place: number) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let place = next++; place < list.length; place = next++) {
      const one = list[place];
      if (one !== undefined) results[place] = await work(one, place);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
};

/** Whether a press would register it without anybody choosing: the pane proposes its first type. */
const proposed = (view: MessageView | undefined): MessageView['choices'][number] | undefined =>
  view?.choices[0]?.suggested ? view.choices[0] : undefined;

const registerAs = async (person: PagesPerson, about: Said<MessageView>): Promise<string> => {
  const choice = 'ok' in about ? proposed(about.ok) : undefined;
  if (!choice) return `${about.status} and nothing to choose`;
  const said = await person.register(choice.ticket, choice.type);
  return 'ok' in said ? said.ok.receipt.reference : `${said.status} ${said.because}`;
};

const press = async (person: PagesPerson, { internetMessageId }: PlayedMessage): Promise<string> =>
  registerAs(person, await person.about(internetMessageId));

export const isReference = (answer: string): boolean => /^REQ-\d{4}-/.test(answer);

/** Resolves when SharePoint has all that was registered, or the time is up. */
const saved = async (person: PagesPerson, answers: readonly string[]): Promise<void> => {
  const until = performance.now() + savedWithinMs;
  for (const reference of answers.filter(isReference))
    while (!(await person.isSaved(reference)) && performance.now() < until)
      await new Promise((go) => setTimeout(go, lookAgainMs));
};

interface Players {
  readonly office: StartedOffice;
  readonly graph: GraphReading;
  readonly officer: PagesPerson;
  readonly deputy: PagesPerson;
}

/** Lets mails arrive in their order, a minute apart; every fourth then bears a colleague's category. */
const putIn = async ({ office, graph }: Players, mails: readonly Mail[]): Promise<readonly PlayedMail[]> => {
  const first = Date.now() - mails.length * minute;
  return all(mails, async (mail, place) => {
    const { id } = await office.tenant.mail(mailboxAddress, mail.bytes, new Date(first + place * minute).toISOString());
    const foreign = place % 4 === 1 ? foreignCategory : undefined;
    if (foreign !== undefined) await addCategory(graph, id, foreign);
    return { mail, id, foreign };
  });
};

const stillMs = 250;
const mostLooks = 40;

/** Waits until nothing is asked of Graph any more: what has arrived is being read by the background. */
const still = async (office: StartedOffice): Promise<void> => {
  let last = -1;
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const { requests } = await office.tenant.meter();
    if (requests === last) return;
    last = requests;
    await new Promise((go) => setTimeout(go, stillMs));
  }
};

/**
 * One message at a time, so that the meter shows what each costs: about, register, saved. Goes on until so many were not
 * mingled with the background's work, or the messages are at their end.
 */
const metered = async (
  { office, officer }: Players,
  messages: readonly PlayedMessage[],
  enough: number,
): Promise<{ readonly pressed: readonly PlayedMessage[]; readonly costs: readonly MailCost[] }> => {
  const pressed: PlayedMessage[] = [];
  const costs: MailCost[] = [];
  // The background's own reading of the mailbox is told to wait, so that what is counted is the person's.
  await office.tenant.faults([{ method: 'GET', path: '/mailFolders', kind: '429', retryAfter: 600 }]);
  await still(office);
  for (const message of messages) {
    if (costs.length === enough) break;
    const before = await office.tenant.meter();
    const about = await officer.about(message.internetMessageId);
    const seen = await office.tenant.meter();
    const answer = await registerAs(officer, about);
    pressed.push({ ...message, presses: [answer] });
    await saved(officer, [answer]);
    const cost = costOf(before, seen, await office.tenant.meter());
    if (cost) costs.push(cost);
  }
  await office.tenant.faults([]);
  return { pressed, costs };
};

const aboutEach = (
  { officer }: Players,
  played: readonly PlayedMail[],
  found: readonly MessageFound[],
): Promise<readonly PlayedMessage[]> => {
  const nameOf = new Map(played.map(({ id, mail }) => [id, mail.name]));
  const first = found.filter(
    ({ internetMessageId }, place) => found.findIndex((one) => one.internetMessageId === internetMessageId) === place,
  );
  return all(first, async ({ id, internetMessageId }) => {
    const message = { internetMessageId, name: nameOf.get(id) ?? id, presses: [] };
    const said = await officer.about(internetMessageId);
    if ('ok' in said) return { ...message, view: said.ok };
    return { ...message, view: undefined, because: `${said.status} ${said.because}` };
  });
};

/** Messages are registered: a third of them by both officers at the same moment. */
const registerEach = (
  { officer, deputy }: Players,
  messages: readonly PlayedMessage[],
): Promise<readonly PlayedMessage[]> =>
  all(messages, async (message, place) => {
    const people = place % 3 === 0 ? [officer, deputy] : [place % 3 === 1 ? officer : deputy];
    return { ...message, presses: await Promise.all(people.map((person) => press(person, message))) };
  });

const onceMore = ({ deputy }: Players, messages: readonly PlayedMessage[]): Promise<readonly PlayedMessage[]> =>
  all(messages, async (message) => ({ ...message, presses: [...message.presses, await press(deputy, message)] }));

/** How many are wanted under the meter, of a small pile a third; and how many are left for the crowd at the least. */
const alone = (wanted: number): number => Math.min(7, Math.floor(wanted / 3));
const leastCrowd = (wanted: number): number => Math.ceil(wanted / 4);

/**
 * Lets mails arrive in the privacy mailbox and treats them through the pages' API as the officer and the deputy would.
 * The quota of a small tenant is off, for nobody registers so many in a minute, and the check reads them all back.
 */
export const playMails = async (office: StartedOffice, mails: readonly Mail[]): Promise<Played> => {
  const began = performance.now();
  await office.tenant.switches({ throttling: false });
  const people = { officer: await pagesPerson(office, 'officer'), deputy: await pagesPerson(office, 'deputy') };
  const players: Players = { office, graph: await office.asApplication(), ...people };
  const played = await putIn(players, mails);
  const own = new Set(played.map(({ id }) => id));
  const found = (await readMailbox(players.graph)).filter(({ id }) => own.has(id));
  const before = await office.tenant.meter();
  const seen = await aboutEach(players, played, found);
  const wanted = seen.filter(({ view }) => proposed(view));
  const singly = wanted.slice(0, wanted.length - leastCrowd(wanted.length));
  const { pressed, costs } = await metered(players, singly, alone(wanted.length));
  const crowd = await registerEach(players, wanted.slice(pressed.length));
  const registered = await onceMore(players, [...pressed, ...crowd]);
  await saved(
    players.officer,
    registered.flatMap(({ presses }) => presses),
  );
  const meter = difference(before, await office.tenant.meter());
  const byId = new Map(registered.map((message) => [message.internetMessageId, message]));
  return {
    mails: played,
    messages: seen.map((message) => byId.get(message.internetMessageId) ?? message),
    together: crowd.filter(({ presses }) => presses.length === 2).length,
    costs,
    meter,
    seconds: (performance.now() - began) / 1000,
  };
};

/** Two rounds of the background, with room (src/server/passes.ts). */
const twoRoundsMs = 33_000;
const newcomer = writtenMail(
  {
    id: 'arrives-alone',
    label: 'access',
    subject: 'Demande d’accès',
    body: 'Je demande l’accès à mon dossier personnel.',
  },
  0,
);

/** What the background asks of Graph by itself for one mail that arrives in an empty mailbox and is touched by nobody. */
export const aloneInBackground = async (office: StartedOffice): Promise<Reading> => {
  await still(office);
  const before = await office.tenant.meter();
  await office.tenant.mail(mailboxAddress, newcomer.bytes, new Date().toISOString());
  await new Promise((go) => setTimeout(go, twoRoundsMs));
  return difference(before, await office.tenant.meter());
};

const difference = (before: Reading, after: Reading): Reading => ({
  requests: after.requests - before.requests,
  parts: after.parts - before.parts,
  resourceUnits: after.resourceUnits - before.resourceUnits,
  throttled: after.throttled - before.throttled,
  byKind: Object.fromEntries(
    Object.entries(after.byKind)
      .map(([kind, count]) => [kind, count - (before.byKind[kind] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  ),
});
