import type { CommissionNoticeItemKey, PublicNoticeGround } from '../../law/incident.ts';
import type { noticeColumns } from '../../registers/incident-notice-columns.ts';
import { advice } from './advice.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** The eleven items of the notice to the Commission, in two or three words each. */
const items: Texts<CommissionNoticeItemKey> = {
  organization: '1° entreprise',
  contact: '2° personne à joindre',
  informationConcerned: '3° renseignements visés',
  circumstancesAndCause: '4° circonstances et cause',
  occurred: '5° moment de l’incident',
  aware: '6° prise de connaissance',
  personsAndInQuebec: '7° nombre de personnes',
  riskElements: '8° éléments du risque',
  noticeToPersons: '9° avis aux personnes',
  measures: '10° mesures',
  authoritiesOutsideQuebec: '11° autorités hors du Québec',
};

const unsaid = {
  notYetKnown: 'Inconnu : on le vérifie encore',
  noTrace: 'Inconnu : il n’en reste aucune trace',
  awaitingThirdParty: 'Inconnu : un tiers doit encore le dire',
  cannotBeEstablished: 'Inconnu : on ne peut pas l’établir',
  toFollow: 'À suivre, dans un complément',
};

const publicNoticeGround: Texts<PublicNoticeGround> = {
  increasedInjury: 'L’avis à la personne accroîtrait son préjudice',
  undueHardship: 'Difficulté excessive pour l’entreprise',
  noContactInfo: 'Coordonnées inconnues',
  rapidAction: 'Agir rapidement (s’ajoute à l’avis à la personne)',
};
const { rapidAction: _, ...restGround } = publicNoticeGround;

const whenUnsaid = (item: string): string => `${item} : si l’avis ne le dit pas`;

const columns: Texts<keyof typeof noticeColumns> = {
  noticeContact: 'Personne à joindre, si ce n’est pas la personne responsable',
  cause: 'Cause, si elle est connue',
  personsInQuebec: 'Dont le nombre de personnes au Québec',
  personsNoticePlan: 'Comment et quand les personnes seront avisées',
  authoritiesOutside: 'Autorités hors du Québec',
  authoritiesNamed: 'Quelles autorités ont été avisées',
  unsaidInformation: whenUnsaid(items.informationConcerned),
  unsaidCircumstances: whenUnsaid(items.circumstancesAndCause),
  unsaidMoment: whenUnsaid(items.occurred),
  unsaidNumbers: whenUnsaid(items.personsAndInQuebec),
  unsaidRisk: whenUnsaid(items.riskElements),
  unsaidPersonsNotice: whenUnsaid(items.noticeToPersons),
  unsaidMeasures: whenUnsaid(items.measures),
  unsaidAuthorities: whenUnsaid(items.authoritiesOutsideQuebec),
  commissionNoticeOn: 'Commission avisée le',
  commissionNoticeWaived: 'Motif de ne pas aviser la Commission',
  supplementSince: 'Fait nouveau connu le',
  supplementItems: 'Ce que le complément doit dire',
  supplementSentOn: 'Complément envoyé le',
  advice: 'Mesures proposées à la personne',
  measuresSuggested: 'Autres mesures suggérées à la personne',
  personsNoticeOn: 'Personnes concernées avisées le',
  personsToNotify: 'Personnes à aviser',
  personsNotified: 'Personnes avisées',
  personsReturned: 'Avis revenus sans être remis',
  publicNoticeOn: 'Avis public donné le',
  publicNoticeGround: 'Motif de l’avis public',
  publicNoticeReason: 'Raison de l’avis public',
  publicNoticeMeans: 'Moyen de l’avis public',
  restGround: 'Motif pour les personnes non jointes',
  restReason: 'Raison pour les personnes non jointes',
  deferralGround: 'Motif du report',
  deferralBody: 'Organisme qui enquête',
  deferralReviewOn: 'Report à revoir le',
  deferralCitation: 'Autre loi',
  deferralSigned: 'Report signé',
  deferralLiftedOn: 'Report levé le',
};

/** Words of the notices of an incident. */
export const notices = {
  columns,
  choices: {
    authoritiesOutside: { none: 'Aucune n’est à aviser', notified: 'Avisées' },
    unsaidInformation: unsaid,
    unsaidCircumstances: unsaid,
    unsaidMoment: unsaid,
    unsaidNumbers: unsaid,
    unsaidRisk: unsaid,
    unsaidPersonsNotice: unsaid,
    unsaidMeasures: unsaid,
    unsaidAuthorities: unsaid,
    supplementItems: items,
    advice,
    publicNoticeGround,
    restGround,
    deferralGround: {
      investigation: 'Une enquête prévue par la loi en serait entravée',
      otherLaw: 'Une autre loi l’interdit',
    },
  },
  verbs: {
    prepareCommissionNotice: 'Préparer l’avis à la Commission',
    preparePersonsNotice: 'Préparer l’avis aux personnes',
    recordPublicNotice: 'Noter un avis public',
    correctAwareness: 'Corriger la prise de connaissance',
  },
  acts: {
    prepareCommissionNotice: 'a préparé l’avis à la Commission',
    preparePersonsNotice: 'a préparé l’avis aux personnes',
    recordPublicNotice: 'a noté un avis public',
    correctAwareness: 'a corrigé la prise de connaissance',
  },
  gaps: {
    notConcluded: 'L’évaluation n’est pas conclue : y a-t-il un risque de préjudice sérieux ? (art. 3.7)',
    supplementOwed: 'Un complément à l’avis est dû à la Commission (Règl., art. 4).',
    'ending.personsWords': 'Reprenez les mots de la personne qui retire ce qu’elle a dit.',
    'ending.otherReference': 'Donnez la référence de l’autre dossier.',
  },
  /** What is said of a guard with numbered items; then each missing one follows, on a line of its own. */
  counted: {
    commissionNotice: (there: string, all: string) => `Avis à la Commission : ${there} sur ${all} ; il manque :`,
    personNotice: (there: string, all: string) => `Avis aux personnes : ${there} sur ${all} ; il manque :`,
    register: (there: string, all: string) => `Éléments du registre, ${there} sur ${all} :`,
    item: (n: string, what: string) => `${n}° ${what}`,
  },
};
