import type { injurySigns } from '../../law/serious-injury.ts';
import type { injuryColumns } from '../../registers/injury-columns.ts';

type Signs = { readonly [F in keyof typeof injurySigns]: Readonly<Record<keyof (typeof injurySigns)[F], string>> };

const signs: Signs = {
  sensitivity: {
    medical: 'Médical',
    biometric: 'Biométrique',
    intimate: 'Autrement intime',
    highExpectationOfPrivacy: 'Haut degré d’attente raisonnable en matière de vie privée',
    identityNumber: 'Numéro d’identité',
    financial: 'Financier',
    credential: 'Mot de passe ou accès',
    concernsMinor: 'Concerne une personne mineure',
    businessContactOnly: 'Coordonnées professionnelles seulement',
    alreadyPublic: 'Déjà public',
  },
  anticipatedConsequences: {
    identityTheft: 'Vol d’identité',
    financialLoss: 'Perte financière',
    humiliation: 'Humiliation',
    harmToReputation: 'Atteinte à la réputation',
    harmToCreditRecord: 'Atteinte au dossier de crédit',
    lossOfEmployment: 'Perte d’emploi',
    harmToSafety: 'Atteinte à la sécurité',
    inconvenienceOnly: 'Désagrément seulement',
  },
  likelihoodOfInjuriousUse: {
    maliciousAct: 'Acte malveillant',
    recipientUnknown: 'Destinataire inconnu',
    publiclyExposed: 'Exposé publiquement',
    notRecovered: 'Pas récupéré',
    longExposed: 'Exposé longtemps',
    signsOfUse: 'Signes d’utilisation',
    encrypted: 'Chiffré',
    recoveredUnread: 'Récupéré sans avoir été lu',
    destructionConfirmed: 'Destruction confirmée',
    trustedRecipient: 'Destinataire de confiance',
    promptlyContained: 'Maîtrisé rapidement',
  },
  illIntentionedUses: {
    fraud: 'Fraude',
    impersonation: 'Usurpation d’identité',
    accountTakeover: 'Prise de contrôle d’un compte',
    phishing: 'Hameçonnage',
    extortion: 'Extorsion',
    resale: 'Revente',
    harassment: 'Harcèlement',
    noneConceivable: 'Aucune imaginable',
  },
};

/** Words of the weighing of a serious injury (art. 3.7). */
export const injury = {
  columns: {
    sensitivitySigns: 'Sensibilité du renseignement',
    consequenceSigns: 'Conséquences appréhendées de son utilisation',
    likelihoodSigns: 'Probabilité d’une utilisation préjudiciable',
    illUseSigns: 'Utilisations malveillantes possibles',
  } satisfies Readonly<Record<keyof typeof injuryColumns, string>>,
  choices: {
    sensitivitySigns: signs.sensitivity,
    consequenceSigns: signs.anticipatedConsequences,
    likelihoodSigns: signs.likelihoodOfInjuriousUse,
    illUseSigns: signs.illIntentionedUses,
  },
  verbs: { weighInjury: 'Peser le risque de préjudice' },
  acts: { weighInjury: 'a pesé le risque de préjudice' },
};
