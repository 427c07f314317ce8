import { deliverPushes } from '../../src/use-cases/background/deliver-pushes.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import type { Trouble } from '../use-cases/tenant-in-memory.ts';
import { type BotOnTrial, botOnTrial, carriedBy, elementsOf, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
let trouble: Trouble = 'none';
beforeEach(async () => {
  trouble = 'none';
  trial = await botOnTrial({ trouble: () => trouble });
});
afterEach(() => trial.close());

const referenceOn = (card: unknown): string => /INC-2026-[0-9A-Z]{6}/.exec(textOn(card))?.[0] ?? '';
const valuesOn = (card: unknown) =>
  Object.fromEntries(
    elementsOf(card)
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [id, value]),
  );

const told = 'J’ai envoyé la liste à la mauvaise adresse.';
const form = async (from = {}) => carriedBy(await trial.say('signaler un incident', from), 'reportIncident');

describe('a report', () => {
  test('becomes its receipt on the same card, with reference, next steps, whom to call and first measures', async () => {
    const reply = await trial.press('reportIncident', { ...(await form()), scenario: 'wrongRecipient', told });
    expect(reply.json).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    const reference = referenceOn(reply.card);
    expect(trial.tenant.stateOf(reference)).toMatchObject({ scenario: 'wrongRecipient', told, stage: 'reported' });
    for (const expected of ['inscrit au registre', '514-951-9876', 'Rappeler le message', 'lit le signalement']) {
      expect(textOn(reply.card)).toContain(expected);
    }
    expect(elementsOf(reply.card).filter(({ verb }) => verb === 'noteMeasure')).toHaveLength(3);
  });

  test('keeps everything that was answered, as the register types it', async () => {
    const { card } = await trial.press('reportIncident', {
      ...{ ...(await form()), scenario: 'lostDevice', kinds: 'name,health', persons_about: '30', system: 'laptop' },
      ...{ occurred_kind: 'period', occurred_day: '2026-11-19', occurred_to: '2026-11-20', alreadyDone: 'Bloqué.' },
      ...{ role: 'officer', stage: 'closed', conclusion: 'no', sample: true },
    });
    const state = trial.tenant.stateOf(referenceOn(card));
    expect(state).toMatchObject({
      ...{ kinds: ['health', 'name'], persons: { about: 30 }, system: 'laptop', alreadyDone: 'Bloqué.' },
      ...{ occurred: { from: '2026-11-19', to: '2026-11-20' }, stage: 'reported' },
    });
    expect(state).not.toHaveProperty('conclusion');
    expect(state).not.toHaveProperty('sample');
  });

  test('takes "unknown, because" for an answer', async () => {
    const entered = {
      scenario: 'other',
      told,
      occurred_because: 'noTrace',
      persons_about: '',
      persons_because: 'notYetKnown',
    };
    const { card } = await trial.press('reportIncident', { ...(await form()), ...entered });
    const state = trial.tenant.stateOf(referenceOn(card));
    expect(state).toMatchObject({ occurred: { unknown: 'noTrace' }, persons: { unknown: 'notYetKnown' } });
  });

  test('submitted five times at once and again after a restart is one record with five equal receipts', async () => {
    const entered = { ...(await form()), scenario: 'wrongRecipient', told };
    const at = await Promise.all([1, 2, 3, 4, 5].map(() => trial.press('reportIncident', entered)));
    trial.restart();
    const after = await Promise.all([1, 2, 3, 4, 5].map(() => trial.press('reportIncident', entered)));
    const references = [...at, ...after].map(({ card }) => referenceOn(card));
    expect(references[0]).toMatch(/^INC/);
    expect(new Set(references).size).toBe(1);
    expect(trial.tenant.caseFiles()).toHaveLength(1);
    const words = (card: unknown) => textOn(card);
    expect(new Set(after.map(({ card }) => words(card))).size).toBe(1);
  });

  test('tells the officer at once, without identity or anybody’s words', async () => {
    const officer = { oid: 'oid-officer', locale: 'en-CA' };
    await trial.say('hello', officer);
    const entered = { ...(await form()), scenario: 'wrongRecipient', told: 'CANARY-TOLD' };
    const reference = referenceOn((await trial.press('reportIncident', entered)).card);
    await deliverPushes(trial.office);
    const pushed = trial.teams.calls.find(
      ({ path, body }) => path.includes('officer') && JSON.stringify(body).includes(reference),
    );
    expect(textOn(pushed?.body.attachments)).toContain('A new case file is waiting for you');
    expect(JSON.stringify(pushed)).not.toMatch(/CANARY|oid-staff/);
  });
});

