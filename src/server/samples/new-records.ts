import { act, type DayBefore, noted, type SampleRecord } from './sample-record.ts';

/** Reported, and not opened yet: one today, one that waits too long. */
export const reported = (on: DayBefore): readonly SampleRecord[] => [
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

/** Opened, and without a conclusion yet. */
export const beingAssessed = (on: DayBefore): readonly SampleRecord[] => [
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
