import { mailboxAddress } from './local-tenant.ts';

/** One message of the first start, as somebody outside would have sent it. */
interface SampleMail {
  readonly key: string;
  readonly from: string;
  readonly subject: string;
  readonly lines: readonly string[];
}

const samples: readonly SampleMail[] = [
  {
    key: 'infolettre',
    from: 'Personne F <personne.f@exemple.example>',
    subject: 'Infolettre de novembre',
    lines: ['Bonjour,', '', 'Voici nos promotions de la semaine.', 'Pour ne plus la recevoir, désabonnez-vous.'],
  },
  {
    key: 'rectification',
    from: 'Personne E <personne.e@exemple.example>',
    subject: 'Please correct my address',
    lines: [
      'Hello,',
      '',
      'The address that you hold about me is inaccurate. Under section 28 of the Act respecting the protection of',
      'personal information in the private sector, I request its rectification, and a confirmation in writing.',
      '',
      'Personne E',
    ],
  },
  {
    key: 'acces',
    from: 'Personne D <personne.d@exemple.example>',
    subject: 'Demande d’accès à mes renseignements',
    lines: [
      'Bonjour,',
      '',
      'En vertu de l’article 27 de la Loi sur la protection des renseignements personnels dans le secteur privé,',
      'je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.',
      '',
      'Personne D',
    ],
  },
];

const encoded = (subject: string): string => `=?utf-8?B?${Buffer.from(subject, 'utf8').toString('base64')}?=`;

const emlOf = ({ key, from, subject, lines }: SampleMail, at: Date): string =>
  [
    `From: ${from}`,
    `To: ${mailboxAddress}`,
    `Date: ${at.toUTCString()}`,
    `Message-ID: <exemple-${key}@exemple.example>`,
    `Subject: ${encoded(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...lines,
    '',
  ].join('\r\n');

const hour = 3_600_000;

/**
 * Lets the sample messages arrive in the mailbox of the tenant on this machine, an hour apart, the last one an hour
 * before `now` (ISO 8601). Throws when the tenant does not take one.
 */
export const dropSampleMails = async (origin: string, now: string): Promise<void> => {
  for (const [place, sample] of samples.entries()) {
    const at = new Date(Date.parse(now) - (samples.length - place) * hour);
    const body = JSON.stringify({ mailbox: mailboxAddress, eml: emlOf(sample, at), receivedAt: at.toISOString() });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${origin}/emulator/mail`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`The sample message ${sample.key} was refused: ${answer.status}`);
  }
};
