import { createHash } from 'node:crypto';
import { filesIn, withoutFile } from '../../src/triage/cut-part.ts';
import { readMime } from '../../src/triage/read-mime.ts';

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const permit = Buffer.from(Array.from({ length: 700 }, (_, n) => (n * 7) % 256));
const base64 = (content: Buffer): string => content.toString('base64').replaceAll(/.{76}/g, '$&\r\n');

const mail = (end = '\r\n'): Uint8Array =>
  bytes(
    [
      'From: Personne A <a@exemple.example>',
      'Subject: =?utf-8?Q?Demande_d=27acc=C3=A8s?=',
      'Message-ID: <1@exemple.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed;',
      ' boundary="a+(b)"',
      '',
      'preamble --a+(b)',
      '--a+(b)',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Voici ma pi=C3=A8ce d=27identit=C3=A9.',
      '--inner',
      'Content-Type: text/html',
      '',
      '<p>Voici</p>',
      '--inner--',
      '--a+(b)',
      'Content-Type: image/jpeg; name="permis.jpg"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment;',
      '\tfilename="permis.jpg"',
      '',
      base64(permit),
      '--a+(b)',
      'Content-Type: text/plain; name=notes.txt',
      'Content-Disposition: attachment; filename=notes.txt',
      '',
      'Autre pièce',
      '--a+(b)--',
      'epilogue',
      '',
    ]
      .join('\r\n')
      .replaceAll('\r\n', end),
  );

const note = 'Pièce détruite.';

describe.each([
  ['lines that end as mail does', '\r\n'],
  ['lines that end with a line feed', '\n'],
])('in a message with %s', (_, end) => {
  test('its files are told by the digest of their bytes', () => {
    const files = filesIn(mail(end), sha256);
    expect(files.map(({ name, digest }) => [name, digest])).toEqual([
      ['permis.jpg', sha256(permit)],
      ['notes.txt', sha256(bytes('Autre pièce'))],
    ]);
  });

  test('one is cut out and a note stands in its place; every other byte is as it was', async () => {
    const before = Buffer.from(mail(end));
    const after = Buffer.from(withoutFile(before, sha256(permit), note, sha256) ?? []);
    const [part] = filesIn(before, sha256);
    expect(after.subarray(0, part?.from)).toEqual(before.subarray(0, part?.from));
    const rest = before.subarray(part?.to);
    expect(after.subarray(after.length - rest.length)).toEqual(rest);
    expect(after.toString('latin1')).not.toContain(base64(permit).slice(0, 60));
    expect(after.toString('utf8')).toContain(note);
    const read = await readMime(after, sha256);
    expect(read).toMatchObject({
      kind: 'message',
      message: { subject: "Demande d'accès", messageId: '<1@exemple.example>' },
    });
    const message = read.kind === 'message' ? read.message : undefined;
    expect(message?.text).toContain('Voici ma pièce');
    expect(message?.attachments.map(({ name }) => name)).toEqual(['notes.txt']);
  });
});

test('a file of a message that was forwarded whole is cut out of it too', () => {
  const outer = Buffer.concat([
    bytes(
      'Subject: Tr\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: message/rfc822\r\n\r\n',
    ),
    mail(),
    bytes('\r\n--o--\r\n'),
  ]);
  const after = withoutFile(outer, sha256(permit), note, sha256);
  expect(filesIn(after ?? outer, sha256).map(({ name }) => name)).toEqual(['notes.txt']);
});

test('a message that does not carry it is left alone, whatever it is made of', () => {
  expect(withoutFile(mail(), 'f'.repeat(64), note, sha256)).toBeUndefined();
  for (const text of ['', '\r\n', 'x', 'Content-Type: multipart/mixed\r\n\r\n--', 'A: b\r\n\r\n--a\r\n--a--'])
    expect(filesIn(bytes(text), sha256)).toEqual([]);
  const deep = `${'Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n'.repeat(300)}x`;
  expect(filesIn(bytes(deep), sha256)).toEqual([]);
});
