import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeList, runtimeApp, startTrial, type TenantOnTrial } from './on-trial.ts';

const record = join(mkdtempSync(join(tmpdir(), 'record-')), 'graph.jsonl');
const check = join(import.meta.dirname, '../../../shared/graph-contract/check.cjs');

const columns = [
  {
    name: 'Reference',
    displayName: 'Référence',
    description: 'x',
    text: { maxLength: 20 },
    indexed: true,
    enforceUniqueValues: true,
    required: true,
  },
  { name: 'Stage', choice: { choices: ['a', 'b'] }, indexed: true, defaultValue: { value: 'a' } },
  { name: 'Tags', choice: { choices: ['a', 'b'], displayAs: 'checkBoxes' } },
  { name: 'Ledger', text: { allowMultipleLines: true, textType: 'plain' } },
  { name: 'Act', number: { decimalPlaces: 'none', minimum: 0 }, indexed: true },
  { name: 'Late', boolean: {} },
  { name: 'Due', dateTime: { format: 'dateOnly' } },
  { name: 'Owner', personOrGroup: { chooseFromType: 'peopleOnly' } },
  { name: 'Cost', currency: { locale: 'fr-ca' } },
];

let trial: TenantOnTrial;
const ask: TenantOnTrial['ask'] = (method, path, request) => trial.ask(method, path, request);
beforeAll(async () => {
  trial = await startTrial({ record });
});
afterAll(async () => {
  await trial.stop();
  rmSync(dirname(record), { recursive: true, force: true });
});

/** Everything that the product may ask of Graph, answered and refused. */
async function useLists(): Promise<string> {
  const { site } = trial;
  const list = await makeList(trial, 'Dossiers', columns);
  await ask('POST', `/sites/${site}/lists`, { body: { displayName: 'Dossiers' } });
  await ask('POST', `/sites/${site}/lists`, { body: { displayName: 'X' }, token: await trial.appToken(runtimeApp) });
  await ask('GET', `/sites/${site}?$select=id,displayName`);
  await ask('GET', `/sites/${site}/lists?$filter=displayName eq 'Dossiers'&$expand=columns&$select=id,name,system`);
  await ask('GET', `/sites/exemple.sharepoint.com:/sites/bureau:/lists`);
  await ask('GET', `${list}?$expand=columns`);
  await ask('PATCH', list, { body: { displayName: 'Case files' } });
  await ask('GET', `${list}/columns`);
  const { body: column } = await ask('POST', `${list}/columns`, { body: { name: 'More', text: {} } });
  await ask('GET', `${list}/columns/${column.id}`);
  await ask('PATCH', `${list}/columns/${column.id}`, { body: { indexed: true, displayName: 'Plus' } });
  await ask('DELETE', `${list}/columns/${column.id}`);
  await ask('GET', `/sites/${site}/permissions`);
  await ask('POST', `/sites/${site}/permissions`, {
    body: { roles: ['write'], grantedToIdentities: [{ application: { id: runtimeApp } }] },
  });
  return list;
}

