import type { CopyPlace } from '../../company/retention.ts';
import type { KeepingRule } from '../../law/keeping.ts';
import type { ownRecordColumns } from '../../registers/destructions.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** The stage of a record of which a tombstone alone is left, in every register. */
export const destroyedStage = { forgotten: 'Détruit à son terme' };

/** Columns of the destruction of one of our own records. */
export const ownDestructionColumns: Texts<keyof typeof ownRecordColumns> = {
  destroyedRecord: 'Dossier détruit',
  approvedBy: 'Destruction approuvée par',
  approvedOn: 'Destruction approuvée le',
  tombstoneFile: 'Fichier de la pierre tombale',
  tombstoneDigest: 'Empreinte du fichier',
  tombstoneHead: 'Dernière empreinte du dossier détruit',
  tombstoneActs: 'Actes du dossier détruit',
};

export const retentionVerbs = {
  approveDestruction: 'Approuver la destruction définitive',
  holdRecord: 'Garder au-delà du terme',
  releaseRecord: 'Ne plus garder au-delà du terme',
  enterOwnDestruction: 'Destruction approuvée, inscrite',
  carryOutDestruction: 'Destruction terminée',
};

export const retentionActs = {
  approveDestruction: 'a approuvé la destruction du dossier',
  holdRecord: 'garde le dossier au-delà de son terme',
  releaseRecord: 'ne garde plus le dossier au-delà de son terme',
  enterOwnDestruction: 'a inscrit la destruction approuvée',
  carryOutDestruction: 'a terminé la destruction',
};

export const retentionGaps = {
  'retention.officerHold': 'La personne responsable garde ce dossier au-delà de son terme : levez d’abord cette garde.',
  'retention.houseMonths': 'La durée que la maison s’est donnée n’est pas écoulée. Aucune disposition ne l’exige.',
  'retention.brokenChain':
    'La chaîne de ce dossier est rompue : rien n’est détruit sur cette approbation. Lancez « greffe verify ».',
  'retention.openRecord': 'Un dossier ouvert renvoie à celui-ci : fermez-le d’abord.',
};

const rules: Texts<KeepingRule> = {
  fiveYearsAware: 'cinq ans après la prise de connaissance',
  oneYearDecision: 'un an après la décision',
  recourse: 'jusqu’à la fin des recours',
  houseMonths: 'durée de la maison, pas de la loi',
};

const places: Texts<CopyPlace> = {
  siteBins: 'Corbeilles des sites SharePoint, première et seconde étape comprises',
  microsoftBackups: 'Sauvegardes de SharePoint chez Microsoft',
  mailbox: 'Message d’origine et lettres envoyées, dans la boîte de la vie privée',
  teams: 'Cartes déjà montrées dans les conversations Teams',
  ownBackups: 'Sauvegardes de l’entreprise : les deux sites et le disque du greffe',
};

const conditions: Texts<CopyPlace> = {
  siteBins: 'sauf si une règle de conservation ou une mise en suspens de Microsoft 365 les garde',
  microsoftBackups: 'Microsoft seul peut les restaurer, sur demande',
  mailbox: 'le délai ne court que du jour où quelqu’un les supprime de la boîte',
  teams: 'tant que personne ne les supprime, ou selon la règle de conservation de Teams',
  ownBackups: 'selon le calendrier de sauvegarde de l’entreprise, que Greffe ne connaît pas',
};

/** How long our own records are kept, and their destruction. French is the authority. */
export const retention = {
  rules,
  final:
    'La destruction est définitive : le contenu, les pièces et les versions disparaissent de SharePoint et du greffe. Une pierre tombale sans contenu reste, et le registre des destructions dit qui a approuvé.',
  work: {
    title: 'Dossiers arrivés à leur terme',
    reached: (records: string, one: boolean) =>
      one
        ? 'Un dossier est arrivé à son terme : ouvrez-le pour approuver sa destruction, ou le garder avec un motif.'
        : `${records} dossiers sont arrivés à leur terme : ouvrez-les pour approuver leur destruction, ou les garder avec un motif.`,
    since: (day: string) => `à son terme depuis le ${day}`,
  },
  list: {
    title: (day: string) => `Conservation de nos dossiers, au ${day}`,
    head: ['Référence', 'Terme', 'État', 'Raison'],
    states: {
      reached: 'peut être approuvé',
      stopped: 'retenu',
      approved: 'destruction en cours',
    },
    none: 'Aucun dossier n’est arrivé à son terme.',
    rule: (rule: string, day: string, provision: string) => `${rule} : ${day} (${provision})`,
    ours: 'réglage de la maison',
    dry: 'Rien n’est détruit par cette liste. La personne responsable approuve dossier par dossier, dans le dossier.',
    schedule: 'Durées après la fermeture qui sont nôtres, en mois :',
    otherRegisters: 'Tout registre sans réglage à lui',
    more: (records: string) => `La liste s’arrête à ${records} dossiers.`,
  },
  verify: {
    tombstones: (records: string, wrong: string) => `Pierres tombales : ${records}. Sans droit d’être là : ${wrong}.`,
    notApproved: (reference: string) =>
      `${reference} : une pierre tombale tient lieu de dossier, et aucune destruction approuvée n’en répond.`,
    headDiffers: (reference: string) =>
      `${reference} : la pierre tombale n’est pas celle que l’acte de destruction a scellée.`,
    contentBack: (reference: string) => `${reference} : ce dossier est inscrit comme détruit, et son contenu est là.`,
    lost: (reference: string) => `${reference} : ce dossier est inscrit comme détruit, et sa pierre tombale manque.`,
  },
  copy: (records: string) => `Dossiers détruits à leur terme, comptés et sans ligne : ${records}.`,
  certificate: {
    what: (reference: string, register: string) =>
      `Le dossier ${reference} (${register}) : l’élément et ses versions, la ligne du registre, les pièces du dossier, l’index et les commandes du greffe.`,
    method: 'Effacé ; une pierre tombale sans contenu reste : référence, jours, nombre d’actes et empreintes.',
    system: 'SharePoint (les deux sites) et disque du greffe',
    by: (name: string) => `Greffe, sur approbation de ${name}`,
    places,
    conditions,
    until: (place: string, day: string, condition: string, source: string) =>
      `${place} : jusqu’au ${day} au plus tard ; ${condition} (${source}).`,
    open: (place: string, condition: string) => `${place} : ${condition}.`,
    afterDeletion: (place: string, days: string, condition: string, source: string) =>
      `${place} : ${days} jours après leur suppression ; ${condition} (${source}).`,
    setting: 'réglage de la maison',
  },
};
