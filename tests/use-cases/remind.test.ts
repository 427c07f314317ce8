import { incidents } from '../../src/registers/incidents.ts';
import { rowOf } from '../../src/registers/row.ts';
import { acceptCommand } from '../../src/use-cases/accept.ts';
import { doing } from './other-records.ts';
import { day, minute, type RemindingTrial, remindingTrial } from './reminding.ts';

let trial: RemindingTrial;
let officer: ReturnType<typeof doing>;
beforeEach(() => {
  trial = remindingTrial();
  officer = doing(trial.house);
});
afterEach(() => trial.close());

const received = {
  ...{ subject: 'use', receivedOn: '2026-11-22', complainant: 'CANARY', complaint: 'CANARY', means: 'email' },
};
const complain = (more: object = {}): string => officer.done('registerComplaint', { ...received, ...more }).reference;
const answer = { response: 'Motifs.', answeredOn: '2026-11-22', byEmail: true, commissionNamed: true };
const report = (): string => officer.done('reportIncident', { scenario: 'lostDevice' }).reference;

describe('what is told, when and to whom', () => {
  test('a reply due on 12 December: 10, 5, 2 and 0 days before, then weekly and to the highest authority too', async () => {
    complain();
    expect(await trial.days(36)).toEqual([
      '2026-12-02 reminder replyToComplaint oid-officer',
      '2026-12-07 reminder replyToComplaint oid-officer',
      '2026-12-10 reminder replyToComplaint oid-officer',
      '2026-12-12 reminder replyToComplaint oid-officer',
      '2026-12-13 reminder replyToComplaint oid-direction',
      '2026-12-13 reminder replyToComplaint oid-officer',
      '2026-12-20 reminder replyToComplaint oid-direction',
      '2026-12-20 reminder replyToComplaint oid-officer',
      '2026-12-27 reminder replyToComplaint oid-direction',
      '2026-12-27 reminder replyToComplaint oid-officer',
    ]);
  });

  test('an incident: what has no date at once, in one card, then each working day, to the highest authority from the second', async () => {
    report();
    const [first, second, ...rest] = await trial.days(3);
    expect(first).toMatch(/^2026-11-22 reminder measures\+assessment.* oid-officer$/);
    expect(second).toMatch(/^2026-11-23 reminder measures.* oid-direction$/);
    expect(rest.map((line) => line.slice(0, 10))).toEqual(['2026-11-23', '2026-11-24', '2026-11-24']);
  });

  test('silent after completion, before SharePoint has it', async () => {
    const reference = complain();
    trial.house.wait(10 * day);
    officer.done('answerComplaint', { ...answer, answeredOn: '2026-12-02' }, reference);
    expect(await trial.days(40)).toEqual([]);
  });

  test('silent for whom a pass has not reached yet when somebody completes it', async () => {
    const reference = complain();
    trial.house.wait(21 * day);
    trial.telling(() => officer.done('answerComplaint', { ...answer, answeredOn: '2026-12-13' }, reference));
    await trial.pass();
    expect(trial.told).toHaveLength(1);
    expect(trial.list.claims()).toHaveLength(1);
  });

  test('silent after an extension, until the new date comes near', async () => {
    const reference = complain();
    trial.house.wait(15 * day);
    const extension = {
      ...{ extensionSentOn: '2026-12-07', extensionNewDue: '2027-01-05' },
      ...{ extensionReasons: 'Motifs.', extensionProgress: 'Avancement.' },
    };
    officer.done('extendComplaint', extension, reference);
    expect(await trial.days(20)).toEqual(['2026-12-26 reminder replyToComplaint oid-officer']);
  });

  test('while information is awaited, asking again on days 10 and 20, also when day 10 was missed', async () => {
    const reference = complain();
    officer.done('askComplainant', { infoRequestedOn: '2026-11-22', infoRequested: 'Le numéro.' }, reference);
    trial.house.wait(12 * day);
    expect(await trial.days(12)).toEqual([
      '2026-12-04 reminder remindComplainant oid-officer',
      '2026-12-12 reminder remindComplainant oid-officer',
      '2026-12-13 reminder answerOnWhatIsThere oid-direction',
      '2026-12-13 reminder answerOnWhatIsThere oid-officer',
    ]);
  });

  test('a complaint about the officer goes to the highest authority instead', async () => {
    complain({ aboutOfficer: true });
    const lines = await trial.days(36);
    expect(lines).toHaveLength(7);
    for (const line of lines) expect(line).toMatch(/ oid-direction$/);
    const announced = trial.office.kept.duePushes('2100-01-01T00:00:00.000Z', 50);
    expect(announced.map(({ to }) => to)).toEqual(['oid-direction']);
  });

  test('an incident that the officer caused goes to the highest authority, also where it is known later', async () => {
    const caused = { scenario: 'lostDevice', aboutOfficer: true };
    const told = () => trial.office.kept.duePushes('2100-01-01T00:00:00.000Z', 50).map(({ to }) => to);
    officer.done('reportIncident', caused);
    expect(told()).toEqual(['oid-direction']);
    for (const line of await trial.days(4)) expect(line).toMatch(/ oid-direction$/);
    const { reference } = officer.done('reportIncident', { scenario: 'lostDevice' });
    expect(told().filter((oid) => oid === 'oid-direction')).toHaveLength(1);
    officer.done('describe', { aboutOfficer: true }, reference);
    expect(told().filter((oid) => oid === 'oid-direction')).toHaveLength(2);
    expect(rowOf(incidents.columns, officer.view(reference).values)).not.toHaveProperty('aboutOfficer');
  });

  test('where nobody is the highest authority, what is for it is shown as not reached', async () => {
    trial.withoutDirection();
    complain({ aboutOfficer: true });
    trial.house.wait(10 * day);
    await trial.pass();
    expect(trial.told).toEqual([]);
    expect(trial.list.claims()).toMatchObject([{ person: '', outcome: 'notReached' }]);
  });

  test('an example of the first start is never spoken of by itself', async () => {
    const actor = { oid: 'oid-officer', role: 'officer', name: 'Responsable' } as const;
    const { office } = trial;
    const command = { id: 's1', verb: 'registerComplaint', actor, receivedAt: office.now(), input: received };
    acceptCommand(office, { ...command, language: 'fr', sample: true });
    expect(office.kept.waiting()).toHaveLength(1);
    trial.house.wait(10 * day);
    await trial.pass();
    expect(trial.told).toEqual([]);
  });

  test('nothing that is pushed names anybody or repeats their words', async () => {
    complain();
    report();
    trial.house.wait(21 * day);
    await trial.pass({ digestHour: 0 });
    expect(trial.told.length).toBeGreaterThan(3);
    expect(JSON.stringify(trial.told)).not.toContain('CANARY');
    expect(JSON.stringify(trial.list.claims())).not.toContain('CANARY');
  });
});

