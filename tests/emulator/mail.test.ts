import { type MailOnTrial, plainEml, shared, startMailTrial, steady, subjects } from './mail-trial.ts';
import { provisionApp, runtimeApp, strangerApp } from './on-trial.ts';

let trial: MailOnTrial;
beforeAll(async () => {
  trial = await startMailTrial();
});
afterAll(() => trial.stop());

const folderId = async (name: string): Promise<string> => (await trial.mail('GET', `/mailFolders/${name}`)).body.id;

test('a message that arrives is in the inbox, with what its MIME says, and its bytes are those that came', async () => {
  const eml = plainEml('=?utf-8?Q?Demande_d=E2=80=99acc=C3=A8s?=', 'Bonjour,\r\nje veux mes renseignements.', 'm1');
  const id = await trial.arrive(eml, { receivedAt: '2026-11-16T14:31:00Z' });
  const { body } = await trial.mail('GET', `/messages/${id}`, undefined, steady);
  expect(body).toMatchObject({
    id,
    subject: 'Demande d’accès',
    from: { emailAddress: { name: 'Personne A', address: 'a@ailleurs.example' } },
    toRecipients: [{ emailAddress: { address: shared } }],
    internetMessageId: '<m1@ailleurs.example>',
    receivedDateTime: '2026-11-16T14:31:00Z',
    sentDateTime: '2026-11-16T14:30:00Z',
    isRead: false,
    isDraft: false,
    categories: [],
    hasAttachments: false,
  });
  expect(body.parentFolderId).toBe(await folderId('inbox'));
  expect(body['@odata.etag']).toBe(`W/"${body.changeKey}"`);
  expect((await trial.mail('GET', `/messages/${id}/$value`)).body).toBe(eml);
  const text = { prefer: 'IdType="ImmutableId", outlook.body-content-type="text"' };
  const plain = await trial.mail('GET', `/messages/${id}?$select=body,internetMessageHeaders`, undefined, text);
  expect(plain.body.body).toEqual({ contentType: 'text', content: 'Bonjour,\nje veux mes renseignements.\n' });
  expect(plain.body.internetMessageHeaders[1]).toEqual({ name: 'To', value: shared });
  expect(plain.body.subject).toBeUndefined();
});

