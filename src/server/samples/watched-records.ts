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
} from './sample-record.ts';

/** Under watch: every notice has left, or none was owed. */
export const watched = (on: DayBefore): readonly SampleRecord[] => [
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
      preparedForCommission(33, 12),
      preparedForPersons(33, 12, ['credential', 'financial', 'general']),
      notified(on, 33, 12),
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
