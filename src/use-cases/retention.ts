import { type Day, formatDay } from '../law/day.ts';
import { keepingOf } from '../law/keeping.ts';
import { montrealDay } from '../law/montreal.ts';
import { verifyChain } from '../ledger/chain.ts';
import { destructionApproved, type KeptLine } from '../ports/record-index.ts';
import { isOfficer } from './asker.ts';
import { keepingFactsOf } from './kept-until.ts';
import type { Asker, Office } from './office.ts';
import { type Other, type Others, othersIn } from './others.ts';
import type { Outcome } from './outcome.ts';
import { present } from './present.ts';
import { stageOf } from './stage.ts';
import { othersGaps, ownGaps } from './verbs/keeping.ts';
import type { RetentionLineView, RetentionView } from './views/retention-view.ts';

/** Records that one list shows. */
const most = 200;
const lastDay = '9999-12-31';
/** Registers on whose records something runs beyond their closing: a recourse, a hold of their own. */
const running = ['requests', 'minors'] as const;
const openToo = ['requests', 'minors', 'complaints', 'incidents', 'consents', 'communications', 'systems'] as const;

/** Every record that can hold another: what is open, and what was closed and is still kept. Read once for a whole list. */
const holdersIn = (office: Office, today: Day): readonly (Other & { readonly text: string })[] => {
  const others = othersIn(office);
  const closed = office.index
    .kept(formatDay(today), lastDay, Number.MAX_SAFE_INTEGER)
    .flatMap(({ reference }) => others.get(reference) ?? [])
    .filter(({ register }) => running.some((one) => one === register));
  return [...openToo.flatMap((register) => others.open(register)), ...closed].map((one) => ({
    ...one,
    text: JSON.stringify(one.state).toLowerCase(),
  }));
};

/** The other records as a list looks at them: the few that can hold anything, instead of every ledger for every line. */
const othersFor = (office: Office, today: Day): Others => {
  const known = othersIn(office);
  const holders = holdersIn(office, today);
  return {
    get: known.get,
    open: known.open,
    naming: (text) => holders.filter((one) => one.text.includes(JSON.stringify(text).slice(1, -1).toLowerCase())),
  };
};

const lineOf = (
  office: Office,
  others: Others,
  today: Day,
  { reference, keptUntil }: KeptLine,
): RetentionLineView | undefined => {
  const record = present(office, reference);
  if (record === undefined) return undefined;
  const { register, state } = record;
  const facts = keepingFactsOf(office.company, register, state);
  const steps = keepingOf(facts).steps.map(({ until, ...step }) => ({ ...step, until: formatDay(until) }));
  const shown = { reference, register, stage: stageOf(record), steps };
  if (keptUntil === destructionApproved)
    return verifyChain(record.ledger, office.sha256).ok
      ? { ...shown, state: 'approved', gaps: [] }
      : { ...shown, state: 'stopped', gaps: [{ gap: 'retention.brokenChain' }] };
  const { company } = office;
  const command = { reference, actor: { oid: '', role: 'officer', name: '' } } as const;
  const gaps = [...ownGaps({ state, today, company, command }), ...othersGaps({ others, today, company }, reference)];
  return { ...shown, keptUntil, state: gaps.length > 0 ? 'stopped' : 'reached', gaps };
};

/**
 * What has reached its time, with what still holds it, and what is being destroyed: a list that destroys nothing. For the
 * officer and deputies, and for Greffe itself on its command line; for anybody else it does not exist.
 */
export const retentionList = (office: Office, asker: Asker): Outcome<RetentionView> => {
  if (!isOfficer(asker) && asker.role !== 'greffe') return { refused: 'notFound' };
  const today = montrealDay(office.now());
  const found = office.index.kept(destructionApproved, formatDay(today), most + 1);
  const others = othersFor(office, today);
  return {
    today: formatDay(today),
    lines: found.slice(0, most).flatMap((line) => lineOf(office, others, today, line) ?? []),
    more: found.length > most,
    houseMonths: office.company.retention.months,
  };
};
