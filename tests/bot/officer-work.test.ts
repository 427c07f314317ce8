import { type BotOnTrial, botOnTrial, carriedBy, dialogIn, elementsOf, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
let reference: string;
const officer = { oid: 'oid-officer' };
const deputy = { oid: 'oid-deputy' };
const manager = { oid: 'oid-manager' };
type Json = Readonly<Record<string, unknown>>;

beforeEach(async () => {
  trial = await botOnTrial();
  const carried = carriedBy(await trial.say('incident'), 'reportIncident');
  const { card } = await trial.press('reportIncident', { ...carried, scenario: 'wrongRecipient', told: 'CANARY' });
  reference = /INC-2026-[0-9A-Z]{6}/.exec(textOn(card))?.[0] ?? '';
});
afterEach(() => trial.close());

type From = typeof officer;
const open = async (who: From = officer) => (await trial.press('openCaseFile', { reference }, who)).card;
/** What the line of an act on a case file carries. */
const lineOf = (card: unknown, next: string): Json => {
  const found = elementsOf(card).find(({ data }) => (data as Json | undefined)?.next === next);
  if (!found) throw new Error(`no line ${next}:\n${textOn(card)}`);
  return found.data as Json;
};
const formOf = async (card: unknown, next: string, who: From = officer) =>
  (await trial.press('caseFileForm', lineOf(card, next), who)).card;
const hand = async (form: unknown, verb: string, entered: Json, who: From = officer) =>
  (await trial.press(verb, { ...carriedBy(form, verb), ...entered }, who)).card;
const act = async (verb: string, entered: Json, who: From = officer) =>
  hand(await formOf(await open(who), verb, who), verb, entered, who);
const actsOn = () => trial.tenant.caseFiles()[0]?.ledger.map(({ verb }) => verb) ?? [];

const measures = { measures: 'Message rappelé.', measuresTakenOn: '2026-11-22' };

describe('a card that is no longer so', () => {
  test('shows the present state instead of the form, and says so', async () => {
    const before = await open();
    await act('recordMeasures', measures, deputy);
    const { card } = await trial.press('caseFileForm', lineOf(before, 'assess'), officer);
    expect(textOn(card)).toContain('Ce dossier a changé depuis l’affichage de cette carte. Rien n’a été fait.');
    expect(textOn(card)).toContain('Message rappelé.');
  });

  test('two people at once: one is told who did what, nothing typed is lost, and saving again does it', async () => {
    const view = await open();
    const [mine, theirs] = [await formOf(view, 'recordMeasures'), await formOf(await open(deputy), 'assess', deputy)];
    const assessed = { officerConsultedOn: '2026-11-22', conclusion: 'no', rationale: 'Détruit.' };
    const [first, second] = await Promise.all([
      hand(mine, 'recordMeasures', measures),
      hand(theirs, 'assess', assessed, deputy),
    ]);
    const [saved, told] = textOn(first).includes('C’est inscrit') ? [first, second] : [second, first];
    expect(textOn(saved)).toContain('C’est inscrit au dossier.');
    expect(textOn(told)).toContain('ce dossier a changé pendant que vous écriviez');
    expect(textOn(told)).toMatch(/Entre-temps\u00A0:[\s\S]*Personne oid-(officer|deputy)/);
    const [verb, typed, who] =
      saved === first ? (['assess', assessed, deputy] as const) : (['recordMeasures', measures, officer] as const);
    for (const [id, value] of Object.entries(typed))
      expect(elementsOf(told).find((element) => element.id === id)?.value).toBe(value);
    expect(textOn(await hand(told, verb, typed, who))).toContain('C’est inscrit au dossier.');
    await trial.bot.settle();
    expect(actsOn().toSorted()).toEqual(['assess', 'open', 'recordMeasures', 'reportIncident']);
  });

  test('the same press delivered again gives the same answer, though the record has moved by it', async () => {
    const form = await formOf(await open(), 'recordMeasures');
    const first = await hand(form, 'recordMeasures', measures);
    const again = await hand(form, 'recordMeasures', measures);
    expect(textOn(again)).toBe(textOn(first));
    await trial.bot.settle();
    expect(actsOn().filter((verb) => verb === 'recordMeasures')).toHaveLength(1);
  });

  test('asks Teams to renew it for the person who sees it, and nobody else; a dialog does not', async () => {
    const card = (await open()) as unknown as { refresh: { action: Json; userIds: string[] } };
    expect(card.refresh).toMatchObject({ action: { verb: 'openCaseFile' }, userIds: ['29:oid-officer'] });
    const renewed = await trial.press('openCaseFile', card.refresh.action.data as Json, officer);
    expect(textOn(renewed.card)).toContain('En évaluation');
    const list = (await trial.say('à faire', officer)) as unknown as typeof card;
    expect(list.refresh).toMatchObject({ action: { verb: 'worklist' }, userIds: ['29:oid-officer'] });
  });
});

describe('a longer form', () => {
  const fetch = async () => {
    const line = elementsOf(await open()).find(
      ({ type, data }) => type === 'Action.Submit' && (data as Json).next === 'describe',
    );
    return trial.invoke('task/fetch', { data: line?.data }, officer);
  };

  test('opens as a dialog, and comes back in it with what was typed', async () => {
    const form = dialogIn(await fetch());
    const data = {
      ...carriedBy(form, 'describe'),
      circumstances: 'Un envoi.',
      occurred_kind: 'day',
      occurred_day: 'x',
    };
    const again = dialogIn(await trial.invoke('task/submit', { data }, officer));
    expect(textOn(again)).toContain('Cette date n’existe pas');
    expect(elementsOf(again).find(({ id }) => id === 'circumstances')?.value).toBe('Un envoi.');
  });

  test('ends with a word once it is saved, and the card beneath shows what became of it', async () => {
    const form = dialogIn(await fetch());
    const value = { data: { ...carriedBy(form, 'describe'), circumstances: 'Un envoi mal dirigé.' } };
    const submit = { type: 'invoke', name: 'task/submit', replyToId: 'card-7', value };
    const reply = await trial.send(trial.activity(officer, submit));
    expect(reply.json).toEqual({ task: { type: 'message', value: 'C’est inscrit au dossier.' } });
    const update = trial.teams.calls.at(-1);
    expect(update?.path).toContain('card-7');
    expect(textOn(trial.lastCard())).toContain('Un envoi mal dirigé.');
  });
});

describe('what stands', () => {
  test('is corrected with a reason alone; what stood before stays in the ledger', async () => {
    await act('recordMeasures', measures);
    const list = (await trial.press('correctForm', carriedBy(await open(), 'correctForm'), officer)).card;
    const line = elementsOf(list).find(({ data }) => (data as Json | undefined)?.column === 'measuresTakenOn');
    const form = (await trial.press('caseFileForm', line?.data as Json, officer)).card;
    const without = await hand(form, 'correctIncident', { measuresTakenOn: '2026-11-21' });
    expect(textOn(without)).toContain('Ce champ est nécessaire');
    const done = await hand(without, 'correctIncident', { measuresTakenOn: '2026-11-21', why: 'Mauvais jour.' });
    expect(textOn(done)).toContain('21\u00A0novembre 2026');
    await trial.bot.settle();
    const acts = trial.tenant.caseFiles()[0]?.ledger ?? [];
    expect(acts.at(-1)).toMatchObject({ verb: 'correctIncident', why: 'Mauvais jour.' });
    expect(acts.find(({ verb }) => verb === 'recordMeasures')).toMatchObject({
      set: { measuresTakenOn: '2026-11-22' },
    });
  });

  test('is reopened with a reason once it is closed, and beside that only its keeping is decided', async () => {
    const closed = await act('notAnIncident', { why: 'Un essai.' });
    const offered = elementsOf(closed).flatMap(({ data }) => (data as Json | undefined)?.next ?? []);
    expect(offered).toEqual(['reopenIncident', 'approveDestruction', 'holdRecord']);
    await act('reopenIncident', { why: 'Un fait nouveau.' });
    await trial.bot.settle();
    expect(trial.tenant.stateOf(reference)).toMatchObject({ stage: 'assessing' });
    expect(trial.tenant.stateOf(reference)).not.toHaveProperty('closedOn');
  });
});

test('what is owed promptly because of a request is told in hours since its receipt; of an incident, since we knew', async () => {
  const form = (await trial.press('entryForm', { entry: 'enterRequest' }, officer)).card;
  const entered = { type: 'consentWithdrawal', receivedOn: '2026-11-20', means: 'post' };
  const { card } = await trial.press('enterRequest', { ...carriedBy(form, 'enterRequest'), ...entered }, officer);
  expect(textOn(card)).toMatch(/avec diligence\u00A0; \d+\u00A0?.?h depuis la réception/);
  expect(textOn(card)).not.toContain('prise de connaissance');
  expect(textOn(await open())).toContain('depuis la prise de connaissance');
});

describe('the worklist', () => {
  test('comes in pages, due first, with both clocks of a request', async () => {
    for (let n = 0; n < 14; n += 1) {
      const form = (await trial.press('entryForm', { entry: 'enterRequest' }, officer)).card;
      const entered = { type: 'access', receivedOn: '2026-11-20', means: 'post' };
      await trial.press('enterRequest', { ...carriedBy(form, 'enterRequest'), ...entered }, officer);
    }
    await trial.bot.settle();
    const first = await trial.say('à faire', officer);
    expect(textOn(first)).toMatch(/politique\u00A0: 10\u00A0décembre 2026 · loi\u00A0: 20\u00A0décembre 2026/);
    const opened = (card: unknown) =>
      elementsOf(card)
        .filter(({ verb, type }) => verb === 'openCaseFile' && type === 'Action.Execute')
        .map(({ data }) => String((data as Json).reference));
    const next = elementsOf(first).find(({ verb, data }) => verb === 'worklist' && 'after' in (data as Json));
    const second = (await trial.press('worklist', next?.data as Json, officer)).card;
    const all = [...opened(first), ...opened(second)];
    expect(opened(first)).toHaveLength(12);
    expect(new Set(all).size).toBe(15);
    expect(textOn(second)).toContain('Revenir au début');
  });
});

describe('the dashboard', () => {
  test('gives managers numbers and nobody’s name or words', async () => {
    await open();
    await act('assess', { officerConsultedOn: '2026-11-22', conclusion: 'yes', rationale: 'Grave.' });
    await trial.bot.settle();
    const card = await trial.say('tableau de bord', manager);
    const text = textOn(card);
    expect(text).toContain('Registre des incidents de confidentialité');
    expect(text).toMatch(/Incidents à risque sérieux\u00A0: \n1/);
    expect(JSON.stringify(card)).not.toMatch(/CANARY|oid-staff|INC-2026/);
  });

  test('does not exist for staff', async () => {
    expect(textOn(await trial.say('tableau de bord'))).not.toContain('par registre');
    const { card } = await trial.press('dashboard', {});
    expect(textOn(card)).toContain('Aucun dossier à cette référence');
  });
});
