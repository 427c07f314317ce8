/** Ce qui se dit des questions sur la politique et des mots écrits librement. Le français fait autorité. */
export const answers = {
  title: 'Ce que dit la politique',
  clause: (number: string) => `Énoncé ${number} de la politique :`,
  asked: 'Votre question :',
  summary: 'C’est un résumé. Le texte publié en français fait foi.',
  company: 'C’est le texte de la politique. Sa version française fait foi.',
  read: 'Lire la politique publiée',
  more: 'Ce n’est pas ce que vous cherchiez ? Écrivez une autre question, ou transmettez-la à la personne responsable.',
  unknown: 'Je ne sais pas',
  unknownBody:
    'La politique ne répond pas à cette question, ou je ne l’ai pas comprise. Dites-la autrement, ou transmettez-la.',
  passHint: 'Transmise, votre question ouvre un dossier avec votre nom. La personne responsable vous répond.',
  pass: 'Transmettre la question',
  passPaper: 'Demander une copie papier',
  ask: 'Poser une autre question',
  askTitle: 'Poser une question sur la politique',
  askBody:
    'Écrivez votre question ici, dans vos mots : combien de temps garde-t-on les renseignements ? qui y a accès ? Je réponds par ce que dit la politique.',
  unclear: 'Je n’ai pas compris',
  unclearBody:
    'Je m’occupe de la vie privée : signaler un incident, transmettre une demande ou une plainte, répondre sur la politique. Dites en quelques mots ce qui s’est passé, ou choisissez ci-dessous.',
  understood: 'J’ai repris vos mots. Corrigez-les au besoin, puis envoyez : rien n’est encore enregistré.',
  cli: {
    help: [
      'greffe ask "QUESTION" [--lang fr|en] [--json]',
      '',
      'Répond par l’énoncé de la politique qui le dit, ou dit qu’elle ne le dit pas. Sans --lang, dans la langue de',
      'la question. Avec --json : une ligne {clause, answer, …}, ou null. Rien ne sort de cette machine.',
    ].join('\n'),
    unexpected: (option: string) => `« ${option} » n’est pas une option de cette commande.`,
    notALanguage: (given: string) => `« ${given} » n’est pas une langue de Greffe. Donnez fr ou en.`,
    noAnswer: (email: string) => `La politique ne le dit pas. Posez la question à la personne responsable : ${email}`,
  },
};
