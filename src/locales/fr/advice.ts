import type { AdviceKey } from '../../company/advice.ts';

/** Measures suggested to a person concerned (Règl., art. 5, 5°): plain acts, in the order to take them. */
export const advice: Readonly<Record<AdviceKey, string>> = {
  credential:
    'Changez tout de suite ce mot de passe, et partout où il servait aussi. Activez la vérification en deux étapes. Fermez les sessions ouvertes que vous ne reconnaissez pas.',
  financial:
    'Prévenez votre institution financière. Vérifiez vos relevés chaque semaine et signalez toute opération que vous ne reconnaissez pas. Demandez qu’on remplace une carte dont le numéro a circulé.',
  sin: 'Demandez à Equifax et à TransUnion une alerte de sécurité à votre dossier de crédit ; au Québec, vous pouvez aussi demander un gel de sécurité. Vérifiez vos comptes auprès des gouvernements.',
  email:
    'Méfiez-vous des messages qui parlent de cet incident ou qui pressent d’agir. N’ouvrez ni lien ni pièce jointe. Joignez l’entreprise par une adresse que vous connaissez déjà.',
  phone:
    'Ne donnez aucun renseignement à qui vous appelle ou vous écrit au sujet de cet incident : rappelez vous-même, à un numéro connu. Demandez à votre fournisseur de protéger votre ligne contre un transfert.',
  biometric:
    'Une empreinte ou un visage ne se change pas : remplacez-les par un code, là où ils ouvrent un appareil ou un compte, et vérifiez les accès récents.',
  health:
    'Vérifiez les services de santé et les réclamations faits à votre nom. Si on vous menace de révéler un renseignement, ne payez pas et prévenez la police.',
  minor:
    'Parlez-en avec l’enfant. Vérifiez qu’aucun compte ni dossier de crédit n’existe à son nom. Signalez à la police toute approche par un inconnu.',
  address:
    'Surveillez votre courrier : un envoi qui manque ou un compte inconnu peut être un signe de fraude. Demandez la réexpédition seulement auprès de Postes Canada.',
  employment:
    'Prévenez votre employeur si quelqu’un se présente en votre nom. Vérifiez par une autre voie toute demande de paiement ou de virement.',
  online: 'Mettez à jour votre appareil et votre routeur. Changez le mot de passe de votre réseau s’il a pu être vu.',
  general:
    'Gardez cet avis. Si vous croyez qu’on se sert de vos renseignements, prévenez la police et écrivez-nous : nous vous aiderons.',
};
