import type { ClockStepKey } from '../../law/clocks.ts';
import type { Addressee, DutyStepKey } from '../../law/duty.ts';
import type { RequestType } from '../../law/request.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;
/** A step in words: the day it yields and the number it speaks of, each empty where there is none. */
type Steps<K extends string> = Readonly<Record<K, (day: string, count: string) => string>>;

const requestTypes: Texts<RequestType> = {
  access: 'Accès à ses renseignements',
  portability: 'Portabilité',
  rectification: 'Rectification',
  deletion: 'Suppression',
  comments: 'Commentaires écrits au dossier',
  ceaseDissemination: 'Cessation de la diffusion',
  deindex: 'Désindexation',
  reindex: 'Réindexation',
  consentWithdrawal: 'Retrait du consentement',
  information: 'Information sur ce qui est recueilli',
  source: 'Source des renseignements',
  automatedDecision: 'Décision entièrement automatisée',
  erasureOnObjection: 'Effacement par désaccord avec la politique',
  policyPaperCopy: 'Copie papier de la politique',
};

const clockSteps: Steps<ClockStepKey> = {
  received: (day) => `Reçu le ${day}, selon le jour civil à Montréal.`,
  spokenNoClock: () =>
    'La demande est verbale : la loi la veut par écrit. Aucun délai ne court encore ; on aide la personne à l’écrire.',
  spokenCounts: () => 'Faite de vive voix, cette demande compte déjà.',
  writingReceived: (day) => `L’écrit est arrivé le ${day} : le délai court de ce jour.`,
  startNotCounted: (day) => `Le jour du départ, le ${day}, ne compte pas ; le dernier jour compte.`,
  policyDays: (day, count) => `${count} jours civils : la politique promet la réponse au plus tard le ${day}.`,
  policyNeverExtended: () => 'Cette promesse ne se prolonge pas, même si elle tombe un jour de congé.',
  dayOffWorkBefore: (day) => `Ce jour-là, on ne travaille pas : visez le jour ouvrable qui précède, le ${day}.`,
  statutoryDays: (day, count) => `${count} jours civils : la loi exige la réponse écrite au plus tard le ${day}.`,
  lastDayIsNoHoliday: () => 'Ce dernier jour n’est pas férié : rien ne le reporte.',
  extendedPastHoliday: (day) =>
    `Ce dernier jour est férié : le délai légal irait au ${day}. À titre d’information seulement ; n’y comptez pas.`,
  noStatutoryDate: () => 'La loi ne fixe aucun jour pour ce type de demande : la promesse de la politique s’applique.',
  thirdPartyMovesPolicyDate: (day) =>
    `Un tiers est consulté et la personne en est informée à temps : la date de la politique passe au ${day}.`,
  thirdPartyNeverPastStatute: (day) => `La consultation d’un tiers ne repousse jamais la date de la loi, le ${day}.`,
  applicantNotInformedInTime: (day) =>
    `La personne n’a pas été informée de la consultation à temps : la date reste le ${day}.`,
  commissionMayExtend: (day) =>
    `Seule la Commission peut prolonger le délai de la loi ; on peut le lui demander jusqu’au ${day}.`,
  commissionExtended: (day) => `La Commission a prolongé le délai jusqu’au ${day}.`,
  commissionAskedTooLate: (day) =>
    `La demande à la Commission, faite le ${day}, venait après les 30 jours : elle ne change rien.`,
  answeredInTime: (day) => `La réponse est partie le ${day}, à temps.`,
  answeredLate: (day) => `La réponse est partie le ${day}, après le délai : elle restait due.`,
  deemedRefusal: (day) => `Sans réponse, le silence est réputé un refus dès le ${day}. La réponse reste due.`,
  recourseFromRefusal: (day) =>
    `La personne peut saisir la Commission dans les 30 jours du refus : jusqu’au ${day}, sans prolongation.`,
  recourseFromExpiry: (day) =>
    `La personne peut saisir la Commission dans les 30 jours de l’expiration du délai : jusqu’au ${day}, sans prolongation.`,
  recourseAlsoFromLateRefusal: (day) => `Un refus tardif ouvre aussi 30 jours : jusqu’au ${day}.`,
  holdUntilRecourseEnds: (day) =>
    `Les renseignements demandés sont conservés jusqu’à l’épuisement du recours ; pas de destruction avant le ${day}.`,
  holdWhileDisagreement: (day) =>
    `Une mésentente est devant la Commission depuis le ${day} : les renseignements sont conservés jusqu’à sa fin.`,
  holdUntilAppealEnds: (day) =>
    `La décision finale est rendue ; l’appel reste possible, et rien n’est détruit avant le ${day}.`,
  oneYearAfterDecision: (day) =>
    `Ce qui a servi à décider est conservé un an : la destruction peut être proposée dès le ${day}.`,
  infoRequestedSuspends: (day) =>
    `Des renseignements sont attendus depuis le ${day} : le délai est arrêté jusqu’à leur réception.`,
  infoRequestedTooLate: (day) => `La question posée le ${day} venait après le délai : elle ne le rouvre pas.`,
  infoReceivedRestarts: (day) => `Les derniers renseignements sont arrivés le ${day} : le délai repart de ce jour.`,
  reminder: (day) => `Relancez la personne le ${day}. Après la dernière relance, on peut répondre avec ce qu’on a.`,
  extensionMovesDate: (day) => `Un avis de prolongation a été donné à temps : la date passe au ${day}.`,
  extensionTooLate: (day) => `L’avis de prolongation du ${day} venait après la date : elle ne bouge pas.`,
};

