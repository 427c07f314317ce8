import { isMisnamed } from '../../src/triage/authentication.ts';
import { htmlToText } from '../../src/triage/html-to-text.ts';
import { readMime } from '../../src/triage/read-mime.ts';
import { safeName } from '../../src/triage/safe-name.ts';
import { bytesOf, mail, messageIn, parts, sha256 } from './mail.ts';

/** The numbers are those of the list of negative cases that the house keeps. */
const inert = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><script>alert(1)</script></mtext></math>',
  '<base href="https://ailleurs.example/">',
  '<meta http-equiv="refresh" content="0;url=https://ailleurs.example/">',
  '<link rel="stylesheet" href="https://ailleurs.example/x.css">',
  '<style>@import url(https://ailleurs.example/x.css)</style>',
];

test.each(inert)('31: %s leaves no markup, no script and no address in the text', (html) => {
  expect(htmlToText(`avant ${html} après`)).not.toMatch(/[<>]|alert|ailleurs|javascript/);
});

test('32: a tracking pixel leaves nothing to be fetched', async () => {
  const html = '<p>Bonjour</p><img src="https://ailleurs.example/pixel.gif?who=officer" width=1 height=1>';
  const { text } = await messageIn(mail(html, { 'Content-Type': 'text/html; charset=utf-8' }));
  expect(text).toBe('Bonjour');
});

test('33: a subject that is a formula stays text, and a file named as one cannot begin with it', async () => {
  const subject = '=HYPERLINK("https://ailleurs.example";"Cliquez")';
  expect((await messageIn(mail('x', { Subject: subject }))).subject).toBe(subject);
  for (const sign of ['=', '+', '-', '@']) expect(safeName(`${sign}cmd.csv`, 1)).toBe('_cmd.csv');
});

test.each(['=0D=0A', '=0A', '=0D', '=0D=0A=20'])('34: a subject with %s in it stays on one line', async (end) => {
  const { subject, from } = await messageIn(
    mail('x', {
      Subject: `=?utf-8?Q?a${end}Bcc:=20x@ailleurs.example?=`,
      From: `=?utf-8?Q?Personne${end}Bcc:=20x@ailleurs.example?= <a@exemple.ca>`,
    }),
  );
  expect(subject).toMatch(/^a *Bcc: x@ailleurs\.example$/);
  expect(from.name).not.toMatch(/[\r\n]/);
});

describe('35: a display name does not hide who wrote', () => {
  test.each([
    ['"CAI <avis@cai.example>" <x@ailleurs.example>', true],
    ['"avis@cai.example" <x@ailleurs.example>', true],
    ['"X@ailleurs.example" <x@ailleurs.example>', false],
    ['"Commission" <x@ailleurs.example>', false],
  ])('%s comes from x@ailleurs.example', async (header, misnamed) => {
    const { from } = await messageIn(mail('x', { From: header }));
    expect(from.address).toBe('x@ailleurs.example');
    expect(isMisnamed(from)).toBe(misnamed);
  });

  const said = (headers: readonly string[]) => {
    const lines = headers.map((value) => `Authentication-Results: ${value}`);
    return messageIn(bytesOf([...lines, 'From: a@exemple.ca', 'Subject: x', '', 'x'].join('\n')));
  };

  test('what the receiving server found is read from its own header, and a forged one below it is not', async () => {
    const own =
      'spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=exemple.ca; dkim=none (message not signed); dmarc=fail action=quarantine';
    const { authentication } = await said([own, 'mx.exemple.ca; spf=pass; dkim=pass; dmarc=pass']);
    expect(authentication).toEqual({ spf: 'fail', dkim: 'none', dmarc: 'fail' });
  });

  test('words in a comment count for nothing, and what is not said is unknown', async () => {
    const { authentication } = await said(['spf=softfail (; dkim=pass dmarc=pass)']);
    expect(authentication).toEqual({ spf: 'fail', dkim: 'unknown', dmarc: 'unknown' });
    expect((await messageIn(mail('x'))).authentication).toEqual({ spf: 'unknown', dkim: 'unknown', dmarc: 'unknown' });
  });
});

test('36: 5,000 nested parts are refused within 100 milliseconds of the processor', async () => {
  const nested = Array.from(
    { length: 5_000 },
    (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n`,
  ).join('');
  const bytes = bytesOf(`Subject: x\r\n${nested}`);
  await readMime(bytes, sha256);
  const before = process.cpuUsage();
  expect(await readMime(bytes, sha256)).toEqual({ kind: 'unreadable', because: 'nestedTooDeep' });
  expect(process.cpuUsage(before).user).toBeLessThan(100_000);
});

test('37: an attachment of 40 MB is its name, size and digest and nothing more', async () => {
  const line = `${'A'.repeat(76)}\r\n`;
  const size = 40 * 1024 * 1024;
  const content = line.repeat(Math.ceil(size / 57));
  const message = await messageIn(
    parts([`Content-Type: application/pdf; name="gros.pdf"\nContent-Transfer-Encoding: base64\n\n${content}`]),
  );
  expect(message.text).toBe('');
  const [file] = message.attachments;
  expect(file?.size).toBeGreaterThanOrEqual(size);
  expect(Object.keys(file ?? {}).toSorted()).toEqual(['digest', 'name', 'risky', 'size', 'type']);
  expect(JSON.stringify(message).length).toBeLessThan(2_000);
}, 30_000);

test.each([
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\windows\\system32\\x.txt', 'x.txt'],
  ['CON.txt', '_CON.txt'],
  ['nul', '_nul'],
  [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(116)}.pdf`],
  ['facture\u202efdp.exe', 'facturefdp.exe'],
  ['a:b|c?.txt', 'a_b_c_.txt'],
  ['...', 'piece-jointe-3'],
])('38: the file name %j is made %j', (given, name) => {
  expect(safeName(given, 3)).toBe(name);
});

test.each(['a.zip', 'a.docm', 'a.exe', 'a.EXE ', 'a.pdf.js', 'a.iso', 'a.lnk', 'a.html', 'a.xlsm'])(
  '39: %s is flagged, and of what it holds only a digest is made',
  async (name) => {
    const { attachments, text } = await messageIn(
      parts([
        'Content-Type: text/plain\n\nVoir ci-joint.',
        `Content-Type: application/octet-stream; name="${name}"\nContent-Transfer-Encoding: base64\n\nUEsDBA==\n`,
      ]),
    );
    expect(attachments).toMatchObject([{ risky: true, digest: sha256(Uint8Array.of(0x50, 0x4b, 3, 4)) }]);
    expect(text).toBe('Voir ci-joint.');
  },
);
