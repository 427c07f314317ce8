import { digestCard } from '../../bot/cards/digest.ts';
import { catchUpCard, reminderCard } from '../../bot/cards/reminder.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { remind } from '../../src/use-cases/background/remind.ts';
import { doing } from '../use-cases/other-records.ts';
import { remindersInMemory } from '../use-cases/reminders-in-memory.ts';
import { speechOf } from './all-cards.ts';
import { type BotOnTrial, botOnTrial, elementsOf, textOn } from './bot-on-trial.ts';
import { emptyDigest, fullDigest, reminderLines } from './reminder-cards.ts';

const reference = 'REQ-2026-7KQ4M2';
const pressed = (card: unknown) =>
  elementsOf(card)
    .filter(({ type }) => type === 'Action.Execute')
    .map(({ verb }) => verb);

describe('the card of a reminder', () => {
  const line = { reference, register: 'requests', duty: 'replyPromised', since: '2026-11-22' } as const;

  test('says what is owed and by when, and leads to the record and to the worklist', () => {
    const lines = [{ ...line, by: '2026-12-12', late: false }];
    const card = reminderCard(speechOf('fr'), { kind: 'reminder', reference, lines }, true);
    expect(textOn(card)).toContain('échéance le 12\u00A0décembre 2026');
    expect(textOn(card)).toContain(reference);
    expect(pressed(card)).toEqual(['openCaseFile', 'worklist']);
  });

  test('of the highest authority leads to the worklist alone, and says why it comes', () => {
    const lines = [{ ...line, by: '2026-12-12', late: true }];
    const card = reminderCard(speechOf('en'), { kind: 'reminder', reference, lines }, false);
    expect(textOn(card)).toContain('was due on December\u00A012, 2026');
    expect(textOn(card)).toContain('highest authority');
    expect(pressed(card)).toEqual(['worklist']);
  });

  test('of all that was missed shows fifteen and says how many more there are', () => {
    const card = catchUpCard(speechOf('fr'), { kind: 'catchUp', lines: reminderLines(40) }, true);
    expect(pressed(card).filter((verb) => verb === 'openCaseFile')).toHaveLength(15);
    expect(textOn(card)).toContain('Il y en a 25 de plus.');
  });
});

describe('the card of the digest', () => {
  test('holds what is late, what waits to be sorted, the worklist and the sealed head', () => {
    const text = textOn(digestCard(speechOf('fr'), fullDigest));
    expect(text).toContain('Le point du 1er\u00A0décembre 2026');
    expect(text).toContain('1000 dossiers sont en retard.');
    expect(text).toContain(
      '120 envois attendent d’être triés ; le plus ancien est du 1er\u00A0octobre 2026.'.replace(' ;', '\u00A0;'),
    );
    expect(text).toContain('f'.repeat(64));
    expect(text).toContain('INC-2026-AAAA00');
  });

  test('with nothing to do says so, and leads on', () => {
    const card = digestCard(speechOf('en'), emptyDigest);
    expect(textOn(card)).toContain('Nothing is waiting.');
    expect(pressed(card)).toEqual(['worklist', 'menu']);
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
