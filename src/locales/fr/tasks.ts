import type {
  grantColumns as columns,
  GrantTask,
  grantLineColumns as lineColumns,
} from '../../registers/grant-lines.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** Titles of what a record keeps of the tasks that were handed out, and of each of them. */
export const grantColumns: Texts<keyof typeof columns | keyof typeof lineColumns> = {
  grants: 'Tâches confiées',
  grantKey: 'Clé de la tâche',
  grantTask: 'Tâche',
  grantTo: 'Identifiant de la personne',
  grantName: 'Confiée à',
  grantGivenOn: 'Confiée le',
  grantUntil: 'À faire au plus tard le',
  grantSystem: 'Système à chercher',
  grantAsk: 'Ce qu’il faut faire ou chercher',
  grantFields: 'Renseignements montrés',
  grantFiles: 'Fichiers joints à la tâche',
  grantResult: 'Réponse',
  grantCopyAt: 'Où est la copie',
  grantNote: 'Note',
  grantMinutes: 'Minutes passées',
  grantEnding: 'Fin de la tâche',
  grantEndedOn: 'Terminée le',
};

/** Acts around a task, by name. */
export const taskVerbs = {
  grantTask: 'Confier une tâche',
  answerTask: 'Répondre à une tâche',
  addTaskFile: 'Joindre un fichier à une tâche',
  revokeTask: 'Retirer une tâche',
  returnTask: 'Tâche revenue sans réponse',
};

/** The same, as the timeline tells them. */
export const taskActs: Texts<keyof typeof taskVerbs> = {
  grantTask: 'a confié une tâche',
  answerTask: 'a répondu à une tâche',
  addTaskFile: 'a joint un fichier à une tâche',
  revokeTask: 'a retiré une tâche',
  returnTask: 'a rendu à la personne responsable une tâche restée sans réponse',
};

/** What stops a task from being handed out or answered. */
export const taskGaps: Readonly<Record<string, string>> = {
  'task.system': 'Choisissez le système à chercher.',
  'task.until': 'Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.',
  'task.tooMany': 'Ce dossier a déjà quinze tâches. Retirez-en une, ou attendez une réponse.',
  'task.person': 'Choisissez une personne de la liste, ou écrivez son nom ou son adresse.',
  'task.unknownPerson':
    'Greffe ne connaît pas encore cette personne, ou plusieurs portent ce nom. Demandez-lui d’ouvrir Greffe dans Teams et d’y écrire « bonjour » : elle sera alors dans la liste.',
  'task.because': 'Dites pourquoi ce n’est pas possible.',
  'task.nothing': '« Rien trouvé » ne répond qu’à une recherche. Choisissez « Fait » ou « Impossible ».',
};

const kinds: Texts<GrantTask> = {
  search: 'Chercher dans un système',
  measure: 'Prendre une mesure',
  destroy: 'Détruire des renseignements',
  answer: 'Préparer une réponse',
  readFile: 'Lire le dossier en entier',
};

/** Words of the cards around a task. */
export const tasks = {
  button: 'Mes tâches',
  kinds,
  results: { done: 'Fait', nothing: 'Rien trouvé', cannot: 'Impossible' },
  searchResults: { done: 'Trouvé', nothing: 'Rien trouvé', cannot: 'Recherche impossible' },
  endings: { answered: 'répondue', revoked: 'retirée', returned: 'revenue sans réponse' },
  mine: {
    title: 'Mes tâches',
    hint: 'Touchez une tâche pour l’ouvrir.',
    none: 'Aucune tâche ne vous est confiée en ce moment.',
    more: (count: number) => `Et ${count} autres, à faire plus tard.`,
    open: (reference: string) => `Ouvrir la tâche du dossier ${reference}`,
  },
  pushed: {
    title: 'Une tâche vous est confiée',
    hint: 'Les détails s’affichent quand vous l’ouvrez. Ils ne sont que pour vous.',
    open: 'Ouvrir la tâche',
  },
  putAway: {
    title: 'La tâche est refermée',
    body: 'Ce que le dossier montrait ne reste pas dans la conversation. Une tâche encore à faire se rouvre dans vos tâches.',
  },
  returned: {
    title: 'Une tâche revient sans réponse',
    hint: 'La personne n’y a plus accès. Confiez-la de nouveau, ou faites-la vous-même.',
    worklist: 'Tâches revenues sans réponse',
  },
  notReached: {
    title: 'Une tâche n’est pas parvenue à la personne',
    hint: 'Teams ne la joint pas : l’application lui manque peut-être. Prévenez-la autrement, ou confiez la tâche à quelqu’un d’autre.',
  },
  due: (day: string) => `au plus tard le ${day}`,
  label: (title: string) => `${title} :`,
  columns: { system: 'Où :', ask: 'Ce qu’il faut faire :', until: 'Au plus tard le :', files: 'Fichiers joints :' },
  task: {
    private:
      'Ces renseignements sont personnels. N’en gardez pas de copie et n’en parlez qu’à la personne responsable.',
    shown: 'Ce que vous devez savoir',
    nothingShown: 'Le dossier lui-même ne vous est pas montré.',
    answer: 'Votre réponse',
    result: 'Qu’en est-il ?',
    resultFirst: 'Choisissez une réponse.',
    copyAt: 'Où est la copie de ce que vous avez trouvé ?',
    note: 'Une note pour la personne responsable (si c’est impossible : pourquoi)',
    minutes: 'Minutes passées',
    file: 'Un fichier ? Envoyez-le dans cette conversation avant de répondre, puis choisissez cette tâche.',
    send: 'Envoyer ma réponse',
    details: 'Revoir les détails',
    openFile: 'Lire le dossier',
    readFile: 'Vous pouvez lire ce dossier jusqu’à ce jour. Vous ne pouvez rien y changer.',
    done: 'C’est noté. La personne responsable le voit maintenant, et la tâche est terminée pour vous.',
    over: 'Cette tâche n’est plus la vôtre : elle est terminée, retirée, ou son dernier jour est passé.',
  },
  file: {
    title: 'Joindre à quoi ?',
    choose: 'À quelle tâche, ou à quel signalement ?',
    done: 'C’est joint à la tâche. Répondez maintenant.',
  },
  grant: {
    title: 'Confier une tâche',
    intro:
      'Une seule personne, une seule tâche, jusqu’à un jour. Elle ne voit que ce que vous cochez ici, et l’accès finit de lui-même.',
    kind: 'Quelle tâche ?',
    person: 'À qui ?',
    other: 'Quelqu’un d’autre : son nom ou son adresse',
    until: 'Jusqu’à quel jour ?',
    system: 'Pour une recherche : quel système ?',
    ask: 'Ce qu’il faut chercher ou faire',
    fields: 'Ce que la personne verra du dossier',
    whole: 'Pour « Lire le dossier en entier », tout le dossier est montré, sans rien pouvoir y changer.',
    nobody:
      'Greffe ne connaît encore personne d’autre. Vos collègues doivent ouvrir Greffe dans Teams et y écrire « bonjour ».',
    send: 'Confier la tâche',
    done: 'La tâche est confiée. La personne est avisée dans Teams, sans aucun détail.',
  },
  given: {
    title: 'Tâches confiées',
    labels: {
      name: 'Confiée à :',
      standing: 'Où elle en est :',
      minutes: 'Minutes passées :',
      copyAt: 'Où est la copie :',
      note: 'Note :',
    },
    revoke: 'Retirer cette tâche',
    dismiss: 'Classer cette tâche',
    revoked: 'La tâche est retirée. La personne n’y a plus accès.',
    open: 'Voir la tâche',
    back: 'Revenir au dossier',
  },
};
