import type { CommunicationBasis } from '../../law/communication.ts';
import type { ComplaintContent, ComplaintYardstick } from '../../law/complaint.ts';
import type { ComplaintDutyKey } from '../../law/complaint-duties.ts';
import type { ConsentDutyKey } from '../../law/consent-duties.ts';
import type { DecisionOutputKey } from '../../law/decision.ts';
import type { ApplicantCapacity, IdentityMethod } from '../../law/disclosure.ts';
import type { DisseminationCondition, DisseminationFactor } from '../../law/dissemination.ts';
import type { GapOf, LawGuard } from '../../law/guards.ts';
import type { ProofDutyKey } from '../../law/identity-proof.ts';
import type { AgeBand, MinorDutyKey } from '../../law/minor.ts';
import type { RefusalCondition, RefusalGroundKey, RefusalOffer } from '../../law/refusal-grounds.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

const complaintDuties: Texts<ComplaintDutyKey> = {
  openIncident: 'Ouvrir un incident',
  openRequest: 'Ouvrir une demande',
  askComplainant: 'Demander ce qui manque à la plainte',
  remindComplainant: 'Relancer la personne',
  answerOnWhatIsThere: 'Répondre avec ce qui est au dossier',
  replyToComplaint: 'Répondre à la plainte, avec motifs, par courriel',
  confirmReply: 'Dire si le courriel trouvé était la réponse',
  separateFile: 'Tenir le dossier distinct : plainte, analyse, réponse',
  retainComplaint: 'Conserver le dossier',
};

const consentDuties: Texts<ConsentDutyKey> = {
  endConsentUse: 'Cesser ce qui repose sur ce consentement, ou le demander de nouveau',
};

const proofDuties: Texts<ProofDutyKey> = {
  proofInMailbox: 'Effacer de la boîte de courriel la preuve d’identité',
};

const minorDuties: Texts<MinorDutyKey> = {
  destroyOrAsk: 'Détruire les renseignements, ou demander l’autorisation',
  awaitAuthorization: 'Obtenir la réponse à la demande d’autorisation',
  destroyNow: 'Détruire les renseignements : l’autorisation est refusée',
  emptyMailbox: 'Effacer de la boîte de courriel le message qui l’apportait',
  keepForRecourse: 'Conserver d’abord : une demande est en cours',
};

const names: Texts<LawGuard> = {
  commissionNotice: 'Avant d’envoyer l’avis à la Commission',
  personNotice: 'Avant d’envoyer l’avis aux personnes',
  publicNotice: 'Avant de donner un avis public',
  waiver: 'Avant de renoncer à l’avis à la Commission',
  personsCount: 'Avant de noter l’envoi de l’avis aux personnes',
  personsRest: 'Avant de clore l’avis pour les personnes non jointes',
  deferral: 'Avant de reporter l’avis aux personnes',
  disclosure: 'Avant de communiquer un renseignement personnel',
  search: 'Avant de noter une recherche',
  wording: 'Dans ce qui est envoyé',
  source: 'Avant de répondre sur la source',
  information: 'Avant de répondre sur ce qui est recueilli',
  grant: 'Avant d’accueillir une demande',
  refusal: 'Avant d’envoyer un refus',
  dissemination: 'Avant une décision selon l’article 28.1',
  destruction: 'Avant de détruire',
  keeping: 'Avant de détruire un de nos dossiers',
  requestEnding: 'Avant de clore une demande sans réponse',
  requestClosing: 'Avant de fermer une demande',
  complaintExtension: 'Avant d’envoyer un avis de prolongation',
  complaintResponse: 'Avant de répondre à une plainte',
  complaintClosing: 'Avant de fermer une plainte',
  minorClosing: 'Avant de fermer un signalement sur une personne mineure',
  consent: 'Avant d’inscrire un consentement',
  amendment: 'Avant de publier une modification de la politique',
  provider: 'Avant de confier des renseignements à un fournisseur',
  transaction: 'Avant une transaction commerciale',
  personalDecision: 'Avant une décision sur une personne',
  communication: 'Avant une communication sans consentement',
};

