import { caseFileCard } from '../../bot/cards/case-file.ts';
import { dashboardCard } from '../../bot/cards/dashboard.ts';
import { digestCard } from '../../bot/cards/digest.ts';
import { catchUpCard, reminderCard } from '../../bot/cards/reminder.ts';
import { tabLink } from '../../bot/cards/tab-link.ts';
import { deliverPushes } from '../../src/use-cases/background/deliver-pushes.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { remind } from '../../src/use-cases/background/remind.ts';
import { doing } from '../use-cases/other-records.ts';
import { remindersInMemory } from '../use-cases/reminders-in-memory.ts';
import { caseFileView, speechOf } from './all-cards.ts';
import { type BotOnTrial, botOnTrial, elementsOf, textOn } from './bot-on-trial.ts';
import { emptyDigest, fullDigest, link, reminderLines } from './reminder-cards.ts';

const reference = 'REQ-2026-7KQ4M2';
const pressed = (card: unknown) =>
  elementsOf(card)
    .filter(({ type }) => type === 'Action.Execute')
    .map(({ verb }) => verb);

describe('the card of a reminder', () => {
  const line = { reference, register: 'requests', duty: 'replyPromised', since: '2026-11-22' } as const;

  test('says what is owed and by when, and leads to the record and to the worklist', () => {
    const lines = [{ ...line, by: '2026-12-12', late: false }];
    const card = reminderCard(speechOf('fr'), { kind: 'reminder', reference, lines }, true, link);
    expect(textOn(card)).toContain('échéance le 12\u00A0décembre 2026');
    expect(textOn(card)).toContain(reference);
    expect(pressed(card)).toEqual(['openCaseFile', 'worklist']);
  });

  test('of the highest authority leads to no case file, and says why it comes', () => {
    const lines = [{ ...line, by: '2026-12-12', late: true }];
    const card = reminderCard(speechOf('en'), { kind: 'reminder', reference, lines }, false, link);
    expect(textOn(card)).toContain('was due on December\u00A012, 2026');
    expect(textOn(card)).toContain('highest authority');
    expect(pressed(card)).toEqual(['worklist']);
  });

  test('of all that was missed shows fifteen and says how many more there are', () => {
    const card = catchUpCard(speechOf('fr'), { kind: 'catchUp', lines: reminderLines(40) }, true, link);
    expect(pressed(card).filter((verb) => verb === 'openCaseFile')).toHaveLength(15);
    expect(textOn(card)).toContain('Il y en a 25 de plus.');
  });
});

describe('the link of a pushed card', () => {
  const line = { reference, register: 'requests', duty: 'replyPromised', since: '2026-11-22', late: false } as const;
  const links = (card: unknown): readonly string[] =>
    elementsOf(card).flatMap(({ type, url }) => (type === 'Action.OpenUrl' ? [String(url)] : []));
  const page = 'https://teams.microsoft.com/l/entity/11111111-2222-4333-8444-555555555555/registers';

  test('of a reminder, also of the highest authority’s, opens the tab at the record, and says its reference alone', () => {
    for (const opens of [true, false]) {
      const [url = ''] = links(
        reminderCard(speechOf('fr'), { kind: 'reminder', reference, lines: [line] }, opens, link),
      );
      expect(url).toMatch(page);
      expect(JSON.parse(new URL(url).searchParams.get('context') ?? '')).toEqual({ subEntityId: reference });
      expect([...new URL(url).searchParams.keys()]).toEqual(['context']);
    }
  });

  test('of mail that waits, of what was missed and of the digest opens the list of what is due first', () => {
    const lines = [{ ...line, reference: 'OFF-2026', register: 'office', duty: 'triageMail' } as const];
    const cards = [
      reminderCard(speechOf('fr'), { kind: 'reminder', reference: 'OFF-2026', lines }, true, link),
      catchUpCard(speechOf('fr'), { kind: 'catchUp', lines: reminderLines(3) }, true, link),
      digestCard(speechOf('en'), fullDigest, link),
    ];
    const list = `${page}?context=${encodeURIComponent('{"subEntityId":"worklist"}')}`;
    expect(cards.flatMap(links)).toEqual([list, list, list]);
  });
});

describe('the card of the digest', () => {
  test('holds what is late, what waits to be sorted, the worklist and the sealed head', () => {
    const text = textOn(digestCard(speechOf('fr'), fullDigest, link));
    expect(text).toContain('Le point du 1er\u00A0décembre 2026');
    expect(text).toContain('1000 dossiers sont en retard.');
    expect(text).toContain(
      '120 courriels attendent d’être triés ; le plus ancien est du 1er\u00A0octobre 2026.'.replace(' ;', '\u00A0;'),
    );
    expect(text).toContain('f'.repeat(64));
    expect(text).toContain('INC-2026-AAAA00');
  });

  test('with nothing to do says so, and leads on', () => {
    const card = digestCard(speechOf('en'), emptyDigest, link);
    expect(textOn(card)).toContain('Nothing is waiting.');
    expect(pressed(card)).toEqual(['worklist', 'menu']);
  });
});

