import type { ConsentGiver } from '../../../law/minor.ts';
import type { RefusalOffer } from '../../../law/refusal-grounds.ts';
import type { RequestType, ThirdPartyInformation } from '../../../law/request.ts';

/** A request, as the sentence *Nous la comprenons ainsi : …* names it. */
const requests: Readonly<Record<RequestType, string>> = {
  access: 'une demande d’accès à vos renseignements personnels',
  portability:
    'une demande de communication de vos renseignements dans un format technologique structuré et couramment utilisé',
  rectification: 'une demande de rectification de vos renseignements personnels',
  deletion: 'une demande de suppression de renseignements personnels à votre sujet',
  comments: 'une demande de verser vos commentaires écrits à votre dossier',
  ceaseDissemination: 'une demande de cesser la diffusion de renseignements personnels à votre sujet',
  deindex: 'une demande de désindexation d’un hyperlien rattaché à votre nom',
  reindex: 'une demande de réindexation d’un hyperlien rattaché à votre nom',
  consentWithdrawal: 'le retrait de votre consentement',
  information: 'une demande d’information sur les renseignements personnels recueillis auprès de vous',
  source: 'une demande de connaître la source de vos renseignements personnels',
  automatedDecision: 'une demande au sujet d’une décision fondée exclusivement sur un traitement automatisé',
  erasureOnObjection: 'une demande d’effacement de vos renseignements personnels',
  policyPaperCopy: 'une demande de copie papier de notre politique de confidentialité',
};

/** The same, as it is named to somebody else: the Commission reads of *ses* renseignements. */
const requestsToOthers: Readonly<Record<RequestType, string>> = {
  access: 'une demande d’accès à ses renseignements personnels',
  portability:
    'une demande de communication de ses renseignements dans un format technologique structuré et couramment utilisé',
  rectification: 'une demande de rectification de ses renseignements personnels',
  deletion: 'une demande de suppression de renseignements personnels à son sujet',
  comments: 'une demande de verser ses commentaires écrits à son dossier',
  ceaseDissemination: 'une demande de cesser la diffusion de renseignements personnels à son sujet',
  deindex: 'une demande de désindexation d’un hyperlien rattaché à son nom',
  reindex: 'une demande de réindexation d’un hyperlien rattaché à son nom',
  consentWithdrawal: 'le retrait de son consentement',
  information: 'une demande d’information sur les renseignements personnels recueillis auprès d’elle',
  source: 'une demande de connaître la source de ses renseignements personnels',
  automatedDecision: 'une demande au sujet d’une décision fondée exclusivement sur un traitement automatisé',
  erasureOnObjection: 'une demande d’effacement de ses renseignements personnels',
  policyPaperCopy: 'une demande de copie papier de notre politique de confidentialité',
};

/** What a refusal must offer with it, as it is said to the person. */
const offers: Readonly<Record<RefusalOffer, string>> = {
  writeWithHelp: 'Nous vous aiderons à écrire votre demande, si vous le voulez.',
  proveLater: 'Vous pouvez encore prouver votre identité ou votre qualité. Votre demande sera alors traitée.',
  healthProfessional:
    'Désignez un professionnel de la santé de votre choix : il pourra recevoir les renseignements pour vous.',
  throughParentsOrProfessional:
    'Le titulaire de l’autorité parentale peut faire la demande. Un professionnel de la santé le peut aussi, dans les cas prévus par la loi.',
  restOfTheInformation: 'Nous vous remettons tout autre renseignement que nous détenons à votre sujet, s’il y en a.',
  comments: 'Vous pouvez nous remettre des commentaires écrits. Nous les verserons à votre dossier.',
  destructionAtTerm: 'Nous détruirons les renseignements dès que la loi le permettra.',
  otherFormat: 'Nous pouvons vous donner accès aux renseignements sous une autre forme.',
};

/** Kinds of information that a third party supplied: *un renseignement commercial*. */
const thirdPartyKinds: Readonly<Record<ThirdPartyInformation, string>> = {
  industrial: 'industriel',
  financial: 'financier',
  commercial: 'commercial',
  scientific: 'scientifique',
  technical: 'technique',
  union: 'syndical',
};

/** As whom somebody is asked for an authorization about a minor. */
const consentGiverNames: Readonly<Record<ConsentGiver, string>> = {
  parentalAuthority: 'titulaire de l’autorité parentale',
  tutor: 'tuteur ou tutrice',
  minor: 'personne concernée, âgée de 14 ans ou plus',
  nobody: '',
};

/** Words of letters that are no letter's own. */
export const letters = {
  requests,
  requestsToOthers,
  foundIn: (system: string) => `Vos renseignements trouvés dans ${system}`,
  offers,
  thirdPartyKinds,
  consentGivers: consentGiverNames,
  unknown: (because: string) => `inconnu, car ${because}`,
  toFollow: 'à suivre, dans un complément',
  commission: 'Commission d’accès à l’information',
  acts: {
    'p39.1': 'Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c. P-39.1)',
    'reg3.1': 'Règlement sur les incidents de confidentialité (RLRQ, c. A-2.1, r. 3.1)',
    ccq: 'Code civil du Québec',
  },
  sections: (act: string, list: string, _several: boolean) => `${act}, art. ${list}`,
  paragraph: (section: string, n: string) => `${section} (al. ${n})`,
  item: (section: string, n: string) => `${section} (${n}°)`,
  policy: 'politique de confidentialité',
  names: (kinds: string) => `Types de renseignements : ${kinds}.`,
  neq: (number: string) => `Numéro d’entreprise du Québec (NEQ) : ${number}`,
  neqUnknown: 'Numéro d’entreprise du Québec (NEQ) : à suivre',
  cause: (text: string) => `Cause : ${text}`,
  causeUnknown: 'Cause : inconnue à ce jour.',
  onDay: (day: string) => `le ${day}`,
  period: (from: string, to: string) => `du ${from} au ${to}`,
  persons: (all: string, inQuebec: string) => `${all} personnes concernées (environ), dont ${inQuebec} au Québec`,
  personsNotOwed: 'Aucun avis aux personnes n’est requis : le risque de préjudice sérieux est écarté.',
  personsTold: (day: string) => `Avis aux personnes transmis le ${day}.`,
  publicNoticeGiven: (day: string) => `Avis public donné le ${day}.`,
  personsDeferred: 'L’avis aux personnes est reporté tant qu’il pourrait entraver une enquête.',
  measuresOn: (day: string) => `Date des mesures : ${day}.`,
  noAuthority: 'Aucune autorité à l’extérieur du Québec n’a été avisée.',
  keptMonths: (system: string, months: string) => `${system} : ${months} mois.`,
  between: ' ; ',
  page: 'page',
  of: 'de',
};