const disseminationConditions: Texts<DisseminationCondition> = {
  seriousInjury: 'La diffusion cause un préjudice grave à la réputation ou à la vie privée.',
  greaterThanPublicInterest: 'Ce préjudice dépasse manifestement l’intérêt du public ou la liberté de s’exprimer.',
  noMoreThanNecessary: 'Ce qui est demandé n’excède pas ce qui est nécessaire.',
};

const disseminationFactors: Texts<DisseminationFactor> = {
  publicFigure: 'La personne est une personnalité publique',
  minorAtTheTime: 'Le renseignement concerne la personne alors qu’elle était mineure',
  upToDateAndAccurate: 'Le renseignement est à jour et exact',
  sensitivity: 'La sensibilité du renseignement',
  context: 'Le contexte de la diffusion',
  timeElapsed: 'Le délai écoulé',
  pardonOrRestriction: 'Un pardon, ou l’accès restreint à un dossier judiciaire',
};

const gaps: { readonly [G in LawGuard]: Texts<GapOf<G>> } = {
  commissionNotice: {
    organization: 'Le nom de l’entreprise et son NEQ, s’il y a lieu.',
    contact: 'La personne à joindre et ses coordonnées.',
    informationConcerned: 'Les renseignements visés, ou pourquoi on ne peut les décrire.',
    circumstancesAndCause: 'Les circonstances et, si elle est connue, la cause.',
    occurred: 'La date ou la période de l’incident.',
    aware: 'La date ou la période de la prise de connaissance.',
    personsAndInQuebec: 'Le nombre de personnes, et de celles qui résident au Québec.',
    riskElements: 'Les éléments qui mènent à conclure à un risque de préjudice sérieux.',
    noticeToPersons: 'Les mesures pour aviser les personnes, et leur date ou leur délai.',
    measures: 'Les mesures prises ou à venir, et leur date ou leur délai.',
    authoritiesOutsideQuebec: 'L’autorité avisée à l’extérieur du Québec, s’il y en a une.',
  },
  personNotice: {
    informationConcerned: 'Les renseignements visés, ou pourquoi on ne peut les décrire.',
    circumstances: 'Les circonstances, en bref.',
    occurred: 'La date ou la période de l’incident.',
    measures: 'Les mesures prises ou à venir pour diminuer le risque.',
    measuresSuggested: 'Les mesures suggérées à la personne.',
    contact: 'Où se renseigner davantage.',
  },
  publicNotice: {
    ground: 'Le motif de l’avis public.',
    reason: 'La raison, en mots, pour le registre.',
    means: 'Par quel moyen il est donné.',
  },
  waiver: {
    onlyThePromise:
      'On ne renonce qu’à la promesse de la politique, une fois conclu qu’il n’y a pas de risque sérieux.',
    reason: 'Donnez le motif d’y renoncer.',
  },
  personsCount: {
    toNotify: 'Dites combien de personnes sont à aviser, ou pourquoi on l’ignore.',
    notified: 'Dites combien de personnes ont été avisées.',
    returnedOfNotified: 'Il ne peut revenir plus d’avis qu’il n’en est parti.',
  },
  personsRest: {
    reason: 'Donnez la raison, en mots, pour les personnes non jointes.',
    publicNoticeGiven: 'Donnez d’abord l’avis public qui tient lieu d’avis aux personnes non jointes.',
  },
  deferral: {
    ground: 'Le motif du report.',
    body: 'L’organisme qui enquête en vertu de la loi ; notre propre enquête ne reporte rien.',
    reviewOn: 'Le jour où l’on se demandera si le motif tient encore.',
    citation: 'L’autre loi qui interdit l’avis.',
    officerSigned: 'La signature de la personne responsable.',
  },
  disclosure: {
    identityMethod: 'Notez comment l’identité a été prouvée (jamais le document).',
    identityOn: 'Notez le jour où l’identité a été prouvée.',
    identityBy: 'Notez qui a vérifié l’identité.',
    capacity: 'Notez à quel titre la personne agit.',
    capacityProof: 'Notez comment sa qualité a été prouvée.',
    chargeTold: 'Annoncez d’abord le montant approximatif des frais.',
    thirdPersonsChecked: 'Vérifiez d’abord s’il y a des renseignements sur un tiers.',
  },
  grant: {
    openLinesNamed: 'La réponse en partie doit nommer les recherches encore ouvertes ou impossibles.',
    complete:
      'Une recherche reste ouverte ou impossible : la réponse ne peut pas se dire complète. Répondez en partie.',
  },
  wording: {
    review:
      'Il n’y a pas de « demande de révision » dans le secteur privé : écrivez « demande d’examen de mésentente ».',
    accessToDocuments:
      'La loi parle d’accès aux renseignements personnels, pas de l’accès à des documents : corrigez le texte.',
    hours: 'La loi du Québec ne donne aucun nombre d’heures : retirez-le du texte.',
  },
  search: {
    copyAt: 'Dites où est la copie de ce qui a été trouvé.',
    because: 'Dites pourquoi la recherche est impossible.',
  },
  source: {
    source: 'Dites de qui viennent les renseignements.',
    ground: 'Dites pourquoi ils ont été recueillis auprès d’un tiers.',
    seriousReason: 'Dites l’intérêt sérieux et légitime qui l’a permis.',
  },
  information: {
    collected: 'Dites quels renseignements sont recueillis.',
    access: 'Dites quelles catégories de personnes y ont accès.',
    retention: 'Dites combien de temps ils sont conservés.',
    contact: 'Donnez les coordonnées de la personne responsable.',
  },
  refusal: {
    reasons: 'Le refus doit donner ses motifs.',
    provisionNamed: 'Le refus doit nommer la disposition de la loi.',
    remedies: 'Le refus doit indiquer les recours.',
    timeLimit: 'Le refus doit indiquer le délai des recours.',
  },
  dissemination: { ...disseminationConditions, ...disseminationFactors },
  destruction: {
    recordKnown: 'Aucun dossier ne porte cette référence : vérifiez-la.',
    copyFirst: 'Une copie est demandée : remettez-la d’abord.',
    recourseEnded: 'Une demande ou son recours est en cours : rien n’est détruit avant sa fin.',
  },
  keeping: {
    closed: 'Le dossier est encore ouvert : fermez-le d’abord.',
    fiveYearsAware: 'L’inscription d’un incident se garde cinq ans après la prise de connaissance.',
    oneYearDecision: 'Ce qui a servi à une décision se garde un an après elle.',
    recourse: 'Un recours est ouvert ou peut encore être pris : rien n’est détruit avant sa fin.',
  },
  requestEnding: {
    reason: 'Donnez le motif.',
    personsWords: 'Reprenez les mots de la personne qui retire sa demande.',
    otherReference: 'Donnez la référence de l’autre dossier.',
  },
  requestClosing: {
    reply: 'La réponse écrite n’est pas partie.',
    linesClosed: 'Des recherches sont encore ouvertes : le reste de la réponse est dû.',
    unsearchedPart: 'Un système n’a pu être cherché : cherchez-le de nouveau, ou refusez cette partie avec son motif.',
    copySent: 'La copie ou l’attestation sans frais n’est pas partie.',
    attestationSent: 'L’attestation de la cessation, de la désindexation ou de la réindexation n’est pas partie.',
    recipientsTold: 'Qui a reçu les renseignements dans les six mois n’est pas encore avisé.',
    useCeased: 'L’utilisation visée par le retrait n’a pas encore cessé.',
    paperPosted: 'La copie papier n’est pas postée.',
    helpGiven: 'L’aide demandée pour comprendre le refus n’est pas donnée.',
  },
  complaintExtension: {
    reasons: 'L’avis doit donner les motifs du retard.',
    progress: 'L’avis doit dire où en est le traitement.',
    newDue: 'L’avis doit donner un nouveau délai, plus tard que le premier.',
    beforeDue: 'La date est passée : l’avis devait la précéder. La réponse est en retard et reste due.',
  },
  complaintResponse: {
    reasons: 'La réponse doit être motivée.',
    byEmail: 'La politique promet une réponse par courriel.',
    commissionNamed: 'La réponse doit dire qu’on peut s’adresser à la Commission.',
    nobodyWaits: 'On ne demande à personne d’attendre avant d’aller à la Commission.',
  },
  complaintClosing: {
    complaintFiled: 'Il manque la plainte au dossier distinct.',
    analysisFiled: 'Il manque l’analyse et ses documents au dossier distinct.',
    responseFiled: 'Il manque la réponse envoyée au dossier distinct.',
    answered: 'La réponse n’est pas partie.',
    threeYardsticks: 'L’analyse doit dire si la politique, nos autres pratiques et la loi ont été respectées.',
    incidentOpened: 'La plainte parle d’un incident : ouvrez-le.',
    requestOpened: 'La plainte est au fond une demande : ouvrez-la.',
  },
  minorClosing: {
    destroyedOrAuthorized: 'Les renseignements ne sont ni détruits ni autorisés.',
    destroyedWhat: 'Notez ce qui a été détruit.',
    destroyedBy: 'Notez qui l’a détruit.',
    mailboxEmptied: 'Effacez de la boîte de courriel le message qui l’apportait, puis notez-le.',
    necessaryBecause: 'Notez pourquoi les renseignements sont nécessaires.',
    rightPersonAsked: 'L’autorisation doit venir de qui peut la donner à cet âge.',
  },
  consent: {
    onePurpose: 'Un consentement vaut pour une seule fin : demandez chacune à part.',
    askedApart: 'Le consentement se demande à part, en termes simples et clairs.',
    express: 'Le renseignement est sensible : le consentement doit être exprès.',
    evidence: 'Gardez la trace de ce qui a été demandé et répondu.',
    notByPolicy: 'Accepter la politique ou utiliser le site n’est pas un consentement.',
  },
  amendment: {
    notice: 'Une modification demande un avis : dites par quels moyens il est donné.',
    publishedOnSite: 'La modification doit être publiée sur le site.',
    inFrench: 'La version française manque ; c’est elle qui prévaut.',
    inEnglish: 'La version anglaise manque ; la politique la promet.',
    consentIfLess: 'Elle protège moins ce qui est déjà recueilli : il faut le consentement des personnes.',
  },
  provider: {
    writtenContract: 'Il faut un contrat ou un mandat écrit.',
    measuresInContract: 'Le contrat doit dire les mesures de protection.',
    incidentNotice: 'Le contrat doit obliger le fournisseur à nous aviser sans délai d’une violation ou tentative.',
    standingEntry: 'Il faut une inscription au registre des communications (lecture à confirmer).',
    assessedOutside: 'Hors du Québec : il faut d’abord une évaluation des facteurs relatifs à la vie privée.',
    adequateOutside: 'Hors du Québec : la protection doit être adéquate, par écrit.',
    agreementOutside: 'Hors du Québec : il faut une entente écrite.',
  },
  transaction: {
    agreement: 'Il faut d’abord une entente avec l’autre partie.',
    fourUndertakings: 'L’entente doit contenir les quatre engagements de l’article 18.4.',
  },
  personalDecision: { checkedUpToDate: 'Vérifiez d’abord que les renseignements sont à jour et exacts.' },
  communication: {
    basis: 'Dites sur quelle disposition la communication repose.',
    recipient: 'Dites à qui.',
    information: 'Dites quels renseignements.',
    necessaryBecause: 'Dites pourquoi c’est nécessaire.',
    instrument: 'Joignez le mandat, l’assignation, l’ordonnance ou la demande écrite.',
  },
};

