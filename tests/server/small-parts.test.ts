import { statSync } from 'node:fs';
import { join } from 'node:path';
import { destination } from 'pino';
import { formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import type { LogEvent } from '../../src/ports/log.ts';
import { createSeal, officeSecret } from '../../src/server/digest.ts';
import { logTo, undisturbed } from '../../src/server/log.ts';
import { createNow } from '../../src/server/now.ts';
import { newFolder, removeFolders } from './folder.ts';

afterAll(removeFolders);

const timeIn = (moment: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/Toronto',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(moment));

test.each(['2026-01-15', '2026-07-15', '2028-02-29'])(
  'a moved day is %s in Montréal, at the present time of day',
  (day) => {
    const moved = createNow(day)();
    expect(formatDay(montrealDay(moved))).toBe(day);
    expect([timeIn(moved)]).toContainEqual(timeIn(createNow()()));
  },
);

test('the office’s secret is made once, for its owner alone, and seals the same afterwards', () => {
  const folder = join(newFolder(), 'office');
  const secret = officeSecret(folder);
  expect(officeSecret(folder)).toBe(secret);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(createSeal(secret)('text')).toBe(createSeal(secret)('text'));
  expect(createSeal(secret)('text')).not.toBe(createSeal(secret)('texte'));
});

test('the log writes one line of JSON an event, and nothing that is not typed', () => {
  const lines: string[] = [];
  const log = logTo({ write: (line) => lines.push(line) });
  const event = { event: 'refused', verb: 'describe\n{"level":"x"}', because: 'fields', told: 'Personne A', ms: 'x' };
  log(event as unknown as LogEvent);
  expect(lines).toHaveLength(1);
  const { time, ...line } = JSON.parse(lines[0] ?? '');
  expect(line).toEqual({ level: 'info', event: 'refused', verb: 'describe\n{"level":"x"}', because: 'fields' });
  expect(Date.parse(time)).not.toBeNaN();
  expect(lines[0]?.trimEnd()).not.toContain('\n');
});

test('a log whose disk is full does not end the office', () => {
  const file = join(newFolder(), 'full.log');
  const full = () => new Error('ENOSPC: no space left on device, write');
  expect(() => destination(file).emit('error', full())).toThrow('ENOSPC');
  expect(() => undisturbed(destination(file)).emit('error', full())).not.toThrow();
});
