import { type Clause, clause } from './clause.ts';

/** Rows 1 to 24: what the policy is, what is collected and why, to whom it is communicated. */
export const introduction = {
  'policy:1': clause('policy', 'La version française prévaut', 'The French version prevails'),
  'policy:2': clause('policy', 'Version 1.0, 17 septembre 2023', 'Version 1.0, 17 September 2023', ['p39.1:8.2']),
  'policy:3': clause('law', 'Consentement par l’usage du site', 'Consent by using the site', ['p39.1:8.3', 'p39.1:14']),
  'policy:4': clause('policy', 'Catégories de personnes visées', 'Categories of persons covered', ['p39.1:1']),
  'policy:5': clause('same', 'Ce qu’est un renseignement personnel', 'What personal information is', ['p39.1:2']),
  'policy:6': clause('law', 'Coordonnées professionnelles', 'Business contact information', ['p39.1:1']),
  'policy:7': clause('law', 'La politique peut changer', 'The policy may change', ['p39.1:8.2', 'p39.1:12']),
  'policy:8': clause('policy', 'Effacement sur désaccord', 'Deletion for who does not accept', [
    'ccq:40',
    'p39.1:11',
    'p39.1:23',
    'p39.1:36',
  ]),
  'policy:9': clause('both', 'Soupçon d’utilisation non autorisée', 'Suspicion of unauthorized use', ['p39.1:3.5']),
  'policy:10': clause('same', 'Seulement ce qui est nécessaire', 'Only what is necessary', ['p39.1:4', 'p39.1:5']),
  'policy:11': clause('same', 'Refus de fournir un renseignement', 'Refusing to provide information', ['p39.1:9']),
  'policy:12': clause('policy', 'Moyens de communiquer avec nous', 'Means of reaching us'),
  'policy:13': clause('same', 'Collecte auprès de tiers', 'Collection from third persons', ['p39.1:6', 'p39.1:7']),
  'policy:14': clause('same', 'Renseignements recueillis', 'Information collected', ['reg3.1:3(3)', 'reg3.1:7(1)']),
  'policy:15': clause('same', 'Huit fins de la collecte', 'Eight purposes of collecting', ['p39.1:4', 'p39.1:8']),
  'policy:16': clause('law', 'Renseignements à jour pour décider', 'Information up to date for a decision', [
    'p39.1:11',
  ]),
  'policy:17': clause(
    'same',
    'Ni vente ni échange ; accès selon le besoin',
    'No sale or trade; access according to need',
    ['p39.1:13', 'p39.1:18.3', 'p39.1:20'],
  ),
  'policy:18': clause('policy', 'Nouveau consentement pour une autre fin', 'New consent for another purpose', [
    'p39.1:12',
    'p39.1:14',
  ]),
  'policy:19': clause('law', 'Fournisseurs de services', 'Service providers', ['p39.1:18.3', 'p39.1:18(7.1)']),
  'policy:20': clause('law', 'Autorités, mandats et ordonnances', 'Authorities, warrants and orders', [
    'p39.1:18(3)',
    'p39.1:18(4)',
    'p39.1:18(6)',
  ]),
  'policy:21': clause('law', 'Recouvrement d’une créance', 'Recovery of a debt', ['p39.1:18(9)', 'p39.1:18(9.1)']),
  'policy:22': clause('law', 'Organisme chargé de réprimer le crime', 'Body responsible for the repression of crime', [
    'p39.1:18(3)',
  ]),
  'policy:23': clause('law', 'Cession, fusion, financement, insolvabilité', 'Transfer, merger, financing, insolvency', [
    'p39.1:18.4',
  ]),
  'policy:24': clause('same', 'Quand la loi l’exige ou le permet', 'Where the law requires or permits it', [
    'p39.1:18',
    'p39.1:21',
  ]),
} as const satisfies Record<string, Clause>;