const dutySteps: Steps<DutyStepKey> = {
  aware: (day) => `L’entreprise le sait depuis le ${day}.`,
  noLegalDate: () => 'La loi dit « avec diligence » : elle ne donne ni heures ni jours.',
  houseTarget: (day, count) =>
    `Cible de la maison, pas de la loi : ${Number(count) === 1 ? 'un jour ouvrable' : `${count} jours ouvrables`}, soit le ${day}.`,
  rotateAtOnce: () => 'Un mot de passe ou un accès est en cause : changez-le tout de suite, avant d’évaluer.',
  officerToConsult: () => 'La personne responsable doit d’abord être consultée.',
  officerConsulted: (day) => `La personne responsable a été consultée le ${day}.`,
  conclusionAwaited: () => 'La conclusion sur le préjudice sérieux est attendue.',
  conclusionUndetermined: () => 'La conclusion est encore indéterminée.',
  concluded: (day) => `La conclusion a été tirée le ${day}.`,
  requiredByLaw: () => 'La loi l’exige : il y a un risque de préjudice sérieux.',
  promisedByPolicy: () => 'La loi ne l’exige pas à elle seule : c’est la politique qui le promet.',
  waived: () => 'On y a renoncé, avec un motif écrit.',
  waiverVoid: () => 'On y avait renoncé ; la conclusion ne le permet pas.',
  sent: (day) => `Envoyé le ${day}.`,
  learned: (day) => `Un fait nouveau est connu depuis le ${day}.`,
  deferredForInvestigation: (day) =>
    `Reporté pour ne pas entraver une enquête prévue par la loi ; à revoir le ${day || 'jour fixé'}.`,
  deferredByOtherLaw: (day) => `Reporté parce qu’une autre loi l’interdit ; à revoir le ${day || 'jour fixé'}.`,
  deferralLifted: (day) => `Le report a pris fin le ${day} : l’avis est dû avec diligence.`,
  publicNoticeCloses: (day) => `Un avis public, donné le ${day}, tient lieu d’avis aux personnes.`,
  publicNoticeDoesNotClose: (day) =>
    `Un avis public a été donné le ${day} pour agir vite ; chaque personne reste à aviser.`,
  personsToTell: (_, count) => `Personnes à aviser : ${count}.`,
  personsReached: (day, count) => `Personnes jointes depuis le ${day} : ${count}.`,
  itemMissing: (_, count) => `Il manque l’élément ${count}°.`,
  destructionAsked: (day) => `La destruction de ce qui est parti par erreur a été demandée le ${day}.`,
  destructionConfirmed: (day) => `La destruction a été confirmée le ${day}.`,
  readingToConfirm: () => 'Cette lecture de la loi est à confirmer par un juriste.',
  yearsKept: (_, count) => `Conservé au moins ${count} ans après la prise de connaissance.`,
  destructionMayBeProposed: (day) => `La destruction peut être proposée dès le ${day} ; rien n’est détruit tout seul.`,
  received: (day) => `Reçu le ${day}, selon le jour civil à Montréal.`,
  spokenHelp: () => 'La loi veut un écrit : aidez la personne à formuler sa demande par écrit.',
  writingReceived: (day) => `L’écrit est arrivé le ${day}.`,
  clockKeepsRunning: () =>
    'Demander une preuve d’identité n’arrête pas le délai de 30 jours : demandez-la tout de suite.',
  identityProven: (day) => `Identité et qualité prouvées le ${day}.`,
  promised: (day, count) => `La politique promet une réponse en ${count} jours civils, soit le ${day}.`,
  required: (day) => `La loi exige une réponse écrite au plus tard le ${day}.`,
  replyFound: (day) =>
    `Un courriel est parti le ${day} dans la même conversation : dites si c’était la réponse. Le délai court toujours.`,
  silenceIsRefusal: (day) => `Sans réponse, le silence est réputé un refus dès le ${day}.`,
  answered: (day) => `La réponse est partie le ${day}.`,
  replyStaysOwed: () => 'Ce refus réputé ne ferme rien : la réponse reste due, même tardive.',
  linesOpen: (_, count) => `Recherches encore ouvertes : ${count}. Le reste de la réponse est dû.`,
  informByPolicyDay: (day) => `La personne doit être informée de la consultation au plus tard le ${day}.`,
  applicantInformed: (day) => `La personne a été informée le ${day}.`,
  granted: (day) => `La demande a été accueillie le ${day}.`,
  sixMonthsBefore: () =>
    'À aviser : quiconque a reçu ces renseignements dans les six mois qui précèdent, et leur source.',
  withoutDelay: () => 'Le Code dit « sans délai » : il ne donne aucun jour.',
  helpAsked: (day) => `De l’aide pour comprendre a été demandée le ${day}.`,
  helpGiven: (day) => `L’aide a été donnée le ${day}.`,
  useToCease: () => 'L’utilisation visée doit cesser ; la loi ne donne aucun jour.',
  ceased: (day) => `L’utilisation a cessé le ${day}.`,
  posted: (day) => `La copie a été postée le ${day}.`,
  heldForRecourse: (day) => `Rien n’est détruit avant ${day ? `le ${day}` : 'la fin de la mésentente'}.`,
  keptAfterDecision: () => 'Ce qui a servi à décider est conservé un an au moins.',
  maybeReferred: () => 'Ces renseignements sont gardés pour un client : la demande peut lui être renvoyée.',
  contentMissing: (_, count) => `Éléments à demander : ${count}. Leur absence n’est pas un motif de rejet.`,
  waitingSince: (day) => `Des renseignements sont attendus depuis le ${day} ; le délai est arrêté.`,
  askAgain: (day) => `Relancez la personne le ${day}.`,
  answerOnWhatIsThere: (day) => `Les relances sont épuisées depuis le ${day} : répondez avec ce qui est au dossier.`,
  extensionPossible: (day) =>
    `Si c’est impossible : un avis avec motifs, état et nouveau délai, au plus tard le ${day}.`,
  fileHasThree: (_, count) => `Documents au dossier distinct : ${count} de 3 (plainte, analyse, réponse).`,
  causeToBelieve: () => 'La plainte donne lieu de croire à un incident : cela suffit pour en ouvrir un.',
  requestInSubstance: () => 'C’est au fond une demande : ses 30 jours courent de la même réception.',
  sameDay: (day) => `La politique dit « immédiatement » : le jour même, le ${day}.`,
  ageLine: (_, count) => `La ligne de la loi est à ${count} ans ; un âge inconnu se lit en dessous.`,
  consentOnFile: () => 'Un consentement valable est au dossier.',
  authorizationAsked: (day) => `L’autorisation a été demandée le ${day}.`,
  authorizationRefused: (day) => `L’autorisation a été refusée le ${day} : détruisez le jour même.`,
  destroyed: (day) => `Détruit le ${day}.`,
  mailHolds: () => 'Le courriel qui l’apportait est encore dans la boîte : effacez-le, aussi des éléments supprimés.',
  holdGoesFirst: (day) =>
    `Une demande ou son recours est en cours : conservez d’abord, ${day ? `jusqu’au ${day}` : 'jusqu’à sa fin'}.`,
};

