import type { Act } from '../../law/provisions.ts';
import type { RegisterKey } from '../../registers/index.ts';
import { shortsIn } from '../record-words.ts';
import { ownRecords } from './records.ts';
import { trends } from './trends.ts';

/** What a message can look like to triage; the officer decides what it is. */
const messageTypes = {
  access: 'Une demande d’accès à ses renseignements',
  portability: 'Une demande de portabilité',
  rectification: 'Une demande de rectification',
  erasure: 'Une demande d’effacement',
  withdrawal: 'Un retrait de consentement',
  objection: 'Une opposition à la prospection',
  deindexing: 'Une demande de désindexation ou de cessation de la diffusion',
  information: 'Une demande d’information sur ce qui est recueilli',
  automatedDecision: 'Des questions sur une décision automatisée',
  complaint: 'Une plainte',
  incident: 'Le signalement d’un incident',
  minor: 'Des renseignements sur une personne mineure',
  followup: 'La suite d’un dossier qui existe',
  question: 'Une question sur la politique',
  other: 'Autre chose',
};

/** How each act is called for short; the same in both languages. */
const acts: Readonly<Record<Act, string>> = {
  'p39.1': 'P-39.1',
  'reg3.1': 'A-2.1, r. 3.1',
  i16: 'I-16',
  ccp: 'C-25.01',
  ccq: 'CCQ-1991',
  'a2.1': 'A-2.1',
  'a2.1r6': 'A-2.1, r. 6',
  'a2.1r0.1': 'A-2.1, r. 0.1',
  'c1.1': 'C-1.1',
};

/** Each register in a word or two, where a column is narrow. */
const registers: Readonly<Record<RegisterKey, string>> = {
  incidents: 'Incidents',
  requests: 'Demandes',
  complaints: 'Plaintes',
  minors: 'Mineurs',
  consents: 'Consentements',
  communications: 'Communications',
  systems: 'Systèmes',
  destructions: 'Destructions',
  policyVersions: 'Politique',
  office: 'Greffe',
  ...shortsIn(ownRecords),
};

