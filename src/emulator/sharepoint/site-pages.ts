import { type JsonObject, objectOf, textOf } from '../teams/json.ts';
import type { Site, Tenant } from '../tenant.ts';
import type { GraphReader } from './graph-reader.ts';
import { html, type Markup } from './markup.ts';
import { type Page, refusalPage } from './refusal-page.ts';
import { pageOf } from './shell.ts';
import { instantText } from './values.ts';
import { linkTo, type Visit } from './visit.ts';

const seen = async (graph: GraphReader, site: Site): Promise<readonly JsonObject[]> => {
  const read = await graph.one(`/sites/${site.id}`);
  return 'found' in read ? [read.found] : [];
};

const siteEntry = (visit: Visit, site: JsonObject): Markup => {
  const to = linkTo(visit, '/sharepoint/site', { site: String(site.id) });
  const address = textOf(site.webUrl)?.replace(/^https:\/\//, '') ?? '';
  return html`<li><a href="${to}">${String(site.displayName ?? site.name)}</a><span class="about">${address}</span></li>`;
};

/** The sites that this person may see. */
export const sitesPage = async (tenant: Tenant, visit: Visit, graph: GraphReader): Promise<Page> => {
  const sites = (await Promise.all(tenant.sites.map((site) => seen(graph, site)))).flat();
  const { words, account } = visit;
  const content =
    sites.length === 0
      ? html`<p class="notice">${words.noSites(account.name)}</p>`
      : html`<ul class="entries">${sites.map((site) => siteEntry(visit, site))}</ul>`;
  return { status: 200, text: pageOf(visit, [{ name: words.sites }], content) };
};

/** True for a list whose content is files. */
export const isLibrary = (list: JsonObject): boolean => objectOf(list.list).template === 'documentLibrary';

const listEntry = (visit: Visit, site: string, list: JsonObject): Markup => {
  const { words } = visit;
  const to = linkTo(visit, isLibrary(list) ? '/sharepoint/library' : '/sharepoint/list', {
    site,
    list: String(list.id),
  });
  const kind = isLibrary(list) ? words.library : words.list;
  const changed = instantText(list.lastModifiedDateTime, visit);
  const about = changed === '' ? kind : `${kind} · ${words.modified.toLowerCase()} ${changed}`;
  return html`<li><a href="${to}">${String(list.displayName)}</a><span class="about">${about}</span></li>`;
};

/** A site's lists and libraries, as Graph gives them: those of the system are left out there. */
export const sitePage = async (tenant: Tenant, visit: Visit, graph: GraphReader): Promise<Page> => {
  const id = visit.asked.site ?? '';
  const [site, lists] = await Promise.all([graph.one(`/sites/${id}`), graph.all(`/sites/${id}/lists`, 500)]);
  if ('refused' in site) return refusalPage(tenant, visit, id, site.refused);
  if ('refused' in lists) return refusalPage(tenant, visit, id, lists.refused);
  const shown = lists.found.rows.filter((list) => objectOf(list.list).hidden !== true);
  const { words } = visit;
  const content =
    shown.length === 0
      ? html`<p class="notice">${words.noLists}</p>`
      : html`<h2>${words.lists}</h2><ul class="entries">${shown.map((list) => listEntry(visit, id, list))}</ul>`;
  const bin = html`<h2>${words.bin}</h2><p class="notice">${words.noBin}</p>`;
  return { status: 200, text: pageOf(visit, [{ name: String(site.found.displayName) }], html`${content}${bin}`) };
};
