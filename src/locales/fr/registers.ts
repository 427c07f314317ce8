import type { FirstMeasure, Scenario } from '../../company/scenarios.ts';
import type { IncidentDutyKey } from '../../law/duty.ts';
import type { Conclusion, IncidentNature } from '../../law/incident.ts';
import type { RequestType } from '../../law/request.ts';
import type { RequestDutyKey } from '../../law/request-handling.ts';
import type { Because } from '../../law/unknown.ts';
import type { incidents as incidentRegister } from '../../registers/incidents.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { office as officeRegister } from '../../registers/office.ts';
import type { requests as requestRegister } from '../../registers/requests.ts';
import type { Role } from '../../registers/role.ts';
import { actsIn, gapsIn, shortsIn, titlesIn, verbsIn } from '../record-words.ts';
import { complaints } from './complaints.ts';
import { copyActs, copyGaps, copyVerbs, exportColumns } from './copies.ts';
import { endingColumns, endings } from './endings.ts';
import {
  communications,
  consents,
  destructions,
  governanceActs,
  governanceVerbs,
  policyVersions,
  systems,
} from './governance.ts';
import { guards } from './guards.ts';
import { injury } from './injury.ts';
import { letters } from './letters.ts';
import { mailActs, mailColumns, mailDuties, mailVerbs, replyColumns } from './mail.ts';
import { minors } from './minors.ts';
import { misdirectedWords } from './misdirected.ts';
import { notices } from './notices.ts';
import { persons, personsColumns } from './persons.ts';
import { ownRecords } from './records.ts';
import { handling } from './requests.ts';
import { destroyedStage, retentionActs, retentionGaps, retentionVerbs } from './retention.ts';
import { reporterColumns, staffActs, staffVerbs } from './staff.ts';
import { taskActs, taskGaps, taskVerbs } from './tasks.ts';
import { categories, kinds, means } from './vocabulary.ts';
import { workActs, workGaps, workVerbs } from './work.ts';

/** The guards' own sentences, under keys that no other guard uses. */
const refusal = { ...guards.gaps.refusal, ...guards.refusalGaps, ...guards.conditions, ...guards.offers };
const guardGaps: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...guards.gaps, refusal }).flatMap(([guard, texts]) =>
    Object.entries(texts).map(([gap, text]) => [`${guard}.${gap}`, text]),
  ),
);

const letterGaps: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(letters.blanks).map(([key, blank]) => [`letter.${key}`, letters.missing(blank)]),
  ),
  ...letters.gaps,
};

const records = { complaints, minors, consents, communications, systems, destructions, policyVersions };

type Texts<K extends string> = Readonly<Record<K, string>>;

const scenario: Texts<Scenario> = {
  staffConsulted: 'Un employé a consulté des renseignements sans y être autorisé',
  wrongRecipient: 'Un message envoyé au mauvais destinataire',
  cyberattack: 'Une cyberattaque : hameçonnage, rançongiciel, intrusion',
  credentialExposed: 'Un mot de passe ou un compte exposé',
  lostDevice: 'Un appareil perdu ou volé',
  misdirectedPost: 'Un envoi postal mal adressé',
  wronglyShared: 'Un lien ou un dossier partagé par erreur',
  other: 'Autre chose',
};

const firstMeasures: Texts<FirstMeasure> = {
  recallMessage: 'Rappeler le message',
  askToDestroy: 'Demander la destruction',
  changePassword: 'Changer le mot de passe',
  closeSessions: 'Fermer les sessions ouvertes',
  blockDevice: 'Bloquer l’appareil',
  unshare: 'Retirer le partage',
  limitAccess: 'Restreindre l’accès',
  disconnect: 'Débrancher du réseau',
  reportToIt: 'Prévenir le soutien informatique',
  retrievePost: 'Récupérer l’envoi',
  keepEvidence: 'Conserver les preuves',
  tellOfficerNow: 'Prévenir la personne responsable',
};

