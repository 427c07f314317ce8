import type { minors as register } from '../../registers/minors.ts';
import { endingColumns, endings } from './endings.ts';
import { mailColumns } from './mail.ts';
import { destroyedStage } from './retention.ts';
import { reporterColumns } from './staff.ts';
import { categories, means } from './vocabulary.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

const columns: Texts<keyof typeof register.columns> = {
  told: 'Ce qui a été trouvé, et où',
  system: 'Système',
  discoveredOn: 'Trouvé le',
  means: 'Moyen',
  personCategory: 'Catégorie de personne',
  policyVersion: 'Version de la politique',
  sample: 'Exemple',
  ...reporterColumns,
  ...mailColumns,
  age: 'Âge',
  consentBy: 'Consentement au dossier',
  heldUntil: 'Retenu jusqu’au',
  necessaryBecause: 'Pourquoi c’est nécessaire',
  authorizationAskedOn: 'Autorisation demandée le',
  authorizationAskedOf: 'Autorisation demandée à',
  authorizationAnswer: 'Réponse',
  authorizationAnsweredOn: 'Réponse reçue le',
  destroyedOn: 'Détruit le',
  destroyedWhat: 'Ce qui a été détruit',
  destroyedBy: 'Détruit par',
  destroyedFiles: 'Empreintes des pièces détruites',
  mailboxEmptiedOn: 'Effacé de la boîte de courriel le',
  ...endingColumns,
  closedOn: 'Fermeture',
};

const givers = {
  parentalAuthority: 'Titulaire de l’autorité parentale',
  tutor: 'Tuteur',
  minor: 'La personne mineure',
  nobody: 'Personne',
};

/** Words of the register of reports about minors. */
export const minors = {
  title: 'Registre des signalements sur des personnes mineures',
  columns,
  choices: {
    means,
    personCategory: categories,
    age: { under14: 'Moins de 14 ans', from14: '14 à 17 ans', unknown: 'Âge inconnu' },
    consentBy: givers,
    authorizationAskedOf: givers,
    authorizationAnswer: { given: 'Donnée', refused: 'Refusée' },
    ending: endings,
  },
  stages: {
    ...destroyedStage,
    reported: 'Signalé',
    asked: 'Autorisation demandée',
    authorized: 'Autorisé',
    destroyed: 'Détruit',
    closed: 'Fermé',
    ended: 'Terminé sans suite',
  } satisfies Texts<(typeof register.stages)[number]>,
  verbs: {
    reportMinor: 'Signaler un renseignement sur une personne mineure',
    describeMinor: 'Décrire le signalement',
    askAuthorization: 'Demander l’autorisation',
    noteAuthorization: 'Noter la réponse',
    destroyMinor: 'Noter la destruction',
    noteMailboxEmptied: 'Noter l’effacement du courriel',
    closeMinor: 'Fermer le signalement',
    endMinor: 'Terminer sans suite',
  },
  acts: {
    reportMinor: 'a signalé un renseignement sur une personne mineure',
    describeMinor: 'a décrit le signalement',
    askAuthorization: 'a demandé l’autorisation',
    noteAuthorization: 'a noté la réponse',
    destroyMinor: 'a noté la destruction',
    noteMailboxEmptied: 'a noté que le courriel est effacé de la boîte',
    closeMinor: 'a fermé le signalement',
    endMinor: 'a terminé le signalement sans suite',
  },
};