async function useItems(list: string): Promise<void> {
  const fields = {
    Reference: 'A',
    Tags: ['a'],
    'Tags@odata.type': 'Collection(Edm.String)',
    Due: '2026-12-12',
    OwnerLookupId: '8',
    Cost: 2.5,
    Late: true,
  };
  const { body: item } = await ask('POST', `${list}/items`, { body: { fields } });
  await ask('POST', `${list}/items`, { body: { fields: { Reference: 'A' } } });
  await ask('POST', `${list}/items`, { body: { fields: { Reference: 'B', Nothing: 1 } } });
  const path = `${list}/items/${item.id}`;
  await ask('PATCH', `${path}/fields`, { body: { Act: 2 }, headers: { 'if-match': item.eTag } });
  await ask('PATCH', `${path}/fields`, { body: { Act: 3 }, headers: { 'if-match': item.eTag } });
  await ask('PATCH', path, { body: { fields: { Act: 4 } } });
  await ask('GET', `${path}?$expand=fields($select=Reference)`);
  await ask('GET', `${path}/fields`);
  await ask('GET', `${path}/versions?$expand=fields`);
  await ask('GET', `${path}/versions/1.0`);
  await ask('POST', `${path}/versions/1.0/restoreVersion`);
  await ask('POST', `${list}/items`, { body: { fields: { Reference: 'B' } } });
  await ask('GET', `${list}/items?$filter=fields/Act ge 0&$orderby=fields/Act&$top=1&$expand=fields`);
  await ask('GET', `${list}/items?$filter=fields/Ledger eq 'x'`);
  const { body: first } = await ask('GET', `${list}/items/delta?$top=1&$expand=fields`);
  await ask('GET', first['@odata.nextLink'].replace('https://graph.microsoft.com/v1.0', ''));
  const { body: latest } = await ask('GET', `${list}/items/delta?token=latest`);
  await ask('DELETE', path);
  await ask('GET', latest['@odata.deltaLink'].replace('https://graph.microsoft.com/v1.0', ''));
  await trial.control('POST', 'delta/purge');
  await ask('GET', latest['@odata.deltaLink'].replace('https://graph.microsoft.com/v1.0', ''));
  await ask('GET', path);
  const requests = [
    {
      id: '1',
      method: 'POST',
      url: `${list}/items`,
      headers: { 'Content-Type': 'application/json' },
      body: { fields: { Reference: 'C' } },
    },
    { id: '2', method: 'GET', url: `${list}/items/99`, dependsOn: ['1'] },
    { id: '3', method: 'GET', url: `${list}/items/1`, dependsOn: ['2'] },
  ];
  await ask('POST', '/$batch', { body: { requests } });
}

async function useDrive(): Promise<void> {
  const { site } = trial;
  const { body: drive } = await ask('GET', `/sites/${site}/drive`);
  await ask('GET', `/sites/${site}/drives`);
  await ask('GET', `/sites/${site}/lists/Documents/drive`);
  const root = `/drives/${drive.id}/items/root`;
  const { body: folder } = await ask('POST', `${root}/children`, {
    body: { name: 'INC', folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
  });
  await ask('POST', `${root}/children`, { body: { name: 'INC', folder: {} } });
  const { body: file } = await ask('PUT', `/drives/${drive.id}/items/${folder.id}:/a.txt:/content`, { body: 'x' });
  await ask('PUT', `/drives/${drive.id}/items/${file.id}/content`, { body: 'y' });
  await ask('GET', `/drives/${drive.id}/items/${file.id}`);
  await ask('GET', `/drives/${drive.id}/items/${file.id}/content`);
  await ask('GET', `/drives/${drive.id}/items/${folder.id}/children?$select=id,name&$top=5`);
  await ask('PATCH', `/drives/${drive.id}/items/${file.id}`, { body: { name: 'b.txt' } });
  const body = { item: { '@microsoft.graph.conflictBehavior': 'replace' } };
  const { body: session } = await ask('POST', `/drives/${drive.id}/items/${folder.id}:/c.bin:/createUploadSession`, {
    body,
  });
  await fetch(session.uploadUrl, { method: 'PUT', headers: { 'content-range': 'bytes 0-1/2' }, body: 'ab' });
  await ask('DELETE', `/drives/${drive.id}/items/${folder.id}`);
}

test('every exchange fits the description of Graph that was made from Microsoft’s own metadata', async () => {
  await useItems(await useLists());
  await useDrive();
  await trial.control('PUT', 'faults', { rules: [{ kind: 'reset-after', times: 1 }] });
  await trial.ask('GET', `/sites/${trial.site}`).catch(() => undefined);
  const lines = readFileSync(record, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.at(-1)).not.toHaveProperty('response');
  // The description lies beside the project on the machines where it is developed.
  if (!existsSync(check)) return;
  const result = spawnSync(process.execPath, [check, record], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  expect(result.stdout).toMatch(/ 0 rejected\n$/);
});