const measuresHow: Texts<FirstMeasure> = {
  recallMessage: 'Dans Outlook, ouvrez le message envoyé et choisissez « Rappeler ce message ».',
  askToDestroy: 'Demandez au destinataire de détruire ce qu’il a reçu et de vous le confirmer par écrit.',
  changePassword: 'Changez tout de suite le mot de passe touché, et partout où il servait aussi.',
  closeSessions: 'Fermez toutes les sessions du compte depuis ses paramètres de sécurité.',
  blockDevice: 'Faites bloquer ou effacer l’appareil à distance, ou demandez-le au soutien informatique.',
  unshare: 'Retirez le lien ou la permission, puis vérifiez qui a ouvert le document.',
  limitAccess: 'Faites retirer l’accès en cause jusqu’à ce que la situation soit claire.',
  disconnect: 'Débranchez le réseau de l’appareil touché. Ne l’éteignez pas.',
  reportToIt: 'Appelez le soutien informatique maintenant et donnez-lui cette référence.',
  retrievePost: 'Joignez le transporteur ou le destinataire pour récupérer l’envoi non ouvert.',
  keepEvidence: 'N’effacez rien : gardez les messages, les journaux et les captures d’écran.',
  tellOfficerNow: 'Appelez la personne responsable si des renseignements circulent encore.',
};

const natures: Texts<IncidentNature> = {
  access: 'Accès non autorisé par la loi',
  use: 'Utilisation non autorisée par la loi',
  communication: 'Communication non autorisée par la loi',
  lossOrOther: 'Perte, ou toute autre atteinte à la protection',
};

const conclusion: Texts<Conclusion> = {
  yes: 'Risque de préjudice sérieux',
  no: 'Pas de risque de préjudice sérieux',
  undetermined: 'Pas encore déterminé',
};

const becauses: Texts<Because> = {
  notYetKnown: 'on le vérifie encore',
  noTrace: 'il n’en reste aucune trace',
  awaitingThirdParty: 'un tiers doit encore le dire',
  cannotBeEstablished: 'on ne peut pas l’établir',
};

const columns: Texts<keyof typeof incidentRegister.columns> = {
  scenario: 'Ce qui s’est passé',
  told: 'Récit de la personne qui signale',
  occurred: 'Moment de l’incident',
  kinds: 'Types de renseignements',
  persons: 'Nombre de personnes concernées',
  system: 'Système en cause',
  alreadyDone: 'Ce qui a déjà été fait',
  aboutOfficer: 'La personne responsable en est la cause',
  ...injury.columns,
  ...reporterColumns,
  ...mailColumns,
  firstMeasures: 'Premières mesures prises',
  means: 'Moyen de réception',
  policyVersion: 'Version de la politique',
  awareOn: 'Prise de connaissance',
  awareUntil: 'Prise de connaissance, dernier jour',
  openedOn: 'Ouvert par la personne responsable',
  sample: 'Exemple',
  natures: 'Nature de l’incident',
  circumstances: 'Circonstances',
  informationConcerned: 'Renseignements visés',
  personCategories: 'Catégories de personnes',
  officerConsultedOn: 'Personne responsable consultée le',
  conclusion: 'Conclusion',
  concludedOn: 'Date de la conclusion',
  rationale: 'Éléments qui mènent à la conclusion',
  measures: 'Mesures prises',
  measuresTakenOn: 'Date des mesures',
  ...notices.columns,
  ...personsColumns,
  ...misdirectedWords.columns,
  measuresOwner: 'Qui répond des mesures',
  heldFor: 'Renseignements gardés pour',
  clientToldOn: 'Entreprise cliente avisée le',
  ...endingColumns,
  closedOn: 'Fermeture',
};

const stages: Texts<(typeof incidentRegister.stages)[number]> = {
  reported: 'Signalé',
  assessing: 'En évaluation',
  noSeriousRisk: 'Sans risque sérieux',
  seriousRisk: 'Risque sérieux',
  notifying: 'Avis en cours',
  monitoring: 'Sous surveillance',
  closed: 'Fermé',
  notAnIncident: 'Pas un incident',
  ended: 'Terminé sans suite',
};

