import type { LetterName } from '../../src/documents/letters/index.ts';
import { commissionNoticeItems } from '../../src/law/incident.ts';
import type { LetterRecord } from '../../src/ports/letters.ts';
import { dayOf, given } from './given.ts';
import {
  anew,
  changed,
  type Extras,
  partly,
  places,
  proven,
  refused,
  request,
  type State,
  searched,
  told,
  weighed,
  without,
} from './sample-parts.ts';

const requests = {
  acknowledgement: request('access'),
  identityRequest: request('access'),
  precisionRequest: request('access', {}, { questions: 'Quelle période visez-vous ?\nQuel service vous a servi ?' }),
  feeEstimate: request('access', {}, { amount: '12,00 $', feeFor: 'la reproduction de 60 pages' }),
  thirdPartyConsultation: request(
    'access',
    { thirdPartyKind: 'commercial' },
    {
      addressee: 'Entreprise X',
      informationDescribed: 'Une soumission de mars 2026 et ses prix.',
      answerBy: '2026-12-07',
    },
  ),
  thirdPartyNoticeToApplicant: request('access', { thirdPartyKind: 'commercial', thirdPartyAskedOn: '2026-11-23' }),
  commissionApplication: request(
    'access',
    {},
    {
      applicationFor: 'Prolonger le délai de réponse jusqu’au 31 janvier 2027.',
      applicationGrounds: 'La demande vise 40 000 courriels répartis sur huit ans.',
    },
  ),
  withdrawalConfirmed: request('consentWithdrawal', {}, { consentScope: 'L’infolettre', ceasedOn: '2026-11-23' }),
} as const satisfies Readonly<Record<string, LetterRecord>>;

const decisions = {
  accessGrant: request('access', { ...proven, ...searched('found') }, { ...told, sources: 'Vous-même' }),
  portabilityCover: request('portability', proven, { fileFormat: 'CSV', communicated: 'renseignements.csv' }),
  partialAnswer: request(
    'access',
    { ...proven, ...searched() },
    {
      communicated: 'Vos échanges de 2026',
      restBy: '2026-12-20',
    },
  ),
  partialRefusal: request('access', refused, {
    communicated: 'Tous vos échanges de 2025 et 2026',
    withheld: 'Notes du 3 mars 2026, deuxième page (art. 39, 2°)',
  }),
  restOfAnswer: request(
    'access',
    { ...refused, ...partly },
    {
      communicated: 'Vos échanges de 2024',
      withheld: 'Notes du 3 mars 2026, deuxième page (art. 39, 2°)',
    },
  ),
  supersedingDecision: request(
    'access',
    { ...proven, ...anew, ...partly },
    {
      communicated: 'Vos échanges de 2024',
      withheld: 'Notes du 3 mars 2026, deuxième page (art. 39, 2°)',
    },
  ),
  fullRefusal: request('access', refused),
  nothingHeld: request('access', { ...proven, ...searched('nothing') }),
  informationAnswer: request('information', proven, told),
  sourceAnswer: request('source', {
    ...proven,
    sourceNamed: 'L’entreprise X',
    collectedGround: 'accuracy',
    collectedBecause: 'Il fallait vérifier l’exactitude de votre adresse.',
  }),
  automatedDecisionAnswer: request(
    'automatedDecision',
    { ...proven, checkedUpToDate: true },
    {
      decision: 'Votre demande de compte a été refusée le 2 novembre 2026.',
      informationUsed: 'Votre adresse\nVos paiements de 2025',
      factors: 'Trois paiements en retard ont pesé le plus.',
    },
  ),
  lateAnswer: {
    ...request(
      'access',
      {},
      { lateReasons: 'La recherche a pris plus de temps que prévu.', enclosed: 'Notre réponse' },
    ),
    today: dayOf('2027-01-04'),
  },
} as const satisfies Readonly<Record<string, LetterRecord>>;

const named: Extras = { addressee: 'Entreprise X' };
const rectifications = {
  rectificationGranted: request('rectification', proven, changed),
  attestationDeletion: request('deletion', proven, {
    deleted: 'Vos courriels de 2019',
    doneOn: '2026-11-23',
    deletionMethod: 'effacement dans la boîte et sa corbeille',
    copiesAlive: 'Sauvegarde en ligne, jusqu’au 23 décembre 2026',
  }),
  attestationCessation: request('ceaseDissemination', { ...proven, ...weighed }, places),
  attestationDeindexing: request('deindex', { ...proven, ...weighed }, places),
  attestationReindexing: request('reindex', { ...proven, ...weighed }, places),
  rectificationToRecipients: request('rectification', { stage: 'answered' }, { ...named, ...changed }),
  correctionToSource: request('rectification', { stage: 'answered' }, { ...named, ...changed }),
  rectificationContested: request(
    'rectification',
    { contested: true },
    {
      ...named,
      contestedInformation: 'L’adresse courriel',
      contestedBecause: 'La personne dit qu’elle n’a jamais eu cette adresse.',
    },
  ),
} as const satisfies Readonly<Record<string, LetterRecord>>;

const complaint = (state: State, extras: Extras = {}): LetterRecord => ({
  ...given,
  reference: 'CMP-2026-9XT2K4',
  register: 'complaints',
  state: {
    stage: 'analysing',
    complainant: 'Personne B',
    subject: 'communication',
    receivedOn: '2026-11-16',
    ...state,
  },
  extras,
});