const grounds: Texts<RefusalGroundKey> = {
  notInWriting: 'La demande n’est pas écrite',
  identityNotProven: 'L’identité n’est pas prouvée',
  capacityNotProven: 'La qualité n’est pas prouvée',
  harmToHealth: 'Préjudice grave pour la santé de la personne',
  under14Medical: 'Renseignement médical ou social d’un mineur de moins de 14 ans',
  hinderInquiry: 'Nuirait à une enquête',
  affectProceedings: 'Aurait un effet sur une procédure judiciaire',
  thirdPerson: 'Révélerait un renseignement sur un tiers (refus obligé)',
  deceasedNoInterest: 'Personne décédée : aucun intérêt ni droit en cause (refus obligé)',
  deceasedRefusedRelatives: 'La personne décédée avait refusé par écrit',
  seriousDifficulties: 'Portabilité : difficultés pratiques sérieuses',
  createdOrInferred: 'Portabilité : renseignement créé ou inféré',
  notComputerized: 'Portabilité : renseignement non informatisé',
  accurateAndLawful: 'Le renseignement est exact, complet, sans équivoque et permis',
  mustBeKept: 'Une disposition oblige à conserver le renseignement',
  conditionsNotMet: 'Les conditions de l’article 28.1 ne sont pas réunies',
  commissionAllowed: 'La Commission a permis de ne pas tenir compte de la demande',
};

