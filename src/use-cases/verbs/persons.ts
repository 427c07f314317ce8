import { adviceFor } from '../../company/advice.ts';
import { formatDay } from '../../law/day.ts';
import { personNoticeGaps } from '../../law/notices.ts';
import type { ActSet } from '../../ledger/act.ts';
import type { State } from '../../ledger/fold.ts';
import { type Count, isUnknown } from '../../registers/column.ts';
import { personsDraftOf } from '../../registers/incident-notices.ts';
import { type IncidentState, incidents } from '../../registers/incidents.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import { type PersonsListLine, personsListColumns } from '../../registers/persons-list.ts';
import type { Gap } from '../../registers/register.ts';
import type { Facts, Verb } from '../verb.ts';
import { isOpen, stageOf } from './moving.ts';

const c = personsListColumns;

/** The lists that an incident keeps; the last one stands. */
export const listsOf = ({ personsLists }: State): readonly PersonsListLine[] =>
  Array.isArray(personsLists) ? (personsLists as readonly PersonsListLine[]) : [];

const about = (count: unknown): number => {
  const said = count as Count | undefined;
  return said === undefined || isUnknown(said) ? 0 : said.about;
};

/** The advice that was chosen, else what the kinds of information call for: the notice proposed it, and it is never empty. */
const adviceIn = ({ advice, kinds = [] }: IncidentState) => advice ?? adviceFor(kinds);

/** What was said before goes back only with a reason: a fresh list must not undo what the record proves. */
const lacking = (given: State, { state, company, command }: Facts): readonly Gap[] => {
  const [before, after] = [about(state.personsNotified), about(given.listSent)];
  if (after < before && typeof given.why !== 'string') return [{ gap: 'persons.fewerTold' }];
  // A notice that left had its six items (Reg. s. 5); numbers alone change nothing in it.
  if (after <= before) return [];
  const draft = personsDraftOf({ ...(state as IncidentState), advice: adviceIn(state) }, company, command.actor.name);
  return gapsUnder('personNotice', personNoticeGaps(draft));
};

const told = ({ listSent, listReturned, lastSentOn }: State): ActSet =>
  about(listSent) === 0
    ? { personsNotified: null, personsReturned: null, personsNoticeOn: null }
    : ({ personsNotified: listSent, personsReturned: listReturned, personsNoticeOn: lastSentOn } as ActSet);

const advised = (state: IncidentState, sent: number): ActSet =>
  sent > 0 && state.advice === undefined ? { advice: adviceIn(state) } : {};

/**
 * The list of persons whom an incident obliges us to notify, as it stands now: its file by name and digest, and its
 * numbers, by which the duty ends at n of n (s. 3.5 para. 2). Refuses notices that left without their six items.
 */
export const notePersons: Verb = {
  verb: 'notePersons',
  register: 'incidents',
  creates: 'never',
  who: 'officers',
  input: {
    listFile: { ...c.listFile, required: true },
    listDigest: { ...c.listDigest, required: true },
    listCount: { ...c.listCount, required: true },
    listSent: { ...c.listSent, required: true },
    listReturned: { ...c.listReturned, required: true },
    listUnreachable: { ...c.listUnreachable, required: true },
    lastSentOn: { kind: 'day', by: 'greffe', on: 'caseFile' },
    why: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile' },
  },
  decide: (given, facts) => {
    const { state, today } = facts;
    if (!isOpen(state)) return { refused: 'wrongStage' };
    const gaps = lacking(given, facts);
    if (gaps.length > 0) return { refused: 'gaps', gaps };
    const { lastSentOn, why, ...line } = given;
    const begins = stageOf(state) === 'seriousRisk' && about(line.listSent) > 0;
    const hadSent = about(state.personsNotified) > 0 || about(line.listSent) > 0;
    const set = {
      personsLists: [...listsOf(state), { ...line, listedOn: formatDay(today) }],
      personsToNotify: line.listCount,
      ...(hadSent ? told({ ...line, lastSentOn }) : {}),
      ...advised(state, about(line.listSent)),
      ...(begins ? { stage: incidents.moves.notify.to } : {}),
    } as ActSet;
    return typeof why === 'string' ? { set, why } : { set };
  },
};