describe('after days without service', () => {
  test('today’s reminders and one catch-up, not each of the old ones', async () => {
    complain();
    complain({ complaint: 'Autre' });
    complain({ complaint: 'Encore', receivedOn: '2026-11-21' });
    trial.house.wait(19 * day);
    expect((await trial.days(1)).map((line) => line.slice(11))).toEqual([
      'catchUp replyToComplaint+replyToComplaint oid-officer',
      'reminder replyToComplaint oid-officer',
    ]);
    // On the due day two of them; the third is late by then, for the highest authority too.
    expect(await trial.days(1)).toHaveLength(4);
  });

  test('one that was missed alone comes as itself, and only if the duty is still open', async () => {
    const reference = complain();
    trial.house.wait(11 * day);
    expect(await trial.days(1)).toEqual(['2026-12-03 reminder replyToComplaint oid-officer']);
    trial.house.wait(5 * day);
    officer.done('answerComplaint', { ...answer, answeredOn: '2026-12-09' }, reference);
    expect(await trial.days(1)).toEqual([]);
  });
});

describe('the claim', () => {
  beforeEach(() => {
    complain();
    trial.house.wait(10 * day);
  });

  test('is made before anything is sent, and says what became of it', async () => {
    await trial.pass();
    expect(trial.list.claims()).toMatchObject([
      { duty: 'replyToComplaint', day: '2026-12-02', person: 'oid-officer', outcome: 'sent' },
    ]);
  });

  test('a second pass and a restart send nothing again, and a quiet pass asks SharePoint nothing', async () => {
    await trial.pass();
    const { reads, writes } = trial.list.counts;
    await trial.pass();
    expect(trial.list.counts).toEqual({ reads, writes });
    trial.restart();
    await trial.pass();
    expect(trial.told).toHaveLength(1);
  });

  test('that another instance made is left to it, and taken over after ten minutes of silence', async () => {
    const other = { reference: '', duty: 'replyToComplaint', day: '2026-12-02', person: 'oid-officer' };
    const [waiting = ''] = trial.office.kept.waiting();
    await trial.list.port.claim({ ...other, reference: waiting }, trial.office.now());
    await trial.pass();
    trial.house.wait(9 * minute);
    await trial.pass();
    expect(trial.told).toEqual([]);
    trial.house.wait(minute);
    await trial.pass();
    expect(trial.told).toHaveLength(1);
    expect(trial.list.claims()).toMatchObject([{ outcome: 'sent' }]);
  });

  test('whose making was not answered is looked for, and nothing is sent before it is known', async () => {
    trial.failing('unknownAfter');
    await trial.pass();
    expect(trial.told).toEqual([]);
    trial.failing('none');
    await trial.pass();
    expect(trial.told).toEqual([]);
    trial.house.wait(10 * minute);
    await trial.pass();
    expect(trial.told).toHaveLength(1);
  });

  test('when Teams does not say, is sent again after ten minutes, and noted as unknown meanwhile', async () => {
    trial.teams.set('oid-officer', 'unknown');
    await trial.pass();
    expect(trial.list.claims()).toMatchObject([{ outcome: 'unknown' }]);
    trial.house.wait(9 * minute);
    await trial.pass();
    expect(trial.told).toHaveLength(1);
    trial.teams.clear();
    trial.house.wait(minute);
    await trial.pass();
    expect(trial.told).toHaveLength(2);
    expect(trial.list.claims()).toMatchObject([{ outcome: 'sent' }]);
  });

  test('that Teams asks to wait with waits that long, no shorter and no ten minutes', async () => {
    trial.teams.set('oid-officer', { laterMs: 90_000 });
    expect(await trial.pass()).toBe(1);
    trial.teams.clear();
    trial.house.wait(89_000);
    await trial.pass();
    expect(trial.told).toEqual([]);
    trial.house.wait(1_000);
    expect(await trial.pass()).toBe(0);
    expect(trial.told).toHaveLength(1);
  });

  test('whose outcome SharePoint cannot take now is noted later, also by the next process, and not sent again', async () => {
    const { port } = trial.list;
    const change = async () => ({ kind: 'later', afterMs: 1_000 }) as const;
    await trial.pass({ reminders: { ...port, change } });
    expect(trial.list.claims()[0]).not.toHaveProperty('outcome');
    trial.restart();
    trial.house.wait(20 * minute);
    await trial.pass();
    expect(trial.told).toHaveLength(1);
    expect(trial.list.claims()).toMatchObject([{ outcome: 'sent' }]);
  });

  test('waits while SharePoint is out, and is made when it is back', async () => {
    trial.failing('laterBefore');
    expect(await trial.pass()).toBe(1);
    trial.failing('none');
    trial.house.wait(2_000);
    expect(await trial.pass()).toBe(0);
    expect(trial.told).toHaveLength(1);
  });
});
