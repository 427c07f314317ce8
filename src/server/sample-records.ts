import type { FirstMeasure, Scenario } from '../company/scenarios.ts';

/** An act of a sample record, so many days before the present one. */
export interface SampleAct {
  readonly verb: string;
  readonly daysAgo: number;
  readonly input: Readonly<Record<string, unknown>>;
}

/** One record for trying the office. Every person in it is a placeholder. */
export interface SampleRecord {
  /** Makes the command ids, so that playing twice adds nothing: never changed. */
  readonly key: string;
  readonly daysAgo: number;
  /** Which of the placeholder persons reported it. */
  readonly reporter: 'A' | 'B' | 'C';
  readonly input: Readonly<Record<string, unknown>> & { readonly scenario: Scenario };
  readonly acts: readonly SampleAct[];
}

/** The civil day so many days before the present one, `YYYY-MM-DD`. */
export type DayBefore = (daysAgo: number) => string;

const act = (verb: string, daysAgo: number, input: SampleAct['input'] = {}): SampleAct => ({ verb, daysAgo, input });

const noted = (daysAgo: number, measure: FirstMeasure): SampleAct => act('noteMeasure', daysAgo, { measure });

const described = (daysAgo: number, circumstances: string, informationConcerned: string, nature: string): SampleAct =>
  act('describe', daysAgo, { circumstances, informationConcerned, natures: [nature] });

const assessed = (on: DayBefore, daysAgo: number, conclusion: 'yes' | 'no', rationale: string): SampleAct =>
  act('assess', daysAgo, { officerConsultedOn: on(daysAgo), conclusion, rationale });

const measured = (on: DayBefore, daysAgo: number, measures: string): SampleAct =>
  act('recordMeasures', daysAgo, { measures, measuresTakenOn: on(daysAgo) });

const waived = (daysAgo: number): SampleAct =>
  act('recordNotices', daysAgo, {
    commissionNoticeWaived:
      'Aucun risque de préjudice sérieux ; la promesse d’aviser est levée, avec ses motifs au dossier.',
  });

const reported = (on: DayBefore): readonly SampleRecord[] => [
  {
    key: 'sample-reported-today',
    daysAgo: 0,
    reporter: 'A',
    input: {
      scenario: 'wrongRecipient',
      told: 'J’ai envoyé la soumission du client B à l’adresse du client C.',
      occurred: { day: on(0) },
      kinds: ['name', 'email'],
      persons: { about: 1 },
      system: 'exchangeOnline',
    },
    acts: [noted(0, 'recallMessage')],
  },
  {
    key: 'sample-reported-late',
    daysAgo: 6,
    reporter: 'B',
    input: {
      scenario: 'credentialExposed',
      told: 'I typed my work account into a page that was not ours.',
      occurred: { day: on(6) },
      kinds: ['credential'],
      persons: { unknown: 'notYetKnown' },
      system: 'exchangeOnline',
    },
    acts: [noted(6, 'changePassword')],
  },
];

const beingAssessed = (on: DayBefore): readonly SampleRecord[] => [
  {
    key: 'sample-assessing',
    daysAgo: 1,
    reporter: 'A',
    input: {
      scenario: 'wronglyShared',
      told: 'Le dossier des rendez-vous était ouvert à tous.',
      kinds: ['name', 'phone'],
      system: 'microsoftTeams',
    },
    acts: [noted(1, 'unshare'), act('open', 1)],
  },
  {
    key: 'sample-assessing-late',
    daysAgo: 12,
    reporter: 'C',
    input: {
      scenario: 'lostDevice',
      told: 'Un téléphone de l’entreprise a été oublié dans un taxi.',
      occurred: { from: on(13), to: on(12) },
      kinds: ['name', 'email', 'businessPhone'],
      persons: { unknown: 'cannotBeEstablished' },
      system: 'smartphone',
    },
    acts: [noted(12, 'blockDevice'), act('open', 10)],
  },
];

const concluded = (on: DayBefore): readonly SampleRecord[] => [
  {
    key: 'sample-no-serious-risk',
    daysAgo: 4,
    reporter: 'B',
    input: { scenario: 'misdirectedPost', occurred: { day: on(5) }, kinds: ['name', 'address'], persons: { about: 2 } },
    acts: [
      noted(4, 'retrievePost'),
      act('open', 4),
      described(
        3,
        'Deux lettres ont été livrées à la mauvaise adresse.',
        'Noms et adresses postales.',
        'communication',
      ),
      assessed(on, 3, 'no', 'Enveloppes rendues sans avoir été ouvertes ; renseignements peu sensibles.'),
    ],
  },
  {
    key: 'sample-serious-risk-late',
    daysAgo: 9,
    reporter: 'A',
    input: {
      scenario: 'cyberattack',
      told: 'Les fichiers de paie ne s’ouvrent plus et un message demande une rançon.',
      occurred: { unknown: 'awaitingThirdParty' },
      kinds: ['name', 'financial', 'sin'],
      persons: { about: 40 },
      system: 'sage50',
    },
    acts: [
      noted(9, 'disconnect'),
      act('open', 9),
      described(
        8,
        'Un rançongiciel a chiffré les fichiers de paie.',
        'Noms, coordonnées bancaires et identifiants.',
        'access',
      ),
      assessed(on, 8, 'yes', 'Renseignements sensibles, intention malveillante : le préjudice est probable.'),
    ],
  },
  {
    key: 'sample-notifying',
    daysAgo: 15,
    reporter: 'C',
    input: {
      scenario: 'staffConsulted',
      occurred: { day: on(16) },
      kinds: ['name', 'health'],
      persons: { about: 3 },
      system: 'other',
    },
    acts: [
      act('open', 15),
      described(
        14,
        'Des fiches ont été consultées sans nécessité.',
        'Renseignements de santé de trois personnes.',
        'access',
      ),
      assessed(on, 14, 'yes', 'Renseignements de santé : sensibles par nature.'),
      act('recordNotices', 13, { commissionNoticeOn: on(13) }),
      measured(on, 13, 'Les accès ont été retirés et le journal des accès conservé.'),
    ],
  },
];

