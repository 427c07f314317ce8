import {
  act,
  assessed,
  type DayBefore,
  described,
  measured,
  noted,
  preparedForCommission,
  type SampleRecord,
} from './sample-record.ts';

/** With a conclusion on the risk; in one nobody has been told although it is serious. */
export const concluded = (on: DayBefore): readonly SampleRecord[] => [
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
      // What was done is told to the Commission in a supplement, which is still owed.
      preparedForCommission(13, 3, { authoritiesOutside: 'none', unsaidMeasures: 'toFollow' }),
      act('recordNotices', 13, { commissionNoticeOn: on(13) }),
      measured(on, 13, 'Les accès ont été retirés et le journal des accès conservé.'),
    ],
  },
];
