import type { KeptCommand } from '../../src/ports/kept.ts';
import { deliverPushes } from '../../src/use-cases/background/deliver-pushes.ts';
import { type BotOnTrial, botOnTrial, carriedBy, elementsOf, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
let reference: string;
const officer = { oid: 'oid-officer' };
const told = '**CANARY** [OK](https://evil.example)\nDeuxième ligne';

beforeEach(async () => {
  trial = await botOnTrial();
  const carried = carriedBy(await trial.say('incident'), 'reportIncident');
  const { card } = await trial.press('reportIncident', { ...carried, scenario: 'wrongRecipient', told });
  reference = /INC-2026-[0-9A-Z]{6}/.exec(textOn(card))?.[0] ?? '';
});
afterEach(() => trial.close());

const open = async () => (await trial.press('openCaseFile', { reference }, officer)).card;
const formFor = async (next: string) => (await trial.press('caseFileForm', { reference, next }, officer)).card;
const act = async (verb: string, entered: Record<string, unknown>) =>
  (await trial.press(verb, { ...carriedBy(await formFor(verb), verb), ...entered }, officer)).card;
const standsIn = (card: unknown, id: string) => elementsOf(card).find((element) => element.id === id)?.value;

describe('the officer', () => {
  test('opens the case file from the worklist: the opening is an act, and the reporter sees it', async () => {
    const list = await trial.say('à faire', officer);
    expect(textOn(list)).toContain(reference);
    expect(JSON.stringify(list)).not.toMatch(/CANARY|oid-staff/);
    const { card } = await trial.press('openCaseFile', carriedBy(list, 'openCaseFile'), officer);
    const runs = elementsOf(card)
      .filter(({ type }) => type === 'TextRun')
      .map((run) => run.text);
    expect(runs).toEqual(
      expect.arrayContaining(['**CANARY** [OK](https://evil.example)', 'Deuxième ligne', 'Personne oid-staff']),
    );
    await trial.bot.settle();
    expect(trial.tenant.stateOf(reference)).toMatchObject({ stage: 'assessing', openedOn: '2026-11-22' });
    expect(textOn(await trial.say('mes signalements'))).toContain('ouvert par la personne responsable');
  });

  test('describes, assesses, records and closes: each act on a form of its own, with what is known in it', async () => {
    expect(textOn(await open())).toContain('0 h depuis la prise de connaissance');
    const described = await act('describe', {
      ...{
        circumstances: 'Un envoi mal dirigé.',
        informationConcerned: 'Noms.',
        natures: 'communication',
        kinds: 'name',
      },
      ...{ occurred_kind: 'day', occurred_day: '2026-11-20', persons_about: '12' },
    });
    expect(textOn(described)).toContain('C’est inscrit au dossier.');
    expect(textOn(described)).toContain('environ 12 personnes');
    expect(standsIn(await formFor('describe'), 'circumstances')).toBe('Un envoi mal dirigé.');
    expect(standsIn(await formFor('describe'), 'persons_about')).toBe(12);
    expect(textOn(await formFor('describe'))).toContain('Laissez vide ce qui n’est pas encore connu');
    expect(textOn(await formFor('assess'))).toContain('À remplir\u00A0: conclusion.');
    await act('assess', {
      officerConsultedOn: '2026-11-22',
      conclusion: 'no',
      rationale: 'Destinataire connu, détruit.',
    });
    await act('recordMeasures', { measures: 'Rappel du message.', measuresTakenOn: '2026-11-22' });
    const lacking = await act('recordNotices', { commissionNoticeOn: '2026-11-22' });
    expect(textOn(lacking)).toContain('Avis à la Commission\u00A0: 9 sur 11\u00A0; il manque\u00A0:');
    expect(textOn(lacking)).toContain('7° Le nombre de personnes');
    await act('prepareCommissionNotice', { personsInQuebec_about: '12', authoritiesOutside: 'none' });
    await act('recordNotices', { commissionNoticeOn: '2026-11-22' });
    await act('close', {});
    expect(trial.tenant.stateOf(reference)).toMatchObject({
      stage: 'closed',
      persons: { about: 12 },
      conclusion: 'no',
    });
    expect(textOn(await open())).toContain('Ce dossier est fermé');
    expect(textOn(await trial.say('mes signalements'))).toContain('fermé');
  });

  test('cannot close past what is missing: told item by item, on the same form', async () => {
    await open();
    await act('assess', { officerConsultedOn: '2026-11-22', conclusion: 'no', rationale: 'Rien de sensible.' });
    const card = await act('close', {});
    expect(textOn(card)).toContain('Il manque les mesures prises');
    expect(trial.tenant.stateOf(reference)).toMatchObject({ stage: 'noSeriousRisk' });
  });

  test('gets the form back with everything typed when something is wrong', async () => {
    await open();
    const entered = { officerConsultedOn: '2027-01-01', conclusion: 'yes', rationale: 'Longue réflexion' };
    const card = await act('assess', entered);
    expect(textOn(card)).toContain('Cette date est dans l’avenir');
    for (const [id, value] of Object.entries(entered)) expect(standsIn(card, id)).toBe(value);
  });

  test('who was overtaken gets what was typed back to read, and the way to the case file', async () => {
    await open();
    const form = carriedBy(await formFor('notAnIncident'), 'notAnIncident');
    await act('notAnIncident', { why: 'Un essai.' });
    const { card } = await trial.press('notAnIncident', { ...form, why: 'Mes raisons à moi' }, officer);
    expect(textOn(card)).toContain('Ce dossier a changé depuis que vous l’avez ouvert');
    expect(textOn(card)).toContain('Mes raisons à moi');
    expect(carriedBy(card, 'openCaseFile')).toEqual({ reference });
  });

  test('a member of staff who presses the officer’s buttons gets what does not exist, and nothing is written', async () => {
    await open();
    const carried = carriedBy(await formFor('describe'), 'describe');
    const acts = trial.tenant.caseFiles()[0]?.ledger.length;
    const { card } = await trial.press('describe', { ...carried, circumstances: 'x' }, { oid: 'oid-other' });
    expect(textOn(card)).toContain('Aucun dossier à cette référence');
    expect(trial.tenant.caseFiles()[0]?.ledger).toHaveLength(acts ?? 0);
  });

  test('a manager reads the worklist without identities, and cannot open a line', async () => {
    const list = await trial.say('à faire', { oid: 'oid-manager' });
    expect(textOn(list)).toContain(reference);
    expect(elementsOf(list).filter(({ verb }) => verb === 'openCaseFile')).toEqual([]);
    expect(JSON.stringify(list)).not.toMatch(/CANARY|oid-staff/);
  });
});

describe('words of the office to the officer and the reporter', () => {
  const pushes = [
    [{ kind: 'sealedHeads', head: 'f00d', day: '2026-11-22' }, 'f00d'],
    [
      { kind: 'rowPutBack', reference: 'INC-2026-7KQ4M2', author: '[x](https://evil.example)' },
      '[x](https://evil.example)',
    ],
    [{ kind: 'missing', reference: 'INC-2026-7KQ4M2' }, 'INC-2026-7KQ4M2'],
    [{ kind: 'referenceChanged', before: 'INC-2026-AAAAAA', reference: 'INC-2026-7KQ4M2' }, 'INC-2026-AAAAAA'],
  ] as const;
  test.each(pushes)('%j', async (message, expected) => {
    expect(await trial.bot.push({ id: 'p', to: 'oid-officer', message })).toBe('sent');
    expect(textOn(trial.lastCard())).toContain(expected);
  });

  test('an act refused afterwards comes back to its author with what was typed', async () => {
    await trial.say('bonjour', officer);
    await open();
    await trial.bot.settle();
    const { office } = trial;
    const actor = { oid: 'oid-officer', role: 'officer', name: 'Responsable' } as const;
    const command: KeptCommand = {
      ...{ id: 'later', verb: 'describe', actor, reference, register: 'incidents', creates: false, k: 0, digest: 'd' },
      ...{ receivedAt: office.now(), acceptedAt: office.now(), language: 'fr', state: 'accepted' },
      input: { circumstances: 'Mes mots à moi', occurred: { day: '2026-11-20' } },
    };
    office.kept.accept(command, []);
    const message = { kind: 'refusedLater', commandId: 'later', reference } as const;
    office.kept.refused('later', office.now(), JSON.stringify({ refused: 'wrongStage' }), [
      { id: 'r', to: 'oid-officer', message },
    ]);
    await deliverPushes(office);
    expect(textOn(trial.lastCard())).toContain('Mes mots à moi');
    expect(textOn(trial.lastCard())).toContain('Le dossier n’en est plus là');
  });
});
