import { formatDay } from '../../law/day.ts';
import { houseGaps, keepingGaps } from '../../law/keeping.ts';
import { approvalVerb } from '../../ledger/tombstone.ts';
import { registerOf } from '../../registers/index.ts';
import { keepingIn } from '../../registers/keeping-mark.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import type { Reference } from '../../registers/reference.ts';
import type { Gap } from '../../registers/register.ts';
import { keepingFactsOf, keptForATime, registerOfReference } from '../kept-until.ts';
import type { Other } from '../others.ts';
import { stageOf } from '../stage.ts';
import type { Facts, Verb } from '../verb.ts';
import { whatRuns } from '../what-runs.ts';
import { reason } from './make-verb.ts';

const [register = 'incidents', ...alsoOn] = keptForATime;
const onAny = { register, alsoOn, creates: 'never', who: 'officers' } as const;

/** What stands in the way of destroying one of our own records, of itself: its time, a hold, a recourse. */
export const ownGaps = ({
  state,
  today,
  company,
  command,
}: Pick<Facts, 'state' | 'today' | 'company' | 'command'>): readonly Gap[] => {
  const facts = { ...keepingFactsOf(company, registerOfReference(command.reference) ?? register, state), today };
  return [
    ...gapsUnder('keeping', keepingGaps(facts)),
    ...houseGaps(facts).map((gap): Gap => ({ gap: `retention.${gap}` })),
  ];
};

const isOpen = ({ register: key, state }: Other): boolean =>
  registerOf(key).listed && !registerOf(key).closed.includes(stageOf({ register: key, state }));

/**
 * What stands in the way of it by other records: a request, its recourse or a hold about the same record or person, and
 * an open record that names this one.
 */
export const othersGaps = (
  { others, today, company }: Pick<Facts, 'others' | 'today' | 'company'>,
  reference: Reference,
): readonly Gap[] => {
  const naming = others.naming(reference).filter((one) => one.reference !== reference && isOpen(one));
  return [
    ...whatRuns(others, reference, today, company.promises.requestDays),
    ...naming.map((one): Gap => ({ gap: 'retention.openRecord', about: { reference: one.reference } })),
  ];
};

const closedStages = new Set(keptForATime.flatMap((key) => registerOf(key).closed));

const isClosed = ({ state }: Facts): boolean =>
  typeof state.closedOn === 'string' && closedStages.has(String(state.stage));

/** By the officer, record by record, once its time is up and nothing holds it: who, when and which stay in the chain. */
const approve: Verb = {
  ...onAny,
  verb: approvalVerb,
  input: {},
  decide: (_, facts) => {
    if (!isClosed(facts)) return { refused: 'wrongStage' };
    const own = ownGaps(facts);
    // What others say costs a look at every ledger: only where nothing of its own stands in the way.
    const { reference } = facts.command;
    const gaps = own.length > 0 || reference === undefined ? own : othersGaps(facts, reference);
    if (gaps.length > 0) return { refused: 'gaps', gaps };
    return { set: { keeping: { approvedOn: formatDay(facts.today) } } };
  },
};

/** Kept beyond its time, with a reason: a proceeding, an audit, a law that this schedule does not know. */
const hold: Verb = {
  ...onAny,
  verb: 'holdRecord',
  input: reason,
  decide: ({ why }, facts) =>
    isClosed(facts) && keepingIn(facts.state).heldOn === undefined
      ? { set: { keeping: { heldOn: formatDay(facts.today) } }, why: String(why) }
      : { refused: 'wrongStage' },
};

const release: Verb = {
  ...onAny,
  verb: 'releaseRecord',
  input: reason,
  decide: ({ why }, { state }) =>
    keepingIn(state).heldOn === undefined ? { refused: 'wrongStage' } : { set: { keeping: null }, why: String(why) },
};

/** How long one of our own records is kept: the officer's acts on a closed record of any register (s. 23). */
export const keepingVerbs: readonly Verb[] = [approve, hold, release];
