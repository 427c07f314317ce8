import { formatDay } from '../../law/day.ts';
import { searchGaps } from '../../law/search.ts';
import type { State } from '../../ledger/fold.ts';
import { type GrantLine, grantLineColumns, grantsIn, heldBy, isStanding } from '../../registers/grant-lines.ts';
import { type RegisterKey, registerOf } from '../../registers/index.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import type { Gap } from '../../registers/register.ts';
import { type RequestState, requests } from '../../registers/requests.ts';
import type { SearchLineState } from '../../registers/search-lines.ts';
import type { Refusal } from '../outcome.ts';
import type { Decision, Facts, Verb } from '../verb.ts';
import { left } from './searches.ts';

/** Registers on whose records tasks are handed out, beside incidents. */
export const alsoOn: readonly RegisterKey[] = ['requests', 'complaints', 'minors'];
const closedStages = new Set((['incidents', ...alsoOn] as const).flatMap((register) => registerOf(register).closed));

/** Tasks on one record at once, so that the act that writes them stays within what an act may hold (DESIGN §2). */
const mostTasks = 15;

type Decide = Verb['decide'];

const onOpen =
  (decide: Decide): Decide =>
  (given, facts) =>
    closedStages.has(String(facts.state.stage)) ? { refused: 'wrongStage' } : decide(given, facts);

/** Whether a task is a line of the search checklist, which a request alone has. */
const isLine = ({ grantTask, grantSystem }: GrantLine, { command }: Facts): boolean =>
  grantTask === 'search' && grantSystem !== undefined && command.reference?.startsWith(`${requests.prefix}-`) === true;

/** The checklist with the line of one system made anew. */
const lineAnew = (state: State, line: SearchLineState): State => {
  const lines = (state as RequestState).searchLines ?? [];
  return left([...lines.filter(({ searchSystem }) => searchSystem !== line.searchSystem), line]);
};

/** The checklist when a task ends without an answer: its line stays open, and is asked of nobody. */
const unasked = (grant: GrantLine, facts: Facts): State => {
  const { searchLines = [] } = facts.state as RequestState;
  const line = searchLines.find(({ searchSystem }) => searchSystem === grant.grantSystem);
  if (!isLine(grant, facts) || line === undefined || line.searchResult !== undefined) return {};
  return left(searchLines.map((one) => (one === line ? { searchSystem: grant.grantSystem ?? '' } : one)));
};

const withGrant = (state: State, grant: GrantLine): readonly GrantLine[] =>
  grantsIn(state).map((one) => (one.grantKey === grant.grantKey ? grant : one));

/** A grant as it ends: what it showed is in the ledger, and is not said again. */
const ended = (whole: GrantLine, how: GrantLine['grantEnding'], facts: Facts): GrantLine => {
  const { grantAsk: _, grantFields: __, ...grant } = whole;
  return { ...grant, ...(how && { grantEnding: how }), grantEndedOn: formatDay(facts.today) };
};

/** What stays when a task is handed out: not one that is handed out anew, nor what the checklist tells. */
const staying = (grants: readonly GrantLine[], fresh: GrantLine, facts: Facts): readonly GrantLine[] =>
  grants.filter((one) => {
    const again = one.grantTask === fresh.grantTask && one.grantSystem === fresh.grantSystem;
    if (one.grantEnding === 'returned') return !again;
    return one.grantEnding === undefined || !isLine(one, facts);
  });

const handing = (grant: GrantLine, standing: number, today: string): readonly Gap[] => [
  ...(grant.grantTask === 'search' && grant.grantSystem === undefined ? [{ gap: 'task.system' }] : []),
  ...(grant.grantUntil !== undefined && grant.grantUntil < today ? [{ gap: 'task.until' }] : []),
  ...(standing >= mostTasks ? [{ gap: 'task.tooMany' }] : []),
];

const handOut: Decide = (given, facts) => {
  const today = formatDay(facts.today);
  const fresh: GrantLine = { ...(given as GrantLine), grantGivenOn: today };
  const others = staying(grantsIn(facts.state), fresh, facts);
  const gaps = handing(fresh, others.length, today);
  if (gaps.length > 0) return { refused: 'gaps', gaps };
  const line = {
    ...(fresh.grantSystem && { searchSystem: fresh.grantSystem }),
    ...(fresh.grantName && { searchAskedOf: fresh.grantName }),
    ...(fresh.grantUntil && { searchBy: fresh.grantUntil }),
  };
  return { set: { grants: [...others, fresh], ...(isLine(fresh, facts) ? lineAnew(facts.state, line) : {}) } };
};

