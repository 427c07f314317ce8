import type { InformationKind } from '../../company/information-kinds.ts';
import type { Control, PersonCategory, Purpose } from '../../company/vocabulary.ts';
import type { Means } from '../../registers/means.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** How an intake came in. */
export const means: Texts<Means> = {
  teams: 'Teams',
  outlook: 'Outlook',
  web: 'Site Web',
  form: 'Formulaire',
  post: 'Poste',
  email: 'Courriel',
  phone: 'Téléphone',
  text: 'Message texte',
  counter: 'En personne',
};

/** Whom the policy covers. */
export const categories: Texts<PersonCategory> = {
  potentialClient: 'Client potentiel',
  client: 'Client',
  consultant: 'Consultant',
  employee: 'Employé',
  member: 'Membre',
  visitor: 'Visiteur',
  other: 'Autre',
};

/** The policy's eight purposes. */
export const purposes: Texts<Purpose> = {
  communicationAndSupport: 'Communiquer et soutenir',
  clientRelations: 'Entretenir la relation avec les clients',
  serviceProvision: 'Fournir les services',
  identification: 'Identifier la personne',
  answerToRequests: 'Répondre aux demandes',
  informationByEmail: 'Informer par courriel',
  payment: 'Facturer et recevoir les paiements',
  similarUses: 'Fins semblables',
};

/** The measures that the policy publishes. */
export const controls: Texts<Control> = {
  ssl: 'Échanges chiffrés (SSL)',
  networkMonitoring: 'Surveillance du réseau',
  backup: 'Sauvegarde',
  loginPassword: 'Mot de passe',
  multiFactor: 'Vérification à plusieurs facteurs',
  biometricUnlock: 'Déverrouillage biométrique',
  firewall: 'Pare-feu',
  mailAuthentication: 'Authentification du courriel (DMARC, SPF, DKIM)',
  securityLogs: 'Journaux de sécurité',
  diskEncryption: 'Disque chiffré',
};

/** Kinds of personal information. */
export const kinds: Texts<InformationKind> = {
  name: 'Nom et prénom',
  email: 'Adresse courriel',
  address: 'Adresse',
  employerAddress: 'Adresse postale de l’employeur',
  postalCode: 'Code postal',
  countryProvince: 'Pays, province',
  occupation: 'Profession',
  position: 'Poste dans une entreprise',
  personalPhone: 'Téléphone personnel',
  businessPhone: 'Téléphone professionnel',
  phone: 'Numéro de téléphone',
  fax: 'Numéro de télécopieur',
  website: 'Site Web',
  employerName: 'Nom de l’employeur',
  employerBusinessName: 'Raison sociale de l’employeur',
  ipAddress: 'Adresse IP',
  credential: 'Mot de passe ou autre moyen d’accès',
  financial: 'Renseignements bancaires ou financiers',
  health: 'Renseignements de santé',
  sin: 'Numéro d’assurance sociale (NAS)',
  biometric: 'Renseignements biométriques',
  minor: 'Renseignements sur une personne mineure',
  other: 'Autres renseignements',
};