const complaints = {
  complaintDetailsRequest: complaint({ contents: ['name', 'contact', 'subject', 'reasons'] }),
  complaintExtension: complaint(
    {},
    {
      extensionReasons: 'Un fournisseur doit encore nous répondre.',
      extensionProgress: 'Nous avons lu les journaux et rencontré le personnel.',
      extensionNewDue: '2026-12-21',
    },
  ),
  complaintAnswer: complaint({
    yardsticks: ['policy', 'practices', 'law'],
    outcome: 'partlyFounded',
    response: 'Le message a été envoyé à une personne de trop.\nNous avons changé la liste d’envoi.',
  }),
} as const satisfies Readonly<Record<string, LetterRecord>>;

const incident = (state: State, extras: Extras = {}): LetterRecord => ({
  ...given,
  reference: 'INC-2026-4PD8M1',
  register: 'incidents',
  state: {
    stage: 'notifying',
    scenario: 'wrongRecipient',
    informationConcerned: 'Une liste de noms et d’adresses courriel.',
    kinds: ['name', 'email'],
    circumstances: 'Un message a été envoyé à la mauvaise liste de diffusion.',
    occurred: { day: '2026-11-20' },
    measures: 'Le message a été rappelé. La liste de diffusion est corrigée.',
    measuresTakenOn: '2026-11-21',
    ...state,
  },
  extras,
});

const commission: State = {
  cause: 'Une adresse choisie par erreur.',
  awareOn: '2026-11-21',
  persons: { about: 42 },
  personsInQuebec: { about: 40 },
  conclusion: 'yes',
  rationale: 'Les adresses peuvent servir à l’hameçonnage.',
  personsNoticePlan: 'Un courriel à chaque personne, au plus tard le 25 novembre 2026.',
  authoritiesOutside: 'none',
};

const allItems = commissionNoticeItems.map(({ key }) => key);

const others = {
  commissionNotice: incident(commission),
  personsNotice: incident({ conclusion: 'yes' }, { addressee: 'Personne D' }),
  publicNotice: incident(
    { conclusion: 'yes' },
    {
      publicNoticeGround: 'noContactInfo',
      publicNoticeReason: 'Les coordonnées ont été perdues.',
      publicNoticeMeans: 'Notre site Web',
    },
  ),
  commissionSupplement: incident({
    ...commission,
    commissionNoticeOn: '2026-11-21',
    supplementItems: allItems,
  }),
  personsSupplement: incident(
    { personsNoticeOn: '2026-11-21' },
    { addressee: 'Personne D', newFacts: 'Le message contenait aussi des numéros de téléphone.' },
  ),
  destroyMisdirected: incident(
    {},
    {
      addressee: 'Personne E',
      misdirected: 'Un courriel intitulé « Facture »',
      misdirectedOn: '2026-11-20',
    },
  ),
  clientEnterpriseNotice: incident({ heldFor: 'clientEnterprise' }, { addressee: 'Entreprise Y' }),
  parentalAuthorisation: {
    ...given,
    reference: 'MIN-2026-3HZ7Q2',
    register: 'minors',
    state: { stage: 'reported', age: 'under14' },
    extras: {
      addressee: 'Personne F',
      authorizationAskedOf: 'parentalAuthority',
      informationDescribed: 'Le prénom et le groupe d’âge, reçus avec une inscription.',
      necessaryBecause: 'Il faut savoir qui participe à l’activité.',
    },
  },
  destructionCertificate: {
    ...given,
    reference: 'DES-2026-8WB5N6',
    register: 'destructions',
    state: {
      stage: 'entered',
      method: 'erased',
      system: 'exchangeOnline',
      destroyedOn: '2026-11-23',
      destroyedWhat: 'Les courriels d’un projet terminé en 2020.',
      destroyedBy: 'Personne C',
    },
    extras: { copiesAlive: 'Corbeille du site, jusqu’au 24 février 2027\nSauvegarde, jusqu’au 23 décembre 2026' },
  },
  policyChangeNotice: {
    ...given,
    reference: 'POL-2026-2RK6V9',
    register: 'policyVersions',
    state: {
      stage: 'published',
      number: '1.1',
      effectiveOn: '2027-01-15',
      changes: 'La politique dit désormais combien de temps chaque renseignement est conservé.',
      lessProtective: false,
    },
  },
} as const satisfies Readonly<Record<string, LetterRecord>>;

/** For each letter a record from which it is complete: nothing in it is there for nothing. */
export const samples: Readonly<Record<LetterName, LetterRecord>> = {
  ...requests,
  ...decisions,
  ...rectifications,
  ...complaints,
  ...others,
  thirdPartyConsultation: without(requests.thirdPartyConsultation, 'requester', 'receivedOn'),
  commissionApplication: without(requests.commissionApplication, 'requester'),
  fullRefusal: without(decisions.fullRefusal, ...Object.keys(proven)),
  rectificationToRecipients: without(rectifications.rectificationToRecipients, 'receivedOn'),
  correctionToSource: without(rectifications.correctionToSource, 'receivedOn'),
  rectificationContested: without(rectifications.rectificationContested, 'receivedOn'),
  complaintExtension: without(complaints.complaintExtension, 'subject'),
  destroyMisdirected: without(
    others.destroyMisdirected,
    ...['informationConcerned', 'circumstances', 'occurred', 'measures', 'kinds', 'measuresTakenOn'],
  ),
  personsSupplement: without(others.personsSupplement, 'informationConcerned', 'circumstances', 'occurred', 'kinds'),
  clientEnterpriseNotice: without(others.clientEnterpriseNotice, 'kinds'),
};