const wrong: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['nothing chosen', {}, 'Ce champ est nécessaire'],
  ['a scenario that is not in the list', { scenario: 'hacked' }, 'Choisissez une réponse de la liste'],
  ['"other" without a word', { scenario: 'other' }, 'Ce champ est nécessaire'],
  ['a day that does not exist', { scenario: 'cyberattack', occurred_day: '2026-02-30' }, 'Cette date n’existe pas'],
  ['the year 1899', { scenario: 'cyberattack', occurred_day: '1899-01-01' }, 'Cette date est trop ancienne'],
  [
    'a period without its end',
    { scenario: 'cyberattack', occurred_kind: 'period', occurred_day: '2026-11-01' },
    'Cette date n’existe pas',
  ],
  [
    'unknown without a reason',
    { scenario: 'cyberattack', occurred_kind: 'unknown' },
    'Choisissez une réponse de la liste',
  ],
  ['half a person', { scenario: 'cyberattack', persons_about: '0.5' }, 'Donnez un nombre entier'],
  ['60,000 characters', { scenario: 'cyberattack', told: 'a'.repeat(60_000) }, '60\u00A0000 caractères'],
  ['a NAS', { scenario: 'cyberattack', told: 'son NAS est 046 454 286' }, 'numéro d’assurance sociale'],
  ['an object for a text', { scenario: 'cyberattack', told: { a: 1 } }, 'n’a pas la forme attendue'],
];
describe('a form that is not in order comes back', () => {
  test('with everything typed, what is wrong at its field, and the same ticket', async () => {
    const carried = await form();
    const entered = {
      scenario: 'wrongRecipient',
      told,
      occurred_kind: 'day',
      occurred_day: '2027-01-01',
      persons_about: '-3',
      kinds: 'name',
    };
    const { card } = await trial.press('reportIncident', { ...carried, ...entered });
    expect(valuesOn(card)).toMatchObject({ ...entered, persons_about: -3 });
    expect(textOn(card)).toContain('Rien n’a été envoyé');
    expect(textOn(card)).toContain('Cette date est dans l’avenir');
    expect(carriedBy(card, 'reportIncident')).toEqual(carried);
    expect(trial.office.kept.waiting()).toEqual([]);
    const better = { ...carried, ...entered, occurred_day: '2026-11-20', persons_about: '3' };
    expect(referenceOn((await trial.press('reportIncident', better)).card)).toMatch(/^INC/);
  });

  test.each(wrong)('%s', async (_, entered, expected) => {
    const { card } = await trial.press('reportIncident', { ...(await form()), ...entered });
    expect(textOn(card)).toContain(expected);
    expect(trial.office.kept.waiting()).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(28 * 1024);
  });

  const answered = { scenario: 'wrongRecipient', told };
  const spoiled: readonly (readonly [string, string, () => Promise<Record<string, unknown>>])[] = [
    ['another person’s form', 'préparé pour une autre personne', async () => form({ oid: 'oid-other' })],
    ['a ticket that is not ours', 'n’est pas reconnu', async () => ({ ticket: 'bm9wZQ==.x' })],
    ['no ticket', 'n’est pas reconnu', async () => ({})],
    [
      'an expired form',
      'a expiré',
      async () => {
        const carried = await form();
        trial.house.wait(8 * 24 * 3_600_000);
        return carried;
      },
    ],
    [
      'a form sent before with other content',
      'déjà été envoyé avec un autre contenu',
      async () => {
        const carried = await form();
        await trial.press('reportIncident', { ...carried, scenario: 'other', told: 'avant' });
        return carried;
      },
    ],
  ];
  test.each(spoiled)(
    '%s: refused in words, what was typed given back on a fresh form that works',
    async (_, expected, carried) => {
      const entered: Record<string, unknown> = { ...(await carried()), ...answered };
      const before = trial.tenant.caseFiles().length;
      const { card } = await trial.press('reportIncident', entered);
      expect(textOn(card)).toContain(expected);
      expect(valuesOn(card)).toMatchObject(answered);
      expect(trial.tenant.caseFiles()).toHaveLength(before);
      const fresh = carriedBy(card, 'reportIncident');
      expect(fresh).not.toEqual({ ticket: entered.ticket });
      expect(referenceOn((await trial.press('reportIncident', { ...fresh, ...answered })).card)).toMatch(/^INC/);
    },
  );

  test('a fault of ours: the same form, the same ticket, everything typed, and the code of the log', async () => {
    const carried = await form();
    const { kept } = trial.office;
    const accept = jest.spyOn(kept, 'accept').mockImplementationOnce(() => {
      throw new Error('INTERNAL-MESSAGE');
    });
    const reply = await trial.press('reportIncident', { ...carried, ...answered });
    accept.mockRestore();
    expect(carriedBy(reply.card, 'reportIncident')).toEqual(carried);
    expect(valuesOn(reply.card)).toMatchObject(answered);
    expect(reply.text).not.toContain('INTERNAL-MESSAGE');
    const fault = trial.house.logged.find((event) => event.event === 'fault');
    expect(textOn(reply.card)).toContain(fault?.event === 'fault' ? fault.correlation : 'no fault');
  });
});

