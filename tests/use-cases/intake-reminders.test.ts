import type { MailKind } from '../../src/registers/mail-categories.ts';
import { type RemindingTrial, remindingTrial } from './reminding.ts';

let trial: RemindingTrial;
beforeEach(() => {
  trial = remindingTrial();
});
afterEach(() => trial.close());

const waits = (key: string, kinds: readonly MailKind[], suggested: readonly string[]): void =>
  trial.house.office.kept.mails.put({
    key,
    state: 'toTriage',
    receivedAt: '2026-11-22T15:00:00.000Z',
    content: {
      ...{ copies: [], internetMessageId: '<CANARY@exemple.example>', kinds, suggested, rules: [], openers: {} },
      ...{ receivedOn: '2026-11-22', references: [], automatic: false, person: '', tags: [], tagsBefore: [] },
    },
  });

test('mail that nobody has decided on is spoken of as its request would be, once for all of it, and past its date weekly', async () => {
  waits('a', ['request'], ['access']);
  waits('b', ['request'], ['access']);
  expect(await trial.days(29)).toEqual([
    '2026-12-02 reminder triageMail oid-officer',
    '2026-12-07 reminder triageMail oid-officer',
    '2026-12-10 reminder triageMail oid-officer',
    '2026-12-12 reminder triageMail oid-officer',
    '2026-12-13 reminder triageMail oid-direction',
    '2026-12-13 reminder triageMail oid-officer',
    '2026-12-20 reminder triageMail oid-direction',
    '2026-12-20 reminder triageMail oid-officer',
  ]);
  expect(JSON.stringify(trial.told)).not.toContain('CANARY');
});

test('a suspected incident is spoken of at once, and no more when somebody decided', async () => {
  waits('a', ['incident'], ['incident']);
  expect((await trial.days(1))[0]).toBe('2026-11-22 reminder triageMail oid-officer');
  trial.house.office.kept.mails.put({ key: 'a', state: 'notPrivacy', receivedAt: '' });
  expect(await trial.days(5)).toEqual([]);
});
