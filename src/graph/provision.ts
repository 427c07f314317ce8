import { setTimeout as wait } from 'node:timers/promises';
import { columnNamed, compareList, type StandingList } from './compare.ts';
import { type ColumnSpec, choiceJson, choicesOf, definition, type ListSpec } from './definition.ts';
import type { Finding, ListFinding } from './findings.ts';
import type { Answer } from './gateway/answer.ts';
import type { GraphGateway } from './gateway.ts';
import { objectAt, textAt } from './json.ts';
import { type SiteName, siteOf, sitePath } from './places.ts';
import { type Expected, expectedLists, readColumns, siteNames, standingLists, unreadFinding } from './standing.ts';

/** What a provisioning did; `left` is what it could not mend. Names are `List` or `List.Column`. */
export interface Provisioned {
  readonly made: readonly string[];
  readonly changed: readonly string[];
  /** Lists and columns that were already as they must be. */
  readonly unchanged: number;
  readonly left: readonly Finding[];
}

interface Tally {
  readonly made: string[];
  readonly changed: string[];
  readonly left: Finding[];
  unchanged: number;
}

/** How often a write is tried when Graph throttles it, and how long at most it is waited for, in milliseconds. */
const mostTries = 6;
const longestPause = 120_000;

/**
 * Makes the two sites as the registers need them, with an identity that may manage lists. What is as it must be is
 * left alone, so a second run changes nothing. A column of another kind is left for a person: mending it would destroy
 * what it holds.
 */
export const provision = async (gateway: GraphGateway, expected: Expected): Promise<Provisioned> => {
  const tally: Tally = { made: [], changed: [], left: [], unchanged: 0 };
  for (const site of siteNames) {
    const standing = await standingLists(gateway, expected, site);
    if ('kind' in standing) {
      tally.left.push(unreadFinding(standing, site, 'fullcontrol'));
      continue;
    }
    for (const spec of expectedLists(expected, site))
      await provisionList(gateway, expected, site, spec, standing.get(spec.name), tally);
  }
  return tally;
};

const provisionList = async (
  gateway: GraphGateway,
  expected: Expected,
  site: SiteName,
  spec: ListSpec,
  standing: Omit<StandingList, 'columns'> | undefined,
  tally: Tally,
): Promise<void> => {
  const list = standing ?? (await makeList(gateway, `${sitePath(siteOf(expected, site))}/lists`, spec));
  if ('kind' in list) {
    tally.left.push(list.kind === 'refused' ? unmade(list, site, spec) : { finding: 'listMissing', list: spec.name });
    return;
  }
  if (standing === undefined) tally.made.push(spec.name);
  const columns = await readColumns(gateway, list.path);
  if ('kind' in columns) {
    tally.left.push(unreadFinding(columns, site, 'fullcontrol'));
    return;
  }
  const findings = compareList(spec, { ...list, columns });
  for (const finding of findings) note(tally, finding, await mend(gateway, spec, { ...list, columns }, finding));
  const touched = new Set(findings.map((finding) => ('column' in finding ? finding.column : spec.name)));
  tally.unchanged += [spec.name, ...spec.columns.map(({ name }) => name)].filter((name) => !touched.has(name)).length;
};

const note = (tally: Tally, finding: ListFinding, isMended: boolean): void => {
  const name = 'column' in finding ? `${finding.list}.${finding.column}` : finding.list;
  if (!isMended) tally.left.push(finding);
  else if (finding.finding === 'columnMissing') tally.made.push(name);
  // The title of a list that was just made is part of making it.
  else if (!tally.changed.includes(name) && !tally.made.includes(name)) tally.changed.push(name);
};

/** A new list is given its ASCII name as its title, since SharePoint makes the name from the first title. */
const makeList = async (
  gateway: GraphGateway,
  lists: string,
  spec: ListSpec,
): Promise<Omit<StandingList, 'columns'> | Answer> => {
  const body = { displayName: spec.name, list: { template: 'genericList' } };
  const answer = await insist(() => gateway.write('POST', lists, body));
  const id = answer.kind === 'ok' ? textAt(answer.body, 'id') : undefined;
  return id === undefined ? answer : { path: `${lists}/${id}`, title: spec.name };
};

const unmade = ({ status }: Answer, site: SiteName, spec: ListSpec): Finding =>
  status === 403
    ? { finding: 'permissionMissing', site, needed: 'fullcontrol' }
    : { finding: 'listMissing', list: spec.name };

const mend = async (
  gateway: GraphGateway,
  spec: ListSpec,
  standing: StandingList,
  finding: ListFinding,
): Promise<boolean> => {
  const change = (name: string, body: unknown): Promise<boolean> => {
    const id = textAt(columnNamed(standing, name), 'id') ?? name;
    return done(gateway, 'PATCH', `${standing.path}/columns/${id}`, body);
  };
  switch (finding.finding) {
    case 'listRenamed':
      return done(gateway, 'PATCH', standing.path, { displayName: finding.expected });
    case 'columnMissing': {
      const column = columnOf(spec, finding.column);
      return column !== undefined && done(gateway, 'POST', `${standing.path}/columns`, definition(column));
    }
    case 'columnRenamed':
      return change(finding.column, { displayName: finding.expected });
    case 'columnNotIndexed':
      return change(finding.column, { indexed: true });
    case 'columnNotUnique':
      return change(finding.column, { indexed: true, enforceUniqueValues: true });
    case 'columnNotHidden':
      return change(finding.column, { hidden: true });
    case 'choiceMissing':
      return change(finding.column, { choice: widened(standing, finding) });
    case 'columnKind':
    case 'listMissing':
      return false;
    default:
      return finding satisfies never;
  }
};

const columnOf = (spec: ListSpec, name: string): ColumnSpec | undefined =>
  spec.columns.find((column) => column.name === name);

/** Choices are added after those that are there: a cell may still hold an old one. */
const widened = (standing: StandingList, finding: Extract<ListFinding, { finding: 'choiceMissing' }>): unknown => {
  const column = columnNamed(standing, finding.column) ?? {};
  const displayAs = textAt(objectAt(column, 'choice'), 'displayAs') ?? 'dropDownMenu';
  return choiceJson([...choicesOf(column), ...finding.choices], displayAs);
};

const done = async (gateway: GraphGateway, method: 'POST' | 'PATCH', path: string, body: unknown): Promise<boolean> =>
  (await insist(() => gateway.write(method, path, body))).kind === 'ok';

/** Nobody waits for a provisioning, so a throttled write is asked again; one of unknown end is left to the next run. */
export const insist = async (write: () => Promise<Answer>): Promise<Answer> => {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await write();
    if (answer.kind !== 'throttled' || attempt === mostTries) return answer;
    await wait(Math.min(answer.afterMs, longestPause));
  }
};
