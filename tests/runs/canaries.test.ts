import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { canaries, canariesIn, canaryText, fieldMark } from './canary-texts.ts';
import { buttonsIn, isReceipt, type Json, referenceIn } from './card-reading.ts';
import { graphReading } from './graph-reading.ts';
import { sites } from './office.ts';
import { type OfficeParts, openParts } from './parts.ts';
import type { Part } from './process.ts';
import { type CardSeen, reportFormFor, type TeamsPerson } from './teams-person.ts';
import { tenantHere } from './tenant-here.ts';

const today = formatDay(montrealDay(new Date().toISOString()));
const graphAudience = 'https://graph.microsoft.com';
const searched: Record<string, number> = {};

let parts: OfficeParts;
let server: Part;
let references: readonly string[] = [];
let ticket = '';

/** Searches texts for every canary, and notes how many were searched. */
const hits = (where: string, texts: readonly string[]): readonly string[] => {
  searched[where] = (searched[where] ?? 0) + texts.length;
  return texts.flatMap((text) => canariesIn(text).map((canary) => `${where}: ${canary}`));
};

const handIn = async (person: TeamsPerson): Promise<string> => {
  const form = await reportFormFor(person, 'signaler un incident');
  if (form === undefined) throw new Error('No form');
  ticket = String(buttonsIn(form.card).find(({ verb }) => verb === 'reportIncident')?.data.ticket);
  const typed = { scenario: 'wrongRecipient', told: canaryText('told'), alreadyDone: canaryText('alreadyDone') };
  await person.press(form, 'reportIncident', { ...typed, told: `${typed.told}\nmot de passe: Zx9!Zx9!Zx9` });
  const { card } = await person.press(form, 'reportIncident', { ...typed, persons_about: '3' });
  const reference = referenceIn(card);
  if (reference === undefined || !isReceipt(card)) throw new Error('No receipt');
  return reference;
};

/** Opens a case file in Teams and does what the officer can do there, form by form. */
const treat = async (reference: string, acts: readonly (readonly [verb: string, inputs: Json])[]): Promise<void> => {
  const officer = parts.as('officer');
  const [list] = await officer.say('à faire');
  if (list === undefined) throw new Error('No worklist');
  const seen = async (verb: string, on: CardSeen, inputs: Json, data?: Json): Promise<CardSeen> => {
    const { card } = await officer.press(on, verb, inputs, data);
    if (card === undefined) throw new Error(`No card after ${verb}`);
    return { messageId: on.messageId, card };
  };
  let file = await seen('openCaseFile', list, {}, { reference });
  for (const [verb, inputs] of acts) {
    const form = await seen('caseFileForm', file, {}, { reference, next: verb });
    file = await seen(verb, form, inputs);
    expect(buttonsIn(file.card).some((button) => button.verb === verb && 'ticket' in button.data)).toBe(false);
  }
};

beforeAll(async () => {
  parts = await openParts(tenantHere({ staff1: canaries[0] ?? '' }));
  await parts.control.faults([
    { path: '^/\\$batch$', kind: '504-after', times: 1 },
    { path: '/items', kind: '503', times: 1, part: true },
  ]);
  server = await parts.server();
  const staff = parts.as('staff1');
  references = [await handIn(staff), await handIn(staff)];
  const pushed = await parts.as('officer').conversation();
  expect(
    hits(
      'what is pushed to the officer',
      pushed.map((message) => JSON.stringify(message)),
    ),
  ).toEqual([]);
  const [treated = '', dismissed = ''] = references;
  await treat(treated, [
    ['assess', { officerConsultedOn: today, conclusion: 'no', rationale: canaryText('rationale') }],
    ['recordMeasures', { measures: canaryText('measures'), measuresTakenOn: today }],
    ['recordNotices', { commissionNoticeWaived: canaryText('commissionNoticeWaived') }],
  ]);
  await treat(dismissed, [['notAnIncident', { why: canaryText('why') }]]);
  await server.stop();
  server = await parts.server();
});

afterAll(async () => {
  await server?.stop();
  await parts?.close();
  const lines = Object.entries(searched).map(([where, count]) => `  ${where}: ${count}`);
  process.stdout.write(`${canaries.length} canaries searched for in\n${lines.join('\n')}\n`);
});