const answerGaps = ({ grantTask }: GrantLine, answer: GrantLine): readonly Gap[] => {
  const { grantResult, grantCopyAt, grantNote } = answer;
  if (grantTask !== 'search') {
    if (grantResult === 'nothing') return [{ gap: 'task.nothing' }];
    return grantResult === 'cannot' && !grantNote ? [{ gap: 'task.because' }] : [];
  }
  const result = grantResult === 'done' ? 'found' : grantResult;
  return gapsUnder('search', searchGaps({ result, copyAt: grantCopyAt, because: grantNote }));
};

/** The line of the checklist that an answer fills. */
const searched = (grant: GrantLine, answer: GrantLine, { command, today }: Facts): SearchLineState => ({
  ...(grant.grantSystem && { searchSystem: grant.grantSystem }),
  ...(grant.grantName && { searchAskedOf: grant.grantName }),
  ...(grant.grantUntil && { searchBy: grant.grantUntil }),
  searchedBy: command.actor.name || (grant.grantName ?? ''),
  searchedOn: formatDay(today),
  ...(answer.grantResult && { searchResult: answer.grantResult === 'done' ? 'found' : answer.grantResult }),
  ...(answer.grantCopyAt && { searchCopyAt: answer.grantCopyAt }),
  ...(answer.grantNote && { searchNote: answer.grantNote }),
  ...(answer.grantMinutes && { searchMinutes: answer.grantMinutes }),
});

const answering: Decide = (given, facts): Decision => {
  const { grantKey, ...said } = given as GrantLine;
  const grant = heldBy(facts.state, grantKey, facts.command.actor.oid, facts.today);
  if (grant === undefined || grant.grantTask === 'readFile') return { refused: 'wrongStage' };
  // A file that was sent for the task is where the copy is, unless somebody says otherwise.
  const copyAt = said.grantCopyAt ?? (said.grantResult === 'done' ? grant.grantFiles?.slice(0, 200) : undefined);
  const answer: GrantLine = { ...said, ...(copyAt === undefined ? {} : { grantCopyAt: copyAt }) };
  const gaps = answerGaps(grant, answer);
  if (gaps.length > 0) return { refused: 'gaps', gaps };
  const onLine = isLine(grant, facts);
  const kept = onLine ? { ...(answer.grantResult && { grantResult: answer.grantResult }) } : answer;
  const line = { ...ended(grant, 'answered', facts), ...kept };
  return {
    set: {
      grants: withGrant(facts.state, line),
      ...(onLine ? lineAnew(facts.state, searched(grant, answer, facts)) : {}),
    },
  };
};

/** The files of a task with one more; undefined when it holds as many as it can name. */
export const filesWith = ({ grantFiles }: GrantLine, file: string): string | undefined => {
  const files = grantFiles ? `${grantFiles}, ${file}` : file;
  return files.length > grantLineColumns.grantFiles.max ? undefined : files;
};

const filing: Decide = ({ grantKey, file }, facts) => {
  const grant = heldBy(facts.state, grantKey, facts.command.actor.oid, facts.today);
  if (grant === undefined || grant.grantTask === 'readFile') return { refused: 'wrongStage' };
  const grantFiles = filesWith(grant, String(file));
  if (grantFiles === undefined) return { refused: 'filesFull' };
  return { set: { grants: withGrant(facts.state, { ...grant, grantFiles }) } };
};

const ending =
  (how: 'revoked' | 'returned', may: (grant: GrantLine, today: string) => boolean): Decide =>
  ({ grantKey }, facts): Decision | Refusal => {
    const grant = grantsIn(facts.state).find((one) => one.grantKey === grantKey);
    if (grant === undefined || !may(grant, formatDay(facts.today))) return { refused: 'wrongStage' };
    return { set: { grants: withGrant(facts.state, ended(grant, how, facts)), ...unasked(grant, facts) } };
  };

const isPast = ({ grantUntil }: GrantLine, today: string): boolean => grantUntil !== undefined && grantUntil < today;

/** Hands a task out; a search of a request is asked for on its checklist. */
export const handTask = onOpen(handOut);
/** Answers a task; a search of a request fills its line of the checklist. */
export const takeAnswer = onOpen(answering);
/** Notes a file that was sent for a task. */
export const takeFile = onOpen(filing);
/** Takes a task back, or sets aside one that came back. */
export const revoke = onOpen(ending('revoked', (grant) => isStanding(grant) || grant.grantEnding === 'returned'));
/** Gives a task whose last day is past back to the officer. */
export const giveBack = onOpen(ending('returned', (grant, today) => isStanding(grant) && isPast(grant, today)));
