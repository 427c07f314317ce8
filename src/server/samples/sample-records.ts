import { concluded } from './concluded-records.ts';
import { ended } from './ended-records.ts';
import { beingAssessed, reported } from './new-records.ts';
import type { DayBefore, SampleRecord } from './sample-record.ts';
import { watched } from './watched-records.ts';

/** Twelve records, at least one a stage, some of them late; days count back from the present one. */
export const sampleRecords = (on: DayBefore): readonly SampleRecord[] => [
  ...ended(on),
  ...watched(on),
  ...concluded(on),
  ...beingAssessed(on),
  ...reported(on),
];
