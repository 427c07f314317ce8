import type { communications as communicationRegister } from '../../registers/communications.ts';
import type { consents as consentRegister } from '../../registers/consents.ts';
import type { destructions as destructionRegister } from '../../registers/destructions.ts';
import type { policyVersions as policyRegister } from '../../registers/policy-versions.ts';
import type { systems as systemRegister } from '../../registers/systems.ts';
import { endingColumns, endings } from './endings.ts';
import { guards } from './guards.ts';
import { letterColumns } from './letters.ts';
import { destroyedStage, ownDestructionColumns } from './retention.ts';
import { categories, controls, kinds, means, purposes } from './vocabulary.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

const consentColumns: Texts<keyof typeof consentRegister.columns> = {
  purpose: 'Fin',
  obtainedOn: 'Obtenu le',
  giver: 'Donné par',
  sensitive: 'Renseignement sensible',
  express: 'Consentement exprès',
  askedApart: 'Demandé à part',
  acceptedPolicyOnly: 'Seule preuve : la politique acceptée',
  expiresOn: 'Prend fin le',
  withdrawnOn: 'Retiré le',
  expiredOn: 'Pris fin le',
  policyVersion: 'Version de la politique',
  sample: 'Exemple',
  person: 'Personne',
  evidence: 'Preuve du consentement',
  ...endingColumns,
  closedOn: 'Fermeture',
};

/** Words of the register of consents. */
export const consents = {
  title: 'Registre des consentements',
  columns: consentColumns,
  choices: {
    ending: endings,
    purpose: purposes,
    giver: {
      personConcerned: 'La personne concernée',
      parentalAuthority: 'Titulaire de l’autorité parentale',
      tutor: 'Tuteur',
      minor: 'La personne mineure',
    },
  },
  stages: { ...destroyedStage, valid: 'Valable', withdrawn: 'Retiré', expired: 'Pris fin', struck: 'Rayé' },
};

const communicationColumns: Texts<keyof typeof communicationRegister.columns> = {
  basis: 'Fondement',
  communicatedOn: 'Communiqué le',
  kinds: 'Types de renseignements',
  standing: 'Inscription permanente',
  entryMandatory: 'Inscription exigée par la loi',
  policyVersion: 'Version de la politique',
  sample: 'Exemple',
  recipient: 'Destinataire',
  information: 'Renseignements communiqués',
  necessaryBecause: 'Pourquoi c’est nécessaire',
  instrumentFile: 'Pièce de l’autorité',
  agreementOn: 'Entente du',
  undertakings: 'Engagements de l’autre partie',
  linkedReference: 'Dossier lié',
  ...endingColumns,
  closedOn: 'Fermeture',
};

/** Words of the register of communications. */
export const communications = {
  title: 'Registre des communications',
  columns: communicationColumns,
  choices: {
    ending: endings,
    basis: guards.bases,
    kinds,
    undertakings: {
      onlyForTransaction: 'Ne s’en servir que pour la transaction',
      noOtherCommunication: 'Ne pas les communiquer sans consentement',
      protect: 'Prendre les mesures pour les protéger',
      destroy: 'Les détruire si la transaction n’est pas conclue ou n’en a plus besoin',
    },
  },
  stages: { ...destroyedStage, entered: 'Inscrite', ended: 'Terminée', struck: 'Rayée' },
};

const systemColumns: Texts<keyof typeof systemRegister.columns> = {
  system: 'Système',
  kinds: 'Types de renseignements',
  purposes: 'Fins',
  personCategories: 'Catégories de personnes',
  accessBy: 'Qui y a accès',
  keptMonths: 'Conservés, en mois après la fin',
  measures: 'Mesures de sécurité',
  writtenContract: 'Contrat écrit',
  contractOn: 'Contrat du',
  measuresInContract: 'Mesures prévues au contrat',
  incidentNoticeInContract: 'Avis de violation prévu au contrat',
  standingEntry: 'Inscrit au registre des communications',
  outsideQuebec: 'Renseignements hors du Québec',
  assessmentOn: 'Évaluation faite le',
  agreementOn: 'Entente écrite du',
  adequateProtection: 'Protection adéquate',
  reviewedOn: 'Revu le',
  policyVersion: 'Version de la politique',
  sample: 'Exemple',
  provider: 'Fournisseur',
  place: 'Lieu',
  ...endingColumns,
  closedOn: 'Retrait',
};

