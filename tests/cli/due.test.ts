import { due } from '../../src/cli/due.ts';
import { asking } from './asking.ts';

const question = '--register requests --type access --received 2026-11-22T23:30:00-05:00';

type Json = Readonly<Record<string, unknown>> & { readonly duties: readonly Readonly<Record<string, unknown>>[] };
const jsonOf = async (line: string): Promise<Json> => {
  const { code, out, err } = await asking(due, `${line} --json --today 2026-11-23`);
  expect([code, err]).toEqual([0, []]);
  return JSON.parse(out.join('')) as Json;
};
const answers = async (...lines: readonly object[]) => {
  const asked = await asking(
    due,
    '--jsonl',
    lines.map((one) => JSON.stringify(one)),
  );
  return { ...asked, out: asked.out.map((line) => JSON.parse(line) as Json) };
};

test('a request received late on 22 November 2026 in Montréal has its eight dates', async () => {
  expect(await jsonOf(question)).toMatchObject({
    receivedOn: '2026-11-22',
    policyDue: '2026-12-12',
    workBy: '2026-12-11',
    statutoryDue: '2026-12-22',
    statutoryDueExtended: '2026-12-22',
    deemedRefusedOn: '2026-12-23',
    recourseUntil: '2027-01-21',
    retainUntil: '2027-12-22',
  });
});

test('a date that does not exist is absent, not empty', async () => {
  const answer = await jsonOf('--register requests --type information --received 2026-11-25');
  expect(answer).toMatchObject({ policyDue: '2026-12-15' });
  for (const none of ['workBy', 'statutoryDue', 'statutoryDueExtended', 'deemedRefusedOn', 'recourseUntil'])
    expect(Object.hasOwn(answer, none)).toBe(false);
});

test('l’instant est celui de Montréal : 04:30Z le 23 novembre est encore le 22', async () => {
  const late = await jsonOf('--register requests --type access --received 2026-11-23T04:30:00Z');
  expect(late).toMatchObject({ receivedOn: '2026-11-22' });
});

test('every answer has its duties, steps with words, and provisions', async () => {
  const { duties, steps, provisions } = await jsonOf(question);
  expect(duties.map(({ duty }) => duty)).toContain('replyRequired');
  for (const duty of duties) expect(duty.title).not.toBe('');
  for (const step of steps as readonly { text: string }[]) expect(step.text).toMatch(/[.]$/);
  expect(provisions).toEqual(expect.arrayContaining(['p39.1:27', 'p39.1:32', 'policy:38', 'p39.1:43']));
});

test('an incident is kept five years from awareness, whatever day it was reported', async () => {
  const answer = await jsonOf('--register incidents --received 2026-11-22 --aware 2026-11-20');
  expect(answer).toMatchObject({ receivedOn: '2026-11-22', awareOn: '2026-11-20', retainUntil: '2031-11-20' });
  expect(answer.duties.slice(0, 3).map(({ duty }) => duty)).toEqual(['measures', 'assessment', 'caiNotice']);
  expect(await jsonOf('--register incidents --awareOn 2026-11-20')).toMatchObject({ retainUntil: '2031-11-20' });
});

test('une plainte attend les renseignements demandés, puis ses vingt jours repartent', async () => {
  const waiting = await jsonOf('--register complaints --received 2026-11-22 --info-requested 2026-11-25');
  expect(waiting).toMatchObject({ suspendedSince: '2026-11-25', reminders: ['2026-12-05', '2026-12-15'] });
  expect(Object.hasOwn(waiting, 'policyDue')).toBe(false);
  expect(
    await jsonOf('--register complaints --received 2026-11-22 --info-requested 2026-11-25 --info-received=2026-12-20'),
  ).toMatchObject({ policyDue: '2027-01-09', workBy: '2027-01-08' });
});

test('information on a minor is owed the same day', async () => {
  expect(await jsonOf('--register minors --received 2026-11-22')).toMatchObject({
    policyDue: '2026-11-22',
    duties: [{ duty: 'destroyOrAsk', by: '2026-11-22', late: true }],
  });
});

