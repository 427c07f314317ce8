/** Reminders and the word of the morning, as cards and as mail. French is the authority. */
export const reminders = {
  title: 'Rappel',
  aloud: (reference: string) => `Rappel : dossier ${reference}`,
  duty: (duty: string) => `${duty} :`,
  dueOn: (day: string) => `échéance le ${day}`,
  wasDueOn: (day: string) => `l’échéance était le ${day}`,
  promptly: (day: string) => `avec diligence ; dû depuis le ${day}`,
  late: 'En retard',
  ends: 'Ce rappel cesse dès que l’acte est inscrit au dossier.',
  toDirection: 'Vous le recevez comme personne ayant la plus haute autorité.',
  open: (reference: string) => `Ouvrir le dossier ${reference}`,
  inTab: { entry: 'Voir la fiche', list: 'Ouvrir les registres' },
  more: (hidden: number) => (hidden === 1 ? 'Il y en a un de plus.' : `Il y en a ${hidden} de plus.`),
  catchUp: {
    title: 'Rappels qui attendaient',
    intro: 'Ces rappels sont tombés pendant que Greffe ne tournait pas. Les voici en une seule fois.',
  },
  digest: {
    title: (day: string) => `Le point du ${day}`,
    none: 'Rien n’est en attente.',
    intro: 'Ce qui presse le plus vient en premier.',
    late: (records: number) => (records === 1 ? 'Un dossier est en retard.' : `${records} dossiers sont en retard.`),
    intake: (waiting: number, day: string) =>
      waiting === 1
        ? `Un courriel attend d’être trié, depuis le ${day}.`
        : `${waiting} courriels attendent d’être triés ; le plus ancien est du ${day}.`,
    more: (hidden: number) =>
      hidden === 1
        ? 'Un autre dossier suit : « À faire » le montre.'
        : `${hidden} autres dossiers suivent : « À faire » les montre.`,
    notReached: (reminders: number) =>
      reminders === 1
        ? 'Un rappel n’a rejoint personne. La liste « à faire » dit lequel.'
        : `${reminders} rappels n’ont rejoint personne. La liste « à faire » dit lesquels.`,
    sealed: (day: string) => `Empreinte scellée le ${day}`,
    sealedBody:
      'Elle résume tous les grands livres. Gardez ce message hors de SharePoint : il prouve qu’aucun n’a été réécrit depuis.',
  },
  mail: {
    subject: (reference: string) => `Greffe : rappel, dossier ${reference}`,
    subjectCatchUp: 'Greffe : rappels qui attendaient',
    subjectDigest: (day: string) => `Greffe : le point du ${day}`,
    greeting: 'Bonjour,',
    link: (title: string, url: string) => `${title} : ${url}`,
    why: 'Teams n’a pas pu vous remettre ce message ; le voici par courriel.',
    next: 'La suite : ouvrez Greffe dans Teams et écrivez « à faire ». Si Greffe n’y est plus, demandez à votre administrateur de l’installer de nouveau.',
    signature: 'Greffe, le bureau de la vie privée',
  },
  notReached: {
    title: 'Rappels qui n’ont rejoint personne',
    intro: 'Ni Teams ni le courriel n’ont abouti. Prévenez la personne autrement.',
    here: (reminders: number) =>
      reminders === 1
        ? 'Un rappel de ce dossier n’a rejoint personne ; prévenez autrement.'
        : 'Des rappels de ce dossier n’ont rejoint personne ; prévenez autrement.',
    line: (what: string, day: string, name: string) => `${what}, du ${day}, pour ${name}`,
    nobody: 'un rôle que personne n’a',
    digest: 'le point du jour',
  },
};