describe('while SharePoint does not answer', () => {
  test('the receipt says that the report is kept, and the same card is updated once it is there', async () => {
    trouble = 'laterBefore';
    const { card } = await trial.press('reportIncident', { ...(await form()), scenario: 'wrongRecipient', told });
    expect(textOn(card)).toContain('SharePoint l’aura');
    const reference = referenceOn(card);
    trial.house.wait(2_000);
    await deliverPushes(trial.office);
    expect(trial.teams.calls.filter(({ method }) => method === 'PUT')).toHaveLength(0);
    trouble = 'none';
    trial.house.wait(600_000);
    await performWaiting(trial.office);
    await deliverPushes(trial.office);
    const updated = trial.teams.calls.find(({ method }) => method === 'PUT');
    expect(updated?.path).toBe('/connector/v3/conversations/a%3Achat-oid-staff/activities/card-1');
    expect(textOn(updated?.body.attachments)).toContain(reference);
    expect(textOn(updated?.body.attachments)).toContain('inscrit au registre');
  });

  test('the receipt comes within the time given, however long a write hangs', async () => {
    await trial.close();
    trial = await botOnTrial({ updateWithinMs: 50 });
    let answer: () => void = () => undefined;
    const { port } = trial.tenant;
    const write = port.write.bind(port);
    port.write = async (draft) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return write(draft);
    };
    const { card } = await trial.press('reportIncident', { ...(await form()), scenario: 'wrongRecipient', told });
    expect(textOn(card)).toContain('SharePoint l’aura');
    answer();
    await trial.bot.settle();
    expect(trial.tenant.stateOf(referenceOn(card))).toMatchObject({ told });
    await deliverPushes(trial.office);
    expect(trial.teams.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });
});

describe('afterwards', () => {
  test('a first measure is noted on the record, and the receipt shows it', async () => {
    const receipt = (await trial.press('reportIncident', { ...(await form()), scenario: 'wrongRecipient', told })).card;
    const carried = carriedBy(receipt, 'noteMeasure', 1);
    const { card } = await trial.press('noteMeasure', carried);
    expect(trial.tenant.stateOf(referenceOn(receipt))).toMatchObject({ firstMeasures: ['askToDestroy'] });
    expect(textOn(card)).toContain('Fait. Merci.');
    expect(elementsOf(card).filter(({ verb }) => verb === 'noteMeasure')).toHaveLength(2);
    await trial.press('noteMeasure', carried);
    expect(trial.tenant.caseFiles()[0]?.ledger).toHaveLength(2);
  });

  test('"mes signalements" shows the person’s own with their state, and nobody else’s', async () => {
    const entered = { ...(await form()), scenario: 'wrongRecipient', told };
    const reference = referenceOn((await trial.press('reportIncident', entered)).card);
    const own = await trial.say('mes signalements');
    expect(textOn(own)).toContain(`${reference}`);
    expect(textOn(own)).toContain('inscrit au registre');
    expect(textOn(await trial.say('my reports', { oid: 'oid-other', locale: 'en' }))).toContain(
      'You have not reported anything yet',
    );
    expect(referenceOn((await trial.press('showReceipt', carriedBy(own, 'showReceipt'))).card)).toBe(reference);
  });

  test('somebody else’s report answers like one that does not exist', async () => {
    const entered = { ...(await form()), scenario: 'wrongRecipient', told };
    const reference = referenceOn((await trial.press('reportIncident', entered)).card);
    for (const verb of ['showReceipt', 'openCaseFile', 'caseFileForm']) {
      const theirs = await trial.press(verb, { reference }, { oid: 'oid-other' });
      const nobodys = await trial.press(verb, { reference: 'INC-2026-000000' }, { oid: 'oid-other' });
      expect(theirs.text).toBe(nobodys.text);
      expect(theirs.text).not.toContain(told);
    }
  });

  test('a verb that nobody knows leads to the menu', async () => {
    for (const verb of ['', 'sealHeads', 'open', 'constructor', '__proto__']) {
      expect(textOn((await trial.press(verb, { ticket: 'x' })).card)).toContain('Ici, vous signalez');
    }
  });
});
