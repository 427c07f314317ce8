import { isObject, type JsonObject } from '../teams/json.ts';
import type { Tenant } from '../tenant.ts';
import { everyOf, type GraphReader } from './graph-reader.ts';
import { authorOf } from './item-page.ts';
import { html, type Markup } from './markup.ts';
import { type Page, refusalPage } from './refusal-page.ts';
import { pageOf } from './shell.ts';
import { instantText } from './values.ts';
import { linkTo, type Visit } from './visit.ts';

const MOST = 5_000;

const sizeText = (bytes: unknown, { lang }: Visit): string => {
  const size = typeof bytes === 'number' ? bytes : 0;
  const unit = size < 1_000_000 ? { unit: 'kilobyte', by: 1_000 } : { unit: 'megabyte', by: 1_000_000 };
  const style = { style: 'unit', unit: unit.unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(`${lang}-CA`, style).format(size / unit.by);
};

const entryRow = (visit: Visit, drive: string, entry: JsonObject): Markup => {
  const { words, asked } = visit;
  const { site = '', list = '' } = asked;
  const isFolder = isObject(entry.folder);
  const id = String(entry.id);
  const to = isFolder
    ? linkTo(visit, '/sharepoint/library', { site, list, folder: id })
    : linkTo(visit, '/sharepoint/file', { site, drive, file: id });
  return html`<tr><th scope="row"><a href="${to}">${String(entry.name)}</a></th><td>${isFolder ? words.folder : words.file}</td>
    <td class="when">${instantText(entry.lastModifiedDateTime, visit)}</td><td>${authorOf(entry)}</td>
    <td class="number">${isFolder ? '' : sizeText(entry.size, visit)}</td></tr>`;
};

const filesTable = (visit: Visit, name: string, drive: string, entries: readonly JsonObject[]): Markup => {
  const { words } = visit;
  if (entries.length === 0) return html`<p class="notice">${words.noFiles}</p>`;
  const headings = [words.name, words.kind, words.modified, words.modifiedBy, words.size];
  return html`<div class="table" role="region" tabindex="0" aria-label="${name}"><table><caption class="hidden-text">${name}</caption>
    <thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
    <tbody>${entries.map((entry) => entryRow(visit, drive, entry))}</tbody></table></div>`;
};

/** The files of a library, folder by folder. */
export const libraryPage = async (tenant: Tenant, visit: Visit, graph: GraphReader): Promise<Page> => {
  const { site = '', list = '', folder } = visit.asked;
  const path = `/sites/${site}/lists/${list}`;
  const place = await everyOf(graph.one(`/sites/${site}`), graph.one(path), graph.one(`${path}/drive`));
  if ('refused' in place) return refusalPage(tenant, visit, site, place.refused);
  const [home, library, drive] = place.found;
  const here = `/drives/${String(drive.id)}/items/${folder ?? 'root'}`;
  const read = await everyOf(graph.one(here), graph.all(`${here}/children`, MOST));
  if ('refused' in read) return refusalPage(tenant, visit, site, read.refused);
  const [self, children] = read.found;
  const name = String(library.displayName);
  const toSite = { name: String(home.displayName), to: linkTo(visit, '/sharepoint/site', { site }) };
  const toTop = { name, to: linkTo(visit, '/sharepoint/library', { site, list }) };
  const crumbs = folder === undefined ? [toSite, { name }] : [toSite, toTop, { name: String(self.name) }];
  const content = filesTable(visit, crumbs.at(-1)?.name ?? name, String(drive.id), children.rows);
  return { status: 200, text: pageOf(visit, crumbs, content) };
};
