import type { complaints as register } from '../../registers/complaints.ts';
import { endingColumns, endings } from './endings.ts';
import { mailColumns, replyColumns } from './mail.ts';
import { destroyedStage } from './retention.ts';
import { reporterColumns } from './staff.ts';
import { categories, means } from './vocabulary.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

const columns: Texts<keyof typeof register.columns> = {
  subject: 'Objet de la plainte',
  receivedOn: 'Reçue le',
  means: 'Moyen de réception',
  personCategory: 'Catégorie de personne',
  language: 'Langue',
  policyVersion: 'Version de la politique',
  sample: 'Exemple',
  ...reporterColumns,
  ...mailColumns,
  ...replyColumns,
  complainant: 'Plaignant',
  complainantAddress: 'Adresse du plaignant',
  complaint: 'La plainte, dans les mots de la personne',
  aboutOfficer: 'Elle vise la personne responsable',
  contents: 'Ce que la plainte donne',
  allegesIncident: 'Parle d’un incident',
  incidentReference: 'Référence de l’incident',
  isRequest: 'Est au fond une demande',
  requestReference: 'Référence de la demande',
  infoRequestedOn: 'Renseignements demandés le',
  infoRequested: 'Renseignements demandés',
  infoReceivedOn: 'Renseignements reçus le',
  extensionSentOn: 'Avis de prolongation envoyé le',
  extensionNewDue: 'Nouveau délai',
  extensionReasons: 'Motifs de la prolongation',
  extensionProgress: 'État du traitement',
  analysis: 'Analyse',
  yardsticks: 'Critères examinés',
  outcome: 'Issue',
  response: 'Réponse motivée',
  answeredOn: 'Réponse envoyée le',
  byEmail: 'Réponse envoyée par courriel',
  commissionNamed: 'La réponse nomme la Commission',
  ...endingColumns,
  ending: 'Fin sans réponse',
  closedOn: 'Fermeture',
};

/** Words of the register of complaints. */
export const complaints = {
  title: 'Registre des plaintes',
  columns,
  choices: {
    subject: {
      collection: 'Collecte',
      use: 'Utilisation',
      communication: 'Communication',
      access: 'Accès ou rectification',
      security: 'Sécurité',
      refusalOfService: 'Refus de service',
      other: 'Autre',
    },
    means,
    personCategory: categories,
    language: { fr: 'français', en: 'anglais' },
    contents: {
      name: 'Nom',
      contact: 'Coordonnées',
      telephone: 'Téléphone',
      subject: 'Objet',
      reasons: 'Motifs',
    },
    yardsticks: {
      policy: 'La politique',
      practices: 'Nos autres politiques et pratiques',
      law: 'La loi et les règlements',
    },
    outcome: { founded: 'Fondée', partlyFounded: 'Fondée en partie', unfounded: 'Non fondée' },
    ending: endings,
  },
  stages: {
    ...destroyedStage,
    received: 'Reçue',
    awaiting: 'En attente de renseignements',
    analysing: 'En analyse',
    answered: 'Répondue',
    closed: 'Fermée',
    ended: 'Terminée sans réponse',
  } satisfies Texts<(typeof register.stages)[number]>,
  verbs: {
    registerComplaint: 'Inscrire une plainte',
    describeComplaint: 'Décrire la plainte',
    askComplainant: 'Demander des renseignements',
    receiveInformation: 'Noter les renseignements reçus',
    extendComplaint: 'Prolonger le délai',
    analyseComplaint: 'Analyser la plainte',
    answerComplaint: 'Répondre à la plainte',
    closeComplaint: 'Fermer la plainte',
    endComplaint: 'Terminer sans réponse',
  },
  acts: {
    registerComplaint: 'a enregistré la plainte',
    describeComplaint: 'a décrit la plainte',
    askComplainant: 'a demandé des renseignements',
    receiveInformation: 'a noté les renseignements reçus',
    extendComplaint: 'a prolongé le délai',
    analyseComplaint: 'a analysé la plainte',
    answerComplaint: 'a répondu à la plainte',
    closeComplaint: 'a fermé la plainte',
    endComplaint: 'a terminé la plainte sans réponse',
  },
};
