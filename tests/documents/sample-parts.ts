import type { LetterRecord } from '../../src/ports/letters.ts';
import { given } from './given.ts';

export type State = LetterRecord['state'];
export type Extras = LetterRecord['extras'];

export const request = (type: string, state: State = {}, extras: Extras = {}): LetterRecord => ({
  ...given,
  state: { ...given.state, type, language: 'fr', ...state },
  extras,
});

/** What s. 30 wants before anything is given, shown or changed. */
export const proven: State = {
  identityMethod: 'replyFromAddressOnFile',
  identityOn: '2026-11-23',
  identityBy: 'Personne C',
  capacity: 'personConcerned',
  thirdPersonsChecked: true,
};
/** Without what is not asked for: nothing in a sample is there for nothing. */
export const without = (one: LetterRecord, ...keys: readonly string[]): LetterRecord => {
  const kept = ([key]: readonly [string, unknown]): boolean => !keys.includes(key);
  return { ...one, state: Object.fromEntries(Object.entries(one.state).filter(kept)) };
};

export const searched = (result?: string): State => ({
  searchLines: [{ searchSystem: 'exchangeOnline', ...(result === undefined ? {} : { searchResult: result }) }],
});
export const weighed: State = {
  conditionsWeighed: ['seriousInjury', 'greaterThanPublicInterest', 'noMoreThanNecessary'],
  conditionsMet: ['seriousInjury', 'greaterThanPublicInterest', 'noMoreThanNecessary'],
  factorsConsidered: [
    'publicFigure',
    'minorAtTheTime',
    'upToDateAndAccurate',
    'sensitivity',
    'context',
    'timeElapsed',
    'pardonOrRestriction',
  ],
  weighing: 'Le renseignement est ancien et la personne n’est pas connue du public.',
};
export const told: Extras = {
  categories: 'Nom et prénom\nAdresse courriel',
  access: 'La personne responsable',
  retention: 'Courriels : 24 mois.',
};
export const changed: Extras = { changed: 'L’adresse courriel est corrigée.', changedOn: '2026-11-23' };
export const places: Extras = { places: 'La page « Nouvelles » de notre site', doneOn: '2026-11-23' };
export const refused: State = {
  ...proven,
  ground: 'affectProceedings',
  established: ['proceedingsConcerned'],
  offered: ['restOfTheInformation'],
  reasons:
    'Les notes visées serviront de preuve dans une procédure en cours.\nLes remettre aurait un effet sur cette procédure.',
};

export const partly: State = {
  stage: 'answered',
  outcome: 'partlyGranted',
  answeredOn: '2026-12-01',
};
export const anew: State = {
  nextDecision: [
    {
      outcome: 'partlyGranted',
      ground: 'affectProceedings',
      established: ['proceedingsConcerned'],
      offered: ['restOfTheInformation'],
      reasons: 'Les notes visées serviront de preuve dans une procédure en cours.',
      supersededBecause: 'Une partie de la procédure est terminée.',
    },
  ],
};