test('every canary of every free field is in the office site, so that looking for them proves something', async () => {
  const office = (await (await parts.asApplication()).everything(sites.office)).map(({ text }) => text).join('\n');
  expect(canariesIn(office)).toEqual(canaries);
  for (const field of ['told', 'alreadyDone', 'rationale', 'measures', 'commissionNoticeWaived', 'why'])
    expect(office).toContain(fieldMark(field));
});

test('no cell, version or file of the registers site holds a canary', async () => {
  const manager = graphReading(parts.local.origin, await parts.control.token('manager', graphAudience));
  for (const [who, graph] of [
    ['application', await parts.asApplication()],
    ['manager', manager],
  ] as const) {
    const reads = await graph.everything(sites.registers);
    for (const { what, text } of reads) expect(hits(`registers site, as ${who}: ${what}`, [text])).toEqual([]);
    // The systems that the office enters by itself stand there too, or come a moment later.
    expect(reads.filter(({ what, text }) => what === 'item' && text.includes('"INC-'))).toHaveLength(2);
    expect(reads.filter(({ what }) => what === 'version').length).toBeGreaterThan(4);
  }
});

test('no line of a log holds a canary', () => {
  const lines = parts.log().trim().split('\n');
  expect(lines.length).toBeGreaterThan(20);
  expect(hits('log lines', lines)).toEqual([]);
  expect(hits('what the server prints', [server.output()])).toEqual([]);
});

describe('the answers to others', () => {
  const verbs = ['my-reports', 'report-form', 'worklist'] as const;
  const byReference = ['receipt', 'open-case-file'] as const;

  test.each(['manager', 'staff2', 'direction'])('the API tells %s nothing of it', async (key) => {
    const token = await parts.control.token(key, `api://${parts.secrets.runtime.appId}`);
    const ask = async (verb: string, body: Json): Promise<string> => {
      const response = await fetch(`${parts.home}/api/${verb}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(response.status).not.toBe(401);
      return `${JSON.stringify([...response.headers])} ${await response.text()}`;
    };
    const answers = [
      ...(await Promise.all(verbs.map((verb) => ask(verb, {})))),
      ...(await Promise.all(references.flatMap((reference) => byReference.map((verb) => ask(verb, { reference }))))),
      await ask('accept', { ticket, input: {} }),
    ];
    expect(hits(`API, as ${key}`, answers)).toEqual([]);
  });

  test.each(['manager', 'staff2', 'direction'])('the bot tells %s nothing of it', async (key) => {
    const person = parts.as(key);
    const cards: CardSeen[] = [];
    for (const words of ['mes signalements', 'à faire', 'to do', 'aide', 'signaler un incident'])
      cards.push(...(await person.say(words)));
    const [first] = cards;
    if (first === undefined) throw new Error('The bot said nothing');
    const pressed = references.flatMap((reference) => [
      person.press(first, 'openCaseFile', {}, { reference }),
      person.press(first, 'showReceipt', {}, { reference }),
      person.press(first, 'caseFileForm', {}, { reference, next: 'assess' }),
      person.press(first, 'noteMeasure', {}, { reference, ticket, measure: 'recallMessage' }),
      person.press(first, 'reportIncident', { scenario: 'other' }, { ticket }),
    ]);
    const answers = [...cards.map(({ card }) => card), ...(await Promise.all(pressed)).map(({ card }) => card)];
    expect(
      hits(
        `bot, as ${key}`,
        [...answers, ...(await person.conversation())].map((one) => JSON.stringify(one)),
      ),
    ).toEqual([]);
  });
});

test.each(['manager', 'staff2', 'direction'])('the tenant refuses the token of %s on the office site', async (key) => {
  const graph = graphReading(parts.local.origin, await parts.control.token(key, graphAudience));
  const own = await parts.asApplication();
  for (const path of ['lists', 'lists/CaseFiles/items?$expand=fields', 'drives']) {
    const address = `/v1.0/sites/exemple.sharepoint.com:${sites.office}:/${path}`;
    expect((await graph.get(address)).status).toBe(403);
    expect((await own.get(address)).status).toBe(200);
  }
});
