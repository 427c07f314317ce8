import type { RegisterItemKey } from '../../law/incident.ts';
import type { CopyScope } from '../../registers/copy-columns.ts';
import type { exportColumns as officeColumns } from '../../registers/export-columns.ts';
import type { handingColumns as columns, handOverColumns, proofColumns } from '../../registers/handing-columns.ts';
import { fileParts } from './file-parts.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** Titles of what the office’s own record keeps of a copy that left. */
export const exportColumns: Texts<keyof typeof officeColumns> = {
  exportedRegister: 'Registre exporté',
  exportedScope: 'Étendue de la copie',
  exportedFormat: 'Format de la copie',
  exportedAsOf: 'Copie en date du',
  exportedLines: 'Inscriptions de la copie',
  exportedSeal: 'Sceau de la copie',
};

/** Titles of what a record keeps of what was handed over, and of proofs of identity. */
export const handingColumns: Texts<keyof typeof columns | keyof typeof handOverColumns | keyof typeof proofColumns> = {
  handOvers: 'Remises',
  handedFile: 'Fichier remis',
  handedDigest: 'Empreinte du fichier remis',
  handedOn: 'Remise préparée le',
  handedCount: 'Pièces remises',
  withheldCount: 'Passages retenus',
  handedMeans: 'Moyen de la remise',
  passwordMeans: 'Moyen de transmission du mot de passe',
  passwordSentOn: 'Mot de passe transmis le',
  proofs: 'Preuves d’identité',
  proofDigest: 'Empreinte de la preuve',
  proofMethod: 'Vérification de l’identité',
  proofMarkedOn: 'Marquée preuve d’identité le',
  proofDestroyedOn: 'Preuve détruite le',
  proofCuts: 'Courriels gardés sans la preuve',
  proofMailboxOn: 'Effacée de la boîte de courriel le',
};

export const copyVerbs = {
  noteExport: 'Copie d’un registre faite',
  noteCaseFileCopy: 'Copie du dossier faite',
  importRecord: 'Inscription reprise d’une copie',
  noteHandOver: 'Préparer une remise',
  passwordSent: 'Noter l’envoi du mot de passe',
  destroyProof: 'Preuve d’identité détruite',
  proofLeftMailbox: 'Noter l’effacement dans la boîte de courriel',
};

export const copyActs: Texts<keyof typeof copyVerbs> = {
  noteExport: 'a fait une copie d’un registre',
  noteCaseFileCopy: 'a fait une copie du dossier',
  importRecord: 'a repris l’inscription d’une copie',
  noteHandOver: 'a préparé une remise',
  passwordSent: 'a noté que le mot de passe est parti par une autre voie',
  destroyProof: 'a détruit la preuve d’identité après vérification',
  proofLeftMailbox: 'a noté que la preuve est effacée de la boîte de courriel',
};

export const copyGaps = {
  'handing.sameWay': 'Le mot de passe ne part jamais par la même voie que le fichier : choisissez un autre moyen.',
  'handing.letter': 'Il manque la lettre qui accompagne la remise : préparez-la d’abord.',
  'handing.file': 'Une des pièces choisies n’est pas au dossier, ou n’est plus ce qui y a été versé.',
  'handing.provision': 'Un passage retenu n’a pas de disposition connue : citez l’article de la loi.',
  'proof.original': 'Ce message ne porte aucune pièce de ce nom : il reste au dossier. Marquez la pièce elle-même.',
  'proof.which': 'Ce message porte plusieurs pièces : nommez celle qui prouve l’identité.',
};

const titles: Texts<RegisterItemKey> = {
  informationConcerned: 'renseignements visés',
  circumstances: 'circonstances',
  occurred: 'date ou période de l’incident',
  aware: 'prise de connaissance',
  personsConcerned: 'personnes concernées',
  riskElements: 'risque de préjudice sérieux : conclusion et éléments',
  seriousInjuryNotices: 'avis à la Commission et aux personnes, avis publics',
  measures: 'mesures prises',
};

const scopes: Texts<CopyScope> = {
  commission: 'Copie pour la Commission d’accès à l’information',
  whole: 'Copie entière, avec les dossiers',
  rows: 'Copie des inscriptions, sans identités',
};

