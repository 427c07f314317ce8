export const pages = {
  messages: {
    notFound: 'Rien ne se trouve à cette adresse.',
    notJson: 'La demande doit être en JSON.',
    malformed: 'La demande n’a pas la forme attendue.',
    fault: (correlation: string) =>
      `Une erreur s’est produite chez nous. Rien n’est perdu de ce qui a reçu un reçu. Réessayez dans un moment ; si l’erreur revient, donnez ce numéro : ${correlation}.`,
  },
  plain: {
    title: 'Greffe',
    says: 'Greffe est en marche. On s’en sert dans Microsoft Teams, dans Outlook et dans SharePoint.',
  },
  unbuilt: {
    title: 'Page à construire',
    says: 'Les pages d’Outlook et de Teams ne sont pas construites. Lancez « npm run prepare », puis relancez Greffe.',
  },
  home: {
    title: 'Greffe, le bureau de la protection des renseignements personnels',
    name: 'Greffe',
    otherLanguage: 'English',
    toContent: 'Aller au contenu',
    band: 'Émulateur. Un locataire Microsoft 365 fictif tourne sur cette machine, avec des dossiers fictifs. Rien ne sort d’ici.',
    heading: 'Ce qui s’est passé, daté et vérifiable.',
    lead: 'Greffe tient le bureau de la protection des renseignements personnels d’une entreprise du Québec, à l’intérieur de Microsoft 365. Le personnel signale un incident dans Teams en moins d’une minute ; la personne responsable le traite dans les délais de la loi, et chaque geste entre dans un grand livre que l’on peut vérifier.',
    tryHeading: 'Essayez : trois minutes chacun',
    cards: {
      staff: {
        title: 'Personnel',
        where: 'Dans Teams',
        steps: {
          open: { act: 'Ouvrez Teams comme membre du personnel', detail: 'et écrivez « signaler un incident ».' },
          fill: {
            act: 'Dites ce qui s’est passé',
            detail: 'Un choix suffit ; un soupçon aussi. Le reste est facultatif.',
          },
          measure: {
            act: 'Envoyez, puis notez une première mesure',
            detail: 'La carte devient un reçu, avec la référence et la personne à appeler.',
          },
          mine: {
            act: 'Écrivez « mes signalements »',
            detail: 'Vous voyez les vôtres et où ils en sont, jamais ceux des autres.',
          },
          english: {
            act: 'Ouvrez Teams comme la deuxième personne',
            detail: 'Sa langue est l’anglais : tout la suit.',
          },
        },
      },
      officer: {
        title: 'Responsable',
        where: 'Dans Teams',
        steps: {
          open: {
            act: 'Ouvrez Teams comme responsable',
            detail: 'Une carte annonce chaque nouveau dossier, sans nommer personne.',
          },
          file: {
            act: 'Ouvrez un dossier depuis sa carte',
            detail: 'Ce qui est dû, pour quand, et selon quel article ; puis qui a fait quoi, et quand.',
          },
          assess: {
            act: 'Décrivez l’incident, puis évaluez le risque',
            detail: 'Le registre se remplit : la loi y veut huit éléments, et le dossier dit lesquels manquent.',
          },
          close: {
            act: 'Essayez de fermer le dossier trop tôt',
            detail: 'Greffe refuse et nomme ce qui manque. Notez les mesures et l’avis : il se ferme.',
          },
        },
      },
      manager: {
        title: 'Gestionnaire',
        where: 'Dans l’onglet de Teams et dans SharePoint',
        steps: {
          tab: {
            act: 'Ouvrez l’onglet Registres',
            detail: 'Ce qui est ouvert, ce qui arrive à échéance, ce qui est en retard.',
          },
          open: { act: 'Ouvrez le registre des incidents', detail: 'Le même, dans SharePoint.' },
          names: {
            act: 'Cherchez-y un nom',
            detail: 'Il n’y en a pas : ni la personne concernée, ni celle qui a signalé.',
          },
          closed: { act: 'Cherchez le site des dossiers', detail: 'Pour cette personne, il n’existe pas.' },
        },
      },
    },
    who: {
      heading: 'Qui est qui',
      person: 'Personne',
      role: 'Son rôle',
      sees: 'Ce qu’elle voit',
      people: {
        staff1: {
          name: 'Membre du personnel 1',
          role: 'Personnel, en français',
          sees: 'Ses propres signalements et où ils en sont.',
        },
        staff2: {
          name: 'Membre du personnel 2',
          role: 'Personnel, en anglais',
          sees: 'Ses propres signalements et où ils en sont.',
        },
        officer: {
          name: 'Responsable',
          role: 'Responsable de la protection des renseignements personnels',
          sees: 'Les dossiers en entier.',
        },
        deputy: {
          name: 'Suppléante',
          role: 'Déléguée par écrit, jusqu’à une date',
          sees: 'Les dossiers, tant que dure la délégation.',
        },
        manager: { name: 'Gestionnaire', role: 'Gestionnaire', sees: 'Les registres, sans identité.' },
        direction: {
          name: 'Direction',
          role: 'Personne ayant la plus haute autorité',
          sees: 'Les registres, sans identité.',
        },
        guest: { name: 'Invité', role: 'Invité d’une autre organisation', sees: 'Rien : l’accès est refusé.' },
      },
    },
    machine: {
      heading: 'Sur cette machine',
      samples:
        'Les dossiers du premier démarrage sont fictifs et marqués comme des exemples. Pour commencer sans eux : « npm start -- --empty » sur un nouveau dossier de données.',
      kept: 'Tout est gardé dans le dossier de données et s’y retrouve au prochain démarrage. Effacer ce dossier efface tout.',
      stop: 'Pour arrêter : Ctrl-C dans le terminal. Ce qui attend d’être écrit l’est d’abord.',
      verify:
        'Pour vérifier les grands livres : « npm run greffe -- verify ». Pour comparer le locataire avec ce qu’il doit être : « npm run greffe -- doctor ».',
    },
    mail: {
      heading: 'Dans Outlook, comme responsable',
      open: {
        act: 'Ouvrez la boîte Vie privée',
        detail: 'Trois messages y attendent. Choisissez-en un : le volet Greffe s’ouvre à côté.',
      },
      read: {
        act: 'Lisez ce que Greffe en dit',
        detail: 'Ce que le message semble être, les mots qui le disent, et les deux dates avec leurs articles.',
      },
      register: {
        act: 'Enregistrez-le d’une seule touche',
        detail: 'Le message est étiqueté et la demande entre au registre, avec l’original comme pièce.',
      },
      acknowledge: {
        act: 'Préparez l’accusé de réception',
        detail: 'La lettre attend dans les brouillons. Rien ne part tout seul.',
      },
    },
  },
};
