import { followMailbox } from '../../src/use-cases/background/follow-mailbox.ts';
import { followSent } from '../../src/use-cases/background/follow-sent.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { access, complaintAndAccess, mailOffice, mailWith } from './mail-office.ts';
import { doing } from './other-records.ts';

let trial: ReturnType<typeof mailOffice>;
beforeEach(() => {
  trial = mailOffice();
});
afterEach(() => trial.house.close());

const at = '2026-11-20T15:00:00.000Z';
const person = 'personne.a@exemple.example';
const shown = (reference: string) => doing(trial.house).view(reference);

/** A record of a mail, and a reply that an officer wrote freely in its conversation. */
const replied = async (matter: 'access' | 'complaint' = 'access', ...headers: readonly string[]): Promise<string> => {
  const what = matter === 'access' ? access : complaintAndAccess;
  trial.mailbox.arrive('m1', mailWith('a1', what), at, [], 'thread-1');
  await followMailbox(trial.office);
  const { reference } = (await trial.register('<a1@exemple.example>', [matter])).receipt;
  await performWaiting(trial.office);
  const sent = mailWith('s1', { subject: 'Re: Demande', body: 'Voici.' }, 'privacy@exemple.example', ...headers);
  trial.mailbox.send(
    {
      ...{ id: 's1', internetMessageId: '<s1@exemple.example>', sentAt: '2026-11-21T04:30:00.000Z', to: [person] },
      ...{ subject: 'Re: Demande', conversation: 'thread-1' },
    },
    sent,
  );
  await followSent(trial.office);
  await performWaiting(trial.office);
  return reference;
};

const dutyOf = (reference: string, key: string) => shown(reference).duties.find((duty) => duty.key === key);
const canDo = (reference: string): readonly string[] => shown(reference).next.map(({ verb }) => verb);

test('a free reply stops no clock: it is filed, and the officers are asked whether it was the answer', async () => {
  const reference = await replied();
  expect(trial.tenant.stateOf(reference)).toMatchObject({
    stage: 'received',
    replyFoundOn: '2026-11-20',
    files: expect.stringMatching(/^2026-11-20 — envoye-2026-11-20-/),
  });
  expect(dutyOf(reference, 'replyPromised')).toMatchObject({ done: false, by: '2026-12-10' });
  expect(dutyOf(reference, 'confirmReply')).toMatchObject({ done: false, late: false, basis: 'house' });
  const asked = trial.office.kept
    .duePushes(trial.office.now(), 20)
    .filter(({ message }) => message.kind === 'addition');
  expect(asked.map(({ to, message }) => [to, message])).toEqual(
    ['oid-officer', 'oid-deputy'].map((oid) => [
      oid,
      { kind: 'addition', reference, register: 'requests', verb: 'proposeReply' },
    ]),
  );
});

test('said to be the answer, it counts from the day on which it was sent, which the form proposes', async () => {
  const reference = await replied();
  const { proposed } = shown(reference);
  expect(proposed).toEqual({ answeredOn: '2026-11-20' });
  const officer = doing(trial.house);
  officer.done(
    'proveIdentity',
    {
      ...{
        identityMethod: 'documentSeen',
        identityOn: '2026-11-20',
        identityBy: 'Responsable',
        capacity: 'personConcerned',
      },
    },
    reference,
  );
  officer.done('prepareDecision', { thirdPersonsChecked: true, checkedUpToDate: true }, reference);
  officer.done('answerRequest', { ...proposed, outcome: 'notHeld' }, reference);
  expect(dutyOf(reference, 'replyPromised')).toMatchObject({ done: true });
  expect(dutyOf(reference, 'confirmReply')).toBeUndefined();
  expect(canDo(reference)).not.toContain('replyIsNoAnswer');
});

test('said to be none, the clocks run on as they did, and it is not proposed again', async () => {
  const reference = await replied('complaint');
  expect(shown(reference).proposed).toEqual({ answeredOn: '2026-11-20', byEmail: true });
  const due = dutyOf(reference, 'replyToComplaint')?.by;
  doing(trial.house).done('replyIsNoAnswer', {}, reference);
  await performWaiting(trial.office);
  await followSent(trial.office);
  await performWaiting(trial.office);
  expect(shown(reference).proposed).toEqual({});
  expect(dutyOf(reference, 'confirmReply')).toBeUndefined();
  expect(dutyOf(reference, 'replyToComplaint')).toMatchObject({ done: false, by: due });
  expect(canDo(reference)).not.toContain('replyIsNoAnswer');
  expect(trial.tenant.stateOf(reference).files).toContain('envoye-2026-11-20');
});

test('what a machine sent in the conversation is filed, and proposed as nothing', async () => {
  const reference = await replied('access', 'Auto-Submitted: auto-replied');
  expect(trial.tenant.stateOf(reference).files).toContain('envoye-');
  expect(dutyOf(reference, 'confirmReply')).toBeUndefined();
});

test('only the officers say so', async () => {
  const reference = await replied();
  const refused = doing(trial.house, 'oid-manager').act('replyIsNoAnswer', {}, reference);
  expect(isRefusal(refused)).toBe(true);
});