/** Words of the register of systems. */
export const systems = {
  title: 'Registre des systèmes',
  columns: systemColumns,
  choices: {
    ending: endings,
    kinds,
    purposes,
    personCategories: categories,
    measures: controls,
    accessBy: {
      officer: 'La personne responsable',
      management: 'La direction',
      administration: 'L’administration',
      technicians: 'Les techniciens',
      allStaff: 'Tout le personnel',
      provider: 'Le fournisseur',
    },
  },
  stages: { ...destroyedStage, entered: 'Inscrit', inOrder: 'En règle', retired: 'Retiré', struck: 'Rayé' },
};

const destructionColumns: Texts<keyof typeof destructionRegister.columns> = {
  ...letterColumns,
  reason: 'Pourquoi',
  method: 'Comment',
  kinds: 'Types de renseignements',
  system: 'Système',
  destroyedOn: 'Détruit le',
  nothingRuns: 'Aucune demande ni recours en cours',
  policyVersion: 'Version de la politique',
  sample: 'Exemple',
  destroyedWhat: 'Ce qui a été détruit',
  destroyedBy: 'Détruit par',
  linkedReference: 'Dossier lié',
  ...ownDestructionColumns,
  ...endingColumns,
  closedOn: 'Fermeture',
};

/** Words of the register of destructions. */
export const destructions = {
  title: 'Registre des destructions',
  columns: destructionColumns,
  choices: {
    ending: endings,
    reason: {
      purposeAchieved: 'Fin accomplie',
      retentionEnded: 'Durée de conservation écoulée',
      requestGranted: 'Demande accueillie',
      minor: 'Renseignement sur une personne mineure',
      objection: 'Désaccord avec la politique',
    },
    method: { erased: 'Effacé', shredded: 'Déchiqueté', returned: 'Rendu', anonymized: 'Anonymisé' },
    kinds,
  },
  stages: { ...destroyedStage, entered: 'Inscrite', approved: 'Approuvée', destroyed: 'Terminée', struck: 'Rayée' },
};

const policyColumns: Texts<keyof typeof policyRegister.columns> = {
  ...letterColumns,
  number: 'Numéro de version',
  effectiveOn: 'En vigueur le',
  languages: 'Langues',
  noticeOn: 'Avis donné le',
  noticeMeans: 'Moyens de l’avis',
  publishedOnSite: 'Publiée sur le site',
  lessProtective: 'Protège moins qu’avant',
  consentRecorded: 'Consentement inscrit',
  sample: 'Exemple',
  changes: 'Ce qui change',
  ...endingColumns,
  closedOn: 'Fermeture',
};

/** Words of the register of policy versions. */
export const policyVersions = {
  title: 'Registre des versions de la politique',
  columns: policyColumns,
  choices: { ending: endings, languages: { fr: 'français', en: 'anglais' }, noticeMeans: means },
  stages: { ...destroyedStage, published: 'Publiée', superseded: 'Remplacée', struck: 'Rayée' },
};

/** What the officer does in the registers of governance. */
export const governanceVerbs = {
  enterConsent: 'Inscrire un consentement',
  withdrawConsent: 'Noter le retrait',
  expireConsent: 'Fin du consentement',
  strikeConsent: 'Rayer l’inscription',
  enterCommunication: 'Inscrire une communication',
  endCommunication: 'Terminer la communication',
  strikeCommunication: 'Rayer l’inscription',
  enterSystem: 'Inscrire un système',
  seedSystem: 'Système nommé par la politique',
  reviewSystem: 'Revoir le système',
  retireSystem: 'Retirer le système',
  strikeSystem: 'Rayer l’inscription',
  enterDestruction: 'Inscrire une destruction',
  strikeDestruction: 'Rayer l’inscription',
  publishPolicy: 'Inscrire une version de la politique',
  supersedePolicy: 'Noter son remplacement',
  strikePolicy: 'Rayer l’inscription',
};

export const governanceActs = {
  enterConsent: 'a inscrit un consentement',
  withdrawConsent: 'a noté le retrait du consentement',
  expireConsent: 'a noté la fin du consentement',
  strikeConsent: 'a rayé l’inscription',
  enterCommunication: 'a inscrit une communication',
  endCommunication: 'a terminé la communication',
  strikeCommunication: 'a rayé l’inscription',
  enterSystem: 'a inscrit un système',
  seedSystem: 'a inscrit un système que la politique nomme',
  reviewSystem: 'a revu le système',
  retireSystem: 'a retiré le système',
  strikeSystem: 'a rayé l’inscription',
  enterDestruction: 'a inscrit une destruction',
  strikeDestruction: 'a rayé l’inscription',
  publishPolicy: 'a inscrit une version de la politique',
  supersedePolicy: 'a noté son remplacement',
  strikePolicy: 'a rayé l’inscription',
};