describe('a reminder that reached nobody', () => {
  const missed = { reference, duty: 'replyPromised', day: '2026-12-01', name: 'Personne A' };

  test('stands in the record’s case file: of what, of which day, for whom, and what to do', () => {
    const text = textOn(caseFileCard(speechOf('fr'), { ...caseFileView(), notReached: [missed] }));
    expect(text).toContain('Un rappel de ce dossier n’a rejoint personne');
    expect(text).toContain('du 1er\u00A0décembre 2026, pour Personne A');
    expect(text).toContain('prévenez autrement.');
  });

  test('is counted on the dashboard of those who are told of it', () => {
    const month = { opened: 0, answeredWithin: 0, answeredAfter: 0, late: 0, serious: 0, notified: 0 };
    const view = { today: '2026-12-01', registers: [], month: { month: '2026-12', ...month } };
    expect(textOn(dashboardCard(speechOf('en'), { ...view, notReached: 1 }, undefined))).toContain(
      'One reminder reached nobody.',
    );
    expect(textOn(dashboardCard(speechOf('en'), view, undefined))).not.toContain('reached nobody');
  });
});

describe('a reminder on its way through Teams', () => {
  let trial: BotOnTrial;
  beforeEach(async () => {
    trial = await botOnTrial();
    await trial.say('bonjour', { oid: 'oid-officer' });
  });
  afterEach(() => trial.close());

  const message = { kind: 'digest', digest: emptyDigest } as const;
  const push = () => trial.bot.push({ id: 'p', to: 'oid-officer', message });

  test.each([403, 404] as const)('%s is final: blocked or uninstalled, and mail is next', async (mood) => {
    trial.teams.state.mood = mood;
    expect(await push()).toBe('notReached');
  });

  test('429 is waited for as long as Teams asks, and is sent once by then', async () => {
    trial.teams.state.mood = 429;
    const before = trial.teams.calls.length;
    expect(await push()).toEqual({ laterMs: 1_000 });
    expect(trial.teams.calls).toHaveLength(before + 1);
  });

  test('comes in the language heard last, also after Teams told again that the app is there', async () => {
    await trial.say('hello', { oid: 'oid-officer', locale: 'en-CA' });
    const arrival = { type: 'installationUpdate', action: 'add', text: undefined };
    await trial.send(trial.activity({ oid: 'oid-officer', locale: 'fr-CA' }, arrival));
    expect(await push()).toBe('sent');
    expect(textOn(trial.lastCard())).toContain('Nothing is waiting.');
  });

  test('a new record is pushed with a link to its entry, and only its reference, kind, stage and dates', async () => {
    const words = { subject: 'use', receivedOn: '2026-11-20', complainant: 'CANARY', complaint: 'CANARY' };
    const { reference: made } = doing(trial.house).done('registerComplaint', { ...words, means: 'email' });
    await deliverPushes(trial.office);
    const card = trial.lastCard();
    expect(JSON.stringify(card)).not.toContain('CANARY');
    const [open] = elementsOf(card).filter(({ type }) => type === 'Action.OpenUrl');
    expect(String(open?.url)).toBe(tabLink(trial.appId, made));
  });

  test('the whole way: a late complaint reaches officer, deputy and the highest authority, who may not open it', async () => {
    const complaint = { subject: 'use', receivedOn: '2026-10-20', complainant: 'CANARY', complaint: 'CANARY' };
    const { reference: late } = doing(trial.house).done('registerComplaint', { ...complaint, means: 'email' });
    await performWaiting(trial.office);
    const list = remindersInMemory();
    const before = trial.teams.calls.length;
    await remind(trial.office, { reminders: list.port, digestHour: 23 });
    const cards = trial.teams.calls.slice(before).filter(({ path }) => path.endsWith('/activities'));
    expect(cards).toHaveLength(3);
    expect(cards.filter(({ body }) => pressed(body).includes('openCaseFile'))).toHaveLength(2);
    for (const { body } of cards) {
      expect(textOn(body)).toContain(late);
      expect(JSON.stringify(body)).not.toContain('CANARY');
    }
    expect(
      list
        .claims()
        .map(({ person, outcome }) => `${person} ${outcome}`)
        .toSorted(),
    ).toEqual(['oid-deputy sent', 'oid-direction sent', 'oid-officer sent']);
  });
});
