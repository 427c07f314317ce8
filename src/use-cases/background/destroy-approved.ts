import { destructionApproved } from '../../ports/record-index.ts';
import type { Reference } from '../../registers/reference.ts';
import { delay, delayed, noDelay } from '../backoff.ts';
import {
  carryOut,
  type Destroying,
  destroyInSharePoint,
  forgetHere,
  keepTombstone,
  type Step,
} from '../destroy-record.ts';
import type { Office } from '../office.ts';
import { enterDestruction, type OwnDestruction, ownDestructionIn } from '../own-destruction.ts';
import { present } from '../present.ts';

const atOnce = 50;

/** Destructions that were entered and are not at their end: also what is left of a record that is half gone. */
const underWay = (office: Office): readonly OwnDestruction[] =>
  office.index
    .page({ register: 'destructions', stage: 'approved', open: true, size: atOnce })
    .flatMap(({ reference }) => {
      const entry = present(office, reference);
      return (entry && ownDestructionIn(reference, entry.state)) ?? [];
    });

/** The entry of a record whose destruction was approved; none where that must wait. */
const entered = async (office: Office, reference: Reference): Promise<OwnDestruction | undefined> => {
  const record = office.index.get(reference);
  if (record === undefined || record.missing) return undefined;
  const found = await enterDestruction(office, record);
  if (found === 'broken')
    office.log({ event: 'fault', where: 'destroy', kind: 'brokenLedger', correlation: reference });
  return typeof found === 'string' ? undefined : found;
};

/** Goes through every step; each finds what was done before and does nothing twice. */
const destroyOne = async (destroying: Destroying, one: OwnDestruction): Promise<Step> => {
  const { office } = destroying;
  const steps: readonly (() => Promise<Step>)[] = [
    () => keepTombstone(office, one),
    () => destroyInSharePoint(office, one),
    () => forgetHere(destroying, one),
    () => carryOut(office, one),
  ];
  for (const step of steps) if ((await step()) === 'later') return 'later';
  office.log({ event: 'destroyed', reference: one.entry });
  return 'done';
};

/**
 * Destroys the records whose destruction the officer has approved, each to its end: first the entry and the tombstone,
 * then folder, row and item, then what our own disk holds. Interrupted anywhere, it goes on from there. Gives how many are
 * left for the next pass.
 */
export const destroyApproved = async (destroying: Destroying): Promise<number> => {
  const { office } = destroying;
  let left = 0;
  const goOn = async (reference: Reference, work: () => Promise<Step>): Promise<void> => {
    const key = `destroy|${reference}`;
    const step = delayed(office, key) ? 'waits' : await work();
    if (step === 'done') noDelay(office, key);
    else left += 1;
    if (step === 'later') delay(office, key);
  };
  for (const one of underWay(office)) await goOn(one.reference, () => destroyOne(destroying, one));
  for (const { reference } of office.index.kept(destructionApproved, destructionApproved, atOnce))
    await goOn(reference, async () => {
      const one = await entered(office, reference);
      return one === undefined ? 'later' : destroyOne(destroying, one);
    });
  return left;
};
