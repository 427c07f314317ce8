import { addDays, type Day, formatDay } from '../../../src/law/day.ts';
import { montrealDay } from '../../../src/law/montreal.ts';
import { doing } from '../../use-cases/other-records.ts';
import type { testOffice } from '../../use-cases/test-office.ts';

/** One thing that the officer does at a moment of the run, in steps of ten minutes from its beginning. */
export interface Planned {
  readonly step: number;
  readonly act: (house: ReturnType<typeof testOffice>) => void;
}

const stepsADay = 144;

/**
 * What happens to so many records over so many days: complaints that are answered, extended or left to be late, and
 * incidents whose measures and assessment come soon, late or not at all.
 */
export const planOf = (random: () => number, records: number, days: number): readonly Planned[] =>
  Array.from({ length: records }, (_, n) => lifeOf(random, n, days)).flat();

const lifeOf = (random: () => number, n: number, days: number): readonly Planned[] => {
  const begins = Math.floor(random() * days * 0.6 * stepsADay);
  let reference = '';
  const later = (fromDays: number, toDays: number): number =>
    begins + 1 + Math.floor((fromDays + random() * (toDays - fromDays)) * stepsADay);
  const act =
    (verb: string, input: (today: Day) => object): Planned['act'] =>
    (house) => {
      const today = montrealDay(house.office.now());
      reference ||= doing(house).done(verb, { ...input(today) }).reference;
    };
  const on =
    (verb: string, input: (today: Day) => object): Planned['act'] =>
    (house) => {
      const today = montrealDay(house.office.now());
      doing(house).act(verb, { ...input(today) }, reference);
    };
  const measures = (today: Day) => ({ measures: 'Faites.', measuresTakenOn: formatDay(today) });
  const assessed = (today: Day) => ({ officerConsultedOn: formatDay(today), conclusion: 'no', rationale: 'Motifs.' });
  if (n % 3 === 0)
    return [
      { step: begins, act: act('reportIncident', () => ({ scenario: 'lostDevice' })) },
      { step: begins + 1, act: on('open', () => ({})) },
      { step: later(0, 4), act: on('recordMeasures', measures) },
      { step: later(0, 8), act: on('assess', assessed) },
      { step: later(2, 12), act: on('recordNotices', (today) => ({ commissionNoticeOn: formatDay(today) })) },
    ];
  const received = (today: Day) => ({
    ...{ subject: 'use', receivedOn: formatDay(today), complainant: 'Personne A' },
    ...{ complaint: 'x', means: 'email' },
  });
  const extension = (today: Day) => ({
    ...{ extensionSentOn: formatDay(today), extensionNewDue: formatDay(addDays(today, 15)) },
    ...{ extensionReasons: 'Motifs.', extensionProgress: 'Avancement.' },
  });
  const answer = (today: Day) => ({
    ...{ response: 'Motifs.', answeredOn: formatDay(today), byEmail: true, commissionNamed: true },
  });
  const analysis = () => ({ analysis: 'x', yardsticks: ['policy', 'practices', 'law'], outcome: 'founded' });
  const answered = later(9, 40);
  return [
    { step: begins, act: act('registerComplaint', received) },
    ...(n % 3 === 1 ? [{ step: later(8, 19), act: on('extendComplaint', extension) }] : []),
    ...(n % 4 === 0 ? [] : [{ step: answered, act: on('analyseComplaint', analysis) }]),
    ...(n % 4 === 0 ? [] : [{ step: answered, act: on('answerComplaint', answer) }]),
    // What was told of a closed record is cleaned away.
    ...(n % 4 === 0 ? [] : [{ step: answered + 1, act: on('closeComplaint', () => ({})) }]),
  ];
};