const conditions: Texts<RefusalCondition> = {
  helpedToWrite: 'La personne a reçu de l’aide pour écrire.',
  proofAskedFor: 'La preuve a été demandée, et n’est pas venue.',
  seriousHarmNow: 'La communication causerait vraisemblablement un préjudice grave à sa santé.',
  underFourteen: 'La personne concernée a moins de 14 ans.',
  medicalOrSocial: 'Le renseignement est de nature médicale ou sociale.',
  notThroughParents: 'La demande ne vient pas du titulaire de l’autorité parentale.',
  internalSecurityOrAgency: 'L’enquête est celle d’un service de sécurité interne, ou d’une agence autorisée.',
  crimeOrStatutoryOffence: 'Elle vise à prévenir, détecter ou réprimer un crime ou une infraction.',
  proceedingsConcerned: 'Une procédure où l’une des parties a un intérêt est en cause.',
  thirdPersonInformation: 'Un renseignement sur un tiers, ou son existence, serait révélé.',
  thirdPersonSeriousInjury: 'Cela pourrait nuire sérieusement à ce tiers.',
  thirdPersonNotConsenting: 'Le tiers n’y consent pas ; son silence n’est pas un consentement.',
  noEmergency: 'Aucune urgence ne met en danger la vie, la santé ou la sécurité de la personne.',
  noInterestAsSuccessor: 'Ni intérêts ni droits de la personne qui demande ne sont en cause.',
  deceasedWroteRefusal: 'Le refus écrit de la personne décédée est au dossier.',
  difficultiesDescribed: 'Les difficultés pratiques sérieuses sont décrites.',
  notCollectedFromApplicant: 'Le renseignement n’a pas été recueilli auprès de la personne.',
  notOnComputer: 'Le renseignement n’est pas informatisé.',
  accuracyShown: 'L’exactitude est démontrée ; la preuve revient à l’entreprise (art. 53).',
  retentionProvisionNamed: 'La disposition qui oblige à conserver est nommée.',
  threeConditionsWeighed: 'Les trois conditions et les sept facteurs ont été pesés.',
  commissionDecisionHeld: 'La décision de la Commission est au dossier.',
};

