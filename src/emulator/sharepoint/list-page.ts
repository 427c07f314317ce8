import { type JsonObject, objectOf } from '../teams/json.ts';
import type { Tenant } from '../tenant.ts';
import { type Column, shownColumns, withoutEmptyTitle } from './columns.ts';
import { everyOf, type GraphReader } from './graph-reader.ts';
import { html, type Markup } from './markup.ts';
import { type Page, refusalPage } from './refusal-page.ts';
import { pageOf } from './shell.ts';
import { compareValues, instantText, plainValue, shownValue } from './values.ts';
import { linkTo, type Visit } from './visit.ts';

/** SharePoint's list view threshold; beyond it a view of a real list would not sort or search either. */
const MOST = 5_000;
const PAGE = 50;

/** The address of a list of this visit, with what is asked of it changed. */
const again = (visit: Visit, change: Readonly<Record<string, string>>): string =>
  linkTo(visit, '/sharepoint/list', { ...visit.asked, ...change });

const matching = (visit: Visit, items: readonly JsonObject[], columns: readonly Column[]): readonly JsonObject[] => {
  const wanted = (visit.asked.q ?? '').trim().toLocaleLowerCase(visit.lang);
  if (wanted === '') return items;
  return items.filter((item) =>
    columns.some((column) =>
      plainValue(objectOf(item.fields)[column.key], column, visit).toLocaleLowerCase(visit.lang).includes(wanted),
    ),
  );
};

const sorted = (visit: Visit, items: readonly JsonObject[], columns: readonly Column[]): readonly JsonObject[] => {
  const column = columns.find(({ key }) => key === visit.asked.sort);
  if (column === undefined) return items;
  const compare = compareValues(column, visit);
  const sign = visit.asked.dir === 'desc' ? -1 : 1;
  return items.toSorted((a, b) => sign * compare(objectOf(a.fields)[column.key], objectOf(b.fields)[column.key]));
};

const headingCell = (visit: Visit, { key, heading }: Column): Markup => {
  const isSorted = visit.asked.sort === key;
  const isDown = isSorted && visit.asked.dir === 'desc';
  const order = isSorted && html` aria-sort="${isDown ? 'descending' : 'ascending'}"`;
  const to = again(visit, { sort: key, dir: isSorted && !isDown ? 'desc' : 'asc', page: '1' });
  const arrow = isSorted && html` <span aria-hidden="true">${isDown ? '▼' : '▲'}</span>`;
  return html`<th scope="col"${order}><a href="${to}" title="${visit.words.sortBy(heading)}">${heading}${arrow}</a></th>`;
};

const row = (visit: Visit, item: JsonObject, columns: readonly Column[]): Markup => {
  const { site = '', list = '' } = visit.asked;
  const to = linkTo(visit, '/sharepoint/item', { site, list, item: String(item.id) });
  const fields = objectOf(item.fields);
  const [first, ...others] = columns;
  const name = first === undefined ? '' : plainValue(fields[first.key], first, visit);
  const rest = others.map((column) => html`<td>${shownValue(fields[column.key], column, visit)}</td>`);
  const changed = html`<td class="when">${instantText(item.lastModifiedDateTime, visit)}</td>`;
  return html`<tr><th scope="row"><a href="${to}">${name === '' ? visit.words.item(String(item.id)) : name}</a></th>${rest}${changed}</tr>`;
};

const searchForm = (visit: Visit): Markup => {
  const { words, account, lang, theme, asked } = visit;
  const { q = '', page: _page, ...others } = asked;
  const kept = Object.entries({ ...others, as: account.key, lang, theme });
  return html`<form class="search" role="search" action="/sharepoint/list" method="get">
    ${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
    <label>${words.search} <input type="search" name="q" value="${q}"></label>
    <button type="submit">${words.searchGo}</button>
    ${q !== '' && html`<a href="${again(visit, { q: '', page: '1' })}">${words.searchAll}</a>`}
  </form>`;
};

const pager = (visit: Visit, page: number, pages: number): Markup => {
  const { words } = visit;
  const step = (to: number, name: string) =>
    to >= 1 && to <= pages && html`<a href="${again(visit, { page: String(to) })}">${name}</a>`;
  return html`<nav class="pager" aria-label="${words.pages}">
    ${step(page - 1, words.previous)} <span>${words.page(page, pages)}</span> ${step(page + 1, words.next)}
  </nav>`;
};

const table = (visit: Visit, name: string, items: readonly JsonObject[], columns: readonly Column[]): Markup => {
  const pages = Math.max(1, Math.ceil(items.length / PAGE));
  const page = Math.min(Math.max(1, Number(visit.asked.page ?? 1) || 1), pages);
  const rows = items.slice((page - 1) * PAGE, page * PAGE).map((item) => row(visit, item, columns));
  return html`<div class="table" role="region" tabindex="0" aria-label="${name}">
    <table><caption class="hidden-text">${name}</caption>
    <thead><tr>${columns.map((column) => headingCell(visit, column))}<th scope="col">${visit.words.modified}</th></tr></thead>
    <tbody>${rows}</tbody></table></div>
    ${pages > 1 && pager(visit, page, pages)}`;
};

const listContent = (
  visit: Visit,
  name: string,
  all: readonly JsonObject[],
  more: boolean,
  defined: readonly Column[],
): Markup => {
  const { words } = visit;
  if (all.length === 0) return html`<p class="notice">${words.noItems}</p>`;
  const columns = withoutEmptyTitle(defined, all);
  const items = sorted(visit, matching(visit, all, columns), columns);
  const shown =
    items.length === 0
      ? html`<p class="notice">${words.noMatch(visit.asked.q ?? '')}</p>`
      : table(visit, name, items, columns);
  const limit = more && html`<p class="notice">${words.limited(MOST)}</p>`;
  return html`${searchForm(visit)}<p class="count">${words.items(items.length)}</p>${limit}${shown}`;
};

/** A list as a table: its own headings, sorted, searched and page by page. */
export const listPage = async (tenant: Tenant, visit: Visit, graph: GraphReader): Promise<Page> => {
  const { site = '', list = '' } = visit.asked;
  const path = `/sites/${site}/lists/${list}`;
  const read = await everyOf(
    graph.one(`/sites/${site}`),
    graph.one(path),
    graph.all(`${path}/columns`, 500),
    graph.all(`${path}/items?$expand=fields&$top=1000`, MOST),
  );
  if ('refused' in read) return refusalPage(tenant, visit, site, read.refused);
  const [home, found, definitions, { rows, more }] = read.found;
  const name = String(found.displayName);
  const content = listContent(visit, name, rows, more, shownColumns(definitions.rows, visit.words.titleColumn));
  const crumbs = [{ name: String(home.displayName), to: linkTo(visit, '/sharepoint/site', { site }) }, { name }];
  return { status: 200, text: pageOf(visit, crumbs, content) };
};
