import type { endingColumns as endingRegisterColumns } from '../../registers/ending-columns.ts';
import type { Ending } from '../../registers/endings.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** How a record of any register ends without having run its course. */
export const endings: Texts<Ending> = {
  withdrawn: 'Retiré par la personne',
  duplicateOf: 'Double d’un autre dossier',
  notOfThisKind: 'N’appartient pas à ce registre',
  registeredInError: 'Inscrit par erreur',
};

/** Columns by which a record of any register ends without having run its course. */
export const endingColumns: Texts<keyof typeof endingRegisterColumns> = {
  ending: 'Fin sans suite',
  personsWords: 'Mots de la personne qui retire',
  otherReference: 'Référence de l’autre dossier',
};
