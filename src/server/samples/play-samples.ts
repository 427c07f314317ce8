import { addDays, formatDay } from '../../law/day.ts';
import { montrealDay } from '../../law/montreal.ts';
import type { Actor } from '../../ledger/act.ts';
import type { Command } from '../../ports/kept.ts';
import type { Reference } from '../../registers/reference.ts';
import { acceptCommand } from '../../use-cases/accept.ts';
import type { Office } from '../../use-cases/office.ts';
import type { DayBefore, SampleAct, SampleRecord } from './sample-record.ts';
import { sampleRecords } from './sample-records.ts';

const mark = 'samples';
const minuteMs = 60_000;
/** More minutes than any sample record has acts. */
const longestRecord = 15;
/** Ten or eleven in the morning in Montréal, whatever the season. */
const morning = 'T15:00:00Z';

/** The moment of a record's n-th act on a day so many days ago. */
type Moment = (daysAgo: number, place: number) => string;

/** Placeholder persons: no account has these object ids. */
const reporters: Readonly<Record<SampleRecord['reporter'], Actor>> = {
  A: { oid: 'e0000000-0000-4000-8000-00000000000a', role: 'staff', name: 'Personne A' },
  B: { oid: 'e0000000-0000-4000-8000-00000000000b', role: 'staff', name: 'Personne B' },
  C: { oid: 'e0000000-0000-4000-8000-00000000000c', role: 'staff', name: 'Personne C' },
};

/**
 * Plays the sample records once, as commands through `accept`, at the days when they would have come in. Their ids are
 * always the same, so that a first start that was interrupted goes on where it stopped. Gives how many records there
 * are; throws when the office refuses one, for then the samples are wrong.
 */
export const playSamples = (office: Office): number => {
  if (office.kept.mark(mark) !== undefined) return 0;
  const begins = Date.parse(office.now()) - longestRecord * minuteMs;
  const today = montrealDay(new Date(begins).toISOString());
  const on: DayBefore = (daysAgo) => formatDay(addDays(today, -daysAgo));
  const records = sampleRecords(on);
  // Minutes apart, so that the acts of one day stand in their order, and none of them in the future.
  const moment: Moment = (daysAgo, place) =>
    new Date((daysAgo === 0 ? begins : Date.parse(`${on(daysAgo)}${morning}`)) + place * minuteMs).toISOString();
  for (const record of records) playRecord(office, moment, record);
  office.kept.setMark(mark, office.now());
  return records.length;
};

const playRecord = (office: Office, moment: Moment, record: SampleRecord): void => {
  const reporter = reporters[record.reporter];
  const opening: SampleAct = { verb: 'reportIncident', daysAgo: record.daysAgo, input: record.input };
  const reference = play(office, reporter, record.key, moment(record.daysAgo, 0), opening);
  record.acts.forEach((act, place) => {
    const actor = act.verb === 'noteMeasure' ? reporter : officerOf(office);
    play(office, actor, `${record.key}-${place + 1}`, moment(act.daysAgo, place + 1), act, reference);
  });
};

const officerOf = (office: Office): Actor => {
  const officer = office.roster.officers()[0];
  return { oid: officer?.oid ?? 'greffe', role: 'officer', name: officer?.name ?? 'Greffe' };
};

const play = (
  office: Office,
  actor: Actor,
  id: string,
  at: string,
  act: SampleAct,
  reference?: Reference,
): Reference => {
  const played = office.kept.find(id);
  if (played) return played.reference;
  const command: Command = {
    id,
    verb: act.verb,
    actor,
    receivedAt: at,
    ...(reference === undefined ? {} : { reference }),
    input: act.input,
    language: 'fr',
    sample: true,
  };
  const accepted = acceptCommand({ ...office, now: () => at }, command);
  if ('refused' in accepted) throw new Error(`Sample ${id} is refused: ${accepted.refused}`);
  return accepted.reference;
};