test('any bytes arrive and come back as they were, also those of no message at all', async () => {
  for (const bytes of [
    Buffer.from([0, 255, 10, 13, 200, 61]),
    Buffer.from(''),
    Buffer.alloc(3000, 'Content-Type: multipart/mixed; boundary=x\n'),
  ]) {
    const reply = await fetch(`${trial.origin}/emulator/mail?mailbox=${shared}`, {
      method: 'POST',
      headers: { 'content-type': 'message/rfc822' },
      body: bytes,
    });
    const { id } = (await reply.json()) as { id: string };
    expect((await trial.mail('GET', `/messages/${id}`)).status).toBe(200);
    const token = await trial.appToken(runtimeApp);
    const mime = await fetch(`${trial.origin}/v1.0/users/${shared}/messages/${id}/$value`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(Buffer.from(await mime.arrayBuffer()).equals(bytes)).toBe(true);
    await trial.mail('POST', `/messages/${id}/permanentDelete`);
    expect((await trial.mail('GET', `/messages/${id}`)).status).toBe(404);
  }
});

test('a message is found by its internet id in every folder, and lists are filtered, sorted and paged', async () => {
  const id = await trial.arrive(plainEml('Deuxième', 'x', 'm2'), { receivedAt: '2026-11-17T10:00:00Z' });
  await trial.arrive(plainEml('Troisième', 'x', 'm3'), { receivedAt: '2026-11-18T10:00:00Z', folder: 'archive' });
  const filter = encodeURIComponent("internetMessageId eq '<m2@ailleurs.example>'");
  const found = await trial.mail('GET', `/messages?$filter=${filter}&$select=subject`, undefined, steady);
  expect(found.body.value).toEqual([{ '@odata.etag': expect.any(String), id, subject: 'Deuxième' }]);
  const all = await trial.mail('GET', '/messages?$top=2&$count=true');
  expect(subjects(all)).toEqual(['Troisième', 'Deuxième']);
  expect(all.body['@odata.count']).toBe(3);
  const link = String(all.body['@odata.nextLink']).replace('https://graph.microsoft.com/v1.0', '');
  const token = await trial.appToken(runtimeApp);
  expect(subjects(await trial.ask('GET', link, { token }))).toEqual(['Demande d’accès']);
  const unread = await trial.mail('GET', "/messages?$filter=isRead eq false and startswith(subject,'deux')");
  expect(subjects(unread)).toEqual(['Deuxième']);
  const complex = await trial.mail('GET', '/messages?$filter=isRead eq false&$orderby=receivedDateTime desc');
  expect([complex.status, complex.body.error.code]).toEqual([400, 'InefficientFilter']);
  expect((await trial.mail('GET', '/messages?$filter=bodyPreview eq 1')).status).toBe(400);
  expect((await trial.mail('GET', '/messages?$select=nonsense')).status).toBe(400);
});

test('categories are replaced whole, and a change that meets another version is refused', async () => {
  const id = await trial.arrive(plainEml('Catégories', 'x', 'm4'));
  const { body: before } = await trial.mail('GET', `/messages/${id}`);
  const tagged = { categories: ['Une', 'Deux'] };
  const first = await trial.mail('PATCH', `/messages/${id}`, tagged, { 'if-match': before['@odata.etag'] });
  expect([first.status, first.body.categories]).toEqual([200, ['Une', 'Deux']]);
  const stale = await trial.mail('PATCH', `/messages/${id}`, { categories: [] }, { 'if-match': before['@odata.etag'] });
  expect([stale.status, stale.body.error.code]).toEqual([412, 'ErrorIrresolvableConflict']);
  const second = await trial.mail('PATCH', `/messages/${id}`, { categories: ['Trois'], isRead: true });
  expect([second.body.categories, second.body.isRead]).toEqual([['Trois'], true]);
  const byCategory = await trial.mail('GET', "/messages?$filter=categories/any(c:c eq 'Trois')");
  expect(subjects(byCategory)).toEqual(['Catégories']);
  expect((await trial.mail('PATCH', `/messages/${id}`, { subject: 'Autre' })).body.error.code).toBe(
    'ErrorInvalidPropertySet',
  );
  expect((await trial.mail('PATCH', `/messages/${id}`, { nothing: 1 })).status).toBe(400);
});

test('a move gives a new id unless immutable ids are asked for, and both name the message', async () => {
  const kept = await trial.arrive(plainEml('Bouge', 'x', 'm5'));
  const { body: before } = await trial.mail('GET', `/messages/${kept}`);
  expect(before.id).not.toBe(kept);
  const moved = await trial.mail('POST', `/messages/${before.id}/move`, { destinationId: 'archive' });
  expect(moved.status).toBe(201);
  expect(moved.body.id).not.toBe(before.id);
  expect((await trial.mail('GET', `/messages/${before.id}`)).status).toBe(404);
  const back = await trial.mail('POST', `/messages/${kept}/move`, { destinationId: await folderId('inbox') }, steady);
  expect([back.status, back.body.id]).toEqual([201, kept]);
  const [ews] = [String(back.body.id).replaceAll('-', '/').replaceAll('_', '+')];
  const translated = await trial.mail('POST', '/translateExchangeIds', {
    inputIds: [ews, 'AAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    sourceIdType: 'ewsId',
    targetIdType: 'restImmutableEntryId',
  });
  expect(translated.body.value).toEqual([
    { sourceId: ews, targetId: kept },
    { sourceId: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAA', errorDetails: expect.objectContaining({ code: 'ErrorItemNotFound' }) },
  ]);
});

test('a copy is another item with the same bytes, and the first stays where it was', async () => {
  const kept = await trial.arrive(plainEml('Double', 'x', 'm5c'));
  const copied = await trial.mail('POST', `/messages/${kept}/copy`, { destinationId: 'junkemail' }, steady);
  expect(copied.status).toBe(201);
  expect(copied.body).toMatchObject({ internetMessageId: '<m5c@ailleurs.example>' });
  expect(copied.body.id).not.toBe(kept);
  const filter = encodeURIComponent("internetMessageId eq '<m5c@ailleurs.example>'");
  const both = await trial.mail('GET', `/messages?$filter=${filter}`, undefined, steady);
  expect(new Set(both.body.value.map(({ id }: { id: string }) => id))).toEqual(new Set([kept, copied.body.id]));
});

test('a deleted message goes to the deleted ones first, and from there for good', async () => {
  const id = await trial.arrive(plainEml('Corbeille', 'x', 'm6'));
  expect((await trial.mail('DELETE', `/messages/${id}`)).status).toBe(204);
  expect(subjects(await trial.mail('GET', '/mailFolders/deleteditems/messages'))).toEqual(['Corbeille']);
  expect((await trial.mail('DELETE', `/messages/${id}`)).status).toBe(204);
  expect((await trial.mail('GET', `/messages/${id}`)).body.error.code).toBe('ErrorItemNotFound');
  expect((await trial.mail('GET', '/messages/x')).body.error.code).toBe('ErrorInvalidIdMalformed');
});

test('folders are found by name or id, counted, and others can be made', async () => {
  const { body } = await trial.mail('GET', '/mailFolders');
  expect(body.value.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
    'Inbox',
    'Drafts',
    'Sent Items',
    'Deleted Items',
    'Junk Email',
    'Archive',
  ]);
  const made = await trial.mail('POST', '/mailFolders', { displayName: 'Plaintes' });
  expect(made.status).toBe(201);
  await trial.arrive(plainEml('Plainte', 'x', 'm7'), { folder: made.body.id });
  expect((await trial.mail('GET', `/mailFolders/${made.body.id}`)).body).toMatchObject({
    displayName: 'Plaintes',
    totalItemCount: 1,
    unreadItemCount: 1,
  });
  expect((await trial.mail('POST', '/mailFolders', { displayName: 'Plaintes' })).status).toBe(409);
  expect((await trial.mail('GET', '/mailFolders/nulle-part')).status).toBe(404);
});

test('a reply is a draft that can be changed, given a file and sent; it arrives where this tenant has a mailbox', async () => {
  const eml = plainEml('Question', 'Qui êtes-vous ?', 'm8', ['Reply-To: officer@exemple.example']);
  const id = await trial.arrive(eml);
  const draft = await trial.mail('POST', `/messages/${id}/createReply`, { comment: 'Bonjour,\nvoici.' }, steady);
  expect(draft.status).toBe(201);
  expect(draft.body).toMatchObject({
    subject: 'RE: Question',
    isDraft: true,
    from: { emailAddress: { address: shared } },
    toRecipients: [{ emailAddress: { address: 'officer@exemple.example' } }],
  });
  expect(draft.body.body.content).toContain('Bonjour,<br>voici.');
  expect(draft.body.body.content).toContain('Qui êtes-vous ?');
  const path = `/messages/${draft.body.id}`;
  await trial.mail('PATCH', path, { body: { contentType: 'html', content: '<p>Tout y est.</p>' } });
  const bytes = Buffer.from('une lettre');
  const file = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'Accusé.docx', contentType: 'application/x' };
  const attached = await trial.mail('POST', `${path}/attachments`, { ...file, contentBytes: bytes.toString('base64') });
  expect(attached.status).toBe(201);
  expect((await trial.mail('POST', `${path}/send`)).status).toBe(202);
  const sent = await trial.mail('GET', '/mailFolders/sentitems/messages', undefined, steady);
  expect(sent.body.value[0]).toMatchObject({ id: draft.body.id, isDraft: false, hasAttachments: true });
  expect(sent.body.value[0].conversationId).toBe((await trial.mail('GET', `/messages/${id}`)).body.conversationId);
  const officer = await trial.userToken('officer');
  const { body } = await trial.ask('GET', '/me/mailFolders/inbox/messages', { token: officer });
  expect(body.value[0]).toMatchObject({ subject: 'RE: Question', isRead: false, bodyPreview: 'Tout y est.' });
  const files = await trial.ask('GET', `/me/messages/${body.value[0].id}/attachments`, { token: officer });
  expect(files.body.value[0]).toMatchObject({
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'Accusé.docx',
    contentBytes: bytes.toString('base64'),
  });
  expect((await trial.mail('POST', `/messages/${id}/send`)).status).toBe(400);
});

test('a message inside a message is an item attachment, and a file a file', async () => {
  const inner = 'From: b@ailleurs.example\r\nSubject: Dedans\r\n\r\nx\r\n';
  const part = (type: string, content: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`;
  const eml = `From: a@ailleurs.example\r\nSubject: Dehors\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part('text/plain', 'voir')}${part('message/rfc822', inner)}${part('application/pdf; name=a.pdf', '%PDF')}--b--\r\n`;
  const id = await trial.arrive(eml);
  const { body } = await trial.mail('GET', `/messages/${id}?$expand=attachments`);
  expect(body.hasAttachments).toBe(true);
  const kinds = body.attachments.map((one: { '@odata.type': string; name: string }) => [one['@odata.type'], one.name]);
  expect(kinds).toEqual([
    ['#microsoft.graph.itemAttachment', 'message.eml'],
    ['#microsoft.graph.fileAttachment', 'a.pdf'],
  ]);
});

test('sendMail sends at once, and keeps nothing when told so', async () => {
  const message = {
    subject: 'Avis',
    body: { contentType: 'text', content: 'Bonjour' },
    toRecipients: [{ emailAddress: { address: 'staff1@exemple.example' } }],
  };
  expect((await trial.mail('POST', '/sendMail', { message, saveToSentItems: false })).status).toBe(202);
  const staff = await trial.userToken('staff1');
  const inbox = await trial.ask('GET', '/users/staff1@exemple.example/messages', { token: staff });
  expect(subjects(inbox)).toEqual(['Avis']);
  const sent = await trial.mail('GET', "/mailFolders/sentitems/messages?$filter=subject eq 'Avis'");
  expect(sent.body.value).toEqual([]);
  const none = await trial.mail('POST', '/sendMail', { message: { subject: 'x' } });
  expect(none.body.error.code).toBe('ErrorInvalidRecipients');
});

test('the master list of categories takes Outlook’s colours only, each name once', async () => {
  const path = '/outlook/masterCategories';
  const made = await trial.mail('POST', path, { displayName: 'Greffe : demande', color: 'preset7' });
  expect([made.status, made.body.color]).toEqual([201, 'preset7']);
  expect((await trial.mail('POST', path, { displayName: 'Greffe : demande', color: 'preset1' })).status).toBe(409);
  expect((await trial.mail('POST', path, { displayName: 'Rouge', color: 'red' })).status).toBe(400);
  const changed = await trial.mail('PATCH', `${path}/${made.body.id}`, { color: 'preset8' });
  expect(changed.body).toMatchObject({ displayName: 'Greffe : demande', color: 'preset8' });
  expect((await trial.mail('GET', path)).body.value).toHaveLength(1);
  expect((await trial.mail('DELETE', `${path}/${made.body.id}`)).status).toBe(204);
  const officer = await trial.userToken('officer');
  expect((await trial.ask('GET', `/users/${shared}${path}`, { token: officer })).status).toBe(403);
  expect((await trial.ask('GET', `/me${path}`, { token: officer })).status).toBe(200);
});

test('a mailbox is open to its members and to the applications granted it, and to nobody else', async () => {
  const status = async (token: string, method: string, path: string, body?: unknown): Promise<readonly unknown[]> => {
    const reply = await trial.ask(method, `/users/${path}`, { token, ...(body === undefined ? {} : { body }) });
    return [reply.status, reply.body.error?.code];
  };
  const refused = [403, 'ErrorAccessDenied'];
  const [stranger, provision] = [await trial.appToken(strangerApp), await trial.appToken(provisionApp)];
  expect((await status(stranger, 'GET', `${shared}/messages`))[0]).toBe(200);
  expect(await status(stranger, 'POST', `${shared}/messages`, {})).toEqual(refused);
  expect(await status(provision, 'GET', `${shared}/messages`)).toEqual(refused);
  expect(await status(stranger, 'GET', 'officer@exemple.example/messages')).toEqual(refused);
  const [officer, manager] = [await trial.userToken('officer'), await trial.userToken('manager')];
  expect((await status(officer, 'GET', `${shared}/messages`))[0]).toBe(200);
  expect(await status(manager, 'GET', `${shared}/messages`)).toEqual(refused);
  expect(await status(manager, 'GET', 'officer@exemple.example/messages')).toEqual(refused);
  expect(await status(officer, 'GET', 'nobody@exemple.example/messages')).toEqual([404, 'ErrorInvalidUser']);
});

test('an application has four requests at a time in a mailbox, alone or in a batch, unless the limit is off', async () => {
  const burst = async (): Promise<readonly number[]> => {
    const replies = await Promise.all(Array.from({ length: 12 }, () => trial.mail('GET', '/mailFolders')));
    return replies.map(({ status }) => status);
  };
  const requests = Array.from({ length: 6 }, (_, id) => ({
    id: String(id),
    method: 'GET',
    url: `/users/${shared}/mailFolders`,
  }));
  const token = await trial.appToken(runtimeApp);
  const batch = async (): Promise<readonly number[]> => {
    const { body } = await trial.ask('POST', '/$batch', { token, body: { requests } });
    return body.responses.map(({ status }: { status: number }) => status);
  };
  expect((await batch()).filter((status) => status === 429)).toHaveLength(2);
  await trial.control('POST', 'switches', { mailboxConcurrency: 0 });
  expect(await burst()).toEqual(Array(12).fill(200));
  expect(await batch()).toEqual(Array(6).fill(200));
  await trial.control('POST', 'switches', { mailboxConcurrency: 1 });
  const statuses = await burst();
  expect(statuses).toContain(200);
  expect(statuses).toContain(429);
  await trial.control('POST', 'switches', { mailboxConcurrency: 4 });
});

test('mail survives a restart', async () => {
  const id = await trial.arrive(plainEml('Reste', 'x', 'm9'));
  await trial.restart();
  expect((await trial.mail('GET', `/messages/${id}`)).body.subject).toBe('Reste');
});