const requestType: Texts<RequestType> = {
  access: 'Accès',
  portability: 'Portabilité',
  rectification: 'Rectification',
  deletion: 'Suppression',
  comments: 'Commentaires au dossier',
  ceaseDissemination: 'Cessation de la diffusion',
  deindex: 'Désindexation',
  reindex: 'Réindexation',
  consentWithdrawal: 'Retrait du consentement',
  information: 'Information',
  source: 'Source des renseignements',
  automatedDecision: 'Décision automatisée',
  erasureOnObjection: 'Suppression promise par la politique',
  policyPaperCopy: 'Copie papier de la politique',
};

const requestColumns: Texts<keyof typeof requestRegister.columns> = {
  type: 'Type de demande',
  language: 'Langue',
  receivedOn: 'Reçue le',
  means: 'Moyen de réception',
  policyVersion: 'Version de la politique',
  sample: 'Exemple',
  requester: 'Requérant',
  requesterAddress: 'Adresse du requérant',
  subject: 'Objet du message',
  told: 'Ce que la personne a demandé',
  ...reporterColumns,
  ...mailColumns,
  ...replyColumns,
  acknowledgedOn: 'Accusé de réception préparé',
  deemedRefusedOn: 'Refus réputé depuis le',
  ...handling.columns,
  closedOn: 'Fermeture',
};

const requestStages: Texts<(typeof requestRegister.stages)[number]> = {
  received: 'Reçue',
  inProgress: 'En traitement',
  answered: 'Répondue',
  closed: 'Fermée',
  notARequest: 'Pas une demande',
  ...handling.stages,
};

const requestDuties: Texts<RequestDutyKey> = {
  confirmReply: 'Dire si le courriel trouvé était la réponse',
  helpToWrite: 'Aider la personne à écrire sa demande',
  proveIdentity: 'Vérifier l’identité et la qualité',
  ceaseUse: 'Cesser l’utilisation',
  tellApplicantOfConsultation: 'Informer le requérant de la consultation',
  replyPromised: 'Répondre par écrit dans le délai de la politique',
  replyRequired: 'Répondre par écrit dans le délai de la loi',
  restOfReply: 'Compléter la réponse',
  copyOrAttestation: 'Remettre la copie ou l’attestation',
  tellRecipients: 'Aviser ceux qui ont reçu les renseignements',
  helpUnderstand: 'Aider à comprendre le refus',
  postPaperCopy: 'Poster la copie papier',
  referToClient: 'Diriger la demande vers l’entreprise cliente',
  holdInformation: 'Conserver les renseignements pendant le recours',
  retainRequest: 'Conserver le dossier',
};

const duties: Texts<IncidentDutyKey | RequestDutyKey> = {
  ...requestDuties,
  measures: 'Prendre des mesures pour diminuer le risque de préjudice',
  assessment: 'Évaluer le risque de préjudice',
  destructionConfirmation: 'Obtenir la confirmation de la destruction',
  clientNotice: 'Aviser l’entreprise cliente',
  caiNotice: 'Aviser la Commission d’accès à l’information',
  supplement: 'Compléter l’avis à la Commission',
  personsNotice: 'Aviser les personnes concernées',
  deferralReview: 'Revoir le report de l’avis',
  registerEntry: 'Compléter l’inscription au registre',
  retain: 'Conserver l’inscription',
};

const officeColumns: Texts<keyof typeof officeRegister.columns> = {
  headsFile: 'Fichier des empreintes',
  headsDigest: 'Empreinte du fichier',
  headsCount: 'Nombre de dossiers scellés',
  rolesDigest: 'Empreinte des rôles',
  ...exportColumns,
};

const titles: Texts<RegisterKey> = {
  incidents: 'Registre des incidents de confidentialité',
  requests: 'Registre des demandes',
  complaints: complaints.title,
  minors: minors.title,
  consents: consents.title,
  communications: communications.title,
  systems: systems.title,
  destructions: destructions.title,
  policyVersions: policyVersions.title,
  office: 'Dossier du greffe',
  ...titlesIn(ownRecords),
};

/** One record of each register, where nothing else says what it is. */
const one: Texts<RegisterKey> = {
  incidents: 'Incident',
  requests: 'Demande',
  complaints: 'Plainte',
  minors: 'Renseignement sur une personne mineure',
  consents: 'Consentement',
  communications: 'Communication',
  systems: 'Système',
  destructions: 'Destruction',
  policyVersions: 'Version de la politique',
  office: 'Dossier du greffe',
  ...shortsIn(ownRecords),
};

