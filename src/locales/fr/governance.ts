import type { communications as communicationRegister } from '../../registers/communications.ts';
import type { consents as consentRegister } from '../../registers/consents.ts';
import type { destructions as destructionRegister } from '../../registers/destructions.ts';
import type { policyVersions as policyRegister } from '../../registers/policy-versions.ts';
import type { systems as systemRegister } from '../../registers/systems.ts';
import { guards } from './guards.ts';
import { controls, kinds, means, purposes } from './vocabulary.ts';

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
  policyVersion: 'Version de la politique',
  sample: 'Exemple',
  person: 'Personne',
  evidence: 'Preuve du consentement',
  closedOn: 'Fermeture',
};

/** Words of the register of consents. */
export const consents = {
  title: 'Registre des consentements',
  columns: consentColumns,
  choices: {
    purpose: purposes,
    giver: {
      personConcerned: 'La personne concernée',
      parentalAuthority: 'Titulaire de l’autorité parentale',
      tutor: 'Tuteur',
      minor: 'La personne mineure',
    },
  },
  stages: { valid: 'Valable', withdrawn: 'Retiré', registeredInError: 'Inscrit par erreur' },
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
  closedOn: 'Fermeture',
};

/** Words of the register of communications. */
export const communications = {
  title: 'Registre des communications',
  columns: communicationColumns,
  choices: {
    basis: guards.bases,
    kinds,
    undertakings: {
      onlyForTransaction: 'Ne s’en servir que pour la transaction',
      noOtherCommunication: 'Ne pas les communiquer sans consentement',
      protect: 'Prendre les mesures pour les protéger',
      destroy: 'Les détruire si la transaction n’est pas conclue ou n’en a plus besoin',
    },
  },
  stages: { entered: 'Inscrite', ended: 'Terminée', registeredInError: 'Inscrite par erreur' },
};

const systemColumns: Texts<keyof typeof systemRegister.columns> = {
  system: 'Système',
  measures: 'Mesures de sécurité',
  writtenContract: 'Contrat écrit',
  contractOn: 'Contrat du',
  measuresInContract: 'Mesures prévues au contrat',
  incidentNoticeInContract: 'Avis de violation prévu au contrat',
  standingEntry: 'Inscrit au registre des communications',
  outsideQuebec: 'Renseignements hors du Québec',
  assessmentOn: 'Évaluation faite le',
  adequateProtection: 'Protection adéquate',
  reviewedOn: 'Revu le',
  policyVersion: 'Version de la politique',
  sample: 'Exemple',
  provider: 'Fournisseur',
  place: 'Lieu',
  closedOn: 'Retrait',
};

/** Words of the register of systems. */
export const systems = {
  title: 'Registre des systèmes',
  columns: systemColumns,
  choices: { measures: controls },
  stages: { entered: 'Inscrit', inOrder: 'En règle', retired: 'Retiré' },
};

const destructionColumns: Texts<keyof typeof destructionRegister.columns> = {
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
  closedOn: 'Fermeture',
};

/** Words of the register of destructions. */
export const destructions = {
  title: 'Registre des destructions',
  columns: destructionColumns,
  choices: {
    reason: {
      purposeAchieved: 'Fin accomplie',
      retentionEnded: 'Durée de conservation écoulée',
      requestGranted: 'Demande accueillie',
      minor: 'Renseignement sur un mineur',
      objection: 'Désaccord avec la politique',
    },
    method: { erased: 'Effacé', shredded: 'Déchiqueté', returned: 'Rendu', anonymized: 'Anonymisé' },
    kinds,
  },
  stages: { entered: 'Inscrite', registeredInError: 'Inscrite par erreur' },
};

const policyColumns: Texts<keyof typeof policyRegister.columns> = {
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
  closedOn: 'Fermeture',
};

/** Words of the register of policy versions. */
export const policyVersions = {
  title: 'Registre des versions de la politique',
  columns: policyColumns,
  choices: { languages: { fr: 'français', en: 'anglais' }, noticeMeans: means },
  stages: { published: 'Publiée', superseded: 'Remplacée', registeredInError: 'Inscrite par erreur' },
};

/** What the officer does in the registers of governance. */
export const governanceVerbs = {
  enterConsent: 'Inscrire un consentement',
  withdrawConsent: 'Noter le retrait',
  strikeConsent: 'Rayer l’inscription',
  enterCommunication: 'Inscrire une communication',
  endCommunication: 'Terminer la communication',
  strikeCommunication: 'Rayer l’inscription',
  enterSystem: 'Inscrire un système',
  reviewSystem: 'Revoir le système',
  retireSystem: 'Retirer le système',
  enterDestruction: 'Inscrire une destruction',
  strikeDestruction: 'Rayer l’inscription',
  publishPolicy: 'Inscrire une version de la politique',
  supersedePolicy: 'Noter son remplacement',
  strikePolicy: 'Rayer l’inscription',
};

export const governanceActs = {
  enterConsent: 'a inscrit un consentement',
  withdrawConsent: 'a noté le retrait du consentement',
  strikeConsent: 'a rayé l’inscription',
  enterCommunication: 'a inscrit une communication',
  endCommunication: 'a terminé la communication',
  strikeCommunication: 'a rayé l’inscription',
  enterSystem: 'a inscrit un système',
  reviewSystem: 'a revu le système',
  retireSystem: 'a retiré le système',
  enterDestruction: 'a inscrit une destruction',
  strikeDestruction: 'a rayé l’inscription',
  publishPolicy: 'a inscrit une version de la politique',
  supersedePolicy: 'a noté son remplacement',
  strikePolicy: 'a rayé l’inscription',
};
