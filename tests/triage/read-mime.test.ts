import { bytesOf, mail, messageIn, parts, said, sha256 } from './mail.ts';

test('a message is read with who, when, about what, and what it answers', async () => {
  const message = await messageIn(
    mail('Bonjour, je demande une copie de mon dossier.', {
      Cc: 'b@exemple.ca, "Personne C" <c@exemple.ca>',
      'In-Reply-To': '<0@exemple.ca>',
      References: '<00@exemple.ca> <0@exemple.ca>',
    }),
  );
  expect(message).toMatchObject({
    messageId: '<1@exemple.ca>',
    date: '2026-11-16T14:12:00.000Z',
    from: { name: 'Personne A', address: 'a@exemple.ca' },
    to: [{ address: 'privacy@exemple.ca' }],
    cc: [{ address: 'b@exemple.ca' }, { name: 'Personne C', address: 'c@exemple.ca' }],
    subject: 'Bonjour',
    text: 'Bonjour, je demande une copie de mon dossier.',
    language: 'fr',
    inReplyTo: '<0@exemple.ca>',
    references: ['<00@exemple.ca>', '<0@exemple.ca>'],
    autoSubmitted: false,
    listId: '',
    isForward: false,
    attachments: [],
  });
});

test('a display name that looks like an address does not replace the real one', async () => {
  const { from } = await messageIn(mail('x', { From: '"CAI <avis@cai.exemple>" <voleur@exemple.net>' }));
  expect(from.address).toBe('voleur@exemple.net');
});

test('a subject is one line without control characters or turns of writing', async () => {
  const { subject } = await messageIn(
    mail('x', { Subject: '=?utf-8?Q?Sujet=0D=0ABcc:=20x@exemple.net=E2=80=AEfdp=00?=' }),
  );
  expect(subject).toBe('Sujet Bcc: x@exemple.netfdp');
});

test('an attachment is a safe name, a type, a size and a digest, and is flagged when it could run', async () => {
  const part = (name: string, type: string) =>
    `Content-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\nAAEC\n`;
  const { attachments } = await messageIn(
    parts([
      part('../../etc/passwd', 'text/plain'),
      part('CON.txt', 'text/plain'),
      part('paie.docm', 'application/octet-stream'),
      part(`${'a'.repeat(300)}.pdf`, 'application/pdf'),
    ]),
  );
  expect(attachments.map(({ name }) => name)).toEqual(['passwd', '_CON.txt', 'paie.docm', `${'a'.repeat(116)}.pdf`]);
  expect(attachments.map(({ risky }) => risky)).toEqual([false, false, true, false]);
  expect(attachments[0]).toMatchObject({ type: 'text/plain', size: 3, digest: sha256(Uint8Array.of(0, 1, 2)) });
});

test('what a machine sent is known by its headers, and so is a list', async () => {
  const automatic = [
    { 'Auto-Submitted': 'auto-replied' },
    { Precedence: 'auto_reply' },
    { 'X-Auto-Response-Suppress': 'All' },
    { From: 'MAILER-DAEMON@exemple.ca' },
  ];
  for (const headers of automatic) expect((await messageIn(mail('x', headers))).autoSubmitted).toBe(true);
  expect((await messageIn(mail('x', { 'Auto-Submitted': 'no' }))).autoSubmitted).toBe(false);
  expect((await messageIn(mail('x', { 'List-Id': '<liste.exemple.ca>' }))).listId).toBe('<liste.exemple.ca>');
});

test('HTML is read as text where there is no other, and nothing in it survives as code or address', async () => {
  const html =
    '<html><head><style>p{}</style><script>alert(1)</script></head><body><p>Bonjour,</p><p>Je veux une copie de mon&nbsp;dossier&eacute;.</p><img src="https://exemple.net/pixel.gif" onerror="x()"><blockquote>ancien</blockquote></body></html>';
  const message = await messageIn(mail(html, { 'Content-Type': 'text/html; charset=utf-8' }));
  expect(message.text).toBe('Bonjour,\n\nJe veux une copie de mon dossieré.\n\n> ancien');
  expect(said(message, 'quoted')).toBe('> ancien');
});

test('a forwarded message tells who wrote first and on which day, by the headers that are quoted', async () => {
  const message = await messageIn(
    mail(
      [
        'Pour toi.',
        '',
        'De : Personne B <b@exemple.ca>',
        'Envoyé : jeudi 12 novembre 2026 16:40',
        'À : Réception',
        'Objet : Ma demande',
        '',
        'Je demande une copie de mon dossier.',
      ].join('\n'),
      { Subject: 'TR : Ma demande' },
    ),
  );
  expect(message.isForward).toBe(true);
  expect(message.forwardedFirst).toEqual({
    from: { name: 'Personne B', address: 'b@exemple.ca' },
    subject: 'Ma demande',
    date: 'jeudi 12 novembre 2026 16:40',
    day: '2026-11-12',
  });
  expect(said(message, 'new')).toBe('Pour toi.');
  expect(said(message, 'forwarded')).toContain('Je demande une copie de mon dossier.');
});

test('a message attached whole is read as passed on, with the day in Montréal on which it was sent', async () => {
  const original = new TextDecoder().decode(
    mail('Supprimez mes renseignements.', { From: 'b@exemple.ca', Date: 'Fri, 13 Nov 2026 02:00:00 +0000' }),
  );
  const message = await messageIn(
    parts(['Content-Type: text/plain\n\nVoir ci-joint.\n', `Content-Type: message/rfc822\n\n${original}\n`]),
  );
  expect(message.forwardedFirst).toMatchObject({ from: { address: 'b@exemple.ca' }, day: '2026-11-12' });
  expect(said(message, 'forwarded')).toContain('Supprimez mes renseignements.');
  expect(message.attachments).toHaveLength(1);
});

test('the subject of a message that says nothing else tells its language', async () => {
  expect((await messageIn(mail('', { Subject: 'I would like to see my file' }))).language).toBe('en');
  expect((await messageIn(bytesOf('Subject: 2044\n\n12'))).language).toBe('unknown');
});

test('a message that is attached whole is known by its own id, and a returned mail passes nothing on', async () => {
  const whole = (id: string): string =>
    `Content-Type: message/rfc822\n\n${new TextDecoder().decode(mail('Bonjour', { 'Message-ID': id }))}`;
  const attached = [whole('<a@exemple.ca>'), whole('\n <b@exemple.ca>'), whole('<a@exemple.ca>')];
  expect((await messageIn(parts(attached))).forwardedIds).toEqual(['<a@exemple.ca>', '<b@exemple.ca>']);
  expect((await messageIn(mail('Bonjour'))).forwardedIds).toEqual([]);
  const returned = parts(attached, { 'Content-Type': 'multipart/report; boundary="b"' });
  expect((await messageIn(returned)).forwardedIds).toEqual([]);
});