const roles: Texts<Role> = {
  staff: 'membre du personnel',
  manager: 'gestionnaire',
  officer: 'responsable',
  deputy: 'suppléante ou suppléant',
  direction: 'direction',
  greffe: 'Greffe',
};

/** Words of the registers: titles, columns, choices, stages, acts, duties, faults. */
export const registers = {
  titles,
  one,
  lists: { caseFiles: 'Dossiers', reminders: 'Rappels' },
  system: {
    reference: 'Référence',
    register: 'Registre',
    stage: 'Étape',
    due: 'Échéance',
    act: 'Acte',
    acts: 'Actes',
    open: 'Ouvert',
    parties: 'Parties',
    ledger: 'Grand livre',
    key: 'Clé',
    duty: 'Obligation',
    day: 'Jour',
    person: 'Personne',
    takenAt: 'Pris à',
    outcome: 'Résultat',
    from: (title: string) => `${title} : début`,
    to: (title: string) => `${title} : fin`,
    unknown: (title: string) => `${title} : inconnu, parce que`,
  },
  incidents: {
    columns,
    choices: {
      scenario,
      kinds,
      firstMeasures,
      means,
      natures,
      conclusion,
      personCategories: categories,
      ...notices.choices,
      ...injury.choices,
      heldFor: { us: 'Nous', clientEnterprise: 'Une entreprise cliente' },
      ending: endings,
    },
    stages: { ...stages, ...destroyedStage },
  },
  requests: {
    columns: requestColumns,
    choices: {
      ...handling.choices,
      type: requestType,
      language: { fr: 'français', en: 'anglais' },
      means,
      outcome: {
        granted: 'Acceptée',
        partlyGranted: 'Acceptée en partie',
        refused: 'Refusée',
        notHeld: 'Rien de détenu',
      },
    },
    stages: { ...requestStages, ...destroyedStage },
  },
  ...records,
  ...ownRecords,
  office: { columns: officeColumns, choices: {}, stages: { running: 'En cours' } },
  measuresHow,
  becauses,
  unknown: (because: string) => `Inconnu : ${because}`,
  period: (from: string, to: string) => `du ${from} au ${to}`,
  about: (count: string) => `environ ${count}`,
  persons: (count: string, one: boolean) =>
    count === '0' ? 'aucune personne' : `environ ${count} ${one ? 'personne' : 'personnes'}`,
  yes: 'Oui',
  no: 'Non',
  roles,
  duties: { ...duties, ...guards.duties, ...mailDuties },
  dutyWhen: {
    promptly: 'avec diligence',
    promptlySince: (hours: string) => `avec diligence ; ${hours} depuis la prise de connaissance`,
    promptlySinceReceipt: (hours: string) => `avec diligence ; ${hours} depuis la réception`,
    hours: (count: string) => `${count} h`,
    keptUntil: (day: string) => `au moins jusqu’au ${day}`,
    by: (day: string) => `au plus tard le ${day}`,
    workBy: (day: string) => `à viser : le ${day}`,
    late: 'en retard',
    done: 'fait',
  },
  basis: { law: 'exigé par la loi', policy: 'promis par la politique', house: 'cible de la maison, pas de la loi' },
  progress: {
    kept: 'gardé',
    inSharePoint: 'inscrit au registre',
    opened: 'ouvert par la personne responsable',
    closed: 'fermé',
  },
  verbs: {
    ...verbsIn(ownRecords),
    ...workVerbs,
    ...retentionVerbs,
    deferNotice: 'Reporter l’avis aux personnes',
    liftDeferral: 'Lever le report',
    noteNewFact: 'Noter un fait nouveau',
    recordSupplement: 'Noter le complément envoyé',
    tellClient: 'Noter l’avis à l’entreprise cliente',
    endIncident: 'Terminer sans suite',
    ...notices.verbs,
    ...misdirectedWords.verbs,
    ...injury.verbs,
    ...handling.verbs,
    ...complaints.verbs,
    ...minors.verbs,
    ...staffVerbs,
    ...copyVerbs,
    notePersons: persons.verb,
    ...taskVerbs,
    ...mailVerbs,
    ...governanceVerbs,
    reportIncident: 'Incident signalé',
    noteMeasure: 'Mesure notée',
    open: 'Dossier ouvert',
    describe: 'Décrire l’incident',
    assess: 'Évaluer le risque',
    recordMeasures: 'Noter les mesures',
    recordNotices: 'Noter les avis',
    monitor: 'Mettre sous surveillance',
    close: 'Fermer le dossier',
    notAnIncident: 'Ce n’est pas un incident',
    registerRequest: 'Enregistrer la demande',
    acknowledge: 'Préparer l’accusé de réception',
    notARequest: 'Ce n’est pas une demande',
    expireDeferral: 'Report terminé',
    sealHeads: 'Registres scellés',
    noteRoles: 'Rôles changés',
    seal: 'Actes anciens versés au dossier',
  },
  acts: {
    ...actsIn(ownRecords),
    ...workActs,
    ...retentionActs,
    deferNotice: 'a reporté l’avis aux personnes',
    liftDeferral: 'a levé le report',
    noteNewFact: 'a noté un fait nouveau',
    recordSupplement: 'a noté le complément envoyé',
    tellClient: 'a noté l’avis à l’entreprise cliente',
    endIncident: 'a terminé le dossier sans suite',
    ...notices.acts,
    ...misdirectedWords.acts,
    ...injury.acts,
    ...handling.acts,
    ...complaints.acts,
    ...minors.acts,
    ...staffActs,
    ...copyActs,
    notePersons: persons.act,
    ...taskActs,
    ...mailActs,
    ...governanceActs,
    reportIncident: 'a signalé l’incident',
    noteMeasure: 'a noté une première mesure',
    open: 'a ouvert le dossier',
    describe: 'a décrit l’incident',
    assess: 'a évalué le risque',
    recordMeasures: 'a noté les mesures prises',
    recordNotices: 'a noté les avis',
    monitor: 'a mis le dossier sous surveillance',
    close: 'a fermé le dossier',
    notAnIncident: 'a conclu que ce n’est pas un incident',
    registerRequest: 'a enregistré la demande',
    acknowledge: 'a préparé l’accusé de réception',
    notARequest: 'a conclu que ce n’est pas une demande',
    expireDeferral: 'a noté la fin du report : son jour de révision est passé',
    sealHeads: 'a scellé les registres',
    noteRoles: 'a noté un changement de rôles',
    seal: 'a versé les actes anciens au dossier',
  },
  counted: notices.counted,
  items: {
    1: 'la description des renseignements visés',
    2: 'les circonstances',
    3: 'la date ou la période de l’incident',
    4: 'la date de la prise de connaissance',
    5: 'le nombre de personnes concernées',
    6: 'les éléments qui mènent à la conclusion sur le préjudice sérieux',
    7: 'les dates des avis',
    8: 'les mesures prises',
  },
  gapAbout: (reference: string) => `Dossier en cause : ${reference}.`,
  gapAboutUntil: (reference: string, day: string) => `Dossier en cause : ${reference}, jusqu’au ${day}.`,
  gapWhere: (act: string, field: string) => `À saisir : « ${act} », champ « ${field} ».`,
  gapWithLetter: 'À saisir plus bas.',
  gaps: {
    ...gapsIn(ownRecords),
    ...workGaps,
    ...retentionGaps,
    ...guardGaps,
    ...letterGaps,
    ...taskGaps,
    ...copyGaps,
    ...persons.gaps,
    ...notices.gaps,
    officerConsulted: 'La personne responsable doit avoir été consultée (art. 3.7).',
    rationale: 'Les éléments qui mènent à la conclusion doivent être écrits (Règl., art. 7, 6°).',
    item1: 'Il manque la description des renseignements visés (Règl., art. 7, 1°).',
    item2: 'Il manque les circonstances (Règl., art. 7, 2°).',
    item3: 'Il manque la date ou la période de l’incident, ou la raison de ne pas la connaître (Règl., art. 7, 3°).',
    item4: 'Il manque la date de la prise de connaissance (Règl., art. 7, 4°).',
    item5: 'Il manque le nombre de personnes concernées, ou la raison de ne pas le connaître (Règl., art. 7, 5°).',
    item6: 'Il manque la conclusion sur le préjudice sérieux et ses motifs (Règl., art. 7, 6°).',
    item7: 'Il manque les dates des avis à la Commission et aux personnes (Règl., art. 7, 7°).',
    item8: 'Il manque les mesures prises et leur date (Règl., art. 7, 8°).',
    commissionPromise:
      'La politique promet un avis à la Commission pour chaque incident : notez sa date, ou le motif d’y renoncer.',
  },
  faults: {
    required: 'Ce champ est nécessaire.',
    tooLong: (length: string, max: string) =>
      `Ce texte compte ${length} caractères ; la limite est de ${max}. Raccourcissez-le.`,
    notInList: 'Choisissez une réponse de la liste.',
    notADay: 'Cette date n’existe pas. Écrivez-la ainsi : AAAA-MM-JJ.',
    inFuture: 'Cette date est dans l’avenir. Donnez le jour où c’est arrivé.',
    tooEarly: 'Cette date est trop ancienne. Vérifiez l’année.',
    endsBeforeItBegins: 'La période finit avant de commencer. Inversez les deux dates.',
    notACount: 'Donnez un nombre entier, sans signe, ou dites pourquoi il est inconnu.',
    wrongKind: 'Cette réponse n’a pas la forme attendue. Refaites-la.',
    birthDate:
      'Ce texte semble contenir une date de naissance. Retirez-la : le groupe d’âge suffit. Pour une autre date ancienne, écrivez le mois et l’année.',
    secret: {
      nas: 'Ce texte semble contenir un numéro d’assurance sociale. Retirez-le : il n’est pas nécessaire ici.',
      card: 'Ce texte semble contenir un numéro de carte de paiement. Retirez-le : il n’est pas nécessaire ici.',
      password: 'Ce texte semble contenir un mot de passe. Retirez-le, puis changez ce mot de passe.',
    },
  },
  refusals: {
    fields: 'Une réponse est à corriger. Rien n’a été perdu.',
    notAllowed: 'Vous n’avez pas ce rôle. Adressez-vous à la personne responsable.',
    notFound: 'Aucun dossier à cette référence ne vous est accessible.',
    gaps: 'Il manque encore quelque chose avant de pouvoir faire cela.',
    changed: 'Ce dossier a changé depuis que vous l’avez ouvert. Rien n’a été fait : relisez-le, puis décidez.',
    wrongStage: 'Le dossier n’en est plus là : quelqu’un l’a fait avancer. Ouvrez-le pour voir où il en est.',
    otherContent:
      'Ce formulaire a déjà été envoyé avec un autre contenu. Votre texte est repris dans un nouveau formulaire.',
    expired: 'Ce formulaire a expiré. Votre texte est repris dans un nouveau formulaire.',
    notYours: 'Ce formulaire a été préparé pour une autre personne. Votre texte est repris dans un formulaire à vous.',
    forged: 'Ce formulaire n’est pas reconnu. Votre texte est repris dans un nouveau formulaire.',
    unknownVerb: 'Cette action n’existe pas. Revenez au menu.',
    later: 'Microsoft 365 ne répond pas pour l’instant. Rien n’est perdu : réessayez dans une minute.',
    fileTooLarge: 'Ce fichier est trop gros : 10 Mo au plus. Remettez-le autrement à la personne responsable.',
    filesFull:
      'Ce dossier ou cette tâche tient déjà tous les fichiers possibles. Celui-ci n’est pas gardé : remettez-le autrement à la personne responsable.',
    actTooLong:
      'Ce que vous avez écrit dépasse 12 000 caractères en tout. Rien n’est inscrit et rien n’est perdu : raccourcissez vos textes, ou joignez le plus long comme fichier.',
    fileGone: 'Le fichier n’a pas pu être lu. Rien n’a été gardé : envoyez-le de nouveau.',
    notNow: 'SharePoint ne répond pas pour l’instant. Rien n’a été gardé de ce fichier : réessayez dans une minute.',
    diskFull: 'Le disque du greffe est plein : rien n’a été gardé. Appelez la personne responsable, puis réessayez.',
  },
};
