import type { Conclusion } from '../../src/law/incident.ts';
import type { Weighing } from '../../src/law/serious-injury.ts';

/** One incident as an officer would weigh it: what happened, what was found under each factor, what that suggests. */
export interface WorkedIncident {
  readonly happened: string;
  readonly weighing: Weighing;
  readonly suggests: Conclusion;
}

/** Twelve incidents of a small firm in computing. The factors are the law's; there is no score. */
export const workedIncidents: readonly WorkedIncident[] = [
  {
    happened: 'Rançongiciel : la paie est copiée puis chiffrée, une rançon est demandée',
    weighing: {
      sensitivity: ['identityNumber', 'financial'],
      anticipatedConsequences: ['identityTheft', 'financialLoss'],
      likelihoodOfInjuriousUse: ['maliciousAct', 'notRecovered'],
      illIntentionedUses: ['extortion', 'resale', 'fraud'],
    },
    suggests: 'yes',
  },
  {
    happened: 'Mot de passe d’un client donné à un hameçonneur, compte utilisé dans l’heure',
    weighing: {
      sensitivity: ['credential'],
      anticipatedConsequences: ['financialLoss'],
      likelihoodOfInjuriousUse: ['maliciousAct', 'signsOfUse'],
      illIntentionedUses: ['accountTakeover'],
    },
    suggests: 'yes',
  },
  {
    happened: 'Liste des mots de passe Wi-Fi de clients dans un dossier partagé au public, trouvée par un inconnu',
    weighing: {
      sensitivity: ['credential'],
      anticipatedConsequences: ['harmToReputation'],
      likelihoodOfInjuriousUse: ['publiclyExposed', 'recipientUnknown', 'longExposed'],
      illIntentionedUses: ['accountTakeover', 'resale'],
    },
    suggests: 'yes',
  },
  {
    happened: 'Ordinateur portable volé, disque non chiffré, dossiers d’employés',
    weighing: {
      sensitivity: ['identityNumber', 'medical'],
      anticipatedConsequences: ['identityTheft', 'humiliation'],
      likelihoodOfInjuriousUse: ['maliciousAct', 'notRecovered'],
      illIntentionedUses: ['fraud', 'impersonation'],
    },
    suggests: 'yes',
  },
  {
    happened: 'Un employé consulte par curiosité le dossier de santé d’un collègue et en parle',
    weighing: {
      sensitivity: ['medical', 'intimate'],
      anticipatedConsequences: ['humiliation', 'harmToReputation'],
      likelihoodOfInjuriousUse: ['signsOfUse'],
      illIntentionedUses: ['harassment'],
    },
    suggests: 'yes',
  },
  {
    happened: 'Ordinateur portable perdu, disque chiffré, dossiers d’employés',
    weighing: {
      sensitivity: ['identityNumber', 'medical'],
      anticipatedConsequences: ['identityTheft'],
      likelihoodOfInjuriousUse: ['encrypted'],
      illIntentionedUses: ['noneConceivable'],
    },
    suggests: 'no',
  },
  {
    happened: 'Soumission envoyée à un autre client, détruite sans être lue, confirmation écrite',
    weighing: {
      sensitivity: ['businessContactOnly'],
      anticipatedConsequences: ['inconvenienceOnly'],
      likelihoodOfInjuriousUse: ['trustedRecipient', 'recoveredUnread', 'destructionConfirmed'],
      illIntentionedUses: ['noneConceivable'],
    },
    suggests: 'no',
  },
  {
    happened: 'Relevé de paie dans la mauvaise enveloppe, rendu sans avoir été ouvert le lendemain',
    weighing: {
      sensitivity: ['financial', 'identityNumber'],
      anticipatedConsequences: ['identityTheft'],
      likelihoodOfInjuriousUse: ['recoveredUnread', 'promptlyContained'],
      illIntentionedUses: ['noneConceivable'],
    },
    suggests: 'no',
  },
  {
    happened: 'Destinataires d’une infolettre visibles de tous : courriels professionnels déjà publiés',
    weighing: {
      sensitivity: ['businessContactOnly', 'alreadyPublic'],
      anticipatedConsequences: ['inconvenienceOnly'],
      likelihoodOfInjuriousUse: [],
      illIntentionedUses: [],
    },
    suggests: 'no',
  },
  {
    happened: 'Facture avec coordonnées bancaires envoyée à un inconnu, message rappelé en dix minutes',
    weighing: {
      sensitivity: ['financial'],
      anticipatedConsequences: ['financialLoss'],
      likelihoodOfInjuriousUse: ['recipientUnknown', 'promptlyContained'],
      illIntentionedUses: ['fraud'],
    },
    suggests: 'undetermined',
  },
  {
    happened: 'Carnet d’adresses professionnelles copié par un hameçonneur',
    weighing: {
      sensitivity: ['businessContactOnly'],
      anticipatedConsequences: [],
      likelihoodOfInjuriousUse: ['maliciousAct'],
      illIntentionedUses: ['phishing'],
    },
    suggests: 'undetermined',
  },
  {
    happened: 'Disque de sauvegarde introuvable, contenu encore inconnu',
    weighing: { likelihoodOfInjuriousUse: ['notRecovered'] },
    suggests: 'undetermined',
  },
];
