import express, { type Express, json } from 'express';
import { pagesCertificate } from '../../src/cli/pages-certificate.ts';
import { pageRoutes } from '../../src/server/pages.ts';
import { servePages } from '../../src/server/serve-pages.ts';
import { newFolder } from '../server/folder.ts';
import { answeredPage, monthSheetView, trendsView } from './register-views.ts';
import { caseFileView, messageView, publicRecordView, recordOf, worklistView } from './views.ts';

/** What a verb answers: a body with 200, or a refusal with its status. */
export type Answering = (input: Readonly<Record<string, unknown>>) => object | { readonly status: number } | undefined;

/** The API of the pages, stood in for by its views; the pages themselves, their policy and their https are the real ones. */
export interface OfficeDouble {
  readonly origin: string;
  readonly asked: {
    readonly verb: string;
    readonly input: unknown;
    readonly token: string;
    readonly language: string;
  }[];
  /** Verbs by name; a test changes what it is about, and `reset` gives the first ones back. */
  readonly verbs: Map<string, Answering>;
  reset(): void;
  close(): Promise<void>;
}

const reference = 'REQ-2026-W2F7D0';

const first = (): ReadonlyMap<string, Answering> => {
  const registered = new Set<string>();
  const view = (id: unknown) =>
    messageView(
      String(id),
      registered.has(String(id))
        ? { records: [recordOf(reference)], categories: ['Greffe : demande', 'Greffe : enregistré'] }
        : {},
    );
  let last = '';
  return new Map<string, Answering>([
    [
      'about-message',
      ({ internetMessageId }) => {
        last = String(internetMessageId);
        return view(last);
      },
    ],
    [
      'register-message',
      () => {
        registered.add(last);
        return {
          receipt: { id: 'c', verb: 'registerRequest', reference, register: 'requests', acceptedAt: '' },
          receipts: [{ reference }],
          view: view(last),
          undo: 'ticket-of-undo',
        };
      },
    ],
    ['worklist', () => worklistView()],
    ['my-reports', () => ({ reports: [] })],
    ['lettersFor', () => ({ offered: [], produced: [] })],
    ['open-case-file', (input) => caseFileView(String(input.reference))],
    ['acknowledge', () => ({ draftId: 'draft-1', fileName: 'Accusé de réception REQ-2026-W2F7D0.docx' })],
    ['registers', answeredPage],
    ['trends', () => trendsView()],
    ['month-sheet', ({ month }) => monthSheetView(String(month))],
    ['exportRegister', ({ register, format }) => exportedView(String(register), String(format))],
    ['record', (input) => publicRecordView(String(input.reference))],
  ]);
};

const exportedView = (register: string, format: string) => ({
  fileName: `${register}.${format}`,
  contentType: 'text/csv',
  content: 'w6k=',
  records: 1,
  asOf: '2026-11-24',
  seal: '0',
  waiting: 0,
  lost: [],
});

export interface DoubleParts {
  /** Origin of the host that frames the pages, and address of its office.js. */
  readonly frame: string;
  readonly officeJs: string;
  /** One of the certificates of the host, so that both are under one name. */
  readonly port?: number;
}

/** Serves the built pages with the API double behind them. */
export const startOfficeDouble = async ({ frame, officeJs, port = 0 }: DoubleParts): Promise<OfficeDouble> => {
  const asked: OfficeDouble['asked'] = [];
  const verbs = new Map(first());
  const app = express();
  app.use('/pages', pageRoutes(configFor(frame, officeJs)));
  app.use('/api', json(), apiOf(asked, verbs));
  const certificate = await pagesCertificate(newFolder(), new Date().toISOString());
  const listening = await servePages(app, { ...certificate, port });
  return {
    origin: `https://localhost:${listening.port}`,
    asked,
    verbs,
    reset: () => {
      asked.length = 0;
      verbs.clear();
      for (const [verb, answer] of first()) verbs.set(verb, answer);
    },
    close: () => listening.close(100),
  };
};

export const appId = '11111111-2222-4333-8444-555555555555';

const configFor = (frame: string, officeJs: string) => ({
  app: { appId, secret: '' },
  tenantId: '7c1f0e52-6b0a-4d3c-9e55-2f8a61d4b900',
  apiAudiences: [appId, `api://${appId}`],
  signInOrigin: 'http://127.0.0.1:1',
  officeJs,
  frameOrigins: [frame],
  local: true,
});

const apiOf = (asked: OfficeDouble['asked'], verbs: OfficeDouble['verbs']): Express => {
  const api = express();
  api.post('/:verb', (request, response) => {
    const { verb } = request.params;
    const token = (request.get('authorization') ?? '').replace('Bearer ', '');
    asked.push({ verb, input: request.body, token, language: request.get('accept-language') ?? '' });
    if (token === '') return void response.status(401).end();
    const answer = verbs.get(verb)?.(request.body);
    if (answer === undefined) response.status(404).json({ refused: 'notFound' });
    else if ('status' in answer) response.status(answer.status).json(answer);
    else response.json(answer);
  });
  return api;
};
