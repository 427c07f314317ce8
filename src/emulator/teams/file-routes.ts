import { type Request, type Response, Router, raw } from 'express';
import type { Tenant } from '../tenant.ts';
import { person, refuse } from './asked.ts';
import type { FileStore, KeptFile } from './files.ts';
import { textOf } from './json.ts';

const LARGEST = '25mb';
const anything = raw({ type: () => true, limit: LARGEST });

const bytesOf = (req: Request): Uint8Array => (req.body instanceof Uint8Array ? req.body : new Uint8Array());

const send = (res: Response, { name, bytes }: KeptFile): void => {
  res.setHeader('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  res.setHeader('x-content-type-options', 'nosniff');
  res.type('application/octet-stream').send(Buffer.from(bytes));
};

/** What the page asks: a person puts a file into their OneDrive, and opens one that is theirs. */
export const ownFileRoutes = (tenant: Tenant, files: FileStore): Router =>
  Router()
    .post('/files', anything, (req, res) => {
      const account = person(tenant, req.query.as, res);
      const name = textOf(req.query.name) ?? '';
      if (account === undefined) return;
      if (name === '') return refuse(res, 400, 'incomplete', 'A file needs `name`.');
      const { id, type, bytes } = files.add(account, name, bytesOf(req));
      res.json({ id, name, type, size: bytes.length });
    })
    .get('/files/:id', (req, res) => {
      const account = person(tenant, req.query.as, res);
      const file = files.find(String(req.params.id));
      if (account === undefined) return;
      if (file?.owner !== account.key) refuse(res, 404, 'unknownFile', 'This person has no such file.');
      else send(res, file);
    });

const rangeOf = (req: Request): { start: number; size: number } | undefined => {
  const found = /^bytes (\d+)-\d+\/(\d+)$/.exec(req.get('content-range') ?? '');
  return found === null ? undefined : { start: Number(found[1]), size: Number(found[2]) };
};

const put = (files: FileStore, file: KeptFile, req: Request, res: Response): void => {
  const range = rangeOf(req);
  if (range === undefined) {
    res.status(400).json({ error: { code: 'invalidRequest', message: 'A Content-Range header is needed.' } });
    return;
  }
  const uploaded = files.append(file, range.start, range.size, bytesOf(req));
  if (uploaded === 'misplaced')
    res.status(416).json({ error: { code: 'invalidRange', message: 'These bytes are not awaited.' } });
  else if (uploaded === 'complete') res.status(201).json({ id: file.id, name: file.name });
  else res.status(202).json({ nextExpectedRanges: [`${uploaded.next}-`] });
};

/** What a bot asks, as of OneDrive: the address is the proof. Uploads follow the rules of an upload session. */
export const botFileRoutes = (files: FileStore): Router => {
  const open =
    (act: (file: KeptFile, req: Request, res: Response) => void) =>
    (req: Request, res: Response): void => {
      const file = files.find(String(req.params.id));
      if (file === undefined || file.token !== req.query.tempauth)
        res.status(401).json({ error: { code: 'unauthenticated', message: 'This address opens nothing.' } });
      else act(file, req, res);
    };
  return Router()
    .get(
      '/:id',
      open((file, _req, res) => send(res, file)),
    )
    .put(
      '/:id',
      anything,
      open((file, req, res) => put(files, file, req, res)),
    );
};
