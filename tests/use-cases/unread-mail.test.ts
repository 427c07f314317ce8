import { aboutMessage } from '../../src/use-cases/about-message.ts';
import { followMailbox } from '../../src/use-cases/background/follow-mailbox.ts';
import { seemsOf } from '../../src/use-cases/intake-entry.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { mailOffice } from './mail-office.ts';
import { must } from './must.ts';

let trial: ReturnType<typeof mailOffice>;
beforeEach(() => {
  trial = mailOffice();
});
afterEach(() => trial.house.close());

const at = '2026-11-20T15:00:00.000Z';
const id = '<u1@exemple.example>';

/** A mail by its headers and body; its subject says nothing unless told otherwise. */
const mail = (type: string, body: string, subject = 'Message', ...headers: readonly string[]): string =>
  [
    'From: Personne A <personne.a@exemple.example>',
    'To: privacy@exemple.example',
    'Date: Fri, 20 Nov 2026 10:00:00 -0500',
    `Message-ID: ${id}`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    ...headers,
    `Content-Type: ${type}`,
    '',
    body,
    '',
  ].join('\n');

const carrying = (text: string, type: string, name: string): string =>
  [
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--b',
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '--b--',
  ].join('\n');
const mixed = 'multipart/mixed; boundary="b"';

const arrived = async (eml: string) => {
  trial.mailbox.arrive('m1', eml, at);
  await followMailbox(trial.office);
  const { intake } = must(worklist(trial.office, trial.as('oid-officer')));
  return { entry: intake?.entries?.[0], view: must(await aboutMessage(trial.office, trial.as('oid-officer'), id)) };
};

test.each([
  [
    'protected rights',
    'protected',
    mail(mixed, carrying('', 'application/x-microsoft-rpmsg-message', 'message.rpmsg')),
  ],
  ['protected rights seen elsewhere', 'protected', mail(mixed, carrying('Ouvrir', 'text/html', 'message_v2.rpmsg'))],
  ['the class alone', 'protected', mail('text/plain', 'Voir', 'Message', 'Content-Class: rpmsg.message')],
  ['S/MIME', 'encrypted', mail('application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"', 'AAAA')],
  ['S/MIME within', 'encrypted', mail(mixed, carrying('', 'application/octet-stream', 'smime.p7m'))],
  ['PGP', 'encrypted', mail('multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b"', '--b--')],
  [
    'PGP in the text',
    'encrypted',
    mail('text/plain', '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----'),
  ],
  ['a scan alone', 'inFiles', mail(mixed, carrying('', 'application/pdf', 'numerisation.pdf'))],
  ['a photograph alone', 'inFiles', mail(mixed, carrying('', 'image/jpeg', 'lettre.jpg'))],
  [
    'a letter and a greeting',
    'inFiles',
    mail(mixed, carrying('Bonjour, voir ci-joint. Merci.', 'application/pdf', 'l.pdf')),
  ],
])(
  'a mail that cannot be read waits to be looked at, with the reason, and its clock runs: %s',
  async (_, because, eml) => {
    const { entry, view } = await arrived(eml);
    expect(entry).toMatchObject({ unreadBecause: because, seems: [], due: '2026-12-10' });
    expect(view).toMatchObject({ unreadBecause: because, state: 'toTriage' });
    expect(trial.mailbox.categories('m1')).toEqual(['Greffe : question', 'Greffe : à trier']);
  },
);

test('what its subject says of it counts all the same', async () => {
  const closed = 'application/pkcs7-mime; smime-type=enveloped-data';
  const { entry } = await arrived(mail(closed, 'AAAA', "Demande d'acces a mes renseignements personnels"));
  expect(entry).toMatchObject({ unreadBecause: 'encrypted', seems: ['access'] });
});

test.each([
  ['a signature in the open', 'multipart/signed; protocol="application/pkcs7-signature"; boundary="b"', 'smime.p7s'],
  ['the logo under a signature', mixed, 'logo.png'],
])('what stands in the open is read as ever: %s', async (_, type, name) => {
  const file = name.endsWith('.png') ? 'image/png' : 'application/pkcs7-signature';
  const { entry, view } = await arrived(mail(type, carrying('Bonne semaine à vous.', file, name)));
  expect(entry).toBeUndefined();
  expect(view.unreadBecause).toBeUndefined();
});

test.each(['Vous trouverez ci-joint notre facture pour les services rendus en octobre. Paiement à trente jours.', ''])(
  'nor is an invoice that says what it is to be looked at: %p',
  async (text) => {
    const { entry } = await arrived(mail(mixed, carrying(text, 'application/pdf', 'facture.pdf'), 'Facture 1234'));
    expect(entry).toBeUndefined();
  },
);

test.each([
  [
    'what triage says, as its tags bear it out',
    ['request', 'complaint'],
    ['access', 'complaint'],
    undefined,
    ['access', 'complaint'],
  ],
  ['the hand before triage', ['incident'], ['access'], undefined, ['incident']],
  ['a tag by hand beside what triage says', ['incident', 'request'], ['access'], 'encrypted', ['access', 'incident']],
  ['nothing, where only the want of better tags it', ['question'], ['other'], 'inFiles', []],
  ['nothing of ours', [], ['other'], undefined, []],
] as const)('a mail that waits seems to be: %s', (_, kinds, suggested, because, seems) => {
  expect(seemsOf({ kinds, suggested, ...(because ? { unreadBecause: because } : {}) })).toEqual(seems);
});