const offers: Texts<RefusalOffer> = {
  writeWithHelp: 'Offrir de l’aide pour écrire la demande.',
  proveLater: 'Dire comment prouver l’identité ou la qualité, et que la demande reste ouverte.',
  healthProfessional: 'Offrir de désigner un professionnel de la santé.',
  throughParentsOrProfessional: 'Dire que le titulaire de l’autorité parentale peut demander.',
  restOfTheInformation: 'Remettre tout le reste.',
  comments: 'Offrir de verser des commentaires écrits au dossier.',
  destructionAtTerm: 'Dire quand la destruction pourra être faite.',
  otherFormat: 'Offrir l’accès sous une autre forme.',
};

const outputs: Texts<DecisionOutputKey> = {
  communicate: 'Confirmer l’existence du dossier et communiquer les renseignements',
  intelligibleTranscript: 'Donner une transcription écrite et intelligible de ce qui est informatisé',
  structuredFormat: 'Donner un format technologique structuré et couramment utilisé',
  noCharge: 'Sans frais, sauf des frais raisonnables annoncés',
  freeCopy: 'Remettre sans frais copie de ce qui est modifié ou ajouté',
  attestDeletion: 'Remettre sans frais l’attestation de la suppression',
  attestDissemination: 'Attester la cessation, la désindexation ou la réindexation',
  tellRecipients: 'Aviser qui a reçu les renseignements dans les six mois',
  fileComments: 'Verser les commentaires au dossier',
  ceaseUse: 'Cesser l’utilisation',
  tellCollected: 'Dire ce qui est recueilli, qui y a accès, combien de temps, et qui joindre',
  tellSource: 'Dire d’où viennent les renseignements',
  explainDecision: 'Expliquer la décision et recevoir les observations',
  destroyAndLog: 'Détruire et inscrire la destruction',
  postPaperCopy: 'Poster la copie papier',
  sayNotHeld: 'Dire que rien n’est détenu',
  refusalLetter: 'Envoyer la lettre de refus : motifs, disposition, recours, délai',
  helpUnderstand: 'Offrir de l’aide pour comprendre',
  holdInformation: 'Conserver les renseignements jusqu’à la fin des recours',
};

