import { tellsToWait, wordingGaps } from '../../src/law/wording.ts';

const gapsOf = (text: string) => wordingGaps({ text }).map(({ gap }) => gap);

test.each([
  ['Vous pouvez faire une demande de révision.', 'review'],
  ['You may make an application for review.', 'review'],
  ['La personne responsable de l’accès aux documents.', 'accessToDocuments'],
  ['Nous avisons la Commission dans les 72 heures.', 'hours'],
  ['Within 72 hours, we answer.', 'hours'],
])('« %s » ne part pas : %s', (text, gap) => {
  expect(gapsOf(text)).toEqual([gap]);
});

test('the private sector’s own words may be sent', () => {
  expect(gapsOf('Vous pouvez demander à la Commission l’examen de la mésentente, dans les 30 jours.')).toEqual([]);
  expect(wordingGaps({})).toEqual([]);
});

test('art. 81 : on ne demande à personne d’attendre avant d’aller à la Commission', () => {
  for (const text of [
    'Nous vous invitons à attendre notre réponse avant d’aller à la Commission.',
    'Please wait for our reply before you write to the CAI.',
  ])
    expect(tellsToWait(text)).toBe(true);
  for (const text of [
    'Vous pouvez vous adresser à la Commission sans attendre.',
    'You need not wait before you go to the Commission.',
    'Nous avons fait attendre votre réponse. La Commission est à votre disposition.',
  ])
    expect(tellsToWait(text)).toBe(false);
});