/** The pages inside Outlook and Teams: task pane and tab. French is the authority. */
export const addin = {
  loading: 'Lecture du message…',
  retry: 'Réessayer',
  close: 'Fermer',
  fileChoice: { choose: 'Choisir un fichier', none: 'Aucun fichier choisi' },
  understood: 'J’ai compris',
  unnamed: '(sans objet)',
  messageTypes,
  /** One sentence for what is wrong, one for what to do. */
  troubles: {
    noOutlook: {
      title: 'Cette page s’ouvre dans Outlook',
      body: 'Ouvrez un message de la boîte de la vie privée, puis Greffe dans la barre du message.',
    },
    noTeams: {
      title: 'Cette page s’ouvre dans Teams',
      body: 'Ouvrez l’application Greffe dans Teams, puis l’onglet Registres.',
    },
    silentHost: {
      title: 'Outlook ne répond pas',
      body: 'Fermez Greffe et rouvrez-le. Si cela se répète, rechargez Outlook.',
    },
    noSignIn: {
      title: 'Cette version d’Outlook ne permet pas de se connecter d’ici',
      body: 'Ouvrez le même message dans Outlook sur le Web ou dans le nouvel Outlook. Ou passez par Teams, qui vous connecte : écrivez à Greffe « à faire » ou « signaler un incident ».',
    },
    signedOut: {
      title: 'Votre connexion n’est pas acceptée',
      body: 'Elle a expiré, ou votre compte n’a pas accès à Greffe. Réessayez ; si cela ne suffit pas, déconnectez-vous de Microsoft 365, reconnectez-vous, puis revenez ici.',
    },
    unreachable: {
      title: 'Greffe ne répond pas',
      body: 'Rien n’est perdu. Vérifiez le réseau, puis réessayez. Si cela dure, prévenez le soutien informatique.',
    },
    tooSlow: {
      title: 'Greffe met trop de temps à répondre',
      body: 'Ce que vous avez demandé est peut-être fait : réessayez, rien ne se fera deux fois.',
    },
    fault: {
      title: 'Quelque chose n’a pas fonctionné',
      body: 'Rien n’est perdu de ce qui était déjà reçu. Réessayez ; si cela se répète, donnez ce code au soutien informatique :',
    },
    notYours: {
      title: 'Greffe n’a rien à montrer pour ce message',
      body: 'Il faut être la personne responsable ou suppléante, et le message doit être dans la boîte de la vie privée. Si c’est le cas, attendez une minute qu’il y arrive, puis réessayez.',
    },
    notReached: {
      title: 'Rappels qui n’ont rejoint personne',
      body: 'Prévenez la personne autrement. La liste « à faire », dans la conversation avec Greffe, dit qui et de quoi.',
    },
    notManager: {
      title: 'Les registres ne vous sont pas ouverts',
      body: 'Ils le sont aux gestionnaires, à la personne responsable et à la direction. Demandez cet accès à la personne responsable.',
    },
    noRecord: {
      title: 'Aucun dossier ne se trouve à cette référence',
      body: 'Vérifiez la référence, ou cherchez le dossier dans la liste.',
    },
    fileNotYours: {
      title: 'Ce dossier ne vous est pas ouvert',
      body: 'La personne responsable et ses suppléants l’ouvrent. Le registre, dans l’onglet de Teams, montre ce qui peut l’être.',
    },
    refused: {
      title: 'Cela n’a pas été fait',
      body: 'Le dossier ou le message a changé entre-temps. Revoyez-le, puis reprenez.',
    },
    pageFailed: {
      title: 'Cette page s’est arrêtée',
      body: 'Rien n’est perdu de ce qui était enregistré. Rechargez-la.',
    },
  },
  pane: {
    firstRun:
      'Greffe lit le message ouvert, dit ce qu’il semble être et jusqu’à quand répondre. Rien n’est inscrit sans votre clic.',
    noMessage: {
      title: 'Choisissez un message',
      body: 'Épinglez ce volet : il suivra le message que vous ouvrez.',
    },
    notAMessage: {
      title: 'Ceci n’est pas un message reçu',
      body: 'Greffe lit les messages reçus, pas les rendez-vous ni les brouillons. Ouvrez-en un.',
    },
    from: {
      line: (name: string, address: string) =>
        name === '' || name === address ? `De ${address}` : `De ${name} <${address}>`,
      checks: (found: string) => `Origine vérifiée par le serveur : ${found}`,
      unsaid: 'Le serveur ne dit rien de l’origine de ce message.',
      verdicts: { pass: 'réussi', fail: 'échoué', none: 'absent', unknown: 'non dit' },
      misnamed: 'Le nom affiché contient une autre adresse que celle de l’expéditeur. Fiez-vous à l’adresse.',
      failed: 'Ce message ne vient peut-être pas de cette adresse. Vérifiez l’identité autrement que par une réponse.',
    },
    attached: {
      title: (count: number) =>
        count === 1 ? 'Une pièce jointe, non ouverte' : `${count} pièces jointes, non ouvertes`,
      risky: 'Ne pas ouvrir',
      more: (count: number) => (count === 1 ? 'et une autre' : `et ${count} autres`),
    },
    received: (moment: string) => `Reçu le ${moment}`,
    seems: 'Ce que c’est, à première lecture',
    seemsNothing: 'Aucune phrase de ce message ne dit qu’il s’agit d’une demande, d’une plainte ou d’un incident.',
    phrases: 'Les mots qui le disent',
    otherReadings: (count: number) =>
      count === 1 ? 'Une autre lecture possible' : `${count} autres lectures possibles`,
    registerAs: 'Inscrire comme',
    noChoices: 'Greffe n’a pas de registre pour ce message. Répondez-y comme d’habitude.',
    chooseType: 'Choisissez un type',
    suggested: 'À première lecture',
    otherTypes: 'Autres types',
    writtenIn: {
      fr: 'Écrit en français',
      en: 'Écrit en anglais',
      mixed: 'Écrit en deux langues',
      unknown: 'Langue incertaine',
    },
    register: 'Enregistrer et étiqueter',
    registering: 'Enregistrement…',
    registered: 'C’est enregistré et étiqueté.',
    /** The message under the reader's eyes is no longer the one that was acted on. */
    changed: 'Le message ouvert a changé pendant ce temps. Rien n’a été fait : voici le nouveau.',
    existing: 'Déjà inscrit',
    existingMany: (count: number) => `Déjà inscrit dans ${count} dossiers`,
    copy: 'Ce message, ou sa copie dans un autre dossier, a déjà sa place.',
    categories: 'Étiquettes du message',
    noCategories: 'aucune',
    acknowledge: 'Accusé de réception',
    acknowledging: 'Préparation de l’accusé…',
    acknowledged: (file: string) => `Le brouillon est prêt, avec ${file}. Relisez-le, puis envoyez-le.`,
    acknowledgedUnopened: (file: string) =>
      `Le brouillon est prêt dans le dossier Brouillons de la boîte, avec ${file}. Outlook n’a pas pu l’ouvrir d’ici.`,
    openDraft: 'Ouvrir le brouillon',
    duties: 'Ce qui est dû',
    noDuties: 'Rien n’est dû en ce moment.',
    timeline: 'Ce qui s’est passé',
    waiting: 'Gardé. SharePoint l’aura dès qu’il répondra ; vous n’avez rien à refaire.',
    notYet: 'pas encore dans SharePoint',
    forgotten: 'contenu détruit',
    show: (reference: string) => `Voir ${reference}`,
  },
  clocks: {
    heading: 'Dates',
    policy: 'Promis par la politique',
    statute: 'Exigé par la loi',
    workBy: (day: string) => `À viser : ${day}, le jour ouvrable qui précède`,
    none: 'La loi ne fixe pas de jour',
    how: 'Comment on arrive à ces dates',
    late: 'En retard',
  },
  due: {
    late: (day: string) => `En retard depuis le ${day}`,
    today: 'Aujourd’hui',
    lateShort: 'En retard',
    none: 'Aucune échéance',
    closed: 'Fermé',
  },
  cite: {
    acts,
    section: (act: string, section: string) => `${act}, art. ${section}`,
    paragraph: (section: string, n: string) => `${section}, al. ${n}`,
    policy: (statement: string) => `Politique, énoncé ${statement}`,
  },
  tab: {
    title: 'Registres',
    lead: 'Ce qui est ouvert, ce qui arrive à échéance, ce qui est en retard. Aucune personne n’y est nommée.',
    asOf: (day: string) => `Au ${day}`,
    figures: 'Chiffres, qui sont aussi des filtres',
    open: 'Ouverts',
    inForce: (count: string) => `S’y ajoutent des inscriptions en vigueur, où rien n’est à faire : ${count}.`,
    dueSoon: 'Dus d’ici 7 jours',
    late: 'En retard',
    filters: 'Filtres',
    register: 'Registre',
    stage: 'Étape',
    reference: 'Référence',
    referenceHint: 'INC-2026-…',
    all: 'Tous',
    allStages: 'Toutes',
    state: 'État',
    openOnly: 'Ouverts',
    openAndClosed: 'Ouverts et fermés',
    closedOnly: 'Fermés',
    kind: 'Nature',
    allKinds: 'Toutes',
    referenceNote: 'Le début, ou les six derniers caractères.',
    clear: 'Effacer les filtres',
    table: 'Dossiers',
    columns: {
      reference: 'Référence',
      register: 'Registre',
      kind: 'Nature',
      stage: 'Étape',
      acceptedOn: 'Reçu',
      due: 'Échéance',
    },
    registers,
    shown: (count: number) => (count <= 1 ? `${count} dossier affiché` : `${count} dossiers affichés`),
    loadingList: 'Lecture des registres…',
    more: 'Afficher la suite',
    noneOpen: 'Aucun dossier ouvert. Ce qui arrive paraîtra ici.',
    noneFound: 'Aucun dossier ne répond à ces filtres.',
    refresh: 'Actualiser',
    openRecord: (reference: string) => `Voir la fiche ${reference}`,
    recordNote: 'Ce que montre le registre. Le dossier lui-même reste avec la personne responsable.',
    leaving: 'Remises et copies, pour la personne responsable',
    badLink: 'Ce lien ne mène à aucun dossier. Cherchez-le par sa référence, ou choisissez-le dans la liste.',
    loadingRecord: 'Lecture de la fiche…',
    trends,
  },
};
