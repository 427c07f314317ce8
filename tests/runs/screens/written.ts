/** What people write to the bot. */
export const written = {
  fr: { hello: 'Bonjour', report: 'signaler un incident', mine: 'mes signalements', todo: 'à faire' },
  en: { hello: 'Hello', report: 'report an incident', mine: 'my reports', todo: 'to do' },
} as const;

/** What people ask and write freely. */
export const asked = {
  fr: {
    policy: 'Combien de temps gardez-vous les renseignements ?',
    unknown: 'Quelle est la politique sur le stationnement des vélos ?',
    unclear: 'zut flûte',
  },
  en: {
    policy: 'How long do you keep personal information?',
    unknown: 'What is the policy on bicycle parking?',
    unclear: 'hmm well',
  },
} as const;

/** What people type into forms. Every person in it is a placeholder. */
export const texts = {
  fr: {
    told: 'Le relevé de paie de Personne A est parti à Personne B.',
    account:
      'J’ai envoyé le relevé de paie à une cliente qui porte presque le même nom. Elle m’a écrit qu’elle l’avait reçu.',
    secret: 'NAS\u00A0: 046\u00A0454\u00A0286.',
    circumstances: 'Un relevé de paie est parti à la mauvaise personne. Elle l’a signalé d’elle-même.',
    concerned: 'Nom, salaire et retenues d’une personne.',
    rationale: 'Destinataire connue\u00A0; destruction confirmée par écrit\u00A0; aucun autre envoi.',
    measures: 'Message rappelé\u00A0; destruction confirmée\u00A0; saisie automatique des adresses désactivée.',
    requester: 'Personne A',
    minor: 'Une inscription d’une personne de moins de 14 ans dans la liste d’envoi.',
    added: 'Le sac est retrouvé, l’ordinateur n’y est plus.',
    ask: 'Les courriels échangés avec cette personne depuis janvier.',
    waived: 'Aucun risque de préjudice sérieux\u00A0; motifs au dossier.',
  },
  en: {
    told: 'The pay statement of Person A went to Person B.',
    account:
      'I sent the pay statement to a client with almost the same name. She wrote to me that she had received it.',
    secret: 'SIN: 046 454 286.',
    circumstances: 'A pay statement went to the wrong person, who said so herself.',
    concerned: 'Name, salary and deductions of one person.',
    rationale: 'Known recipient; destruction confirmed in writing; no other message.',
    measures: 'Message recalled; destruction confirmed; address completion switched off.',
    requester: 'Person A',
    minor: 'A subscription by somebody under 14 in the mailing list.',
    added: 'The bag was found; the computer is gone from it.',
    ask: 'The mails exchanged with this person since January.',
    waived: 'No risk of serious injury; reasons on file.',
  },
} as const;

/** Mails that arrive, and one that is sent. */
export const mails = {
  fr: {
    mixed: {
      subject: 'Plainte et copie de mon dossier',
      body: 'Bonjour,\r\n\r\nEn vertu de l’article 27, je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet. Je porte aussi plainte contre la façon dont vous avez traité mes renseignements personnels.\r\n\r\nPersonne A',
    },
    sent: 'Relevé du mois',
    sentText: 'Bonjour, voici le relevé demandé.',
  },
  en: {
    mixed: {
      subject: 'Complaint and a copy of my file',
      body: 'Hello,\r\n\r\nUnder section 27 of the Act, I request access to all the personal information that you hold about me. I also make a complaint about the way you handled my personal information.\r\n\r\nPersonne A',
    },
    sent: 'Statement of the month',
    sentText: 'Hello, here is the statement that you asked for.',
  },
} as const;
