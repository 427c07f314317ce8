/**
 * The pages of SharePoint: sites, lists, items with their versions, libraries. They read through Graph, over HTTP and
 * as the chosen person, and show whatever lists are there.
 *
 *   GET /sharepoint?as=&lang=fr|en&theme=light|dark|contrast      the sites this person may see
 *   GET /sharepoint/site?…&site=                                  its lists and libraries
 *   GET /sharepoint/list?…&site=&list=&sort=&dir=asc|desc&q=&page=
 *   GET /sharepoint/item?…&site=&list=&item=                      with its version history
 *   GET /sharepoint/library?…&site=&list=&folder=   and   /sharepoint/file?…&site=&drive=&file=
 */
import { type Request, type Response, Router } from 'express';
import { builtAssets, pageHeaders } from '../teams/page.ts';
import type { Tenant } from '../tenant.ts';
import { type GraphReader, graphReader } from './graph-reader.ts';
import { itemPage } from './item-page.ts';
import { libraryPage } from './library-page.ts';
import { listPage } from './list-page.ts';
import { type Page, refusalPage } from './refusal-page.ts';
import { sendFile } from './send-file.ts';
import { sitePage, sitesPage } from './site-pages.ts';
import { type Visit, visitOf } from './visit.ts';

type PageMaker = (tenant: Tenant, visit: Visit, graph: GraphReader) => Promise<Page>;

const PAGES: Readonly<Record<string, PageMaker>> = {
  '/sharepoint': sitesPage,
  '/sharepoint/site': sitePage,
  '/sharepoint/list': listPage,
  '/sharepoint/item': itemPage,
  '/sharepoint/library': libraryPage,
};

/** SharePoint's pages: mount it at the root of the emulator. */
export const sharepointRoutes = (tenant: Tenant): Router => {
  const router = Router();
  const send = (res: Response, { status, text }: Page): void => {
    pageHeaders(res).status(status).type('html').send(text);
  };
  const visiting =
    (act: (visit: Visit, graph: GraphReader, res: Response) => Promise<void>) =>
    async (req: Request, res: Response): Promise<void> => {
      const visit = visitOf(tenant, req);
      if (visit === undefined) res.status(404).end();
      else await act(visit, graphReader(tenant, visit.account), res);
    };
  router.use('/sharepoint/assets', builtAssets());
  for (const [path, make] of Object.entries(PAGES))
    router.get(
      path,
      visiting(async (visit, graph, res) => send(res, await make(tenant, visit, graph))),
    );
  router.get(
    '/sharepoint/file',
    visiting(async (visit, graph, res) => {
      const refused = await sendFile(visit, graph, res);
      if (refused !== undefined) send(res, refusalPage(tenant, visit, visit.asked.site ?? '', refused));
    }),
  );
  return router;
};
