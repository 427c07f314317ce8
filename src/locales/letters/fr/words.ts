import type { RequestType } from '../../../law/request.ts';

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

/** Words of letters that are no letter's own. */
export const letters = {
  requests,
  unknown: (because: string) => `inconnu, car ${because}`,
  /** Title in the file's properties, and its name without what follows. */
  acknowledgement: {
    title: (reference: string) => `Accusé de réception ${reference}`,
    file: (reference: string) => `accuse-de-reception-${reference}`,
  },
  page: 'page',
  of: 'de',
};
