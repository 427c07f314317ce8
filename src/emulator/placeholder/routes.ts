import { Router } from 'express';
import { html, type Markup } from '../sharepoint/markup.ts';
import { frameOf } from '../sharepoint/shell.ts';
import { linkTo, visitOf } from '../sharepoint/visit.ts';
import { builtAssets, pageHeaders } from '../teams/page.ts';
import type { Tenant } from '../tenant.ts';

interface Announced {
  readonly name: string;
  readonly sentences: readonly string[];
}

type Path = '/outlook' | '/tab';

const ANNOUNCED: Readonly<Record<Path, Readonly<Record<'fr' | 'en', Announced>>>> = {
  '/outlook': {
    fr: {
      name: 'Outlook : pas encore',
      sentences: [
        'Cette page vient avec la prochaine version.',
        'Il y aura ici un client de courriel qui montre le volet de l’application à côté du message ouvert.',
        'D’ici là, passez par Teams ; les listes se lisent dans SharePoint.',
      ],
    },
    en: {
      name: 'Outlook: not yet',
      sentences: [
        'This page comes with the next release.',
        'There will be a mail client here that shows the application’s pane beside the open message.',
        'Until then, use Teams; the lists can be read in SharePoint.',
      ],
    },
  },
  '/tab': {
    fr: {
      name: 'Onglet Teams : pas encore',
      sentences: [
        'Cette page vient avec la prochaine version.',
        'Il y aura ici l’onglet de l’application, comme Teams le montre.',
        'D’ici là, les listes se lisent dans SharePoint.',
      ],
    },
    en: {
      name: 'Teams tab: not yet',
      sentences: [
        'This page comes with the next release.',
        'There will be the application’s tab here, as Teams shows it.',
        'Until then, the lists can be read in SharePoint.',
      ],
    },
  },
};

const BRAND = { fr: 'Émulateur', en: 'Emulator' } as const;

const content = ({ name, sentences }: Announced, links: readonly (readonly [string, string])[]): Markup =>
  html`<h1>${name}</h1><div class="notice">${sentences.map((one) => html`<p>${one}</p>`)}</div>
    <p>${links.map(([to, name]) => html`<a href="${to}">${name}</a> `)}</p>`;

/** Pages that are not there yet, and say so: mount it at the root of the emulator. */
export const placeholderRoutes = (tenant: Tenant): Router => {
  const router = Router();
  router.use('/sharepoint/assets', builtAssets());
  for (const path of ['/outlook', '/tab'] as const) {
    router.get(path, (req, res) => {
      const visit = visitOf(tenant, req);
      if (visit === undefined) return void res.status(404).end();
      const links = [
        [linkTo(visit, '/teams'), 'Teams'],
        [linkTo(visit, '/sharepoint'), 'SharePoint'],
      ] as const;
      const announced = ANNOUNCED[path][visit.lang];
      pageHeaders(res)
        .type('html')
        .send(frameOf(visit, BRAND[visit.lang], announced.name, content(announced, links)));
    });
  }
  return router;
};
