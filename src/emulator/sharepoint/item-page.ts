import { type JsonObject, objectOf, textOf } from '../teams/json.ts';
import type { Tenant } from '../tenant.ts';
import { type Column, shownColumns, withoutEmptyTitle } from './columns.ts';
import { everyOf, type GraphReader } from './graph-reader.ts';
import { html, type Markup } from './markup.ts';
import { type Page, refusalPage } from './refusal-page.ts';
import { pageOf } from './shell.ts';
import { instantText, plainValue, shownValue } from './values.ts';
import { linkTo, type Visit } from './visit.ts';

/** Name of whoever made a change: a person, or an application. */
export const authorOf = (entity: JsonObject): string => {
  const by = objectOf(entity.lastModifiedBy);
  return textOf(objectOf(by.user).displayName) ?? textOf(objectOf(by.application).displayName) ?? '';
};

const details = (visit: Visit, fields: JsonObject, columns: readonly Column[]): Markup =>
  html`<dl class="details">${columns.map(
    (column) => html`<div><dt>${column.heading}</dt><dd>${shownValue(fields[column.key], column, visit)}</dd></div>`,
  )}</dl>`;

/** What a version changed against the one before it; the oldest shows what it began with. */
const changesIn = (
  visit: Visit,
  now: JsonObject,
  before: JsonObject | undefined,
  columns: readonly Column[],
): Markup => {
  const { words } = visit;
  const lines = columns.flatMap((column) => {
    const text = plainValue(now[column.key], column, visit);
    if (text === (before === undefined ? '' : plainValue(before[column.key], column, visit))) return [];
    return [html`<li><strong>${column.heading}</strong> ${text === '' ? words.emptied : text}</li>`];
  });
  return lines.length === 0 ? html`<span>${words.noChange}</span>` : html`<ul>${lines}</ul>`;
};

const history = (visit: Visit, versions: readonly JsonObject[], columns: readonly Column[]): Markup => {
  const { words } = visit;
  const rows = versions.map((version, index) => {
    const before = versions[index + 1];
    const changes = changesIn(visit, objectOf(version.fields), before && objectOf(before.fields), columns);
    return html`<tr><th scope="row">${String(version.id)}</th><td class="when">${instantText(version.lastModifiedDateTime, visit)}</td>
      <td>${authorOf(version)}</td><td class="changes">${changes}</td></tr>`;
  });
  const headings = [words.version, words.when, words.who, words.changes];
  return html`<h2 id="versions">${words.versions}</h2>
    <div class="table" role="region" tabindex="0" aria-labelledby="versions"><table>
    <thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
    <tbody>${rows}</tbody></table></div>`;
};

/** One item: all its columns, and what each version changed. */
export const itemPage = async (tenant: Tenant, visit: Visit, graph: GraphReader): Promise<Page> => {
  const { site = '', list = '', item = '' } = visit.asked;
  const path = `/sites/${site}/lists/${list}`;
  const read = await everyOf(
    graph.one(`/sites/${site}`),
    graph.one(path),
    graph.all(`${path}/columns`, 500),
    graph.one(`${path}/items/${item}?$expand=fields`),
    graph.all(`${path}/items/${item}/versions?$expand=fields`, 500),
  );
  if ('refused' in read) return refusalPage(tenant, visit, site, read.refused);
  const [home, found, definitions, shown, versions] = read.found;
  const fields = objectOf(shown.fields);
  const columns = withoutEmptyTitle(shownColumns(definitions.rows, visit.words.titleColumn), [shown]);
  const [first] = columns;
  const name = (first && plainValue(fields[first.key], first, visit)) || visit.words.item(item);
  const crumbs = [
    { name: String(home.displayName), to: linkTo(visit, '/sharepoint/site', { site }) },
    { name: String(found.displayName), to: linkTo(visit, '/sharepoint/list', { site, list }) },
    { name },
  ];
  const content = html`${details(visit, fields, columns)}${history(visit, versions.rows, columns)}`;
  return { status: 200, text: pageOf(visit, crumbs, content) };
};
