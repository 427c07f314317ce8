import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type MailOnTrial, plainEml, shared, startMailTrial, steady } from './mail-trial.ts';
import { provisionApp, runtimeApp } from './on-trial.ts';

const record = join(mkdtempSync(join(tmpdir(), 'record-')), 'graph.jsonl');
const check = join(import.meta.dirname, '../../../shared/graph-contract/check.cjs');

let trial: MailOnTrial;
beforeAll(async () => {
  trial = await startMailTrial({ record });
});
afterAll(async () => {
  await trial.stop();
  rmSync(dirname(record), { recursive: true, force: true });
});

async function useMessages(): Promise<string> {
  const id = await trial.arrive(plainEml('Demande', 'Bonjour', 'c1'));
  await trial.mail('GET', '/mailFolders?$top=50&$select=displayName');
  await trial.mail('GET', '/mailFolders/inbox');
  await trial.mail('GET', '/mailFolders/nulle-part');
  await trial.mail('GET', `/messages?$top=1&$count=true&$expand=attachments`, undefined, steady);
  await trial.mail('GET', '/mailFolders/inbox/messages?$orderby=receivedDateTime desc&$skip=0');
  await trial.mail('GET', `/messages/${id}?$select=internetMessageHeaders,subject,body,uniqueBody`);
  await trial.mail('GET', `/messages/${id}`);
  await trial.mail('GET', `/messages/${id}/$value`);
  await trial.mail('PATCH', `/messages/${id}`, { categories: ['Greffe : demande'], flag: { flagStatus: 'flagged' } });
  await trial.mail('PATCH', `/messages/${id}`, { categories: [] }, { 'if-match': 'W/"x"' });
  const { body } = await trial.mail('GET', '/mailFolders/inbox/messages/delta?changeType=created&$select=subject');
  await trial.mail('POST', `/messages/${id}/move`, { destinationId: 'archive' }, steady);
  await trial.mail('POST', '/translateExchangeIds', { inputIds: [id], sourceIdType: 'restId', targetIdType: 'ewsId' });
  const link = String(body['@odata.deltaLink']).replace('https://graph.microsoft.com/v1.0', '');
  await trial.ask('GET', link, { token: await trial.appToken(runtimeApp) });
  await trial.mail('GET', '/mailFolders/inbox/messages/delta()');
  await trial.ask('GET', `/users/${shared}/messages`, { token: await trial.appToken(provisionApp) });
  return id;
}

async function useReplies(id: string): Promise<void> {
  const { body: draft } = await trial.mail('POST', `/messages/${id}/createReply`, {
    message: { body: { contentType: 'html', content: '<p>Reçu</p>' } },
  });
  const path = `/messages/${draft.id}`;
  const file = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.txt', contentBytes: 'YQ==' };
  const { body: attached } = await trial.mail('POST', `${path}/attachments`, file);
  await trial.mail('GET', `${path}/attachments`);
  await trial.mail('GET', `${path}/attachments/${attached.id}`);
  await trial.mail('PATCH', path, { subject: 'Accusé de réception' });
  await trial.mail('POST', `${path}/send`);
  const message = { subject: 'x', toRecipients: [{ emailAddress: { address: 'staff1@exemple.example' } }] };
  await trial.mail('POST', '/sendMail', { message, saveToSentItems: true });
  const { body: other } = await trial.mail('POST', '/messages', { subject: 'Brouillon' });
  await trial.mail('DELETE', `/messages/${other.id}`);
  await trial.mail('POST', `/messages/${id}/permanentDelete`);
  await trial.mail('GET', `/messages/${id}`);
}

async function useCategories(): Promise<void> {
  const path = '/outlook/masterCategories';
  const { body } = await trial.mail('POST', path, { displayName: 'Greffe : demande', color: 'preset7' });
  await trial.mail('GET', path);
  await trial.mail('GET', `${path}/${body.id}`);
  await trial.mail('PATCH', `${path}/${body.id}`, { color: 'none' });
  await trial.mail('DELETE', `${path}/${body.id}`);
}

test('every exchange about mail fits the description of Graph', async () => {
  await useReplies(await useMessages());
  await useCategories();
  const url = `/users/${shared}/mailFolders/inbox`;
  const requests = [1, 2, 3, 4, 5].map((id) => ({ id: String(id), method: 'GET', url }));
  await trial.ask('POST', '/$batch', { body: { requests }, token: await trial.appToken(runtimeApp) });
  expect(readFileSync(record, 'utf8').trimEnd().split('\n').length).toBeGreaterThan(35);
  // The description lies beside the project on the machines where it is developed.
  if (!existsSync(check)) return;
  const result = spawnSync(process.execPath, [check, record], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  expect(result.stdout).toMatch(/ 0 rejected\n$/);
});