const addressees: Texts<Addressee> = {
  persons: 'aux personnes',
  applicant: 'à la personne qui demande',
  complainant: 'à la personne qui se plaint',
  parentalAuthority: 'au titulaire de l’autorité parentale',
  recipients: 'à qui les a reçus',
  commission: 'à la Commission',
  clientEnterprise: 'à l’entreprise cliente',
  house: 'à la maison',
};

/** Words of the law: how a date came about, what is owed, and what `due` and `explain` say. */
export const law = {
  registers: { incidents: 'Incident', requests: 'Demande', complaints: 'Plainte', minors: 'Mineur' },
  requestTypes,
  clockSteps,
  dutySteps,
  addressees,
  answer: {
    received: (day: string) => `reçue le ${day}`,
    receivedMinor: (day: string) => `renseignements trouvés le ${day}`,
    receivedIncident: (day: string) => `connu le ${day}`,
    dates: {
      policyDue: 'Promis par la politique',
      workBy: 'À viser (jour ouvrable)',
      suspendedSince: 'Délai arrêté depuis',
      statutoryDue: 'Exigé par la loi',
      statutoryDueExtended: 'Avec un férié (information)',
      askCommissionUntil: 'Demander à la Commission avant',
      deemedRefusedOn: 'Refus réputé dès',
      recourseUntil: 'Recours ouvert jusqu’au',
      holdUntil: 'Renseignements gardés jusqu’au',
      retainUntil: 'Destruction proposable dès le',
    },
    duty: (title: string, sources: string, when: string) => `${title} (${sources}) : ${when}`,
    provision: (id: string, place: string, title: string) => `${id} : ${place}. ${title}`,
    noDate: 'Aucune date ne court.',
    duties: 'Ce qui est dû',
    steps: 'Comment c’est calculé',
    provisions: 'Dispositions',
    promptly: 'avec diligence',
    undated: 'à tenir à jour',
    by: (day: string) => `au plus tard le ${day}`,
    workBy: (day: string) => `à viser : le ${day}`,
    notBefore: (day: string) => `pas avant le ${day}`,
    done: 'fait',
    late: 'en retard',
    unconfirmed: 'à confirmer',
    notAdvice: 'Ceci calcule et cite ; ce n’est pas un avis juridique.',
  },
  fieldNote: (line: string) => `Ligne ${line} : `,
  questionFaults: {
    notAQuestion:
      'Cette ligne n’est pas une question : il faut un objet JSON. Écrivez-la ainsi : {"register":"requests","type":"access","received":"2026-11-22"}.',
    register: (given: string, known: string) =>
      `« ${given} » n’est pas un registre : Greffe calcule les délais de chacun autrement. Donnez l’un de ceux-ci : ${known}.`,
    missing: (field: string) =>
      `Il manque « ${field} » : sans ce fait, la date ne peut pas être calculée. Ajoutez-le à la question.`,
    unknownFact: (field: string, known: string) =>
      `« ${field} » n’est pas un fait de ce registre : l’ignorer donnerait une date fausse. Retirez-le, ou donnez l’un de ceux-ci : ${known}.`,
    notInList: (field: string, given: string, known: string) =>
      `« ${given} » n’est pas une valeur de « ${field} » : la règle dépend de cette valeur. Donnez l’une de celles-ci : ${known}.`,
    notAFlag: (field: string, given: string) =>
      `« ${given} » n’est pas une valeur de « ${field} », qui se répond par oui ou non. Donnez true ou false.`,
    notAMoment: (field: string, given: string) =>
      `« ${given} » n’est pas un jour qui existe (« ${field} »). Écrivez-le ainsi : 2026-11-22, ou 2026-11-22T23:30:00-05:00.`,
    noOffset: (field: string, given: string) =>
      `« ${given} » donne une heure sans décalage (« ${field} ») : on ne peut pas savoir quel jour c’était à Montréal. Ajoutez -05:00 ou Z, ou donnez seulement le jour.`,
    outOfRange: (field: string, given: string) =>
      `« ${given} » est hors des années que Greffe calcule (« ${field} ») : de 1990 à 2150. Vérifiez l’année.`,
    order: (field: string, after: string) =>
      `« ${field} » vient avant « ${after} » : l’un suit toujours l’autre. Vérifiez les deux dates.`,
    noValue: (option: string) => `L’option ${option} est sans valeur. Donnez sa valeur juste après elle.`,
    unexpected: (given: string) =>
      `« ${given} » n’est pas attendu ici : chaque fait suit le nom de son option. Écrivez par exemple : --received 2026-11-22.`,
    language: (given: string) => `« ${given} » n’est pas une langue de Greffe. Donnez fr ou en.`,
  },
  dueHelp: [
    'greffe due --register requests --type access --received 2026-11-22T23:30:00-05:00',
    '',
    '  --register R     incidents, requests, complaints ou minors',
    '  --type T         type de la demande',
    '  --received I     jour, ou moment avec son décalage',
    '  --aware I        incidents : jour où l’entreprise l’a su',
    '  --info-requested I, --info-received I   plaintes',
    '  --json           réponse en une ligne de JSON',
    '  --jsonl          lit une question JSON par ligne, répond une ligne par question',
    '  --today JOUR     jour pour lequel « fait » et « en retard » sont dits',
    '  --lang fr|en     langue de la réponse',
  ].join('\n'),
  explain: {
    help: 'greffe explain p39.1:32   (ou s.32, art. 32, policy:38 ; --all --markdown écrit toutes les dispositions)',
    unknown: (given: string) =>
      `« ${given} » n’est pas une disposition que Greffe connaît : il n’explique que celles dont il se sert. Donnez par exemple p39.1:32, s.32, reg3.1:7 ou policy:38.`,
    like: (ids: string) => `Vouliez-vous dire : ${ids} ?`,
    policyTitle: (section: string) => `Politique de confidentialité, énoncé ${section}`,
    section: (act: string, section: string) => `${act}, art. ${section}`,
    link: (address: string) => `Texte : ${address}`,
    checkedOn: (day: string) => `Lu dans sa version du ${day}.`,
    policyVersion: (day: string) => `Politique publiée du ${day}.`,
    confirmed: 'Le texte officiel a été lu.',
    unconfirmed:
      'À CONFIRMER : le texte officiel n’a pas été lu mot à mot, ou sa lecture ici est à confirmer par un juriste.',
    reliedOn: 'Ce qui s’y appuie',
    nothing: 'Aucune règle de Greffe ne s’y appuie ; elle est citée pour mémoire.',
    follows: {
      policy: 'Greffe suit la politique.',
      law: 'La politique en dit moins, ou autre chose : Greffe suit la loi.',
      both: 'Greffe suit les deux.',
      same: 'La politique et la loi disent la même chose.',
    },
    users: {
      requestType: (name: string) => `demande : ${name}`,
      clockStep: (name: string) => `calcul d’une date : ${name}`,
      duty: (name: string) => `obligation : ${name}`,
      dutyStep: (name: string) => `motif d’une obligation : ${name}`,
      registerItem: (n: string) => `registre des incidents, élément ${n}°`,
      commissionNoticeItem: (n: string) => `avis à la Commission, élément ${n}°`,
      personNoticeItem: (n: string) => `avis aux personnes, élément ${n}°`,
      ground: (name: string) => `motif de refus : ${name}`,
      output: (name: string) => `suite d’une décision : ${name}`,
      basis: (name: string) => `communication sans consentement : ${name}`,
      lawGuard: (guard: string, gap: string) => `${guard} : ${gap}`,
      injuryFactors: 'évaluation du risque de préjudice sérieux',
      clause: (row: string, title: string) => `politique, énoncé ${row} : ${title}`,
      guard: (register: string, gap: string) => `garde (${register}) : ${gap}`,
    },
    document: {
      title: 'Dispositions',
      intro:
        'Chaque règle de Greffe cite sa source. Ce document est écrit par `npm run -s greffe -- explain --all --markdown --lang fr` ; ne le modifiez pas à la main.',
      asOf: (day: string) => `La loi a été lue dans sa version du ${day}.`,
      columns: ['Disposition', 'Objet', 'État', 'Ce qui s’y appuie'],
      read: 'lu',
      toConfirm: 'à confirmer',
      policy: 'La politique, énoncé par énoncé',
      policyColumns: ['Énoncé', 'Objet', 'Greffe suit', 'Loi'],
      followed: { policy: 'la politique', law: 'la loi', both: 'les deux', same: 'l’une et l’autre' },
    },
  },
};
