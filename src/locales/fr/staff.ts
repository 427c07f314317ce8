import type { RequestType } from '../../law/request.ts';
import type { reporterColumns as columns } from '../../registers/reporter-columns.ts';
import { handingColumns } from './copies.ts';
import { letterColumns } from './letters.ts';
import { grantColumns } from './tasks.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** Titles of what a reporter adds afterwards, on each register that has it. */
export const reporterColumns: Texts<keyof typeof columns> = {
  added: 'Précisions de la personne qui a signalé',
  files: 'Fichiers joints',
  related: 'Dossiers nés du même message',
  mistakeOn: 'Dit signalé par erreur le',
  ...letterColumns,
  ...grantColumns,
  ...handingColumns,
};

/** Acts of the staff, by name. */
export const staffVerbs = {
  prepareLetter: 'Préparer une lettre',
  recordSending: 'Noter l’envoi d’une lettre',
  passOnRequest: 'Transmettre une demande',
  passOnComplaint: 'Transmettre une plainte',
  reportFromMessage: 'Incident signalé à partir d’un message',
  addInformation: 'Ajouter une précision',
  addFile: 'Joindre un fichier',
  tellMistake: 'Dire que c’était une erreur',
  passQuestion: 'Transmettre une question sur la politique',
};

/** The same, as the timeline tells them. */
export const staffActs: Texts<keyof typeof staffVerbs> = {
  prepareLetter: 'a préparé une lettre',
  recordSending: 'a noté l’envoi d’une lettre',
  passOnRequest: 'a transmis une demande',
  passOnComplaint: 'a transmis une plainte',
  reportFromMessage: 'a signalé l’incident à partir d’un message',
  addInformation: 'a ajouté une précision',
  addFile: 'a joint un fichier',
  tellMistake: 'a dit que c’était une erreur',
  passQuestion: 'a transmis une question sur la politique',
};

const asks: Partial<Texts<RequestType>> = {
  access:
    'Je demande l’accès aux renseignements personnels que vous détenez sur moi, et une copie de ces renseignements.',
  portability:
    'Je demande communication, dans un format technologique structuré et couramment utilisé, des renseignements personnels informatisés recueillis auprès de moi.',
  rectification: 'Je demande la rectification des renseignements personnels suivants, qui me concernent.',
  deletion: 'Je demande la suppression des renseignements personnels suivants, qui me concernent.',
  comments: 'Je demande que mes commentaires ci-dessous soient versés au dossier qui me concerne.',
  ceaseDissemination: 'Je demande que vous cessiez de diffuser les renseignements personnels suivants.',
  deindex: 'Je demande que soit désindexé l’hyperlien suivant, rattaché à mon nom.',
  reindex: 'Je demande que soit réindexé l’hyperlien suivant, rattaché à mon nom.',
};