const watched = (on: DayBefore): readonly SampleRecord[] => [
  {
    key: 'sample-monitoring-serious',
    daysAgo: 35,
    reporter: 'A',
    input: {
      scenario: 'credentialExposed',
      occurred: { day: on(35) },
      kinds: ['credential', 'financial'],
      persons: { about: 12 },
      system: 'quickbooksOnline',
    },
    acts: [
      noted(35, 'changePassword'),
      act('open', 35),
      described(
        34,
        'Un compte de comptabilité a servi à un tiers.',
        'Coordonnées bancaires de douze personnes.',
        'access',
      ),
      assessed(on, 34, 'yes', 'Utilisation frauduleuse possible des coordonnées bancaires.'),
      measured(on, 33, 'Compte fermé, sessions révoquées, double authentification imposée.'),
      act('recordNotices', 33, { commissionNoticeOn: on(33), personsNoticeOn: on(33) }),
      act('monitor', 30),
    ],
  },
  {
    key: 'sample-monitoring',
    daysAgo: 20,
    reporter: 'B',
    input: {
      scenario: 'wronglyShared',
      occurred: { day: on(21) },
      kinds: ['name', 'email'],
      persons: { about: 6 },
      system: 'onlineBackup',
    },
    acts: [
      act('open', 20),
      described(
        19,
        'Un lien de partage était ouvert à toute personne qui le détenait.',
        'Noms et adresses de courriel.',
        'communication',
      ),
      assessed(on, 19, 'no', 'Lien jamais ouvert d’après le journal ; renseignements peu sensibles.'),
      measured(on, 19, 'Lien fermé ; durée des liens limitée à sept jours.'),
      act('monitor', 18),
    ],
  },
];

const ended = (on: DayBefore): readonly SampleRecord[] => [
  {
    key: 'sample-closed',
    daysAgo: 60,
    reporter: 'C',
    input: {
      scenario: 'wrongRecipient',
      occurred: { day: on(60) },
      kinds: ['name', 'email'],
      persons: { about: 1 },
      system: 'outlook',
    },
    acts: [
      noted(60, 'askToDestroy'),
      act('open', 60),
      described(
        59,
        'Un courriel est parti au mauvais destinataire.',
        'Nom et adresse de courriel d’une personne.',
        'communication',
      ),
      assessed(on, 59, 'no', 'Destinataire connu, destruction confirmée par écrit.'),
      measured(on, 59, 'Destruction confirmée ; saisie automatique des adresses désactivée.'),
      waived(58),
      act('close', 57),
    ],
  },
  {
    key: 'sample-closed-serious',
    daysAgo: 120,
    reporter: 'B',
    input: {
      scenario: 'lostDevice',
      occurred: { day: on(121) },
      kinds: ['name', 'sin', 'financial'],
      persons: { about: 25 },
      system: 'laptop',
    },
    acts: [
      noted(120, 'blockDevice'),
      act('open', 120),
      described(
        119,
        'Un ordinateur portable non chiffré a été volé.',
        'Noms, identifiants et coordonnées bancaires.',
        'lossOrOther',
      ),
      assessed(on, 119, 'yes', 'Disque non chiffré ; renseignements propices à l’usurpation d’identité.'),
      measured(on, 118, 'Appareil effacé à distance ; chiffrement imposé à tous les appareils.'),
      act('recordNotices', 118, { commissionNoticeOn: on(118), personsNoticeOn: on(118) }),
      act('monitor', 110),
      act('close', 80),
    ],
  },
  {
    key: 'sample-not-an-incident',
    daysAgo: 25,
    reporter: 'A',
    input: {
      scenario: 'other',
      told: 'Un message étrange est arrivé ; personne n’y a répondu.',
      occurred: { day: on(25) },
    },
    acts: [
      act('open', 24),
      act('notAnIncident', 24, { why: 'Message publicitaire ; aucun renseignement n’a été touché.' }),
    ],
  },
];

/** Twelve records, at least one a stage, some of them late; days count back from the present one. */
export const sampleRecords = (on: DayBefore): readonly SampleRecord[] => [
  ...ended(on),
  ...watched(on),
  ...concluded(on),
  ...beingAssessed(on),
  ...reported(on),
];
