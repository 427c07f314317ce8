import { deliverPushes } from '../../src/use-cases/background/deliver-pushes.ts';
import { type BotOnTrial, botOnTrial, carriedBy, elementsOf, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const minute = 60_000;
const referenceOn = (card: unknown): string => /INC-2026-[0-9A-Z]{6}/.exec(textOn(card))?.[0] ?? '';
const report = async (from = {}) => {
  const carried = carriedBy(await trial.say('signaler un incident', from), 'reportIncident');
  return (await trial.press('reportIncident', { ...carried, scenario: 'lostDevice' }, from)).card;
};
const formOf = async (receipt: unknown, verb: 'addForm' | 'mistakeForm') =>
  (await trial.press(verb, carriedBy(receipt, verb))).card;
const hasButton = (card: unknown, verb: string): boolean => elementsOf(card).some((element) => element.verb === verb);
/** What the officer and the deputy were told, kind by kind. */
const told = async (): Promise<readonly string[]> => {
  const before = trial.teams.calls.length;
  await deliverPushes(trial.office);
  return trial.teams.calls
    .slice(before)
    .map(({ body }) => textOn(body.attachments))
    .filter((text) => text !== '');
};

describe('adding information', () => {
  test('the report keeps both, the receipt shows it, and the officer is told without a word of it', async () => {
    const receipt = await report();
    await told();
    const add = async (text: string) => {
      const form = await formOf(receipt, 'addForm');
      return (await trial.press('addInformation', { ...carriedBy(form, 'addInformation'), added: text })).card;
    };
    await add('CANARY : le sac était dans le train de 8 h.');
    const card = await add('Le transporteur a été appelé.');
    expect(textOn(card)).toContain('le train de 8 h');
    expect(trial.tenant.stateOf(referenceOn(receipt)).added).toBe(
      '2026-11-22 — CANARY : le sac était dans le train de 8 h.\n2026-11-22 — Le transporteur a été appelé.',
    );
    const words = await told();
    expect(words.filter((text) => text.includes('Une précision a été ajoutée'))).toHaveLength(4);
    expect(words.join()).not.toContain('CANARY');
    const file = (await trial.press('openCaseFile', { reference: referenceOn(receipt) }, { oid: 'oid-officer' })).card;
    expect(textOn(file)).toContain('Le transporteur a été appelé');
    expect(trial.tenant.rows()[0]?.cells).not.toHaveProperty('added');
  });

  test('the same form twice adds once; a secret or nothing at all comes back with what was typed', async () => {
    const receipt = await report();
    const carried = carriedBy(await formOf(receipt, 'addForm'), 'addInformation');
    for (const added of ['', 'son NAS est 046 454 286']) {
      const { card } = await trial.press('addInformation', { ...carried, added });
      expect(carriedBy(card, 'addInformation')).toEqual(carried);
      expect(elementsOf(card).find(({ id }) => id === 'added')?.value ?? '').toBe(added);
    }
    await trial.press('addInformation', { ...carried, added: 'Une fois.' });
    await trial.press('addInformation', { ...carried, added: 'Une fois.' });
    expect(trial.tenant.stateOf(referenceOn(receipt)).added).toBe('2026-11-22 — Une fois.');
  });

  test('more than the record can hold is refused with the count, and what is there stays', async () => {
    const receipt = await report();
    const texts: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      const carried = carriedBy(await formOf(receipt, 'addForm'), 'addInformation');
      texts.push(textOn((await trial.press('addInformation', { ...carried, added: `${n}`.repeat(1990) })).card));
    }
    expect(texts.at(-1)).toContain('la limite est de 8');
    expect(String(trial.tenant.stateOf(referenceOn(receipt)).added)).toHaveLength(3 * (1990 + 13) + 2);
  });

  test('somebody else’s report cannot be added to, and answers as if it were not there', async () => {
    const reference = referenceOn(await report());
    const theirs = await trial.press('addForm', { reference }, { oid: 'oid-other' });
    const nobodys = await trial.press('addForm', { reference: 'INC-2026-000000' }, { oid: 'oid-other' });
    expect(theirs.text).toBe(nobodys.text);
  });
});

describe('this was a mistake', () => {
  test('within ten minutes the report is so marked and stays, and the officer is told to decide', async () => {
    const receipt = await report();
    await told();
    trial.house.wait(9 * minute);
    const form = await formOf(receipt, 'mistakeForm');
    expect(textOn(form)).toContain('ne peut pas être retiré');
    const { card } = await trial.press('tellMistake', carriedBy(form, 'tellMistake'));
    expect(textOn(card)).toContain('Vous avez dit que c’était une erreur');
    expect(hasButton(card, 'mistakeForm')).toBe(false);
    const reference = referenceOn(receipt);
    expect(trial.tenant.stateOf(reference)).toMatchObject({ stage: 'reported', mistakeOn: '2026-11-22' });
    expect((await told()).filter((text) => text.includes('à vous de décider'))).toHaveLength(2);
    expect(textOn(await trial.say('à faire', { oid: 'oid-officer' }))).toContain(reference);
  });

  test('after ten minutes nothing offers it, and the form that waited is refused', async () => {
    const receipt = await report();
    const form = await formOf(receipt, 'mistakeForm');
    trial.house.wait(11 * minute);
    const { card } = await trial.press('tellMistake', carriedBy(form, 'tellMistake'));
    expect(textOn(card)).toContain('dans les dix minutes');
    expect(hasButton(card, 'showReceipt')).toBe(true);
    const later = (await trial.press('showReceipt', { reference: referenceOn(receipt) })).card;
    expect(hasButton(later, 'mistakeForm')).toBe(false);
    expect(hasButton((await trial.press('mistakeForm', { reference: referenceOn(receipt) })).card, 'tellMistake')).toBe(
      false,
    );
    expect(trial.tenant.stateOf(referenceOn(receipt))).not.toHaveProperty('mistakeOn');
  });
});
