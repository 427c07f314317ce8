export const cli = {
  help: [
    'greffe <commande> [options]',
    '',
    '  start       démarre Greffe et un locataire Microsoft 365 fictif sur cette machine',
    '  provision   crée ou répare les listes et les colonnes dans SharePoint',
    '  doctor      compare le locataire avec ce qu’il doit être, et dit comment réparer',
    '  verify      relit tous les grands livres et vérifie leurs chaînes',
    '  seal        scelle maintenant les têtes de tous les grands livres',
    '  retention   montre quels dossiers sont arrivés à leur terme, et ce qui les retient',
    '  due         calcule toutes les dates d’un dossier et dit comment (greffe due --help)',
    '  explain     montre une disposition, sa source et ce qui s’y appuie',
    '  acts        montre chaque acte, son registre, ses étapes, la carte et le volet qui l’offrent',
    '  policy      dit comment chaque énoncé de la politique est tenu, et par quelle preuve',
    '  ask         répond à une question par ce que dit la politique (greffe ask --help)',
    '  package     fait le paquet de l’application pour Microsoft 365 (greffe package --help)',
    '  triage      dit ce qu’un message semble être, et quelles phrases le disent (greffe triage --help)',
    '  mail        dépose des messages .eml dans la boîte de courriel de cette machine (greffe mail --help)',
    '  letter      produit une lettre à partir d’un dossier, ou dit ce qui lui manque (greffe letter --help)',
    '  export      fait une copie d’un registre, tel qu’il était un jour (greffe export --help)',
    '  import      reprend une copie et dit ligne par ligne ce qui est refusé (greffe import --help)',
    '  persons     la liste des personnes à aviser d’un incident (greffe persons --help)',
    '  file        remet tout un dossier en un zip (greffe file --help)',
    '  site-script écrit les vues et la mise en forme des listes pour SharePoint',
    '',
    '  --data DOSSIER      dossier de données (./data)',
    '  --port N            port de Greffe (4700) ; l’émulateur et les pages prennent les trois suivants ; 0 : ports libres',
    '  --empty             sans les dossiers d’exemple',
    '  --today AAAA-MM-JJ  change le jour de l’émulateur',
    '  --head EMPREINTE    avec verify : compare avec une tête scellée',
    '  --json              réponse en une ligne de JSON',
    '  --lang fr|en        langue de ces messages',
  ].join('\n'),
  acts: {
    help: 'greffe acts [--json] [--lang fr|en]',
    head: ['acte', 'registre', 'carte', 'volet', 'étapes'],
    none: '—',
    byItself: 'par lui-même',
    opens: 'ouvre un dossier',
  },
  unknownCommand: (command: string) => `Aucune commande ne s’appelle « ${command} ».`,
  noPath: (path: string) =>
    `${path} ne s’ouvre pas, ou ne s’écrit pas. Vérifiez que son dossier existe et que vous y avez accès.`,
  failed: (why: string) => `La commande n’a pas pu finir : ${why}`,
  optionFaults: {
    unknownOption: 'Une option n’est pas connue, ou sa valeur manque.',
    notAPort: (given: string) => `« ${given} » n’est pas un port. Donnez un nombre de 0 à 65532.`,
    notADay: (given: string) => `« ${given} » n’est pas une date. Écrivez-la ainsi : 2026-11-22.`,
    notAHead: (given: string) => `« ${given} » n’est pas une empreinte. Elle compte 64 chiffres et lettres de a à f.`,
    notALanguage: (given: string) => `« ${given} » n’est pas une langue de Greffe. Donnez fr ou en.`,
  },

  ready: (home: string, data: string) =>
    [
      'Greffe est prêt, avec un locataire Microsoft 365 fictif sur cette machine. Rien n’en sort.',
      '',
      `  Commencez ici : ${home}`,
      '',
      `Tout est gardé dans ${data}. Pour arrêter : Ctrl-C.`,
    ].join('\n'),
  stopping: 'Greffe s’arrête ; ce qui attend est d’abord écrit.',
  stillWaiting: (count: string) =>
    `Dossiers encore à écrire dans SharePoint : ${count}. Rien n’est perdu : Greffe les écrira au prochain démarrage.`,
  alreadyRunning: (data: string, home: string) =>
    `Greffe tourne déjà sur ${data} : ${home}\nArrêtez-le d’abord (Ctrl-C dans son terminal), ou donnez un autre dossier : --data DOSSIER.`,
  /** What Teams on this machine calls the tab, in French and in English. */
  tabName: 'Registres / Registers',
  portTaken: (port: string) =>
    `Le port ${port} est déjà pris sur cette machine. Fermez le programme qui l’occupe, ou choisissez-en un autre : --port N (0 : des ports libres).`,
  parts: { tenant: 'Le locataire fictif', office: 'Greffe' },
  partDied: (part: string, why: string) =>
    `${part} s’est arrêté de lui-même, et tout a été arrêté avec lui. Relancez « npm start ». Ce qu’il a dit :\n${why || '(rien)'}`,
  cannotStart: (why: string) => `Greffe ne peut pas démarrer : ${why}`,
  siteTitles: { mailbox: 'Vie privée', root: 'Accueil', office: 'Greffe : dossiers', registers: 'Greffe : registres' },
  provisioningApp: 'Greffe (installation)',

  configFaulty: 'Greffe ne démarre pas : ces réglages sont à corriger.',
  configFaults: {
    missing: (name: string) => `${name} manque.`,
    notAPort: (name: string) => `${name} doit être un port, de 0 à 65535.`,
    notAnId: (name: string) => `${name} doit être un identifiant de 32 chiffres et lettres avec ses traits d’union.`,
    notAnAddress: (name: string) => `${name} doit être une adresse complète, qui commence par https://.`,
    notHttps: (name: string) => `${name} doit commencer par https:// ; http:// n’est permis que pour cette machine.`,
    notASite: (name: string) => `${name} doit désigner un site ainsi : entreprise.sharepoint.com:/sites/nom.`,
    notAnHour: (name: string) => `${name} doit être une heure de la journée, de 0 à 23.`,
    notADay: (name: string) => `${name} doit être une date, ainsi : 2026-11-22.`,
    onlyOnThisMachine: (name: string) => `${name} n’est permis qu’avec l’émulateur de cette machine. Retirez-le.`,
    notALanguage: (name: string) => `${name} doit être fr ou en.`,
    notACount: (name: string) => `${name} doit être un nombre entier plus grand que zéro.`,
    notLoopback: (name: string) =>
      `${name} doit être 127.0.0.1 : avec l’émulateur, rien n’est servi à d’autres machines.`,
  },

  noOffice: (data: string) =>
    `Aucun Greffe ne tourne sur ${data}. Démarrez-le d’abord : « npm start ». Dans le nuage, donnez ses réglages GREFFE_*.`,
  noProvisioning:
    'L’identité d’installation manque. Donnez GREFFE_PROVISION_APP_ID et GREFFE_PROVISION_APP_SECRET (docs/install.md).',
  mail: {
    help: [
      'greffe mail FICHIER.eml… [--folder NOM] [--data DOSSIER] [--lang fr|en]',
      '',
      'Dépose des messages dans la boîte de courriel du Greffe qui tourne sur cette machine, octet pour octet.',
      'NOM : inbox (sans rien dire), archive ou junkemail. Rien ne sort de cette machine.',
    ].join('\n'),
    arrived: (subject: string, mailbox: string, address: string) =>
      `Arrivé dans ${mailbox} : « ${subject} »\n  À voir dans Outlook, comme responsable : ${address}`,
    noSubject: '(sans objet)',
    noFile: (file: string) => `Le fichier ${file} ne se lit pas. Vérifiez son nom et son emplacement.`,
    empty: (file: string) => `Le fichier ${file} est vide : ce n’est pas un message.`,
    noFolder: (folder: string, mailbox: string) =>
      `La boîte ${mailbox} n’a pas de dossier « ${folder} ». Donnez inbox, archive ou junkemail.`,
    notTaken: (file: string, status: string) =>
      `Le fichier ${file} n’est pas arrivé : le locataire de cette machine a répondu ${status}. Voyez si Greffe tourne encore, puis réessayez.`,
    inTheCloud:
      'Dans le nuage, un courriel s’envoie comme un courriel : écrivez à l’adresse de la boîte. Cette commande ne dépose des messages que dans le locataire fictif de cette machine.',
  },
  provisionMade: (name: string) => `créé : ${name}`,
  provisionChanged: (name: string) => `réparé : ${name}`,
  provisioned: (made: string, changed: string, unchanged: string) =>
    `Créés : ${made}. Réparés : ${changed}. Déjà comme il faut : ${unchanged}.`,

  notGiven: {
    title: 'À fournir dans le fichier de l’entreprise (GREFFE_COMPANY_FILE) :',
    facts: {
      neq: 'Le NEQ : il figure à l’avis à la Commission (Règl., art. 3, 1°).',
      'officer.name': 'Le nom de la personne responsable.',
      'officer.title': 'Le titre de la personne responsable : la loi exige de le publier (art. 3.1).',
      'officer.mandate': 'À quel titre elle agit : plus haute autorité, ou délégation écrite (art. 3.1).',
    },
  },
  healthy: 'Tout est comme il faut : sites, listes, colonnes et permissions.',
  found: (count: string) => `À corriger : ${count}.`,
  sites: { office: 'le site des dossiers', registers: 'le site des registres' },
  access: { read: 'lecture', write: 'écriture', fullcontrol: 'contrôle total' },
  kinds: {
    text: 'texte',
    note: 'texte long',
    choice: 'choix',
    choices: 'choix multiples',
    number: 'nombre',
    boolean: 'oui ou non',
    other: 'autre',
  },
  findings: {
    unreachable: (site: string, status: string) =>
      `Microsoft Graph ne répond pas pour ${site} (état ${status}). Vérifiez le réseau et GREFFE_GRAPH_ORIGIN, puis réessayez.`,
    signInRefused: (status: string) =>
      `La connexion de l’application est refusée (état ${status}). Vérifiez GREFFE_TENANT_ID, GREFFE_APP_ID, le secret et le consentement de l’administrateur.`,
    siteMissing: (site: string) =>
      `Greffe ne trouve pas ${site}. Vérifiez son adresse dans les réglages, et que l’application y a été autorisée.`,
    permissionMissing: (site: string, needed: string) =>
      `L’application n’a pas la permission voulue sur ${site} : ${needed}. Un administrateur doit la lui accorder (docs/install.md).`,
    tooMuchPermission: (site: string) =>
      `L’application peut lire un site qui n’est pas le sien (${site}). Retirez-lui Sites.Read.All, Sites.ReadWrite.All et Sites.FullControl.All ; il ne lui faut que Sites.Selected.`,
    listMissing: (list: string) => `La liste ${list} manque. Lancez « greffe provision ».`,
    listRenamed: (list: string, title: string, expected: string) =>
      `La liste ${list} s’appelle « ${title} » au lieu de « ${expected} ». Lancez « greffe provision ».`,
    columnMissing: (list: string, column: string) =>
      `La colonne ${column} manque dans la liste ${list}. Lancez « greffe provision ».`,
    columnRenamed: (list: string, column: string, title: string, expected: string) =>
      `La colonne ${column} de la liste ${list} s’appelle « ${title} » au lieu de « ${expected} ». Lancez « greffe provision ».`,
    columnKind: (list: string, column: string, kind: string, expected: string) =>
      `La colonne ${column} de la liste ${list} est de type ${kind} au lieu de ${expected}. Greffe n’y touche pas, car ce serait effacer son contenu : renommez-la, puis lancez « greffe provision ».`,
    columnNotIndexed: (list: string, column: string) =>
      `La colonne ${column} de la liste ${list} n’est pas indexée. Lancez « greffe provision ».`,
    columnNotHidden: (list: string, column: string) =>
      `La colonne ${column} de la liste ${list} devrait être cachée. Lancez « greffe provision ».`,
    columnNotUnique: (list: string, column: string) =>
      `La colonne ${column} de la liste ${list} accepte des doublons. Lancez « greffe provision ».`,
    mailboxUnreachable: (mailbox: string, status: string) =>
      `La boîte ${mailbox} ne répond pas (${status}). Vérifiez le réseau, puis réessayez.`,
    mailboxMissing: (mailbox: string) =>
      `La boîte ${mailbox} n’existe pas. Créez-la comme boîte partagée, ou corrigez GREFFE_MAILBOX.`,
    mailboxPermissionMissing: (mailbox: string, needed: string) =>
      `Greffe n’a pas le droit de ${needed} dans la boîte ${mailbox}. Donnez-le à l’application pour cette boîte seule (RBAC pour les applications).`,
    mailboxNeeds: {
      read: 'lire',
      write: 'étiqueter et préparer des réponses',
      send: 'envoyer des courriels',
      categories: 'créer les catégories',
    },
    categoryMissing: (mailbox: string, category: string) =>
      `La catégorie « ${category} » manque dans la boîte ${mailbox}. Lancez « greffe provision ».`,
    tooMuchMailPermission: (mailbox: string) =>
      `Greffe peut lire la boîte ${mailbox}, qui n’est pas la sienne. Retirez ce droit : une seule boîte suffit.`,
    choiceMissing: (list: string, column: string, choices: string) =>
      `Des choix manquent dans la colonne ${column} de la liste ${list} : ${choices}. Lancez « greffe provision ».`,
  },

  notVerified: 'SharePoint n’a pas pu être lu jusqu’au bout : rien n’est vérifié. Réessayez dans un moment.',
  brokenLedger: (reference: string, act: string) =>
    `${reference} : la chaîne est rompue à l’acte ${act}. Comparez avec les versions de l’élément dans SharePoint.`,
  verified: (ledgers: string, acts: string, broken: string) =>
    `Grands livres vérifiés : ${ledgers}. Actes : ${acts}. Chaînes rompues : ${broken}.`,
  heads: {
    unknownHead:
      'Aucun grand livre ne contient cette tête : elle vient d’ailleurs, ou le dossier du greffe a été réécrit.',
    fileLost: (file: string) => `Le fichier des têtes scellées manque : ${file}.`,
    fileChanged: (file: string) => `Le fichier des têtes scellées a été modifié : ${file}.`,
    rewritten: (reference: string) => `${reference} : le grand livre a été réécrit ou raccourci depuis le scellement.`,
    checked: (heads: string, rewritten: string, overflowed: string) =>
      `Têtes scellées comparées : ${heads}. Réécrites ou raccourcies : ${rewritten}. Versées au dossier depuis : ${overflowed}.`,
  },
  siteScript: {
    open: 'Ouverts, par échéance',
    all: 'Tous',
    describe: 'Tenu par Greffe. Se lit seulement : ce qu’on y change à la main est remis comme avant.',
  },
  siteScriptHelp:
    'greffe site-script [registers|office]\n\nÉcrit le script de site de SharePoint : vues et mise en forme des échéances. À appliquer après « greffe provision ».',
  notSealed: 'SharePoint ne peut pas prendre le scellement maintenant. Réessayez dans un moment.',
  sealed: (records: string, head: string) =>
    `Dossiers scellés : ${records}. Gardez cette tête hors d’ici ; « greffe verify --head » s’en sert :\n${head}`,
};