test('with --jsonl each line is answered by one line, with its id, in order', async () => {
  const { code, out } = await answers(
    { id: 1, register: 'requests', type: 'access', received: '2026-11-22' },
    { id: 2, register: 'complaints', received: '2026-11-22', infoRequestedOn: '2026-11-25', infoReceivedOn: null },
    { id: 3, register: 'incidents', received: '2026-11-22T10:00:00-05:00', awareOn: '2026-11-21' },
  );
  expect(code).toBe(0);
  expect(out.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(out.map(({ register }) => register)).toEqual(['requests', 'complaints', 'incidents']);
});

test('a line that cannot be answered says why, and the others are answered', async () => {
  const asked = await asking(due, '--jsonl', [
    'not json',
    '{"register":"requests","type":"acces","received":"2026-11-22"}',
    '',
    '{"register":"requests","type":"access","received":"2026-11-22"}',
  ]);
  expect(asked.code).toBe(2);
  expect(asked.out).toHaveLength(3);
  expect(asked.err).toHaveLength(2);
  expect(JSON.parse(asked.out[1] ?? '')).toMatchObject({ refused: { fault: 'notInList', field: 'type' } });
  expect(JSON.parse(asked.out[2] ?? '')).toMatchObject({ policyDue: '2026-12-12' });
});

test('what another program writes is read too: the mark of an encoding, line ends of two characters, empty facts', async () => {
  const asked = await asking(due, '--jsonl', [
    '\uFEFF{"register":"requests","type":"access","received":"2026-11-22","writtenOn":""}\r',
    '{"register":null,"received":"2026-11-22"}',
    '{"register":"requests","type":"access","received":""}',
  ]);
  const [first, ...others] = asked.out.map((line) => JSON.parse(line) as Json);
  expect(first).toMatchObject({ policyDue: '2026-12-12' });
  expect(others).toMatchObject([
    { refused: { fault: 'missing', field: 'register' } },
    { refused: { fault: 'missing', field: 'received' } },
  ]);
});

test.each([
  ['--register requests --received 2026-11-22', 'type'],
  ['--register requests --type access', 'received'],
  ['--register registre --received 2026-11-22', 'registre'],
  ['--register requests --type acces --received 2026-11-22', 'acces'],
  ['--register requests --type access --received 2026-11-22T23:30:00', 'décalage'],
  ['--register requests --type access --received 2026-02-30', '2026-02-30'],
  ['--register requests --type access --received 1066-10-14', '1066'],
  ['--register requests --type access --received', '--received'],
  ['--register requests --type access --received 2026-11-22 --recieved 2026-11-23', 'recieved'],
  ['--register complaints --received 2026-11-22 --info-requested 2026-11-20', 'infoRequestedOn'],
  ['--register requests --type access --received 2026-11-22 --answered 2026-12-01', 'outcome'],
  ['--register complaints --received 2026-11-22 --aware 2026-11-20', 'aware'],
  ['requests', 'requests'],
  ['--register minors --received 2026-11-22 --lang de', 'de'],
  ['--register minors --received 2026-11-22 --today hier', 'hier'],
])('%s is refused in a plain sentence that names what is wrong', async (line, named) => {
  const { code, out, err } = await asking(due, line);
  expect(code).toBe(2);
  expect(out).toEqual([]);
  expect(err).toHaveLength(1);
  expect(err[0]).toContain(named);
  expect(err[0]).not.toMatch(/Error|at |undefined/);
});

test('the text is French first, and English is complete', async () => {
  const fr = await asking(due, question);
  expect(fr.out.join('\n')).toContain('Exigé par la loi');
  expect(fr.out.join('\n')).toContain('samedi 12 décembre 2026');
  const en = await asking(due, `${question} --lang en`);
  expect(en.out.join('\n')).toContain('Demanded by the law');
  expect(en.out.join('\n')).toMatch(/Saturday, December 12, 2026/);
});

test('help says how to ask, and is no fault', async () => {
  expect(await asking(due, '--help')).toMatchObject({ code: 0, err: [] });
});
