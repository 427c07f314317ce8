/** Pictures of messages, as the connector gives them to the bot: `/v3/attachments/{id}/views/original`. */
import type { Response, Router } from 'express';
import { fileStore, isPicture } from '../teams/files.ts';
import type { Tenant } from '../tenant.ts';
import { refuse } from './answers.ts';

const notFound = (res: Response): void => refuse(res, 404, 'NotFound', 'There is no such attachment or view.');

/** Mount it behind the check of the bot's token: the address alone opens nothing. */
export const attachmentRoutes = (tenant: Tenant, router: Router): void => {
  const files = fileStore(tenant);
  router.get('/:id', (req, res) => {
    const file = files.find(String(req.params.id));
    if (file === undefined || !isPicture(file)) return notFound(res);
    const view = { viewId: 'original', size: file.bytes.length };
    res.json({ name: 'original', type: 'image/*', views: [view] });
  });
  router.get('/:id/views/:view', (req, res) => {
    const file = files.find(String(req.params.id));
    if (file === undefined || !isPicture(file) || req.params.view !== 'original') return notFound(res);
    res.setHeader('x-content-type-options', 'nosniff');
    res.type('application/octet-stream').send(Buffer.from(file.bytes));
  });
};
