import { address, type MailboxOnEmulator, openMailbox } from './mailbox-on-emulator.ts';

let trial: MailboxOnEmulator;
beforeAll(async () => {
  trial = await openMailbox();
});
afterAll(() => trial.close());

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Number 34 of the list of negative cases. */
test('34: a reply to a subject and a name with line ends in them has no recipient of theirs', async () => {
  const injected = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
  const lines = [
    `From: ${injected('Personne\r\nBcc: nom@ailleurs.example')} <a@ailleurs.example>`,
    `To: ${address}`,
    `Subject: ${injected('Demande\r\nBcc: objet@ailleurs.example\r\n\r\nAutre corps')}`,
    'Message-ID: <injection@ailleurs.example>',
    '',
    'Bonjour',
  ];
  await trial.deliver(encode(lines.join('\r\n')));
  const found = await trial.mailbox.find('<injection@ailleurs.example>');
  const [message] = found.kind === 'found' ? found.item : [];
  const made = await trial.mailbox.draftReply(message?.id ?? '', {
    content: encode('x'),
    contentType: 'text/plain',
    fileName: 'lettre.txt',
    text: 'Bonjour\r\nBcc: texte@ailleurs.example',
  });
  const draft = made.kind === 'found' ? await trial.mailbox.mime(made.item.draftId) : made;
  const mime = draft.kind === 'found' ? new TextDecoder().decode(draft.item) : '';
  const [head = ''] = mime.split('\r\n\r\n');
  expect(head).toMatch(/^To: .*a@ailleurs\.example/m);
  expect(head).not.toMatch(/^Bcc:/im);
  const { to } = await trial.draft(made.kind === 'found' ? made.item.draftId : '');
  expect(to).toEqual(['a@ailleurs.example']);
});