const capacities: Texts<ApplicantCapacity> = {
  personConcerned: 'Personne concernée',
  representative: 'Représentant',
  heir: 'Héritier',
  successor: 'Successible',
  liquidator: 'Liquidateur de la succession',
  beneficiary: 'Bénéficiaire d’une assurance-vie ou d’une indemnité de décès',
  parentalAuthority: 'Titulaire de l’autorité parentale',
  closeRelative: 'Conjoint ou proche parent d’une personne décédée',
};

const identityMethods: Texts<IdentityMethod> = {
  knownByStaff: 'Personne connue du personnel',
  replyFromAddressOnFile: 'Réponse depuis l’adresse au dossier',
  documentSeen: 'Pièce vue, non conservée',
  callBack: 'Rappel au numéro au dossier',
  account: 'Compte authentifié',
};

const ageBands: Texts<AgeBand> = { under14: 'Moins de 14 ans', from14: '14 à 17 ans', unknown: 'Âge inconnu' };

const complaintContents: Texts<ComplaintContent> = {
  name: 'le nom',
  contact: 'les coordonnées',
  telephone: 'le téléphone',
  subject: 'l’objet',
  reasons: 'les motifs',
};

const yardsticks: Texts<ComplaintYardstick> = {
  policy: 'la politique',
  practices: 'nos autres politiques et pratiques',
  law: 'la loi et les règlements',
};

const bases: Texts<CommunicationBasis> = {
  attorney: 'Au procureur de l’entreprise',
  prosecutions: 'Au directeur des poursuites criminelles et pénales',
  lawEnforcement: 'À un organisme chargé de réprimer le crime',
  requiredByLaw: 'Exigée par une loi ou une convention collective',
  publicBody: 'À un organisme public qui recueille',
  powerToCompel: 'À qui a le pouvoir de contraindre',
  emergency: 'Urgence : vie, santé ou sécurité',
  seriousRisk: 'Risque sérieux de mort ou de blessures graves',
  provider: 'À un fournisseur, par contrat écrit',
  transaction: 'Pour une transaction commerciale',
  research: 'Étude, recherche ou statistiques',
  debtRecovery: 'Recouvrement de créances pour autrui',
  ownClaim: 'Recouvrement d’une créance de l’entreprise',
  riskReducer: 'À qui peut diminuer le risque d’un incident',
};

/** Words of the guards, and of what is owed to complainants and for minors: gaps, grounds, conditions, offers, outputs. */
export const guards = {
  duties: { ...consentDuties, ...complaintDuties, ...minorDuties, ...proofDuties },
  names,
  gaps,
  refusalGaps: {
    ground: 'Choisissez le motif du refus.',
    groundNotForType: 'Ce motif ne vaut pas pour ce type de demande.',
    otherProvisionNamed: 'La disposition nommée n’est pas celle du motif.',
  },
  grounds,
  conditions,
  offers,
  outputs,
  disseminationConditions,
  disseminationFactors,
  capacities,
  identityMethods,
  ageBands,
  complaintContents,
  yardsticks,
  bases,
};
