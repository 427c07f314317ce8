import { mailboxAddress } from '../../src/cli/local-tenant.ts';

/** One mail of a Monday morning: what it says, and whether it is about privacy. */
export interface MondayMail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  /** How many records it is worth; nothing of ours when none. */
  readonly records: number;
  readonly folder?: string;
}

/** Twelve mails: four about privacy, one of them in Junk; two that hold several matters; six that are nothing of ours. */
export const mondayMails: readonly MondayMail[] = [
  {
    id: 'acces',
    subject: 'Mon dossier',
    text: 'Bonjour, en vertu de l’article 27, je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.',
    records: 1,
  },
  {
    id: 'rectification',
    subject: 'Erreur dans mon dossier',
    text: 'Je demande la rectification de mes renseignements personnels : mon nom de famille est mal orthographié dans vos dossiers.',
    records: 1,
  },
  {
    id: 'incident',
    subject: 'Courriel envoyé à la mauvaise personne',
    text: 'Je vous signale un incident de confidentialité : j’ai reçu par erreur le relevé de paie d’une autre personne, avec son nom et son salaire.',
    records: 1,
  },
  {
    id: 'indesirable',
    subject: 'Access request',
    text: 'Under section 27 of the Act respecting the protection of personal information in the private sector, I request access to all the personal information that you hold about me.',
    records: 1,
    folder: 'junkemail',
  },
  {
    id: 'mixte-1',
    subject: 'Plainte et copie de mon dossier',
    text: 'Je porte plainte contre la façon dont vous avez traité mes renseignements personnels. Je demande aussi l’accès à tous les renseignements personnels que vous détenez à mon sujet.',
    records: 2,
  },
  {
    id: 'mixte-2',
    subject: 'Retrait et effacement',
    text: 'Je retire mon consentement à l’utilisation de mes renseignements personnels. Je porte aussi plainte au sujet de la protection de mes renseignements personnels.',
    records: 2,
  },
  {
    id: 'facture',
    subject: 'Facture 2026-118',
    text: 'Vous trouverez la facture du mois de novembre. Merci de la régler d’ici trente jours.',
    records: 0,
  },
  {
    id: 'reunion',
    subject: 'Réunion de mardi',
    text: 'La réunion d’équipe est déplacée à mardi, 10 h, dans la grande salle.',
    records: 0,
  },
  {
    id: 'cv',
    subject: 'Candidature au poste de commis',
    text: 'Je pose ma candidature au poste de commis comptable. Mon curriculum vitae suit.',
    records: 0,
  },
  {
    id: 'colis',
    subject: 'Votre livraison',
    text: 'Le transporteur passera demain entre 9 h et midi pour livrer les fournitures.',
    records: 0,
  },
  {
    id: 'menu',
    subject: 'Dîner de Noël',
    text: 'Dites-nous avant vendredi si vous venez au dîner de Noël et quel plat vous choisissez.',
    records: 0,
  },
  {
    id: 'panne',
    subject: 'Imprimante du deuxième étage',
    text: 'L’imprimante du deuxième étage est en panne. Un technicien vient cet après-midi.',
    records: 0,
  },
];

/** A mail as it arrives, each from a person of its own. */
export const emlOf = ({ id, subject, text }: MondayMail): Uint8Array =>
  new TextEncoder().encode(
    [
      `From: Personne ${id.toUpperCase()} <${id}@ailleurs.example>`,
      `To: ${mailboxAddress}`,
      `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <lundi-${id}@ailleurs.example>`,
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      text,
      '',
    ].join('\r\n'),
  );