/** Words of what leaves the registers. */
export const copies = {
  head: 'Empreinte du dernier acte',
  scopes,
  sheets: { register: 'Registre', about: 'À propos', statistics: 'Statistiques' },
  asOf: (day: string) => `Tel qu’il était à la fin du ${day}`,
  madeOn: (day: string) => `Copie faite le ${day}`,
  lines: (count: string, one: boolean) => `${count} ${one ? 'inscription' : 'inscriptions'}`,
  complete: (count: string) => `Inscriptions complètes : ${count}`,
  incomplete: (count: string) => `Inscriptions à compléter : ${count}`,
  seal: (hash: string) => `Sceau : ${hash}`,
  sealTitle: 'Sceau',
  neq: (neq: string) => `NEQ ${neq}`,
  pair: (title: string, text: string) => `${title} : ${text}`,
  inLatin:
    'Les polices de cette page n’ont pas tous les signes. Un mot suivi de * est écrit en lettres latines ; un signe qui n’en a pas est donné par son numéro Unicode, entre crochets. Greffe garde le texte exact.',
  page: (page: number, pages: number) => `page ${page} de ${pages}`,
  none: 'Aucune inscription à cette date.',
  fewer: 'moins de 5',
  merged: 'Autres, réunies',
  total: 'Total',
  items: {
    titles,
    title: (n: number, title: string) => `${n}° ${title}`,
    noNotice: 'Sans objet : aucun risque de préjudice sérieux n’a été retenu.',
    notSent: 'pas encore',
    toCommission: (day: string) => `À la Commission : ${day}.`,
    toPersons: (day: string) => `Aux personnes concernées : ${day}.`,
    inPublic: (day: string) => `Avis public : ${day}.`,
    deferred: (ground: string) => `Avis aux personnes reporté : ${ground}`,
    withheld: (column: string) => `« ${column} » nomme une personne : à réécrire sans la nommer.`,
  },
  file: {
    index: 'Index du dossier',
    ledger: 'Grand livre du dossier',
    parts: 'Parties du dossier',
    part: fileParts,
    there: 'au dossier',
    lacking: 'il manque',
    pieces: 'Pièces',
    noPieces: 'Aucune pièce.',
    kinds: {
      message: 'Message d’origine',
      attachment: 'Pièce jointe',
      letter: 'Lettre',
      fromTask: 'Pièce d’une tâche',
      persons: 'Liste des personnes à aviser',
      ledger: 'Actes anciens',
    },
    found: {
      same: 'empreinte vérifiée',
      changed: 'ATTENTION : ce fichier n’est plus celui qui a été versé',
      destroyed: 'détruit, comme le dit son acte',
      missing: 'ATTENTION : ce fichier n’est plus au dossier',
    },
    cited: (day: string, by: string) => `versé le ${day} par ${by}`,
    noDigest: 'sans empreinte',
    known: 'Ce que dit le dossier',
    chainHolds: 'La chaîne du grand livre est intacte.',
    chainBroken: 'ATTENTION : la chaîne du grand livre est rompue.',
    ledgerLost: 'ATTENTION : des actes anciens, versés dans un fichier, ne se lisent plus.',
    forgotten: 'contenu détruit comme la loi le demande',
    why: (reason: string) => `Motif : ${reason}`,
    act: (n: number) => `Acte ${n}`,
    moment: (day: string, hour: string, minute: string) => `${day}, ${hour} h ${minute} (heure de Montréal)`,
    emptied: 'vidé',
    names: { index: 'Index', ledger: 'Grand livre', pieces: 'Pièces' },
  },
  withheld: {
    title: 'Liste de ce qui est retenu',
    file: 'Ce qui est retenu',
    intro: 'Chaque passage retenu, et la disposition qui le permet.',
    provision: (provision: string) => `Disposition : ${provision}`,
    none: 'Rien n’est retenu.',
  },
  cli: {
    exportHelp: [
      'greffe export REGISTRE --format xlsx|csv|json|pdf --to FICHIER [--as-of AAAA-MM-JJ] [--for commission|whole|rows]',
      'greffe export REGISTRE --schema',
      '',
      'Fait une copie d’un registre, tel qu’il était à la fin d’un jour (aujourd’hui sans --as-of).',
      'Incidents : la copie pour la Commission, sans nom, avec les huit éléments du Règlement. Autres registres : entière.',
      'Chaque copie est un acte du dossier du greffe. [--data DOSSIER] [--lang fr|en]',
    ].join('\n'),
    importHelp: [
      'greffe import FICHIER [--check] [--data DOSSIER] [--lang fr|en]',
      '',
      'Reprend une copie (json, csv, xlsx) : les inscriptions que le greffe n’a plus sont reprises, les autres comparées.',
      'Dit ligne par ligne ce qui est refusé, et pourquoi. --check : compare sans rien écrire.',
    ].join('\n'),
    fileHelp: [
      'greffe file RÉFÉRENCE --to DOSSIER [--data DOSSIER] [--lang fr|en]',
      '',
      'Remet tout un dossier en un zip : index, grand livre en clair, pièces vérifiées.',
    ].join('\n'),
    unknownRegister: (given: string, known: string) => `Aucun registre ne s’appelle « ${given} ». Il y a : ${known}.`,
    lacksTo: 'Il manque le fichier à écrire : donnez --to FICHIER.',
    noFormat: (given: string, known: string) =>
      given === ''
        ? `Il manque le format : donnez --format ${known}.`
        : `Aucune copie n’a le format « ${given} » : donnez --format ${known}.`,
    noScope: (given: string, known: string) => `--for ne connaît pas « ${given} » : donnez ${known}.`,
    noCommission: 'La copie pour la Commission est celle du registre des incidents. Donnez --for whole ou rows.',
    future: 'Ce jour n’est pas encore venu : donnez aujourd’hui ou un jour passé.',
    wrote: (path: string, lines: string) => `Écrit : ${path} (inscriptions : ${lines})`,
    waiting: (count: string) => `Pas encore dans SharePoint, donc pas dans la copie : ${count} dossier(s).`,
    lost: (reference: string) => `${reference} : ses actes anciens ne se lisent plus ; la copie ne le montre pas.`,
    later: 'SharePoint ne répond pas pour l’instant : rien n’est fait. Réessayez dans une minute.',
    unreadable: {
      notACopy: 'Ce fichier n’est pas une copie de registre que Greffe a faite (json, csv, xlsx).',
      unknownRegister: 'Ce fichier nomme un registre qui n’existe pas.',
      noHeading: 'La première ligne n’a pas les titres d’un registre : rien ne se lit.',
    },
    noFile: (file: string) => `Le fichier ${file} ne se lit pas.`,
    refusedLine: (line: string, what: string, why: string) => `Ligne ${line}${what} : ${why}`,
    because: {
      notAReference: 'ce n’est pas une référence.',
      otherRegister: 'cette référence est d’un autre registre.',
      twice: 'cette référence est déjà dans le fichier.',
      unknownStage: 'cette étape n’existe pas dans ce registre.',
      notInList: 'cette réponse n’est pas dans la liste.',
      notADay: 'ce n’est pas une date (AAAA-MM-JJ).',
      wrongKind: 'cette valeur n’a pas la forme de sa colonne.',
      differs: 'le greffe dit autre chose. Le grand livre l’emporte : rien n’est changé.',
      notTaken: 'le greffe ne peut pas la prendre maintenant. Réessayez.',
    },
    sealHolds: 'Le sceau tient : le fichier est tel qu’il est sorti.',
    sealBroken: 'Le sceau ne tient pas : le fichier a été modifié depuis sa sortie.',
    noSeal: 'Le fichier ne porte pas de sceau : comparez celui que la copie a donné.',
    imported: (taken: string, same: string, refused: string) =>
      `Reprises : ${taken}. Déjà là, pareilles : ${same}. Refusées : ${refused}.`,
    noRecord: (reference: string) => `Aucun dossier à la référence ${reference}.`,
    destroyed: (reference: string) =>
      `Le dossier ${reference} a été détruit, son temps venu. Son certificat est au registre des destructions.`,
    piece: (name: string, found: string) => `${name} : ${found}`,
    wroteFile: (path: string) => `Écrit : ${path}`,
    missingPart: (part: string) => `Il manque au dossier : ${part}.`,
  },
};
