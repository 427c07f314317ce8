import {
  act,
  assessed,
  type DayBefore,
  described,
  measured,
  noted,
  notified,
  preparedForCommission,
  preparedForPersons,
  type SampleRecord,
  waived,
} from './sample-record.ts';

/** Closed, or found to be no incident. */
export const ended = (on: DayBefore): readonly SampleRecord[] => [
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
      preparedForCommission(118, 24),
      preparedForPersons(118, 25, ['financial', 'sin', 'general']),
      notified(on, 118, 25),
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
