import * as fc from 'fast-check';
import { htmlToText } from '../../src/triage/html-to-text.ts';
import { readMime } from '../../src/triage/read-mime.ts';
import { isForwardText, splitText } from '../../src/triage/split-text.ts';
import { suggest } from '../../src/triage/suggest.ts';
import { mail, messageIn, parts, sha256 } from './mail.ts';

const read = (bytes: Uint8Array) => readMime(bytes, sha256);

test('nothing is said to be empty, and 5,000 nested parts to be nested too deep', async () => {
  expect(await read(new Uint8Array())).toEqual({ kind: 'unreadable', because: 'empty' });
  const nested = Array.from(
    { length: 5_000 },
    (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n`,
  );
  expect(await read(mail(nested.join(''), { 'Content-Type': 'multipart/mixed; boundary="b"' }))).toMatchObject({
    kind: 'message',
  });
  const whole = new TextEncoder().encode(`Subject: x\n${nested.join('')}`);
  expect(await read(whole)).toEqual({ kind: 'unreadable', because: 'nestedTooDeep' });
});

test('a megabyte of headers is refused', async () => {
  const long = `Subject: x\n${'X-A: b\n'.repeat(150_000)}\nx`;
  expect(await read(new TextEncoder().encode(long))).toEqual({ kind: 'unreadable', because: 'headersTooLong' });
});

test('an attachment of 20 MB is its name, size and digest and nothing more', async () => {
  const line = `${'A'.repeat(76)}\n`;
  const content = line.repeat(Math.ceil((20 * 1024 * 1024 * 4) / 3 / 76));
  const message = await messageIn(
    parts([`Content-Type: application/pdf; name="gros.pdf"\nContent-Transfer-Encoding: base64\n\n${content}`]),
  );
  expect(message.text).toBe('');
  expect(message.attachments[0]?.size).toBeGreaterThan(20 * 1024 * 1024);
});

test('messages attached in messages are read one deep', async () => {
  const inside = (depth: number): string =>
    depth === 0
      ? 'Subject: fond\n\nSupprimez mes données personnelles.'
      : `Subject: ${depth}\nContent-Type: message/rfc822\n\n${inside(depth - 1)}`;
  const reading = await read(new TextEncoder().encode(inside(60)));
  expect(reading.kind).toBe('message');
});

test.each([
  ['<img src=x onerror=alert(1)>', ''],
  ['<svg><script>alert(1)</script></svg>texte', 'texte'],
  ['<script>alert(1)', ''],
  ['<a href="javascript:alert(1)">lien</a>', 'lien'],
  ['<iframe srcdoc="<p>x</p>"></iframe>y', 'y'],
  ['<meta http-equiv=refresh content="0;url=https://exemple.net">z', 'z'],
  ['2 < 3 et <<<b>gras</b>', '2 < 3 et <<gras'],
  ['<!-- caché --><!doctype html>vu &#x202e;&#0;&lt;b&gt; &inconnu;', 'vu \u202e<b> &inconnu;'],
])('HTML %j is read as %j', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('neither HTML without an end nor a text without a blank takes more than linear time', () => {
  for (const html of ['<div>'.repeat(200_000), '<'.repeat(300_000), '<script'.repeat(30_000), '<a "'.repeat(20_000)])
    expect(typeof htmlToText(html)).toBe('string');
  for (const word of ['my ', 'a', 'copy of my ', 'De : ', '> ', 'mes données personnelles ', 'if you '])
    expect(suggest({ subject: '', text: word.repeat(200_000) }).suggestions.length).toBeGreaterThan(0);
});

test('whatever the bytes, there is a message or a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      const reading = await read(bytes);
      if (reading.kind === 'message') suggest(reading.message);
    }),
    { numRuns: 300 },
  );
});

test('whatever the text, its spans follow each other and cover it, and each phrase stands where it is said to', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '\n',
      '\n\n',
      '> ',
      'De : x@y.ca\nEnvoyé : 12/11/2026\nObjet : x\n',
      '-- \n',
      'On Monday x wrote:\n',
    ),
    fc.constantFrom('delete my account', 'copie de mon dossier', 'without my consent', 'plainte', 'Tr : '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ');
      const spans = splitText(text, isForwardText('', text));
      expect(spans.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
      for (const { because } of suggest({ subject: '', text, spans }).suggestions)
        for (const { from, to, says } of because) expect(text.slice(from, to)).toBe(says);
    }),
    { numRuns: 500 },
  );
});
