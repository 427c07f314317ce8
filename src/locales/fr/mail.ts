import type { MailKind } from '../../registers/mail-categories.ts';
import type { mailColumns as columns } from '../../registers/mail-columns.ts';
import type { replyColumns as reply } from '../../registers/reply-columns.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** Titles of what a record keeps of the message that it came with. */
export const mailColumns: Texts<keyof typeof columns> = {
  messageId: 'Identifiant du message',
  evidenceFile: 'Pièce',
  evidenceDigest: 'Empreinte de la pièce',
};

/** Titles of a message found among those sent, until somebody says whether it was the answer. */
export const replyColumns: Texts<keyof typeof reply> = {
  replyFoundOn: 'Courriel trouvé, envoyé le',
  replyFile: 'Courriel trouvé, par son fichier',
};

/** Acts that begin with a message, by name. */
export const mailVerbs = {
  registerComplaintMail: 'Plainte reçue par courriel',
  registerIncidentMail: 'Incident appris par courriel',
  registerMinorMail: 'Renseignements sur un mineur, appris par courriel',
  linkRecords: 'Relier les dossiers',
  addMail: 'Verser un courriel au dossier',
  setMailAside: 'Retirer un courriel du dossier',
  noteSentMail: 'Noter un courriel envoyé',
  proposeReply: 'Proposer un courriel envoyé comme réponse',
  replyIsNoAnswer: 'Le courriel trouvé n’était pas la réponse',
  notPrivacy: 'Ne concerne pas la vie privée',
  privacyAfterAll: 'Concerne la vie privée, après tout',
};

/** The same, as the timeline tells them. */
export const mailActs: Texts<keyof typeof mailVerbs> = {
  registerComplaintMail: 'a inscrit la plainte reçue par courriel',
  registerIncidentMail: 'a inscrit l’incident appris par courriel',
  registerMinorMail: 'a inscrit ce qui a été appris par courriel',
  linkRecords: 'a relié les dossiers nés du même message',
  addMail: 'a versé un courriel au dossier',
  setMailAside: 'a retiré un courriel du dossier',
  noteSentMail: 'a trouvé la réponse parmi les messages envoyés',
  proposeReply: 'a trouvé un courriel envoyé : était-ce la réponse ?',
  replyIsNoAnswer: 'a dit que le courriel trouvé n’était pas la réponse',
  notPrivacy: 'a dit qu’un courriel ne concerne pas la vie privée',
  privacyAfterAll: 'a dit qu’un courriel concerne la vie privée, après tout',
};

const kinds: Texts<MailKind> = {
  incident: 'incident',
  complaint: 'plainte',
  request: 'demande',
  minor: 'mineur',
  question: 'question',
};

/** What the office says of mail that waits to be sorted. */
export const mail = {
  kinds,
  suspected: {
    title: 'Un courriel semble parler d’un incident',
    kinds: 'Semble être :',
    day: 'Reçu le :',
    body: 'Personne ne l’a encore lu. Le délai court depuis sa réception.',
    next: 'Ouvrez la boîte de la vie privée dans Outlook et décidez.',
  },
};

/** What is owed on mail that nobody has decided on. */
export const mailDuties = { triageMail: 'Trier le courrier reçu' };