/** Words of the cards for staff, beyond the report itself. */
export const staff = {
  passOn: {
    button: 'Transmettre autre chose',
    title: 'Transmettre une demande, une plainte ou un signalement',
    intro: 'Quelqu’un vous a parlé ou écrit ? Transmettez-le aujourd’hui : le délai court du jour de la réception.',
    hints: {
      passOnRequest: 'accès, rectification, retrait d’un consentement, information…',
      passOnComplaint: 'sur la façon dont des renseignements sont traités',
      reportMinor: 'un renseignement sur une personne de moins de 14 ans, par exemple',
    },
    formIntro: 'La personne responsable répond elle-même. Ne répondez pas à sa place, et ne gardez pas de copie.',
    minorIntro: 'Dites où se trouve le renseignement, pas ce qu’il contient. La personne responsable s’en occupe.',
    labels: {
      passOnRequest: {
        type: 'Que demande la personne ?',
        means: 'Comment l’avez-vous reçue ?',
        spoken: 'De vive voix, sans aucun écrit ?',
        receivedOn: 'Reçue quel jour ?',
        requester: 'Qui la fait ?',
        requesterAddress: 'Comment joindre cette personne ?',
        told: 'Ses mots, le plus fidèlement possible',
      },
      passOnComplaint: {
        subject: 'Sur quoi porte la plainte ?',
        means: 'Comment l’avez-vous reçue ?',
        receivedOn: 'Reçue quel jour ?',
        complainant: 'Qui se plaint ?',
        complainantAddress: 'Comment joindre cette personne ? Le téléphone aussi',
        complaint: 'Ses mots et ses raisons, le plus fidèlement possible',
      },
      reportMinor: {
        told: 'Qu’avez-vous trouvé, et où ? Sans nommer la personne mineure',
        system: 'Dans quel système ?',
        means: 'Comment l’avez-vous appris ?',
      },
    },
  },
  kept: {
    titles: { requests: 'Demande transmise', complaints: 'Plainte transmise', minors: 'Signalement reçu' },
    passed: 'Ce que vous avez transmis :',
    next: {
      requests: (name: string) =>
        `La personne responsable (${name}) vérifie l’identité et répond par écrit dans le délai. Vous verrez l’état changer dans vos signalements.`,
      complaints: (name: string) =>
        `La personne responsable (${name}) analyse la plainte et y répond par écrit, avec ses motifs. Vous verrez l’état changer dans vos signalements.`,
      minors: (name: string) =>
        `La personne responsable (${name}) s’en occupe le jour même. D’ici là, ne copiez et ne transférez rien.`,
    },
    thanks: 'Merci de l’avoir transmis.',
    spokenCounts: 'De vive voix, cela suffit : la personne n’a rien à écrire. Le délai court déjà.',
    written: 'Le délai court du jour de la réception.',
    registered: (title: string) => `${title} :`,
  },
  writing: {
    title: 'Aidez la personne à l’écrire',
    why: 'Cette demande a été faite de vive voix : elle ne compte qu’une fois écrite (art. 30, P-39.1). Aucun délai ne court encore.',
    how: 'Copiez ce texte et donnez-le à la personne. Elle le complète, le signe et l’envoie à l’adresse qui y figure.',
    mustSay:
      'L’écrit doit dire ce qui est demandé, de quels renseignements il s’agit, qui est la personne et comment la joindre. Elle prouvera son identité.',
    after: 'Quand l’écrit vous parvient, joignez-le ici le jour même : le délai court de sa réception.',
    to: (officer: string, company: string, email: string) => `À : ${officer}, ${company}, ${email}`,
    subject: (what: string) => `Objet : ${what}`,
    asks,
    which: 'Renseignements visés (service, période, numéro de dossier) : ____________',
    name: (name: string) => `Mon nom : ${name}`,
    reach: (address: string) => `Pour me joindre : ${address}`,
    signed: 'Date et signature : ____________',
  },
  own: {
    added: 'Ce que vous avez ajouté',
    files: 'Fichiers joints',
    quoted: 'Le message est gardé au dossier comme preuve.',
    addButton: 'Ajouter une précision',
    addTitle: 'Ajouter une précision',
    addIntro: 'La personne responsable en est prévenue. Ce que vous avez déjà dit reste tel quel.',
    addLabel: 'Qu’avez-vous appris de plus ?',
    addSend: 'Ajouter',
    addHint: 'Pour joindre un fichier, envoyez-le ici, dans cette conversation.',
    mistakeButton: 'C’était une erreur',
    mistakeTitle: 'C’était une erreur ?',
    mistakeBody:
      'Le signalement reste, avec cette mention : ce qui est su ne peut pas être retiré. La personne responsable décide de la suite.',
    mistakeUntil: 'Vous pouvez le dire dans les dix minutes qui suivent l’envoi.',
    mistakeConfirm: 'Oui, c’était une erreur',
    mistaken:
      'Vous avez dit que c’était une erreur. Le signalement reste ; la personne responsable décide de la suite.',
    back: 'Revenir au signalement',
    closed: 'Ce dossier est fermé. Si vous apprenez autre chose, faites un nouveau signalement.',
  },
  file: {
    left: (files: number) =>
      files > 1
        ? `${files} fichiers ne sont pas pris : envoyez-les dans un autre message, trois à la fois.`
        : 'Un fichier n’est pas pris : envoyez-le dans un autre message. Trois à la fois.',
    limit:
      'Au plus trois fichiers par message, 10 Mo chacun. Ce qui est plus gros se remet autrement à la personne responsable.',
    words: 'Vos mots, ajoutés au signalement',
    title: 'Joindre à quel signalement ?',
    intro: 'Rien n’est encore gardé. Choisissez le signalement, puis confirmez.',
    names: 'Fichiers reçus',
    choose: 'Signalement',
    chooseFirst: 'Choisissez un signalement.',
    confirm: 'Joindre',
    none: 'Vous n’avez aucun signalement ouvert auquel joindre un fichier. Signalez d’abord ce qui s’est passé, puis envoyez le fichier de nouveau.',
    done: 'C’est joint au dossier.',
  },
  message: {
    intro: 'Ce message sera gardé au dossier comme preuve. Les gestionnaires ne le voient pas.',
    quoted: 'Le message',
    seeMessage: 'Voir le message gardé comme preuve.',
  },
  link: {
    title: 'Signalement dans Greffe',
    body: 'Seule la personne qui a signalé et la personne responsable peuvent l’ouvrir.',
    open: 'Ouvrir en privé',
    none: 'Vous n’avez aucun signalement à insérer.',
  },
  welcome: {
    title: 'Bonjour, ici Greffe, le bureau de la vie privée',
    body: 'Pour signaler un incident, transmettre une demande ou suivre vos signalements, écrivez-moi en privé. Ici, je ne demande et ne montre rien de personnel.',
    how: 'Mentionnez-moi, ou appuyez sur le bouton : je continue avec vous en privé.',
  },
  addition: {
    titles: {
      answerTask: 'Une tâche a sa réponse',
      addInformation: 'Une précision a été ajoutée',
      addFile: 'Un fichier a été joint',
      proposeReply: 'Un courriel est parti : était-ce la réponse ?',
      recordDestruction: 'La destruction a été demandée ou confirmée',
      tellMistake: 'Signalé par erreur, dit la personne',
    },
    mistake: 'Le dossier reste ouvert : à vous de décider si c’est un incident.',
  },
  late: 'Je travaille encore. La réponse arrive dans notre conversation dans un instant : ne refaites rien.',
  tooMany: 'Vous m’écrivez trop vite. Rien de ce message n’a été fait. Attendez une minute, puis recommencez.',
  sharedShown: 'Ce que vous avez demandé vous attend dans notre conversation privée.',
};
